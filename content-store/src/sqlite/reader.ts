import { readCursor, readPageCursor, readSearchCursor, writeCursor } from '../engine/cursor.js'
import { fileEdge } from '../engine/file-edge.js'
import { foundEdge } from '../engine/found-edge.js'
import { deepFreeze } from '../engine/freeze.js'
import { type LogPlace, readLogCursor, requireUnexpired, writeLogCursor } from '../engine/log-cursor.js'
import { requireCount } from '../engine/numbers.js'
import { once } from '../engine/once.js'
import type { Entry } from '../entry.js'
import type { Kind, Scope } from '../kinds/index.js'
import { compareKeys } from '../order.js'
import type { SearchKey } from '../search/document.js'
import { fileAt } from '../search/file-pages.js'
import { parseSearchText, type Reading } from '../search/query.js'
import { numberAt } from '../search/rank.js'
import { Snippets } from '../search/snippets.js'
import type {
  ChangePage,
  ChangesQuery,
  ContentReader,
  FacetCount,
  FileSearchOptions,
  FileSearchPage,
  ListQuery,
  LoggedChange,
  Look,
  Page,
  Revision,
  SearchOptions,
  SearchPage,
  Where,
} from '../store.js'
import type { Connection, Row, SqlValue } from './connection.js'
import { type CachedEntry, EntryCache } from './entry-cache.js'
import { ListIndex, type Narrowing } from './list-index.js'
import { PageIndex } from './page-index.js'
import { SearchIndex } from './search-index.js'
import { KeptSearchKeys } from './search-keys.js'

/** Parsed entries kept: enough for everything there is today several times over. */
const cacheCapacityCharacters = 32 * 1024 * 1024

/** Of so many found entries, what they are counted by is read from the file. */
const countedFromFile = 300
/** Counts of so many searches are remembered until something is committed. */
const rememberedFacets = 200

/** The reading half of the SQLite engine. */
export class SqliteContentReader implements ContentReader {
  readonly #cache: EntryCache
  readonly #lists: ListIndex
  readonly #search: SearchIndex
  readonly #searchKeys: KeptSearchKeys
  readonly #pages: PageIndex
  readonly #snippets = new Snippets()
  readonly #searchFacetsRemembered = new Map<string, FacetCount[]>()
  /** Grows whenever anyone, we ourselves included, may have committed something. */
  #state = 0
  #dataVersion: SqlValue = null
  #revision: { value: Revision; seenAt: number } = { value: 0, seenAt: -1 }

  constructor(
    protected readonly connection: Connection,
    cacheCharacters = cacheCapacityCharacters,
  ) {
    this.#cache = new EntryCache(cacheCharacters)
    this.#lists = new ListIndex(connection)
    this.#search = new SearchIndex(connection)
    this.#pages = new PageIndex(connection)
    this.#searchKeys = new KeptSearchKeys(connection)
  }

  async get<K extends Kind>(kind: K, ids: readonly string[]): Promise<(Entry<K> | undefined)[]> {
    this.#look()
    const found = new Map<string, Entry>()
    const missing: string[] = []
    for (const id of new Set(ids)) {
      const cached = this.#cache.byId(kind, id)
      if (cached?.seenAt === this.#state) found.set(id, cached.entry)
      else missing.push(id)
    }
    if (missing.length > 0) {
      const wanted = missing.map((id) => known(id, this.#cache.byId(kind, id)))
      const rows = this.connection.all(
        `SELECT ${entryColumns} FROM json_each(?) wanted
         CROSS JOIN entries e ON e.kind = ? AND e.id = wanted.value ->> 0`,
        [JSON.stringify(wanted), kind],
      )
      for (const row of rows) {
        const entry = this.#read(row).entry
        found.set(entry.id, entry)
      }
      await this.connection.breathe()
    }
    return ids.map((id) => found.get(id) as Entry<K> | undefined)
  }

  async list<S extends Scope>(scope: S, queries: readonly ListQuery[]): Promise<Page<S extends Kind ? S : Kind>[]> {
    const pages = this.connection.snapshot(() => {
      this.#look()
      return queries.map((query) => this.#page(scope, query))
    })
    await this.connection.breathe()
    return pages as Page<S extends Kind ? S : Kind>[]
  }

  #page(scope: Scope, query: ListQuery): Page {
    const { first, orderBy = 'natural', direction = 'ascending', from, to } = query
    requireCount('first', first)
    const after = query.after === undefined ? undefined : readCursor(scope, orderBy, direction, query.after)
    const filters = this.#lists.filters(scope, query.where, query.within)
    const narrowing: Narrowing = { orderBy, direction, from, to }
    const places = first === 0 ? [] : this.#lists.places(filters, { ...narrowing, after, limit: first + 1 })
    const hasNextPage = places.length > first
    if (hasNextPage) places.length = first
    const entries = this.#byNumbers(places.map((place) => place.entry))
    const edges = places.map((place, index) => ({
      cursor: writeCursor(scope, orderBy, direction, place),
      entry: entries[index] as Entry,
    }))
    // A look at the file of its own, with a snapshot, costs more than most pages.
    const atHand = this.#lists.countAtHand(filters, { from, to })
    return {
      edges,
      hasNextPage,
      endCursor: edges.at(-1)?.cursor ?? null,
      totalCount: once(async () => atHand ?? this.#count(scope, query)),
    }
  }

  async #count(scope: Scope, { where, within, from, to }: ListQuery): Promise<number> {
    return this.connection.snapshot(() => {
      this.#look()
      return this.#lists.count(this.#lists.filters(scope, where, within), { from, to })
    })
  }

  async facets(
    scope: Scope,
    { where = {}, within = {}, by }: { where?: Where; within?: Where; by: readonly string[] },
  ): Promise<FacetCount[]> {
    return this.connection.snapshot(() => {
      this.#look()
      const counted = new Map<string, FacetCount['values']>()
      // The keys that are narrowed by the same filters are counted together.
      const together = by.filter((key) => where[key] === undefined)
      this.#countValues(scope, together, where, within, counted)
      for (const key of by) {
        const { [key]: own, ...others } = where
        if (own) this.#countValues(scope, [key], others, within, counted)
      }
      return by.map((key) => {
        const values = counted.get(key) ?? []
        return { key, values: values.sort((a, b) => b.count - a.count || compareKeys(a.value, b.value)) }
      })
    })
  }

  #countValues(
    scope: Scope,
    keys: readonly string[],
    where: Where,
    within: Where,
    counted: Map<string, FacetCount['values']>,
  ): void {
    if (Object.keys(where).length === 0 && Object.keys(within).length === 0) {
      for (const key of keys) counted.set(key, this.#lists.values(scope, key))
      return
    }
    const values = this.#lists.valuesAmong(scope, keys, this.#lists.filters(scope, where, within))
    for (const [key, counts] of values) counted.set(key, counts)
  }

  async search(options: SearchOptions): Promise<SearchPage> {
    const { text, language, first, kinds, where } = options
    requireCount('first', first)
    const query = parseSearchText(text)
    const after = options.after === undefined ? undefined : readSearchCursor(query, language, options.after)
    const page = this.connection.snapshot(() => {
      this.#look()
      const number = after?.reading ?? this.#search.reading(query, { kinds, where })
      const found =
        first === 0 || number === undefined ? [] : this.#search.find(query, options, number, after, first + 1)
      const hasNextPage = found.length > first
      if (hasNextPage) found.length = first
      const entries = this.#byNumbers(found.map((one) => numberAt(one.place)))
      const reading = query.readings[number ?? 0] as Reading
      const asked = { query, reading, language, snippets: this.#snippets }
      const edges = found.map((one, index) => foundEdge(asked, one, entries[index] as Entry))
      return { edges, hasNextPage, reading }
    })
    await this.connection.breathe()
    const { edges, hasNextPage, reading } = page
    return {
      edges,
      hasNextPage,
      endCursor: edges.at(-1)?.cursor ?? null,
      totalCount: once(async () =>
        this.connection.snapshot(() => {
          this.#look()
          return this.#search.count(reading, { kinds, where })
        }),
      ),
      facets: (by) => this.#searchFacets(reading, options, by),
    }
  }

  async #searchFacets(
    reading: Reading,
    { kinds, where }: SearchOptions,
    by: readonly SearchKey[],
  ): Promise<FacetCount[]> {
    // Without filters, as no key is narrowed by its own.
    const isLarge = () => this.#search.count(reading, {}, countedFromFile + 1) > countedFromFile
    if (!this.#searchKeys.isLoaded && isLarge()) await this.#searchKeys.load()
    return this.connection.snapshot(() => {
      this.#look()
      const question = JSON.stringify([reading, kinds, where, by])
      const remembered = this.#searchFacetsRemembered.get(question)
      if (remembered) return structuredClone(remembered)
      this.#searchKeys.refresh()
      // A key's own filter does not narrow itself.
      const isFiltered = (key: SearchKey) => where?.[key] !== undefined || (key === 'kind' && kinds !== undefined)
      const together = by.filter((key) => !isFiltered(key))
      const counted = this.#searchKeys.count(this.#search.numbers(reading, { kinds, where }), together)
      for (const key of by.filter(isFiltered)) {
        const narrowing = { kinds: key === 'kind' ? undefined : kinds, where: { ...where, [key]: undefined } }
        const alone = this.#searchKeys.count(this.#search.numbers(reading, narrowing), [key])
        counted.set(key, alone.get(key) ?? [])
      }
      const facets = by.map((key) => {
        const values = counted.get(key) ?? []
        return { key, values: values.sort((a, b) => b.count - a.count || compareKeys(a.value, b.value)) }
      })
      if (this.#searchFacetsRemembered.size >= rememberedFacets) this.#searchFacetsRemembered.clear()
      this.#searchFacetsRemembered.set(question, facets)
      return structuredClone(facets)
    })
  }

  async searchFiles({ text, first, ...options }: FileSearchOptions): Promise<FileSearchPage> {
    requireCount('first', first)
    const query = parseSearchText(text)
    const after = options.after === undefined ? undefined : readPageCursor(query, options.after)
    const page = this.connection.snapshot(() => {
      this.#look()
      const number = after?.reading ?? this.#pages.reading(query)
      const reading = query.readings[number ?? 0] as Reading
      const found = first === 0 || number === undefined ? [] : this.#pages.find(reading, after?.place ?? -1, first + 1)
      const hasNextPage = found.length > first
      if (hasNextPage) found.length = first
      const texts = this.#pages.texts(found.flat())
      const entries = this.#byNumbers(found.map(([place]) => fileAt(place as number)))
      const edges = found.map((places, index) =>
        fileEdge({ query, number: number ?? 0, snippets: this.#snippets }, entries[index] as Entry, {
          pages: places.map((place) => ({ place, text: texts.get(place) ?? '' })),
          pageCount: async () => this.#pages.countPages(reading, places[0] as number),
        }),
      )
      return { edges, hasNextPage, reading }
    })
    await this.connection.breathe()
    const { edges, hasNextPage, reading } = page
    return {
      edges,
      hasNextPage,
      endCursor: edges.at(-1)?.cursor ?? null,
      totalCount: once(async () => this.#pages.countFiles(reading)),
    }
  }

  async changes({ after, kinds, first }: ChangesQuery): Promise<ChangePage> {
    requireCount('first', first)
    const cursor = after === undefined ? undefined : readLogCursor(kinds, after)
    const page = this.connection.snapshot(() => this.#changes(cursor, kinds, first))
    await this.connection.breathe()
    return page
  }

  #changes(cursor: LogPlace | undefined, kinds: readonly Kind[] | undefined, first: number): ChangePage {
    const revision = this.readRevision()
    const [store, expired] = this.connection.get('SELECT store, expired FROM log_state') as [string, number]
    const from = cursor ?? { store, position: 0, copyUntil: revision }
    requireUnexpired(from, { store, expired, revision })
    const { position, copyUntil } = from
    // Who makes a copy never had what was removed before it began.
    const isNews = `position > ? AND (operation = 'UPSERT' OR position > ?) ORDER BY position LIMIT ?`
    const parameters = [position, copyUntil, first + 1]
    const rows = kinds
      ? [...new Set(kinds)]
          .flatMap((kind) =>
            this.connection.all(`SELECT ${logColumns} FROM log WHERE kind = ? AND ${isNews}`, [kind, ...parameters]),
          )
          .sort((a, b) => Number(a[0]) - Number(b[0]))
      : this.connection.all(`SELECT ${logColumns} FROM log WHERE ${isNews}`, parameters)
    const hasMore = rows.length > first
    const changes = rows.slice(0, first).map(readChange)
    // Nothing more of these kinds: the next page starts after what other kinds changed, too.
    const end = hasMore ? (changes.at(-1)?.position ?? position) : revision
    return { changes, cursor: writeLogCursor(kinds, { store, position: end, copyUntil }), hasMore }
  }

  async revision(): Promise<Revision> {
    this.#look()
    if (this.#revision.seenAt !== this.#state) {
      this.#revision = { value: this.readRevision(), seenAt: this.#state }
    }
    return this.#revision.value
  }

  /** Looking whether anything was committed costs next to nothing, so every call does. */
  async look(): Promise<Look> {
    return { revision: await this.revision(), reader: this }
  }

  async close(): Promise<void> {
    this.connection.close()
  }

  protected readRevision(): Revision {
    // A row of the log is only ever replaced by a newer one, so the newest position is the number of changes applied.
    return Number(this.connection.get('SELECT max(position) FROM log')?.[0] ?? 0)
  }

  /** Notes whether another connection committed something. Costs a few microseconds and reads no page. */
  #look(): void {
    const dataVersion = this.connection.pragma('data_version')
    if (dataVersion !== this.#dataVersion) {
      this.#dataVersion = dataVersion
      this.forget()
    }
  }

  /** To be called after a commit of our own, of which `data_version` says nothing. */
  protected forget(): void {
    this.#state++
    this.#lists.forget()
    this.#search.forget()
    this.#searchFacetsRemembered.clear()
  }

  #byNumbers(numbers: readonly number[]): Entry[] {
    const found = new Map<number, Entry>()
    const missing: number[] = []
    for (const number of numbers) {
      const cached = this.#cache.byNumber(number)
      if (cached?.seenAt === this.#state) found.set(number, cached.entry)
      else missing.push(number)
    }
    if (missing.length > 0) {
      const wanted = missing.map((number) => known(number, this.#cache.byNumber(number)))
      const rows = this.connection.all(
        `SELECT ${entryColumns} FROM json_each(?) wanted CROSS JOIN entries e ON e.number = wanted.value ->> 0`,
        [JSON.stringify(wanted)],
      )
      for (const row of rows) {
        const { number, entry } = this.#read(row)
        found.set(number, entry)
      }
    }
    return numbers.flatMap((number) => found.get(number) ?? [])
  }

  /** A row of {@link entryColumns}; where its body is null, the cache has it. */
  #read(row: Row): CachedEntry {
    const [number, kind, id, version, position, publishedAt, updatedAt, languages, body] = row as [
      number,
      Kind,
      string,
      number,
      number,
      string,
      string,
      string,
      string | null,
    ]
    if (body === null) {
      const cached = this.#cache.byNumber(number) as CachedEntry
      cached.seenAt = this.#state
      return cached
    }
    const entry = deepFreeze<Entry>({
      kind,
      id,
      version,
      languages: JSON.parse(languages),
      publishedAt,
      updatedAt,
      body: JSON.parse(body),
    })
    const fresh = { number, position, version, entry, size: body.length, seenAt: this.#state }
    this.#cache.add(fresh)
    return fresh
  }
}

/** The body is left out when `wanted` names the very state that the file has. */
const entryColumns = `e.number, e.kind, e.id, e.version, e.position, e.published_at, e.updated_at, e.languages,
  CASE WHEN wanted.value ->> 1 = e.position AND wanted.value ->> 2 = e.version THEN NULL ELSE e.body END`

const known = (name: string | number, cached: CachedEntry | undefined) =>
  cached ? [name, cached.position, cached.version] : [name]

const logColumns = 'position, operation, kind, id, version, changed_at, languages'

function readChange(row: Row): LoggedChange {
  const [position, operation, kind, id, version, changedAt, languages] = row as [
    number,
    LoggedChange['operation'],
    Kind,
    string,
    number,
    string,
    string,
  ]
  return { position, operation, kind, id, version, changedAt, languages: JSON.parse(languages) }
}
