import { type Kind, kinds, type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { Document } from './target'

/** Whether readers see a language of a document: without its title or name they would not. */
export function isLiveIn(kind: Kind, published: Document | undefined, language: Language): boolean {
  if (!published) return false
  const label = published[kinds[kind].label] as Partial<Record<Language, unknown>> | null | undefined
  return language === sourceLanguage || Boolean(label?.[language])
}

/** The title or name, in Japanese where there is one. */
export function titleOf(kind: Kind, document: Document): string | undefined {
  const label = document[kinds[kind].label] as Partial<Record<Language, string | null>> | null | undefined
  for (const language of languageCodes) if (label?.[language]) return label[language].slice(0, 500)
  return typeof document.slug === 'string' ? document.slug : undefined
}
