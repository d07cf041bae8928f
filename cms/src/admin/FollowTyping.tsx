'use client'
import { useAllFormFields, useDocumentInfo, useForm, useFormModified, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** How long after the last keystroke the form is saved, in milliseconds: what is previewed follows within a second. */
const pause = 150

interface Props {
  /** The document's address in the API. */
  address: string
  language: string
}

/** Saves by itself sooner than Payload does, while the preview is open beside the form. */
export function FollowTyping({ address, language }: Props) {
  const { globalSlug } = useDocumentInfo()
  const { submit, setBackgroundProcessing } = useForm()
  const { isLivePreviewing } = useLivePreviewContext()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const saving = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: begins again with every keystroke
  useEffect(() => {
    if (!isLivePreviewing || !modified) return
    const save = async () => {
      if (saving.current) {
        timer = setTimeout(save, pause)
        return
      }
      saving.current = true
      // What is typed meanwhile is not taken for saved.
      setBackgroundProcessing(true)
      try {
        await submit({
          acceptValues: { overrideLocalChanges: false },
          action: `${address}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=${language}`,
          disableFormWhileProcessing: false,
          disableSuccessStatus: true,
          method: globalSlug ? 'POST' : 'PATCH',
          overrides: { _status: 'draft' },
          skipValidation: true,
        })
      } finally {
        setBackgroundProcessing(false)
        saving.current = false
      }
    }
    let timer = setTimeout(save, pause)
    return () => clearTimeout(timer)
  }, [fields, modified, isLivePreviewing])
  return null
}
