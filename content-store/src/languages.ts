import { z } from 'zod'

/**
 * The languages of Kakehashi: the one registry of their codes and fallbacks.
 *
 * `code` is what content files, the CMS, the store and the web's URLs use; `graphql` is the name in the graph;
 * `htmlLang` what a browser and a screen reader are told; `fallback` is tried in order when a text is missing.
 * Japanese is the source language: every text exists in it, so no chain ends without an answer.
 */
export const languages = [
  { code: 'ja', graphql: 'JA', htmlLang: 'ja', fallback: [] },
  { code: 'en', graphql: 'EN', htmlLang: 'en', fallback: ['ja'] },
  { code: 'fr', graphql: 'FR', htmlLang: 'fr', fallback: ['en', 'ja'] },
  { code: 'zh', graphql: 'ZH', htmlLang: 'zh-Hans', fallback: ['en', 'ja'] },
  { code: 'ko', graphql: 'KO', htmlLang: 'ko', fallback: ['en', 'ja'] },
  { code: 'ja-easy', graphql: 'JA_EASY', htmlLang: 'ja', fallback: ['ja'] },
] as const satisfies readonly LanguageDefinition[]

interface LanguageDefinition {
  code: string
  graphql: string
  htmlLang: string
  fallback: readonly string[]
}

export type Language = (typeof languages)[number]['code']

export const languageCodes = languages.map((language) => language.code) as [Language, ...Language[]]
export const sourceLanguage: Language = 'ja'
export const languageSchema = z.enum(languageCodes)

const fallbackOf = Object.fromEntries(
  languages.map((language) => [language.code, [language.code, ...language.fallback]]),
) as unknown as Record<Language, readonly Language[]>

/** A language, and those that stand in for it, in the order in which they are tried. */
export const languagesFor = (language: Language): readonly Language[] => fallbackOf[language]

/** A text in the languages it has. Only Japanese is certain, and only where the field itself is required. */
export type LocalizedText = { [code in Language]?: string }

/** The text in `language`, or in the first of its fallbacks that has one, and which language that is. */
export function pickText(
  text: LocalizedText | undefined,
  language: Language,
): { value: string; language: Language } | null {
  if (!text) return null
  for (const candidate of fallbackOf[language]) {
    const value = text[candidate]
    if (value) return { value, language: candidate }
  }
  return null
}
