import type { Document } from 'mongodb'
import { writeCursor } from '../engine/cursor.js'
import { readLogCursor, requireUnexpired, writeLogCursor } from '../engine/log-cursor.js'
import { requireCount } from '../engine/numbers.js'
import { once } from '../engine/once.js'
import type { Entry } from '../entry.js'
import type { Key, Kind, Scope } from '../kinds/index.js'
import { compareKeys } from '../order.js'
import type {
  ChangePage,
  ChangesQuery,
  ContentReader,
  FacetCount,
  FileSearchOptions,
  FileSearchPage,
  ListQuery,
  Look,
  Page,
  Revision,
  SearchOptions,
  SearchPage,
  Where,
} from '../store.js'
import type { Connection } from './connection.js'
import { type ListDocument, type LogDocument, listName, nameOf, type ReadDocument } from './documents.js'
import { Filters } from './filters.js'
import { type AnswerScope, Known, type Moment } from './known.js'
import {
  membersMatch,
  type PageRow,
  type PreparedList,
  pagePart,
  prepareList,
  sizeQuestion,
  sizesPart,
  valuesAmongPart,
  valuesPart,
} from './list-parts.js'
import { PageReader } from './page-reader.js'
import { readPlace } from './places.js'
import { type Part, Rounds } from './rounds.js'
import { SearchReader } from './search-reader.js'
import { ReaderSince } from './since.js'

/** A page of a list without its entries. */
interface KnownPage {
  names: readonly string[]
  cursors: readonly string[]
  hasNextPage: boolean
}

/** Entries that were read, and a page that they are on. */
interface FoundPage extends KnownPage {
  entries: readonly Entry[]
}

/** How often something is read again because the content moved meanwhile, before all of it is read in one round. */
const patience = 3

/**
 * The reading half of the MongoDB engine. Where a call is given a moment that was seen, what is known and right at that moment or later is
 * taken without asking; without one, every call asks.
 */
export class MongoContentReader implements ContentReader {
  readonly #rounds: Rounds
  readonly #known: Known
  readonly #search: SearchReader
  readonly #filePages: PageReader

  constructor(protected readonly connection: Connection) {
    this.#rounds = new Rounds(connection)
    this.#known = new Known(connection)
    const readParts = (parts: readonly Part[]) => this.#readParts(parts)
    const entries = (names: readonly string[], since?: Moment) => this.#entries(names, since)
    const remembered = (question: string, part: Part, since?: Moment) =>
      this.#remembered('everything', question, part, since)
    this.#search = new SearchReader(readParts, remembered, entries)
    this.#filePages = new PageReader(readParts, entries)
  }

  async get<K extends Kind>(kind: K, ids: readonly string[], since?: Moment): Promise<(Entry<K> | undefined)[]> {
    const names = ids.map((id) => nameOf(kind, id))
    const found = await this.#entries(names, since)
    return names.map((name) => found.get(name) as Entry<K> | undefined)
  }

  /** Entries by their names; those that are not published are left out. */
  async #entries(names: readonly string[], since?: Moment): Promise<Map<string, Entry>> {
    const known = since && (await this.#known.reaches(since)) ? this.#knownEntries(names) : undefined
    return known ?? this.#readEntries(names)
  }

  /** Undefined unless all of them are known. */
  #knownEntries(names: readonly string[]): Map<string, Entry> | undefined {
    const found = new Map<string, Entry>()
    for (const name of names) {
      const entry = this.#known.entry(name)
      if (!entry) return undefined
      found.set(name, entry)
    }
    return found
  }

  async #readEntries(names: readonly string[]): Promise<Map<string, Entry>> {
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt > patience
      const asked = new Set(isLast ? names : names.filter((name) => !this.#known.entry(name)))
      const answer = await this.#rounds.read({ names: [...asked] })
      const isCurrent = await this.#known.catchUp(answer.state)
      const found = new Map<string, Entry>()
      let isWhole = true
      for (const name of names) {
        const read = answer.entries.get(name)
        const entry = read ? this.#known.take(read, isCurrent) : asked.has(name) ? undefined : this.#known.entry(name)
        if (entry) found.set(name, entry)
        // Known before, and forgotten since because it changed.
        else if (!asked.has(name)) isWhole = false
      }
      if (isWhole) return found
    }
  }

  async #readParts(parts: readonly Part[]): Promise<Document[][]> {
    const { state, rows } = await this.#rounds.read({ parts })
    await this.#known.catchUp(state)
    return rows
  }

  async list<S extends Scope>(
    scope: S,
    queries: readonly ListQuery[],
    since?: Moment,
  ): Promise<Page<S extends Kind ? S : Kind>[]> {
    const prepared = queries.map((query) => prepareList(scope, query))
    const found = await this.#pages(scope, prepared, since)
    return prepared.map(({ query }, index) => {
      const { names: _, cursors, hasNextPage, entries } = found[index] as FoundPage
      const edges = entries.map((entry, at) => ({ cursor: cursors[at] as string, entry }))
      return {
        edges,
        hasNextPage,
        endCursor: cursors.at(-1) ?? null,
        totalCount: once(async () => {
          // A page that begins at the beginning and ends at the end is the list.
          const isWhole = query.after === undefined && query.first > 0 && !hasNextPage
          return isWhole ? edges.length : this.#count(scope, query, since)
        }),
      }
    }) as Page<S extends Kind ? S : Kind>[]
  }

  async #pages(scope: Scope, lists: readonly PreparedList[], since?: Moment): Promise<FoundPage[]> {
    const pages: (FoundPage | undefined)[] = lists.map(({ query, filters }) =>
      query.first === 0 || !filters ? { names: [], cursors: [], hasNextPage: false, entries: [] } : undefined,
    )
    const open = () => [...lists.entries()].filter(([index]) => pages[index] === undefined)
    // An empty list of queries is answered without asking; anything else shows whether the store can be read at all.
    for (let attempt = 1; lists.length > 0; attempt++) {
      const isLast = attempt > patience
      const remembered = new Map<number, KnownPage>()
      const asked: [number, PreparedList][] = []
      for (const [index, list] of open()) {
        const page = isLast ? undefined : this.#known.answer<KnownPage>(scope, list.question)
        if (page) remembered.set(index, page)
        else asked.push([index, list])
      }
      const sizes = await this.#sizes(
        scope,
        asked.flatMap(([, list]) => list.filters?.candidates ?? []),
      )
      const missing = [...remembered.values()].flatMap((page) => page.names).filter((name) => !this.#known.entry(name))
      const isAllKnown = asked.length === 0 && missing.length === 0
      if (since && isAllKnown && (await this.#known.reaches(since))) {
        for (const [index, page] of remembered) {
          pages[index] = this.#fill(scope, lists[index] as PreparedList, page, new Map())
        }
        if (open().length === 0) break
        // Some of it was forgotten when what is known reached that moment.
        continue
      }
      const answer = await this.#rounds.read({ names: missing, parts: asked.map(([, list]) => pagePart(list, sizes)) })
      const isCurrent = await this.#known.catchUp(answer.state)
      for (const [number, [index, list]] of asked.entries()) {
        pages[index] = this.#takePage(scope, list, answer.rows[number] as PageRow[], isCurrent)
      }
      for (const [index, page] of remembered) {
        pages[index] = this.#fill(scope, lists[index] as PreparedList, page, answer.entries)
      }
      if (open().length === 0) break
    }
    return pages as FoundPage[]
  }

  #takePage(scope: Scope, list: PreparedList, rows: PageRow[], isCurrent: boolean): FoundPage {
    const { query, order, direction, question } = list
    const hasNextPage = rows.length > query.first
    const shown = rows.slice(0, query.first)
    const page: KnownPage = {
      names: shown.map((row) => row._id),
      cursors: shown.map((row) => writeCursor(scope, order, direction, readPlace(row[order] as string))),
      hasNextPage,
    }
    if (isCurrent) this.#known.keep(scope, question, page, 1 + page.names.length)
    return { ...page, entries: shown.map((row) => this.#known.take(row, isCurrent)) }
  }

  /** The entries of a page that is known; undefined when the page is no longer right. */
  #fill(
    scope: Scope,
    list: PreparedList,
    page: KnownPage,
    documents: ReadonlyMap<string, ReadDocument>,
  ): FoundPage | undefined {
    if (this.#known.answer(scope, list.question) !== page) return undefined
    const entries: Entry[] = []
    for (const name of page.names) {
      const read = documents.get(name)
      const entry = this.#known.entry(name) ?? (read && this.#known.take(read, true))
      if (!entry) return undefined
      entries.push(entry)
    }
    return { ...page, entries }
  }

  /** How many entries each list has; asked for only where it decides which of several filters is read by. A hint, so it may be old. */
  async #sizes(scope: Scope, lists: readonly string[]): Promise<Map<string, number>> {
    const sizes = new Map<string, number>()
    const unknown: string[] = []
    for (const list of new Set(lists)) {
      const size = this.#known.answer<number>(scope, sizeQuestion(list))
      if (size === undefined) unknown.push(list)
      else sizes.set(list, size)
    }
    if (unknown.length > 0) {
      const [rows = []] = await this.#readParts([sizesPart(unknown)])
      const read = new Map((rows as ListDocument[]).map(({ _id, entries }) => [_id, entries]))
      for (const list of unknown) {
        const size = read.get(list) ?? 0
        sizes.set(list, size)
        this.#known.keep(scope, sizeQuestion(list), size)
      }
    }
    return sizes
  }

  async #count(scope: Scope, { where, within, from, to }: ListQuery, since?: Moment): Promise<number> {
    const filters = Filters.of(scope, where, within)
    if (!filters) return 0
    const list = from === undefined && to === undefined ? filters.onlyList : undefined
    const sizes = await this.#sizes(scope, filters.candidates)
    const part: Part = list
      ? sizesPart([list])
      : { from: 'entries', pipeline: [{ $match: membersMatch(filters, sizes, { from, to }) }, { $count: 'entries' }] }
    const rows = await this.#remembered(scope, `count ${JSON.stringify([where, within, from, to])}`, part, since)
    return Number(rows[0]?.entries ?? 0)
  }

  async facets(
    scope: Scope,
    { where = {}, within = {}, by }: { where?: Where; within?: Where; by: readonly string[] },
    since?: Moment,
  ): Promise<FacetCount[]> {
    return Promise.all(
      by.map(async (key) => {
        const { [key]: _, ...others } = where
        const values = await this.#values(scope, key, others, within, since)
        return { key, values: values.sort((a, b) => b.count - a.count || compareKeys(a.value, b.value)) }
      }),
    )
  }

  async #values(
    scope: Scope,
    key: string,
    where: Where,
    within: Where,
    since?: Moment,
  ): Promise<{ value: Key; count: number }[]> {
    const filters = Filters.of(scope, where, within)
    if (!filters || !/^\w+$/.test(key)) return []
    const isUnfiltered = filters.onlyList === listName(scope)
    const part = isUnfiltered
      ? valuesPart(scope, key)
      : valuesAmongPart(key, membersMatch(filters, await this.#sizes(scope, filters.candidates), {}))
    const rows = await this.#remembered(scope, `facet ${JSON.stringify([key, where, within])}`, part, since)
    return (rows as { value: Key; entries: number }[]).map(({ value, entries }) => ({ value, count: entries }))
  }

  /** The rows of a part, or those that were read before and are still right. */
  async #remembered(scope: AnswerScope, question: string, part: Part, since?: Moment): Promise<Document[]> {
    if (this.#known.answer(scope, question)) {
      if (!since || !(await this.#known.reaches(since))) {
        const { state } = await this.#rounds.read({})
        await this.#known.catchUp(state)
      }
      const rows = this.#known.answer<Document[]>(scope, question)
      if (rows) return rows
    }
    const { state, rows } = await this.#rounds.read({ parts: [part] })
    const [read = []] = rows
    if (await this.#known.catchUp(state)) this.#known.keep(scope, question, read, 1 + read.length)
    return read
  }

  async search(options: SearchOptions, since?: Moment): Promise<SearchPage> {
    return this.#search.search(options, since)
  }

  async searchFiles(options: FileSearchOptions, since?: Moment): Promise<FileSearchPage> {
    return this.#filePages.search(options, since)
  }

  async changes({ after, kinds, first }: ChangesQuery): Promise<ChangePage> {
    requireCount('first', first)
    const cursor = after === undefined ? undefined : readLogCursor(kinds, after)
    const position = cursor?.position ?? 0
    // A copy begins where the store stands now, which the same round tells: until then the page holds no removals.
    const isNews: Document =
      cursor && cursor.copyUntil <= position
        ? { position: { $gt: position } }
        : {
            position: { $gt: position },
            $or: [{ operation: 'UPSERT' }, ...(cursor ? [{ position: { $gt: cursor.copyUntil } }] : [])],
          }
    const part: Part = {
      from: 'log',
      pipeline: [
        { $match: { ...(kinds && { kind: { $in: [...new Set(kinds)] } }), ...isNews } },
        { $sort: { position: 1 } },
        { $limit: first + 1 },
      ],
    }
    const { state, rows } = await this.#rounds.read({ parts: [part] })
    // Whoever reads the entries of these changes next must not be given older ones.
    await this.#known.catchUp(state)
    const { store, expired, revision } = state
    const from = cursor ?? { store, position: 0, copyUntil: revision }
    requireUnexpired(from, { store, expired, revision })
    const read = rows[0] as LogDocument[]
    const hasMore = read.length > first
    const changes = read
      .slice(0, first)
      .map(({ position: at, operation, kind, id, version, changedAt, languages }) => ({
        position: at,
        operation,
        kind,
        id,
        version,
        changedAt,
        languages,
      }))
    // Nothing more of these kinds: the next page starts after what other kinds changed, too.
    const end = hasMore ? (changes.at(-1)?.position ?? position) : revision
    return { changes, cursor: writeLogCursor(kinds, { store, position: end, copyUntil: from.copyUntil }), hasMore }
  }

  async revision(): Promise<Revision> {
    const { state } = await this.#rounds.read({})
    return state.revision
  }

  async look(): Promise<Look> {
    const { state } = await this.#rounds.read({})
    return { revision: state.revision, reader: new ReaderSince(this, state) }
  }

  async close(): Promise<void> {
    await this.connection.close()
  }
}
