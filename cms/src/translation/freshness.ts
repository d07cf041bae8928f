import { createHash } from 'node:crypto'
import { type Language, sourceLanguage } from '@kakehashi/content-store'
import type { LocalizedField } from './localized-texts'

/**
 * What somebody stands for: that a translation says what a source text says. Writing a translation says so of the source
 * beside it, "still right" of a newer one. A translation is current as long as its pair with the source is known,
 * whatever was saved, published, restored or taken back in between.
 */
export interface Pair {
  /** Hashes of the two texts. */
  translation: string
  source: string
  /** The source text itself, to show what has changed since. Kept with the newest pairs only. */
  sourceText?: string
}

/** The known pairs of one language of a document, by the key of the field; the newest last. */
export type Pairs = Record<string, Pair[]>

export type FieldStatus = 'current' | 'outdated' | 'missing'

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** How far the translation of one field has come; undefined where there is no source to translate. */
export function fieldStatus({ key, texts }: LocalizedField, language: Language, pairs: Pairs): FieldStatus | undefined {
  const source = texts[sourceLanguage]
  if (!source) return undefined
  const translation = texts[language]
  if (!translation) return 'missing'
  const known = (pairs[key] ?? []).filter((pair) => pair.translation === hashOf(translation))
  // Of a text that nobody has said anything about, such as one that was loaded, nothing else is known.
  return known.length === 0 || known.some((pair) => pair.source === hashOf(source)) ? 'current' : 'outdated'
}

/** The source text that an outdated translation was last right for. */
export function sourceBefore({ key, texts }: LocalizedField, language: Language, pairs: Pairs): string | undefined {
  const translation = hashOf(texts[language] ?? '')
  return (pairs[key] ?? []).findLast((pair) => pair.translation === translation)?.sourceText
}

/** The languages of a published document whose texts, or some of them, are older than their source. */
export function outdatedLanguages(fields: readonly LocalizedField[], pairs: ReadonlyMap<Language, Pairs>): Language[] {
  return [...pairs.entries()]
    .filter(([language, known]) => fields.some((field) => fieldStatus(field, language, known) === 'outdated'))
    .map(([language]) => language)
}

const otherPairsKept = 5

/**
 * The pairs after a save. A translation that is new is taken to be written for the source that stands beside it; of what was
 * known, that of the newest and of the published text is kept, and a little more for what may be restored.
 */
export function learn(
  pairs: Pairs,
  latest: readonly LocalizedField[],
  published: readonly LocalizedField[],
  language: Language,
): Pairs {
  const publishedTexts = new Map(published.map((field) => [field.key, field.texts[language]]))
  const learned: Pairs = {}
  for (const { key, texts } of latest) {
    const known = pairs[key] ?? []
    const [source, translation] = [texts[sourceLanguage], texts[language]]
    const added =
      source && translation && !known.some((pair) => pair.translation === hashOf(translation))
        ? [{ translation: hashOf(translation), source: hashOf(source), sourceText: source }]
        : []
    const used = new Set([translation, publishedTexts.get(key)].flatMap((text) => (text ? [hashOf(text)] : [])))
    const kept = keep([...known, ...added], used)
    if (kept.length > 0) learned[key] = kept
  }
  // A row that was removed from the draft is still published.
  for (const key of publishedTexts.keys()) if (!(key in learned) && pairs[key]) learned[key] = pairs[key]
  return learned
}

/** The pairs after somebody said that the translations of these fields are right as they are. */
export function confirm(pairs: Pairs, fields: readonly LocalizedField[], language: Language): Pairs {
  const confirmed = { ...pairs }
  for (const { key, texts } of fields) {
    const [source, translation] = [texts[sourceLanguage], texts[language]]
    if (!source || !translation) continue
    const pair: Pair = { translation: hashOf(translation), source: hashOf(source), sourceText: source }
    const others = (pairs[key] ?? []).filter(
      (one) => one.translation !== pair.translation || one.source !== pair.source,
    )
    confirmed[key] = keep([...others, pair], new Set([pair.translation]))
  }
  return confirmed
}

function keep(known: readonly Pair[], used: ReadonlySet<string>): Pair[] {
  const others = known.filter((pair) => !used.has(pair.translation)).slice(-otherPairsKept)
  const kept = known.filter((pair) => used.has(pair.translation) || others.includes(pair)).slice(-4 * otherPairsKept)
  // Which source it was is shown for the newest pair of each text that is in use.
  return kept.map((pair, index) => {
    const newest = kept.findLastIndex((one) => one.translation === pair.translation) === index
    const { sourceText, ...hashes } = pair
    return newest && used.has(pair.translation) && sourceText !== undefined ? pair : hashes
  })
}
