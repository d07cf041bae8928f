import { createHash } from 'node:crypto'
import { type Kind, kinds } from '@kakehashi/content-store'
import { ObjectId } from 'mongodb'

/**
 * The id that a document of SQLite has in MongoDB. It follows from the old one, so that references can be rewritten without a table, and
 * a move that is run again gives the same ids.
 */
export function newId(collection: string, id: unknown): ObjectId {
  return new ObjectId(
    createHash('sha256')
      .update(`${collection}/${String(id)}`)
      .digest()
      .subarray(0, 12),
  )
}

/** `reports/42` under its new number. Globals have no number, and what is no origin stays as it is. */
export function newOrigin(origin: string): string {
  const [collection, id] = origin.split('/')
  return collection && id && isNumber(id) ? `${collection}/${newId(collection, id).toHexString()}` : origin
}

/** The note of a deletion names its document by kind and number. */
export const newRemovedId = (kind: Kind, id: string): string =>
  isNumber(id) ? newId(kinds[kind].collection, id).toHexString() : id

/** Of a document in the form `collection-reports-42`, as Payload names what it remembers of one user's view of it. */
export function newPreferenceKey(key: string, collections: ReadonlySet<string>): string {
  const [, collection = '', id] = /^collection-(.+)-(\d+)$/.exec(key) ?? []
  return collections.has(collection) ? `collection-${collection}-${newId(collection, id).toHexString()}` : key
}

export const isNumber = (id: unknown): boolean => typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id))
