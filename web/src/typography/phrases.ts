import { loadDefaultJapaneseParser, loadDefaultSimplifiedChineseParser } from 'budoux'

const parsers: Record<string, ReturnType<typeof loadDefaultJapaneseParser>> = {
  ja: loadDefaultJapaneseParser(),
  'zh-Hans': loadDefaultSimplifiedChineseParser(),
}

/**
 * `text` in phrases between which a line may break. Languages that put spaces between words, and Korean, whose
 * browsers break at spaces when told to, come back in one piece.
 */
export function phrases(text: string, htmlLanguage: string): string[] {
  const found = joinReadings(parsers[htmlLanguage]?.parse(text) ?? [text])
  // A last phrase of one or two characters would stand alone on its line.
  const last = found.at(-1)
  if (found.length > 1 && last && last.length <= 2) {
    found.splice(-2, 2, `${found.at(-2)}${last}`)
  }
  return found
}

/** A reading in brackets belongs to the word before it: 県（けん）. */
function joinReadings(parts: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of parts) {
    if (joined.length > 0 && /^[（(]/.test(part)) joined.push(`${joined.pop()}${part}`)
    else joined.push(part)
  }
  return joined
}
