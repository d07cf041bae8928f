import { LruCache } from '../engine/lru.js'
import type { Entry } from '../entry.js'
import type { Language } from '../languages.js'
import { type SearchField, shownFields } from './document.js'
import { endOf, type FoldedText, fold, startOf } from './fold.js'
import type { Term } from './query.js'
import { groupOf, groupsFor } from './rank.js'
import { tokensOf } from './tokens.js'

/** A piece of a text in which something of what was asked for stands. */
export interface TextPiece {
  text: string
  /** What was found, in UTF-16 units of `text`, on code point borders, in order and apart from each other. */
  ranges: { start: number; end: number }[]
}

/** Such a piece of an entry. */
export interface Snippet extends TextPiece {
  /** The field of the body it is from. */
  field: string
  language: Language
}

const snippetsPerEntry = 3
/** Longer texts are cut to about this many characters. */
const snippetLength = 160
const contextBefore = 40

/** Of texts that were lately folded for snippets, so many are kept: those of some thousand entries. */
const keptCharacters = 2_000_000
/** Where its units stand weighs as much as so many characters. */
const placesWeight = 8

/** Makes snippets. What that takes of each entry, and of each text, is kept for the next search that finds it. */
export class Snippets {
  /** An entry that is read anew is another object. */
  readonly #fields = new WeakMap<Entry, SearchField[]>()
  readonly #folded = new LruCache<string, FoldedText>(keptCharacters)

  /** The pieces that show best why an entry was found: names first, the reader's language first, each field once. */
  of(entry: Entry, terms: readonly Term[], language: Language): Snippet[] {
    const languages = groupsFor(language)
    const order = ({ weight, language: one }: SearchField) =>
      (weight === 'name' ? 0 : weight === 'main' ? 10 : 20) +
      languages.indexOf(groupOf(one)) +
      (one === language ? 0 : 0.5)
    const snippets: Snippet[] = []
    const shown = new Set<string>()
    for (const field of [...this.#fieldsOf(entry)].sort((a, b) => order(a) - order(b))) {
      if (snippets.length === snippetsPerEntry) break
      if (shown.has(field.field)) continue
      const ranges = rangesIn(this.#fold(field.text), terms)
      if (ranges.length === 0) continue
      shown.add(field.field)
      snippets.push({ field: field.field, language: field.language, ...cut(field.text, ranges) })
    }
    return snippets
  }

  /** The first piece of a text that has something of the terms in it. */
  inText(text: string, terms: readonly Term[]): TextPiece {
    return cut(text, rangesIn(this.#fold(text), terms))
  }

  #fieldsOf(entry: Entry): SearchField[] {
    const known = this.#fields.get(entry)
    if (known) return known
    const fields = shownFields(entry)
    this.#fields.set(entry, fields)
    return fields
  }

  #fold(text: string): FoldedText {
    const known = this.#folded.get(text)
    if (known) return known
    const folded = fold(text)
    this.#folded.set(text, folded, text.length * (folded.places ? 1 + placesWeight : 1))
    return folded
  }
}

/** Where the terms stand in a text. */
export const rangesOf = (text: string, terms: readonly Term[]) => rangesIn(fold(text), terms)

function rangesIn(folded: FoldedText, terms: readonly Term[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  const sequences = terms.filter((term) => !term.isSingle && mayStandIn(folded.text, term))
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
      ranges.push({ start: startOf(folded, at), end: endOf(folded, at + character.length - 1) })
    }
  }
  return merged(ranges)
}

/** Spares cutting into tokens a text that has not got them. A word may stand there with another ending than its stem's. */
const mayStandIn = (text: string, { tokens }: Term) =>
  tokens.every((token) => text.includes(token.length > 2 ? token.slice(0, -1) : token))

function merged(ranges: { start: number; end: number }[]): { start: number; end: number }[] {
  const apart: { start: number; end: number }[] = []
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else apart.push({ ...range })
  }
  return apart
}

function cut(text: string, ranges: TextPiece['ranges']): TextPiece {
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
