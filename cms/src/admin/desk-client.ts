'use client'
import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import type { DeskState } from '../workflow/desk-state'
import { askDesk } from './ask-desk'

/** What the server last said of a document, shared by the panel and all fields of the form: one request for all. */
interface Kept {
  state: DeskState | undefined
  asked: string
}

/** How long after a save what is known is read anew, in milliseconds: whoever types saves often, and sees the preview first. */
const pauseAfterSave = 500

const kept = new Map<string, Kept>()
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function keep(key: string, change: Partial<Kept>): void {
  kept.set(key, { ...(kept.get(key) ?? { state: undefined, asked: '' }), ...change })
  for (const listener of listeners) listener()
}

export interface Desk {
  state: DeskState | undefined
  language: string
  /** The document's address in the API; undefined before it is saved for the first time. */
  address: string | undefined
  say: (text: Bilingual) => string
  /** Sends something, and takes over what the server then says. Throws with the server's words. */
  post: (what: 'step' | 'still-right', body: object) => Promise<void>
}

/** The desk's state of the document that is open in the form, read anew after every save. */
export function useDesk(): Desk {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo()
  const { code: language } = useLocale()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const place = globalSlug ? `/globals/${globalSlug}` : id === undefined ? undefined : `/${collectionSlug}/${id}`
  const address = place && `${config.routes.api}${place}`
  const key = `${address}?locale=${language}`
  const found = useSyncExternalStore(
    subscribe,
    () => kept.get(key),
    () => undefined,
  )

  useEffect(() => {
    if (!address) return
    // Every field asks; the first one is answered for all.
    const asked = `${lastUpdateTime ?? 0}`
    if (kept.get(key)?.asked === asked) return
    keep(key, { asked })
    const ask = async () => {
      if (kept.get(key)?.asked !== asked) return
      const headers = { 'accept-language': i18n.language }
      const response = await fetch(`${address}/desk?locale=${language}`, { credentials: 'include', headers })
      if (response.ok) keep(key, { state: (await response.json()) as DeskState })
    }
    const wait = kept.get(key)?.state === undefined ? 0 : pauseAfterSave
    setTimeout(() => ask().catch(() => keep(key, { asked: '' })), wait)
  }, [address, key, language, lastUpdateTime, i18n.language])

  return {
    state: address ? found?.state : undefined,
    language,
    address,
    say: (text) => inLanguage(text, i18n.language),
    post: async (what, body) => {
      const answer = await askDesk<DeskState>(`${address}/${what}?locale=${language}`, i18n.language, {
        language,
        ...body,
      })
      keep(key, { state: answer })
    },
  }
}
