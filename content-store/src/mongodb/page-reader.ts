import type { Document } from 'mongodb'
import { readPageCursor } from '../engine/cursor.js'
import { fileEdge } from '../engine/file-edge.js'
import { LruCache } from '../engine/lru.js'
import { requireCount } from '../engine/numbers.js'
import { once } from '../engine/once.js'
import type { Entry } from '../entry.js'
import { beforeFile, endOfFile, filesBehind, placesPerFile } from '../search/file-pages.js'
import { parseSearchText, type Reading, type Term } from '../search/query.js'
import { Snippets } from '../search/snippets.js'
import type { FileSearchOptions, FileSearchPage } from '../store.js'
import type { Moment } from './known.js'
import type { Part } from './rounds.js'
import { writtenTokens } from './search-documents.js'

interface PageRow {
  entry: string
  place: number
  text: string
}

/** Of a token that stands on more pages than this, it is enough to know that. */
const countedPages = 1_000
const rememberedTokens = 10_000
/** So many tokens of one text are compared; a longer one has rare tokens among any of them. */
const comparedTokens = 12

/** Finds files by what stands on their pages, in the index of words that the writer keeps. */
export class PageReader {
  readonly #sizes = new LruCache<string, number>(rememberedTokens)
  readonly #snippets = new Snippets()

  constructor(
    readonly read: (parts: readonly Part[]) => Promise<Document[][]>,
    readonly entries: (names: readonly string[], since?: Moment) => Promise<Map<string, Entry>>,
  ) {}

  async search({ text, first, ...options }: FileSearchOptions, since?: Moment): Promise<FileSearchPage> {
    requireCount('first', first)
    const query = parseSearchText(text)
    const after = options.after === undefined ? undefined : readPageCursor(query, options.after)
    const matches = await this.#matches(query.readings)
    const number = after?.reading ?? (await this.#reading(matches))
    const match = matches[number] as Document
    const found = first === 0 ? [] : await this.#find(match, after?.place ?? -1, first + 1)
    const hasNextPage = found.length > first
    if (hasNextPage) found.length = first
    const entries = await this.entries(
      found.map(([page]) => (page as PageRow).entry),
      since,
    )
    const edges = found.flatMap((pages) => {
      const [page] = pages as [PageRow]
      const entry = entries.get(page.entry)
      // Withdrawn since it was found.
      if (!entry) return []
      const pageCount = () => this.#countPages(match, page.place)
      return fileEdge({ query, number, snippets: this.#snippets }, entry, { pages, pageCount })
    })
    return {
      edges,
      hasNextPage,
      endCursor: edges.at(-1)?.cursor ?? null,
      totalCount: once(() => this.#countFiles(match)),
    }
  }

  /** What finds the pages of each reading. The index is read by the token that the fewest pages have. */
  async #matches(readings: readonly Reading[]): Promise<Document[]> {
    const terms = readings.flatMap((reading) => reading.terms)
    const hasChoice = readings.some(({ terms: some }) => some.length > 1 || some.some((term) => term.tokens.length > 1))
    const tokens = hasChoice ? [...new Set(terms.flatMap(tokensToCompare))] : []
    const unknown = tokens.filter((token) => this.#sizes.get(token) === undefined)
    const rows = unknown.length === 0 ? [] : await this.read(unknown.map(sizePart))
    const read = new Map(unknown.map((token, index) => [token, Number(rows[index]?.[0]?.pages ?? 0)]))
    for (const [token, size] of read) this.#sizes.set(token, size)
    const sizeOf = (token: string) => read.get(token) ?? this.#sizes.get(token) ?? countedPages
    return readings.map((reading) => matchOf(reading, sizeOf))
  }

  /** The strictest reading that finds anything; the first when none does. */
  async #reading(matches: readonly Document[]): Promise<number> {
    if (matches.length === 1) return 0
    const rows = await this.read(matches.map((match) => pagesPart(match, -1, 1)))
    return Math.max(
      0,
      rows.findIndex((found) => found.length > 0),
    )
  }

  async #find(match: Document, after: number, limit: number): Promise<PageRow[][]> {
    const known = new Map<number, PageRow>()
    const finding = filesBehind(after, limit)
    let step = finding.next()
    while (!step.done) {
      const [rows = []] = await this.read([pagesPart(match, step.value.after, step.value.limit)])
      for (const row of rows as unknown as PageRow[]) known.set(row.place, row)
      step = finding.next((rows as unknown as PageRow[]).map(({ place }) => place))
    }
    return step.value.map((places) => places.map((place) => known.get(place) as PageRow))
  }

  async #countPages(match: Document, place: number): Promise<number> {
    const { words, ...others } = match
    const here = { words, place: { $gt: beforeFile(place), $lte: endOfFile(place) }, ...others }
    const [rows = []] = await this.read([{ from: 'pages', pipeline: [{ $match: here }, { $count: 'pages' }] }])
    return Number(rows[0]?.pages ?? 0)
  }

  async #countFiles(match: Document): Promise<number> {
    const file = { $floor: { $divide: ['$place', placesPerFile] } }
    const [rows = []] = await this.read([
      { from: 'pages', pipeline: [{ $match: match }, { $group: { _id: file } }, { $count: 'files' }] },
    ])
    return Number(rows[0]?.files ?? 0)
  }
}

const tokensToCompare = (term: Term) => [...new Set(writtenTokens(term))].slice(0, comparedTokens)

const sizePart = (token: string): Part => ({
  from: 'pages',
  pipeline: [{ $match: { words: token } }, { $limit: countedPages }, { $count: 'pages' }],
})

function matchOf({ terms, match }: Reading, sizeOf: (token: string) => number): Document {
  const rarest = terms.map((term) => {
    const [best] = tokensToCompare(term)
      .map((token) => ({ token, size: sizeOf(token) }))
      .sort((a, b) => a.size - b.size)
    return best as { token: string; size: number }
  })
  const drivers = match === 'any' ? rarest : [...rarest].sort((a, b) => a.size - b.size).slice(0, 1)
  const words = [...new Set(drivers.map(({ token }) => token))]
  const runs = terms.map((term) => ({ run: new RegExp(` ${writtenTokens(term).map(escaped).join(' ')} `) }))
  // The words alone say it all when no term is a run of several tokens and only one of the words is needed.
  const isWhole = terms.every(({ tokens }) => tokens.length === 1) && (match === 'any' || terms.length === 1)
  return {
    words: words.length === 1 ? words[0] : { $in: words },
    ...(!isWhole && (match === 'any' ? { $and: [{ $or: runs }] } : { $and: runs })),
  }
}

/** Tokens are letters, digits and marks; nothing in them has a meaning in an expression. */
const escaped = (token: string) => token.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function pagesPart(match: Document, after: number, limit: number): Part {
  const { words, ...others } = match
  return {
    from: 'pages',
    pipeline: [
      { $match: { words, place: { $gt: after }, ...others } },
      { $sort: { place: 1 } },
      { $limit: limit },
      { $project: { entry: 1, place: 1, text: 1 } },
    ],
  }
}
