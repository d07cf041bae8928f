import { type Language, sourceLanguage } from '@kakehashi/content-store'
import type { PayloadRequest } from 'payload'
import { beside } from '../workflow/target'
import { glossarySlug } from './glossary'

/** A term of the glossary as somebody who translates into one language needs it. */
export interface Term {
  source: string
  translation: string
  /** What is right as well. */
  otherSpellings: string[]
  note: string | undefined
}

type Localized = Partial<Record<Language, string | null>>

/** The terms that have an agreed translation into the language. */
export async function readTerms(req: PayloadRequest, language: Language): Promise<Term[]> {
  const { docs } = await req.payload.find({
    collection: glossarySlug,
    locale: 'all' as never,
    pagination: false,
    limit: 0,
    depth: 0,
    req: beside(req),
  })
  return (docs as unknown as { term?: Localized; otherSpellings?: Localized; note?: string | null }[]).flatMap(
    (doc) => {
      const [source, translation] = [doc.term?.[sourceLanguage]?.trim(), doc.term?.[language]?.trim()]
      if (!source || !translation) return []
      const otherSpellings = (doc.otherSpellings?.[language] ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      return [{ source, translation, otherSpellings, note: doc.note ?? undefined }]
    },
  )
}

export interface UsedTerm extends Pick<Term, 'source' | 'translation' | 'note'> {
  /** True if the translation has neither the term nor another spelling of it. */
  missed: boolean
}

/** The terms in a source text, the longest first where one holds another, and which of them the translation misses. */
export function termsIn(source: string, translation: string, terms: readonly Term[]): UsedTerm[] {
  const written = fold(translation)
  let left = fold(source)
  return [...terms]
    .sort((a, b) => b.source.length - a.source.length)
    .flatMap((term) => {
      const folded = fold(term.source)
      if (!left.includes(folded)) return []
      // 国際化 is no term of its own inside 地域国際化協会.
      left = left.replaceAll(folded, '\u0000')
      const right = [term.translation, ...term.otherSpellings].some((spelling) => written.includes(fold(spelling)))
      return [{ source: term.source, translation: term.translation, note: term.note, missed: written !== '' && !right }]
    })
}

const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
