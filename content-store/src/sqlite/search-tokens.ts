import { createHash } from 'node:crypto'
import type { Entry } from '../entry.js'
import type { Key } from '../kinds/index.js'
import { type SearchDocument, type SearchKey, searchDocument } from '../search/document.js'
import { fold } from '../search/fold.js'
import type { Term } from '../search/query.js'
import { groupOf, type LanguageGroup, languageGroups, standing } from '../search/rank.js'
import { singlesOf, tokensOf } from '../search/tokens.js'

/**
 * How search documents are written into FTS5: as words separated by spaces, which the tokenizer `ascii` takes as they are (it splits
 * at ASCII punctuation only, of which tokens have none). What a word is for is told by what it begins with, as every such word
 * has a list of entries of its own: looking for names reads no entry that has the word elsewhere.
 */
const marks = {
  /** In a name, in any language; in a name of a group of languages it begins with the group: `ja§国際`. */
  name: '§',
  /** A character that can be found alone. */
  single: '¶',
  /** A name as a whole, hashed. */
  exact: '≡',
  /** Stands between fields, so that nothing is found across them. */
  border: '¬',
  /** A key and its value, hashed. */
  key: '‡',
} as const

export const nameMark = (group?: LanguageGroup) => `${group ?? ''}${marks.name}`

/** The columns of the index. A group of languages has two: names with main fields, and the rest. */
export const textColumns = languageGroups.flatMap((group) => [`${group}_main`, `${group}_rest`])
export const indexColumns = ['names', ...textColumns, 'keys']

export interface IndexedDocument {
  /** The row: where it stands among what fits equally well. */
  place: number
  /** In the order of {@link indexColumns}. */
  columns: string[]
  /** For each group of languages its names, each the name's tokens joined by spaces; one name for each line. */
  names: string[]
  keys: string
}

/** What is written for an entry, or undefined for a kind that is not searched. */
export function indexedDocument(entry: Entry, number: number): IndexedDocument | undefined {
  const document = searchDocument(entry)
  if (!document) return undefined
  const names: string[] = []
  const namesOf = new Map<LanguageGroup, string[]>()
  const texts = new Map<string, { words: string[]; singles: Set<string> }>()
  for (const field of document.fields) {
    const group = groupOf(field.language)
    const folded = fold(field.text)
    const words = tokensOf(folded).map((token) => token.term)
    if (words.length === 0) continue
    const singles = singlesOf(folded)
    const column = field.weight === 'rest' ? `${group}_rest` : `${group}_main`
    const text = texts.get(column) ?? { words: [], singles: new Set() }
    texts.set(column, text)
    text.words.push(...words, marks.border)
    for (const character of singles) text.singles.add(character)
    if (field.weight !== 'name') continue
    for (const mark of [nameMark(), nameMark(group)]) {
      names.push(...words.map((word) => mark + word), ...singles.map((one) => mark + marks.single + one), marks.border)
    }
    names.push(exactWord(words.join(' ')))
    namesOf.set(group, [...(namesOf.get(group) ?? []), words.join(' ')])
  }
  const columns = [
    names.join(' '),
    ...textColumns.map((column) => {
      const text = texts.get(column)
      return text ? [...text.words, ...[...text.singles].map((one) => marks.single + one)].join(' ') : ''
    }),
    keyWords(document).join(' '),
  ]
  return {
    place: standing(entry, number),
    columns,
    names: languageGroups.map((group) => (namesOf.get(group) ?? []).join('\n')),
    keys: JSON.stringify(document.keys),
  }
}

/** A text by itself, as the index has it. */
export function indexedText(text: string): string {
  const folded = fold(text)
  const words = tokensOf(folded).map((token) => token.term)
  return [...words, marks.border, ...singlesOf(folded).map((one) => marks.single + one)].join(' ')
}

const keyWords = ({ keys }: SearchDocument) =>
  Object.entries(keys).flatMap(([key, values]) => values.map((value) => keyWord(key as SearchKey, value)))

export const keyWord = (key: SearchKey, value: Key) => marks.key + hashed(JSON.stringify([key, value]))
export const exactWord = (name: string) => marks.exact + hashed(name)

const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A term as FTS5 asks for it. Tokens are letters, digits and marks only: nothing in them can end the quotation. */
export function quoted({ tokens, isSingle }: Term, mark = ''): string {
  return `"${tokens.map((token) => mark + (isSingle ? marks.single : '') + token).join(' ')}"`
}
