import { createHash } from 'node:crypto'
import type { Entry } from '../entry.js'
import { type SearchKeys, searchDocument } from '../search/document.js'
import { pagePlace } from '../search/file-pages.js'
import { fold } from '../search/fold.js'
import type { Term } from '../search/query.js'
import { groupOf, type LanguageGroup, languageGroups, standing } from '../search/rank.js'
import { singlesOf, tokensOf } from '../search/tokens.js'
import type { FilePage } from '../store.js'
import type { Connection } from './connection.js'
import { entryFields, entryOf, nameOf, type PageDocument, stateId } from './documents.js'

/** What an entry is found by. */
export interface SearchDocumentStored {
  /** {@link nameOf} the entry. */
  _id: string
  /** Where it stands among what fits equally well. */
  place: number
  /** Each token once for each group of languages, with the weightiest field it stands in: {@link word}; and {@link exactWord}s. */
  words: string[]
  /** For each group and weight the tokens in their order, between spaces: what a run of tokens is looked for in. */
  texts: Partial<Record<TextField, string>>
  /** For each group its names, each the name's tokens joined by spaces. */
  names: Partial<Record<LanguageGroup, string[]>>
  keys: SearchKeys
}

export const weights = ['name', 'main', 'rest'] as const
export type Weight = (typeof weights)[number]
export type TextField = `${LanguageGroup}_${Weight}`

const weightMarks = { name: '§', main: '+', rest: '-' } as const
/** Before a character that can be found alone. */
const singleMark = '¶'
/** Stands between fields, so that nothing is found across them. */
const border = '¬'

/** A token as it stands in the index: with its group of languages and its weight. */
export const word = (group: LanguageGroup, weight: Weight, token: string) => `${group}${weightMarks[weight]}${token}`

/** A name as a whole. */
export const exactWord = (name: string) => `≡${createHash('sha256').update(name).digest('hex').slice(0, 16)}`

/** The tokens of a term as they stand in texts. */
export const writtenTokens = ({ tokens, isSingle }: Term) =>
  tokens.map((token) => (isSingle ? singleMark + token : token))

/** What is stored for an entry, or undefined for a kind that is not searched. */
export function storedSearchDocument(entry: Entry, number: number): SearchDocumentStored | undefined {
  const document = searchDocument(entry)
  if (!document) return undefined
  const fields = new Map<TextField, { tokens: string[]; singles: Set<string> }>()
  const names: Partial<Record<LanguageGroup, string[]>> = {}
  const words = new Set<string>()
  for (const { language, weight, text } of document.fields) {
    const group = groupOf(language)
    const folded = fold(text)
    const tokens = tokensOf(folded).map((token) => token.term)
    if (tokens.length === 0) continue
    const field = fields.get(`${group}_${weight}`) ?? { tokens: [], singles: new Set() }
    fields.set(`${group}_${weight}`, field)
    field.tokens.push(...tokens, border)
    for (const character of singlesOf(folded)) field.singles.add(singleMark + character)
    if (weight !== 'name') continue
    const name = tokens.join(' ')
    names[group] = [...(names[group] ?? []), name]
    words.add(exactWord(name))
  }
  for (const group of languageGroups) {
    const seen = new Set<string>([border])
    for (const weight of weights) {
      const field = fields.get(`${group}_${weight}`)
      for (const token of field ? [...field.tokens, ...field.singles] : []) {
        if (seen.has(token)) continue
        seen.add(token)
        words.add(word(group, weight, token))
      }
    }
  }
  const texts: Partial<Record<TextField, string>> = {}
  for (const [field, { tokens, singles }] of fields) texts[field] = ` ${[...tokens, ...singles].join(' ')} `
  return {
    _id: nameOf(entry.kind, entry.id),
    place: standing(entry, number),
    words: [...words],
    texts,
    names,
    keys: document.keys,
  }
}

/** What a page of a file is found by: the same, without languages and weights. */
export function storedPage(entry: Entry, number: number, { number: page, text }: FilePage): PageDocument {
  const name = nameOf(entry.kind, entry.id)
  return { _id: `${name} ${page}`, entry: name, place: pagePlace(entry, number, page), ...indexedPage(text), text }
}

function indexedPage(text: string): Pick<PageDocument, 'words' | 'run'> {
  const folded = fold(text)
  const tokens = tokensOf(folded).map((token) => token.term)
  const singles = singlesOf(folded).map((one) => singleMark + one)
  return { words: [...new Set([...tokens, ...singles])], run: ` ${[...tokens, border, ...singles].join(' ')} ` }
}

const entriesPerStep = 200

/** Writes the whole index anew from the entries, a few at a time, so that publishing goes on in between. */
export async function rebuildSearch(connection: Connection): Promise<void> {
  const session = connection.startSession()
  const { transacted } = connection
  try {
    let last: string | undefined = stateId
    while (last !== undefined) {
      const after: string = last
      last = await session.withTransaction(async () => {
        // Nobody publishes an entry between our reading it and writing what it is found by.
        await transacted.state.updateOne({ _id: stateId }, { $inc: { writes: 1 } }, { session })
        const entries = await transacted.entries
          .find(
            { _id: { $gt: after } },
            {
              session,
              projection: { ...entryFields, number: 1 },
              sort: { _id: 1 },
              limit: entriesPerStep,
              batchSize: entriesPerStep + 1,
            },
          )
          .toArray()
        const writes = entries.map((document) => {
          const replacement = storedSearchDocument(entryOf(document), document.number)
          const filter = { _id: document._id }
          return replacement ? { replaceOne: { filter, replacement, upsert: true } } : { deleteOne: { filter } }
        })
        if (writes.length > 0) await transacted.search.bulkWrite(writes, { session })
        return entries.length === entriesPerStep ? entries.at(-1)?._id : undefined
      })
    }
  } finally {
    await session.endSession()
  }
}

/** Writes what the pages of files are found by anew from their texts, a few at a time. */
export async function rebuildPages(connection: Connection): Promise<void> {
  const session = connection.startSession()
  const { transacted } = connection
  try {
    let last: string | undefined = ''
    while (last !== undefined) {
      const after: string = last
      last = await session.withTransaction(async () => {
        // Nobody publishes a file between our reading its pages and writing what they are found by.
        await transacted.state.updateOne({ _id: stateId }, { $inc: { writes: 1 } }, { session })
        const pages = await transacted.pages
          .find({ _id: { $gt: after } }, { session, sort: { _id: 1 }, limit: entriesPerStep })
          .toArray()
        const writes = pages.map(({ _id, text }) => ({
          updateOne: { filter: { _id }, update: { $set: indexedPage(text) } },
        }))
        if (writes.length > 0) await transacted.pages.bulkWrite(writes, { session })
        return pages.length === entriesPerStep ? pages.at(-1)?._id : undefined
      })
    }
  } finally {
    await session.endSession()
  }
}
