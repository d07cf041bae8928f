'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

export interface FormPlace {
  /** The document's address in the API. */
  address: string
  language: string
}

/** Saves what stands in the form as a draft, as Payload's own autosave does: nothing that is typed meanwhile is overwritten. */
export function useSaveDraft({ address, language }: FormPlace): () => Promise<unknown> {
  const { globalSlug } = useDocumentInfo()
  const { submit } = useForm()
  return useCallback(
    async () =>
      submit({
        acceptValues: { overrideLocalChanges: false },
        action: `${address}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=${language}`,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: globalSlug ? 'POST' : 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      }),
    [address, language, globalSlug, submit],
  )
}
