import { fold } from './fold.js'
import { singlesOf, type Token, tokenize, tokensOf } from './tokens.js'

/** The longest text that can be asked for, in characters. */
export const longestSearchText = 200

/** A text that cannot be searched for. The message is a sentence for whoever typed it. */
export class InvalidSearchText extends Error {
  override name = 'InvalidSearchText'
  constructor(
    readonly reason: 'EMPTY' | 'TOO_LONG' | 'NO_WORDS',
    message: string,
  ) {
    super(message)
  }
}

/** One thing to be found. */
export interface Term {
  /** Found side by side in this order. With `isSingle`, one character, found wherever it stands. */
  tokens: readonly string[]
  isSingle: boolean
}

/** What is asked for: all of the terms, or any. */
export interface Reading {
  terms: readonly Term[]
  match: 'all' | 'any'
}

export interface SearchQuery {
  /**
   * How the text can be understood, the strictest first; the first that finds anything is the answer. As it was typed: whatever
   * stands between spaces or in quotation marks belongs together. Then by words that are written together. Then any of the words,
   * single characters only where there is nothing else.
   */
  readings: readonly Reading[]
  /** All tokens in their order: what a name must consist of to be exactly what was typed. */
  exact: string
}

/** @throws {InvalidSearchText} */
export function parseSearchText(text: string): SearchQuery {
  // Four units for each character are enough, whatever it is put together from; longer texts are not even looked at.
  const isLong = text.length > longestSearchText * 4 || [...text.trim()].length > longestSearchText
  if (isLong) {
    throw new InvalidSearchText(
      'TOO_LONG',
      `The search text is longer than ${longestSearchText} characters: ask for a few words of it.`,
    )
  }
  if (text.trim() === '') {
    throw new InvalidSearchText('EMPTY', 'The search text is empty: give at least one word or character.')
  }
  const chunks = chunksOf(text)
  const typed = distinct(withoutStopWords(chunks).flatMap((chunk) => termsOf(tokenize(chunk.text))))
  if (typed.length === 0) {
    throw new InvalidSearchText(
      'NO_WORDS',
      'The search text has no letters, digits or characters of a script in it: give at least one.',
    )
  }
  const words = distinct(
    withoutStopWords(chunks.flatMap((chunk) => (chunk.isQuoted ? [chunk] : wordsOf(chunk.text)))).flatMap((chunk) =>
      termsOf(tokenize(chunk.text)),
    ),
  )
  const readings: Reading[] = [{ terms: typed, match: 'all' }]
  if (words.length > 0 && keyOf(words) !== keyOf(typed)) readings.push({ terms: words, match: 'all' })
  const telling = words.filter(isTelling)
  const any = telling.length > 0 ? telling : words
  if (words.length > 1) readings.push({ terms: any, match: 'any' })
  return { readings, exact: exactOf(tokenize(text)) }
}

/** Equal for names that consist of the same tokens. */
export const exactOf = (tokens: readonly Token[]) => tokens.map((token) => token.term).join(' ')

interface Chunk {
  text: string
  isQuoted: boolean
}

/** What stands in a pair of quotation marks, and what stands between spaces. A mark without its partner is no mark. */
const quoted =
  /"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』|＂([^＂]+)＂|([^\s"“”„«»「」『』＂]+)/gu

/** French articles and the like that are glued to the next word. */
const elided = /^(?:[cdjlmnst]|qu)['’](?=\p{L})/iu

function chunksOf(text: string): Chunk[] {
  return [...text.matchAll(quoted)].map((match) => {
    const isQuoted = match[8] === undefined
    const chunk = match.slice(1).find((part) => part !== undefined) as string
    return { text: isQuoted ? chunk : chunk.replace(elided, ''), isQuoted }
  })
}

/** Words that say nothing by themselves; left out unless there is nothing else, or in quotation marks. */
const stopWords = new Set(
  `a an and any are as at be by can could do does for from has have how i in into is it its me my of on or our that the their
   there this to we what when where which who why will with you your
   au aux avec ce ces dans de des du elle en est et il je la le les leur ma mes mon notre nous ou par pas pour que qui sa se
   ses son sont sur un une votre vous y`
    .split(/\s+/u)
    .filter(Boolean),
)

function withoutStopWords(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept = chunks.filter((chunk) => chunk.isQuoted || !stopWords.has(chunk.text.toLowerCase()))
  return kept.length > 0 ? kept : chunks
}

const japaneseWords = new Intl.Segmenter('ja', { granularity: 'word' })
const onlyHiragana = /^[\u3041-\u309f]+$/u
/** Endings that Korean glues to nouns. */
const koreanEnding = /(?<=[\uac00-\ud7a3]{2})(?:에서|으로|까지|부터|은|는|이|가|을|를|의|에|로|와|과|도)$/u
const hangul = /^[\uac00-\ud7a3]+$/u

/** The words of what was typed without spaces. Hiragana alone are endings and particles, unless there is nothing else. */
function wordsOf(text: string): Chunk[] {
  const words: string[] = []
  for (const { segment, isWordLike } of japaneseWords.segment(text.normalize('NFKC'))) {
    if (!isWordLike) continue
    words.push(hangul.test(segment) ? segment.replace(koreanEnding, '') : segment)
  }
  const kept = words.filter((word) => !onlyHiragana.test(word))
  return (kept.length > 0 ? kept : words).map((word) => ({ text: word, isQuoted: false }))
}

/** One term of neighbouring tokens. A character alone at either end may be part of a longer run in the text: it is a term of its own. */
function termsOf(tokens: readonly Token[]): Term[] {
  let from = 0
  let to = tokens.length
  while (from < to && tokens[from]?.form === 'single') from++
  while (to > from && tokens[to - 1]?.form === 'single') to--
  const singles = [...tokens.slice(0, from), ...tokens.slice(to)].map((token) => single(token.term))
  if (from === to) return singles
  return [{ tokens: tokens.slice(from, to).map((token) => token.term), isSingle: false }, ...singles]
}

const single = (character: string): Term => ({ tokens: [character], isSingle: true })

/** Whether finding this term alone tells anything: a single letter, digit or character among other words does not. */
const isTelling = ({ tokens: [first = '', ...others], isSingle }: Term) =>
  !isSingle && (others.length > 0 || first.length > 1)

const keyOf = (terms: readonly Term[]) => JSON.stringify(terms)
const distinct = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [JSON.stringify(term), term])).values(),
]

/** Whether a text has a term in it: what every engine's index comes to. */
export function hasTerm(text: string, { tokens, isSingle }: Term): boolean {
  const folded = fold(text)
  if (isSingle) return singlesOf(folded).includes(tokens[0] as string)
  return ` ${exactOf(tokensOf(folded))} `.includes(` ${tokens.join(' ')} `)
}
