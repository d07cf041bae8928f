import { endOf, type FoldedText, fold, startOf } from './fold.js'

export interface Token {
  /** Folded: what is compared. */
  term: string
  /**
   * `word`: a word of a script that writes spaces. `pair`: two characters that stand side by side in a script that does not
   * (or, as Korean, glues endings to its words). `single`: such a character alone.
   */
  form: 'word' | 'pair' | 'single'
  /** Where it stands in the text, in UTF-16 units, on code point borders. */
  start: number
  end: number
}

const joinedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー々〆〇`
/** What is written without spaces between words. Old Chinese has punctuation of its own script. */
const joined = `(?!\\p{P})[${joinedScripts}]`
const joinedCharacter = new RegExp(joined, 'u')
const runs = new RegExp(
  `((?:${joined})+)|([a-z0-9]+(?![\\p{L}\\p{N}\\p{M}]))|((?:(?!${joined})[\\p{L}\\p{N}\\p{M}])+)`,
  'gu',
)
const wordSegmenter = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * The tokens of a text in its order, the same for what is stored and what is asked for, in every engine: 国際交流 is 国際,
 * 際交, 交流; what else is written is cut into words. Neighbouring tokens are neighbours in the text, whatever punctuation
 * stands between.
 */
export function tokenize(text: string): Token[] {
  return tokensOf(fold(text))
}

export function tokensOf(folded: FoldedText): Token[] {
  const tokens: Token[] = []
  const add = (form: Token['form'], from: number, to: number, term: string) => {
    tokens.push({ term, form, start: startOf(folded, from), end: endOf(folded, to - 1) })
  }
  for (const match of folded.text.matchAll(runs)) {
    const [run, together, ascii] = match
    const from = match.index
    if (together !== undefined) addPairs(together, from, add)
    else if (ascii !== undefined) add('word', from, from + run.length, stem(ascii))
    else {
      for (const { segment, index } of wordSegmenter.segment(run)) {
        add('word', from + index, from + index + segment.length, stem(segment))
      }
    }
  }
  return tokens
}

function addPairs(
  run: string,
  from: number,
  add: (form: Token['form'], from: number, to: number, term: string) => void,
): void {
  const characters = [...run]
  if (characters.length === 1) add('single', from, from + run.length, run)
  let at = from
  for (let index = 0; index + 1 < characters.length; index++) {
    const first = characters[index] as string
    const pair = first + (characters[index + 1] as string)
    add('pair', at, at + pair.length, pair)
    at += first.length
  }
}

/** The characters of a folded text that are found when asked for alone, each once. */
export function singlesOf(folded: FoldedText): string[] {
  return [...new Set(folded.text)].filter((character) => joinedCharacter.test(character))
}

/** English plurals only: grants finds grant, cities finds city. Other languages lose an s on both sides alike. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 3 && /[^sui]s$/u.test(word)) return word.slice(0, -1)
  return word
}
