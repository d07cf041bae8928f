import type { Language } from '../languages.js'
import type { SearchDocument, SearchField } from './document.js'
import { fold } from './fold.js'
import type { Term } from './query.js'
import { groupOf, groupsFor } from './rank.js'
import { tokensOf } from './tokens.js'

/** A piece of a text in which something of what was asked for stands. */
export interface Snippet {
  /** The field of the body it is from. */
  field: string
  language: Language
  text: string
  /** What was found, in UTF-16 units of `text`, on code point borders, in order and apart from each other. */
  ranges: { start: number; end: number }[]
}

const snippetsPerEntry = 3
/** Longer texts are cut to about this many characters. */
const snippetLength = 160
const contextBefore = 40

/** The pieces that show best why an entry was found: names first, the reader's language first, each field once. */
export function snippetsOf({ fields }: SearchDocument, terms: readonly Term[], language: Language): Snippet[] {
  const languages = groupsFor(language)
  const order = ({ weight, language: one }: SearchField) =>
    (weight === 'name' ? 0 : weight === 'main' ? 10 : 20) +
    languages.indexOf(groupOf(one)) +
    (one === language ? 0 : 0.5)
  const snippets: Snippet[] = []
  const shown = new Set<string>()
  for (const field of [...fields].sort((a, b) => order(a) - order(b))) {
    if (snippets.length === snippetsPerEntry) break
    if (field.isDerived || shown.has(field.field)) continue
    const ranges = rangesOf(field.text, terms)
    if (ranges.length === 0) continue
    shown.add(field.field)
    snippets.push({ field: field.field, language: field.language, ...cut(field.text, ranges) })
  }
  return snippets
}

/** Where the terms stand in a text. */
export function rangesOf(text: string, terms: readonly Term[]): { start: number; end: number }[] {
  const folded = fold(text)
  const ranges: { start: number; end: number }[] = []
  const sequences = terms.filter((term) => !term.isSingle)
  if (sequences.length > 0) {
    const tokens = tokensOf(folded)
    for (const { tokens: wanted } of sequences) {
      for (let at = 0; at + wanted.length <= tokens.length; at++) {
        if (wanted.some((term, index) => tokens[at + index]?.term !== term)) continue
        ranges.push({ start: tokens[at]?.start as number, end: tokens[at + wanted.length - 1]?.end as number })
      }
    }
  }
  for (const { tokens, isSingle } of terms) {
    const [character = ''] = tokens
    if (!isSingle) continue
    for (let at = folded.text.indexOf(character); at >= 0; at = folded.text.indexOf(character, at + 1)) {
      ranges.push({ start: folded.starts[at] as number, end: folded.ends[at + character.length - 1] as number })
    }
  }
  return merged(ranges)
}

function merged(ranges: { start: number; end: number }[]): { start: number; end: number }[] {
  const apart: { start: number; end: number }[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else apart.push({ ...range })
  }
  return apart
}

function cut(text: string, ranges: { start: number; end: number }[]): Pick<Snippet, 'text' | 'ranges'> {
  if (text.length <= snippetLength) return { text, ranges }
  const first = ranges[0]?.start ?? 0
  const start = border(text, first <= contextBefore ? 0 : first - contextBefore)
  const end = border(text, Math.min(text.length, Math.max(start + snippetLength, ranges[0]?.end ?? 0)))
  const before = start > 0 ? '…' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end) + (end < text.length ? '…' : ''),
    ranges: ranges
      .filter((range) => range.end <= end)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  }
}

/** Not in the middle of a surrogate pair. */
const border = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    ? at - 1
    : at
