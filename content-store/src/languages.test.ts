import { type Language, languageCodes, languages, pickText, sourceLanguage } from './languages.js'

describe('pickText', () => {
  const all = { ja: '日', en: 'en', fr: 'fr', zh: '中', ko: '한', 'ja-easy': 'やさしい' }

  it.each(languageCodes)('gives the text in %s when there is one', (language) => {
    expect(pickText(all, language)).toEqual({ value: all[language], language })
  })

  it.each<[Language, Language[]]>([
    ['ja', ['ja']],
    ['en', ['en', 'ja']],
    ['fr', ['fr', 'en', 'ja']],
    ['zh', ['zh', 'en', 'ja']],
    ['ko', ['ko', 'en', 'ja']],
    ['ja-easy', ['ja-easy', 'ja']],
  ])('falls back from %s through %j, and says what it gave', (language, chain) => {
    const text: Partial<Record<Language, string>> = { ...all }
    for (const next of chain) {
      expect(pickText(text, language)).toEqual({ value: all[next], language: next })
      delete text[next]
    }
    expect(pickText(text, language)).toBeNull()
  })

  it('takes an empty text as missing', () => {
    expect(pickText({ ja: '日', en: '' }, 'en')).toEqual({ value: '日', language: 'ja' })
  })

  it('gives nothing for no text', () => {
    expect(pickText(undefined, 'ja')).toBeNull()
    expect(pickText({}, 'fr')).toBeNull()
  })
})

describe('the registry of languages', () => {
  it('ends every chain in the source language, and names only known languages', () => {
    for (const { code, fallback } of languages) {
      if (code !== sourceLanguage) expect(fallback.at(-1)).toBe(sourceLanguage)
      for (const other of fallback) expect(languageCodes).toContain(other)
      expect(fallback).not.toContain(code)
    }
  })

  it('has no two languages of one name', () => {
    expect(new Set(languageCodes).size).toBe(languages.length)
    expect(new Set(languages.map((language) => language.graphql)).size).toBe(languages.length)
  })
})
