import type { Language } from './gql/graphql'

/** A language as it stands in the site's addresses. */
export type LanguageCode = 'ja' | 'en' | 'fr' | 'zh' | 'ko' | 'ja-easy'

interface LanguageDefinition {
  code: LanguageCode
  /** Its name in the graph. */
  graph: Language
  /** What browsers and screen readers are told. */
  html: string
  /** For the forms of dates and numbers. */
  locale: string
  /** Its name in itself. */
  name: string
  /** Open Graph's name of it. */
  openGraph: string
}

/** The languages of the site, in the order in which the language menu shows them. */
export const languages: readonly LanguageDefinition[] = [
  { code: 'ja', graph: 'JA', html: 'ja', locale: 'ja-JP', name: '日本語', openGraph: 'ja_JP' },
  { code: 'en', graph: 'EN', html: 'en', locale: 'en-GB', name: 'English', openGraph: 'en_GB' },
  { code: 'fr', graph: 'FR', html: 'fr', locale: 'fr-FR', name: 'Français', openGraph: 'fr_FR' },
  { code: 'zh', graph: 'ZH', html: 'zh-Hans', locale: 'zh-CN', name: '简体中文', openGraph: 'zh_CN' },
  { code: 'ko', graph: 'KO', html: 'ko', locale: 'ko-KR', name: '한국어', openGraph: 'ko_KR' },
  { code: 'ja-easy', graph: 'JA_EASY', html: 'ja', locale: 'ja-JP', name: 'やさしい日本語', openGraph: 'ja_JP' },
]

export const sourceLanguage: LanguageCode = 'ja'

const byCode = new Map(languages.map((language) => [language.code as string, language]))
const byGraph = new Map(languages.map((language) => [language.graph, language]))

export const isLanguageCode = (value: string): value is LanguageCode => byCode.has(value)

/** @throws {RangeError} for a code that {@link isLanguageCode} refuses. */
export function language(code: string): LanguageDefinition {
  const found = byCode.get(code)
  if (!found) throw new RangeError(`No such language: ${code}`)
  return found
}

/** @throws {RangeError} when the graph knows a language that this site does not. */
export function languageOfGraph(name: Language): LanguageDefinition {
  const found = byGraph.get(name)
  if (!found) throw new RangeError(`No such language: ${name}`)
  return found
}

/**
 * The language of the site that fits an `Accept-Language` header best; Japanese when none does.
 * Quality values count, regions do not (`fr-CA` reads French).
 */
export function preferredLanguage(acceptLanguage: string | null): LanguageCode {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { primary: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ primary, quality }) => primary && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { primary } of wanted) if (isLanguageCode(primary)) return primary
  return sourceLanguage
}
