import type { Audience } from './audience.js'
import type { Entry } from './entry.js'
import type { Key, Kind, Scope } from './kinds/index.js'
import type { Language } from './languages.js'
import type { SearchKey } from './search/document.js'
import type { Snippet, TextPiece } from './search/snippets.js'

/** Keys joined by AND; the values of one key by OR. An empty list of values matches nothing. */
export type Where = Readonly<Record<string, readonly Key[]>>

export interface ListQuery {
  where?: Where
  /**
   * What the list is a part of, such as all that is about one country. Must fit besides `where`, also where both name the
   * same key: within GB, `where` FR leaves what is about both.
   */
  within?: Where
  /** `natural` (default): the kind's own order (dates, ranks); `updated`: last change. Ties are broken by id. */
  orderBy?: 'natural' | 'updated'
  /** `ascending` by default; `descending` is its exact reverse, ties included. */
  direction?: 'ascending' | 'descending'
  /** Only what stands at or after / at or before this position in the natural order. */
  from?: Key
  to?: Key
  /** An `endCursor` or edge cursor of an earlier page of the same list. */
  after?: string
  /** How many at the most. 0 gives only the count. */
  first: number
}

export interface Page<K extends Kind = Kind> {
  edges: { cursor: string; entry: Entry<K> }[]
  hasNextPage: boolean
  endCursor: string | null
  /** Counted when first asked for, not before. */
  totalCount(): Promise<number>
}

export interface FacetCount {
  key: string
  values: { value: Key; count: number }[]
}

export type SearchWhere = { readonly [K in SearchKey]?: readonly Key[] }

export interface SearchOptions {
  /** As a reader typed it: at most {@link longestSearchText} characters, quotation marks around what belongs together. */
  text: string
  /** The reader's: what is found in it ranks first. */
  language: Language
  /** Only these kinds. */
  kinds?: readonly Kind[]
  /** Keys joined by AND; the values of one key by OR. */
  where?: SearchWhere
  /** An `endCursor` or edge cursor of an earlier page of the same search. */
  after?: string
  /** How many at the most. 0 gives only the count. */
  first: number
}

export interface SearchEdge {
  cursor: string
  entry: Entry
  /** Higher is better; comparable within one search only. */
  score: number
  /** Why it was found: up to three pieces of text. Made when first asked for. */
  readonly snippets: readonly Snippet[]
}

/**
 * So many of what a search finds are counted. Which of a million entries have some words side by side is only known by looking into each
 * that has the words; nobody waits for that to learn that there are very many.
 */
export const mostCounted = 10_000

export interface SearchPage {
  edges: SearchEdge[]
  hasNextPage: boolean
  endCursor: string | null
  /** At most {@link mostCounted}. Counted when first asked for, not before. */
  totalCount(): Promise<number>
  /**
   * Counts of values per key among what is found, largest first; of more than {@link mostCounted}, among those that are placed first
   * whatever they were found by. A key's own filter does not narrow itself.
   */
  facets(by: readonly SearchKey[]): Promise<FacetCount[]>
}

/** The text of one page of a file. */
export interface FilePage {
  /** From 1 to {@link mostPages}. */
  number: number
  text: string
}

/** A file has no more pages than this that are searched. */
export const mostPages = 2_000

export interface FileSearchOptions {
  /** As for {@link SearchOptions}. */
  text: string
  /** An `endCursor` or edge cursor of an earlier page of the same search. */
  after?: string
  /** How many files at the most. 0 gives only the count. */
  first: number
}

/** A page on which something was found. */
export interface FoundPage extends TextPiece {
  number: number
}

export interface FileSearchEdge {
  cursor: string
  entry: Entry<'PublicFile'>
  /** The first pages on which it was found, up to three, in their order. */
  pages: readonly FoundPage[]
  /** On how many pages it was found. Counted when first asked for, not before. */
  pageCount(): Promise<number>
}

export interface FileSearchPage {
  edges: FileSearchEdge[]
  hasNextPage: boolean
  endCursor: string | null
  /** How many files. Counted when first asked for, not before. */
  totalCount(): Promise<number>
}

/** Where the store stands: the number of the newest applied change. It only grows. */
export type Revision = number

/** Where the store stands at one moment. */
export interface Look {
  revision: Revision
  /**
   * Reads content that is no older than the look, and no older than what it gave before, though it may be older than the call: what a
   * process still knows it need not ask for again. For what is answered as of that moment, such as one request that came before the look
   * was taken.
   */
  reader: ContentReader
}

/** The newest change of one entity. The log keeps one row per entity, removals included. */
export interface LoggedChange {
  position: Revision
  operation: 'UPSERT' | 'REMOVE'
  kind: Kind
  id: string
  version: number
  /** ISO 8601 date-time at which the store applied it. */
  changedAt: string
  languages: Language[]
}

export interface ChangesQuery {
  /** The `cursor` of an earlier page of the same kinds; without it the answer starts with a copy of what is published. */
  after?: string
  /** Only these kinds; all when not given. An empty list matches nothing. */
  kinds?: readonly Kind[]
  /** How many at the most. */
  first: number
}

export interface ChangePage {
  changes: LoggedChange[]
  /** Where the next page starts. It stays the same as long as nothing is new. */
  cursor: string
  hasMore: boolean
}

/** How long the log keeps removals at least, in milliseconds: 90 days. */
export const removalsKeptMilliseconds = 90 * 24 * 60 * 60 * 1000

export type Change =
  | {
      operation: 'UPSERT'
      entry: Entry
      /**
       * Which document of the CMS it comes from (`reports/42`). When that document was stored under another id before,
       * the old id is removed in the same step.
       */
      origin: string
      /**
       * What stands on the pages of a `PublicFile`, for {@link ContentSearch.searchFiles}. Published, replaced and removed with the
       * entry, of which it is no part: whoever reads the entry does not get it.
       */
      pages?: readonly FilePage[]
    }
  | { operation: 'REMOVE'; kind: Kind; id: string; version: number }
  /** Removes whatever the document was stored as; nothing happens if it was not. */
  | { operation: 'REMOVE'; origin: string; version: number }

export interface ApplyOptions {
  /** Written in the same transaction: how far the publisher has read. */
  marks?: Readonly<Record<string, string>>
  /** Refused with {@link LeaseLost} unless this lease is held. */
  lease?: Lease
}

export interface Lease {
  name: string
  holder: string
  /** Counts up with every new holder, so that a holder who lost it cannot write any more. */
  token: number
  /** Milliseconds since 1970. */
  expiresAt: number
}

export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

/** An id that another document of the CMS already holds. */
export class IdTaken extends Error {
  override name = 'IdTaken'
  constructor(
    readonly kind: Kind,
    readonly id: string,
    readonly heldBy: string,
    readonly origin: string,
  ) {
    super(`${kind} "${id}" of ${origin} is already published by ${heldBy}`)
  }
}

/** A cursor that this list did not give out. */
export class InvalidCursor extends Error {
  override name = 'InvalidCursor'
}

/**
 * A cursor of the log from which it can no longer be said what was removed since: it is older than the removals kept, or the store
 * was built anew. Who follows the log starts again without a cursor.
 */
export class CursorExpired extends Error {
  override name = 'CursorExpired'
}

/** The store cannot be used: it is not there yet, damaged, closed, or of another release. The message says which, and where. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** Finds entries by what stands in them. */
export interface ContentSearch {
  /**
   * Ranked: what was asked for in a name, then in what the entry is about, then anywhere; in each, the reader's language first.
   * All words must be found; when nothing has all of them, words written together are taken apart, and at last any word will do.
   * @throws {InvalidSearchText} {@link InvalidCursor}; {@link RangeError} when `first` is no whole number from 0 on.
   */
  search(options: SearchOptions): Promise<SearchPage>
  /**
   * Files on whose pages something stands, those first that were published last. A page must have all that was asked for; when none has,
   * the text is read less strictly, as for {@link search}. Titles of files are not looked at.
   * @throws {InvalidSearchText} {@link InvalidCursor}; {@link RangeError} when `first` is no whole number from 0 on.
   */
  searchFiles(options: FileSearchOptions): Promise<FileSearchPage>
}

/** What readers use: everything the subgraphs need, and nothing that writes. */
export interface ContentReader extends ContentSearch {
  /** In the order of `ids`; undefined where nothing is published under an id. One read for the batch. */
  get<K extends Kind>(kind: K, ids: readonly string[]): Promise<(Entry<K> | undefined)[]>
  /**
   * Lists, one answer for each query, read together.
   * @throws {InvalidCursor} when any of the queries has one; {@link RangeError} when `first` is no whole number from 0 on.
   */
  list<S extends Scope>(scope: S, queries: readonly ListQuery[]): Promise<Page<S extends Kind ? S : Kind>[]>
  /**
   * Counts of values per key among what `where` leaves of what is `within`, largest first. A key's own filter in `where`
   * does not narrow itself.
   */
  facets(scope: Scope, query: { where?: Where; within?: Where; by: readonly string[] }): Promise<FacetCount[]>
  /**
   * What was published and withdrawn, in order: first everything that is published, then what changed since. Who takes in every page
   * has exactly what is published (of the kinds), whatever happens in between. Entries are read with {@link get} and may by
   * then be newer than the change, or gone; the newer change comes later.
   * @throws {InvalidCursor} {@link CursorExpired}; {@link RangeError} when `first` is no whole number from 0 on.
   */
  changes(query: ChangesQuery): Promise<ChangePage>
  /** Never behind an {@link ContentStore.apply} that returned before the call. */
  revision(): Promise<Revision>
  /** The same, and content as of then. */
  look(): Promise<Look>
  close(): Promise<void>
}

/** What the publisher uses besides. */
export interface ContentStore extends ContentReader {
  /** Whom it was made for. What the publisher reads from the CMS follows from it: no draft is ever on its way to a public store. */
  readonly audience: Audience
  /**
   * Writes all changes or none: entries, keys, search index, change log and marks in one transaction.
   * - An entry equal to what is stored is no change: nothing is logged and the revision stays. Equal is what readers see but
   *   for `version` and `updatedAt`: saving without changing anything only makes the stored version the newer one.
   * - An older version never overwrites a newer one, a removal included. Versions are compared within one document
   *   (`origin`); of equal versions the later call wins.
   * - Changes are taken in their order, but an id that its document leaves later in the same call is free at once, so that two
   *   documents can exchange ids.
   * @returns the revision right after these changes.
   * @throws {LeaseLost} {@link IdTaken}
   */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<Revision>
  /** What the publisher noted with {@link apply}. */
  marks(): Promise<Record<string, string>>
  /** The documents of the CMS that are stored, with the version of each; for comparison with the CMS. */
  origins(kind: Kind): Promise<{ origin: string; id: string; version: number }[]>
  /** The lease if it is free, expired or already ours; otherwise undefined. */
  acquireLease(name: string, holder: string, milliseconds: number): Promise<Lease | undefined>
  releaseLease(lease: Lease): Promise<void>
}
