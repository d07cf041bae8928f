import { languageCodes } from '@kakehashi/content-store'

/** How many of all entries have each language beside Japanese. */
const shares = { en: 0.55, fr: 0.1, zh: 0.12, ko: 0.1, 'ja-easy': 0.05 }

/** One entry in so many has any given rare word. */
export const entriesForRareWord = 10

/**
 * Makes texts in several languages out of the words of the real content, each as often as it is there. What they say is nonsense; how
 * long they are, which words come often and which seldom, is as in the real ones.
 */
export class Texts {
  #random
  #words

  constructor(random, bodies) {
    this.#random = random
    this.#words = wordsByLanguage(bodies)
  }

  /** The languages of a new entry. */
  languages() {
    return languageCodes.filter((code) => code === 'ja' || this.#random.chance(shares[code]))
  }

  /**
   * A localized text of about so many words in each language.
   * @param start texts that it begins with, such as the name of a town.
   * @param end a word that it ends with.
   */
  text(languages, [fewest, most], { start = {}, end } = {}) {
    const count = this.#random.whole(fewest, most)
    return Object.fromEntries(
      languages.map((language) => {
        const words = Array.from({ length: count }, () => this.#random.pick(this.#words[language]))
        const own = start[language] ?? start.en ?? start.ja
        return [language, joined(language, [own, ...words], end)]
      }),
    )
  }

  /** HTML of so many paragraphs in each language. */
  html(languages, [fewest, most]) {
    const count = this.#random.whole(fewest, most)
    const paragraphs = Array.from({ length: count }, () => this.text(languages, [30, 90]))
    return Object.fromEntries(
      languages.map((language) => [language, paragraphs.map((text) => `<p>${text[language]}</p>`).join('')]),
    )
  }
}

/** A word that a few entries in a row have and no others. */
export function rareWord(index) {
  const syllables = ['ka', 'ri', 'to', 'mu', 'ne', 'so', 'hi', 'ya', 'ku', 're', 'ma', 'do', 'shi', 'no', 'te', 'wa']
  let rest = Math.imul(Math.floor(index / entriesForRareWord) + 1, 0x9e3779b1) >>> 0
  let word = 'x'
  for (let length = 0; length < 8; length++, rest >>>= 4) word += syllables[rest & 15]
  return word
}

const withoutSpaces = new Set(['ja', 'ja-easy', 'zh'])

function joined(language, words, end) {
  const text = words.filter(Boolean).join(withoutSpaces.has(language) ? '' : ' ')
  return end === undefined ? text : `${text} ${end}`
}

/** All words that stand in the real content, each as many times as it stands there. */
function wordsByLanguage(bodies) {
  const words = Object.fromEntries(languageCodes.map((code) => [code, []]))
  const segmenters = Object.fromEntries(
    languageCodes.map((code) => [code, new Intl.Segmenter(code === 'ja-easy' ? 'ja' : code, { granularity: 'word' })]),
  )
  const collect = (value) => {
    if (typeof value !== 'object' || value === null) return
    if (typeof value.ja === 'string') {
      for (const [language, text] of Object.entries(value)) {
        const plain = text.replaceAll(/<[^>]*>/g, ' ')
        for (const { segment, isWordLike } of segmenters[language].segment(plain)) if (isWordLike) words[language].push(segment)
      }
    } else for (const inner of Object.values(value)) collect(inner)
  }
  for (const body of bodies) collect(body)
  return words
}
