import { type Entry, type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'

interface Translation {
  language: Language
  status: 'CURRENT' | 'OUTDATED' | 'MISSING'
}

const targets = languageCodes.filter((code) => code !== sourceLanguage)

/** How far the translation of an entry into every language but its own has come, in the registry's order. */
export function translationsOf({ languages, body }: Pick<Entry, 'languages' | 'body'>): Translation[] {
  return targets.map((language) => {
    if (!languages.includes(language)) return { language, status: 'MISSING' }
    return { language, status: body.outdated?.includes(language) ? 'OUTDATED' : 'CURRENT' }
  })
}
