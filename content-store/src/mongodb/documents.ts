import type { Audience } from '../audience.js'
import type { Entry } from '../entry.js'
import type { Key, Keys, Kind, Scope } from '../kinds/index.js'
import type { LoggedChange } from '../store.js'

/** How the content store is laid out in its database; why, is told in docs/decisions/0015-content-store-on-mongodb.md. */
export interface EntryDocument {
  /** {@link nameOf} the entry. */
  _id: string
  kind: Kind
  id: string
  /** Tells apart two publications of different kinds that have the same id; given once, in the order of first publication. */
  number: number
  version: number
  /** Of its newest change in the log. */
  position: number
  origin: string
  publishedAt: string
  updatedAt: string
  languages: string[]
  keys: Keys
  /** The {@link listName} of every list that it is in. */
  lists: string[]
  /**
   * The same again, under the index of the other order: for every query there is one index that serves it, so nothing is left to what the
   * server's planner makes of a few samples.
   */
  listsByUpdate: string[]
  /** Its {@link placeText} in both orders. */
  natural: string
  updated: string
  hash: string
  /** JSON: read as one string, it costs a fraction of what a tree of BSON does. */
  body: string
}

/** The one document in `entries` that is no entry. All that moves with a commit stands in it. */
export interface StateDocument {
  _id: typeof stateId
  schemaVersion: number
  searchVersion: number
  /** Whom the store is for; nothing stands here where it is what is published. */
  audience?: Audience
  /** A random name, given when the store is made. */
  store: string
  revision: number
  /** Counts the commits that readers see but the log does not tell of: a new version of an entry that is otherwise the same. */
  touched: number
  /** The newest position of which a removal is forgotten. */
  expired: number
  lastNumber: number
  /** Counts calls of `apply`: writing it first makes two of them meet at once and not at their ends. */
  writes: number
}

/** Sorts before every name, so that a scan of names reads the state before any entry. */
export const stateId = ''

export interface ListDocument {
  /** {@link listName} */
  _id: string
  value: Key
  entries: number
}

/** A page of a file, and what it is found by. */
export interface PageDocument {
  /** {@link nameOf} the entry, and the page's number. */
  _id: string
  /** {@link nameOf} the entry. */
  entry: string
  place: number
  /** Each token once. */
  words: string[]
  /** The tokens in their order, between spaces: what a run of tokens is looked for in. */
  run: string
  text: string
}

export interface LogDocument extends LoggedChange {
  /** {@link nameOf} the entry. */
  _id: string
}

export interface RemovedOriginDocument {
  _id: string
  version: number
}

export interface MarkDocument {
  _id: string
  value: string
}

export interface LeaseDocument {
  _id: string
  holder: string | null
  token: number
  expiresAt: Date
  /** The session under which its holder writes, so that its successor can end what the holder left open. */
  session?: unknown
}

export const nameOf = (kind: Kind, id: string) => `${kind} ${id}`

/** The list of all of a scope, or of one value of a key in it. JSON tells numbers from texts. */
export const listName = (scope: Scope, key?: string, value?: Key) =>
  key === undefined ? scope : `${listPrefix(scope, key)}${JSON.stringify(value)}`

/** What the names of all lists of a key begin with. */
export const listPrefix = (scope: Scope, key: string) => `${scope} ${key} `

/** The newest state of an entry without its body: all that the writer asks for. */
export type StoredDocument = Pick<
  EntryDocument,
  '_id' | 'kind' | 'id' | 'number' | 'version' | 'position' | 'origin' | 'lists' | 'hash'
>

/** What readers ask for. */
export const entryFields = {
  _id: 1,
  kind: 1,
  id: 1,
  version: 1,
  position: 1,
  publishedAt: 1,
  updatedAt: 1,
  languages: 1,
  body: 1,
} as const

export type ReadDocument = Pick<EntryDocument, keyof typeof entryFields>

export const entryOf = ({ kind, id, version, publishedAt, updatedAt, languages, body }: ReadDocument): Entry => ({
  kind,
  id,
  version,
  languages: languages as Entry['languages'],
  publishedAt,
  updatedAt,
  body: JSON.parse(body),
})
