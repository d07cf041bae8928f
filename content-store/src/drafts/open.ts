import path from 'node:path'
import { openMongoReaderFor, openMongoStoreFor } from '../mongodb/open.js'
import { contentDatabase, requireContentAddress } from '../open.js'
import { openSqliteReaderFor, openSqliteStoreFor } from '../sqlite/open.js'
import type { ContentReader, ContentStore } from '../store.js'

/**
 * Opens the store of drafts at an address for writing: `file:<folder>` is the file `drafts.db` in that folder, `mongodb://…/<name>` the
 * database `<name>-drafts` of a replica set (`kakehashi-drafts` when the address names none). So the address of the content store is the
 * address of its drafts, too, and no address whatsoever makes one of them the other.
 * @throws {StoreUnavailable} when it cannot be used or is no store of drafts; {@link RangeError} when it is no such address.
 */
export function openDraftStore(url: string): Promise<ContentStore> {
  requireContentAddress(url)
  return url.startsWith('file:')
    ? openSqliteStoreFor('drafts', { file: draftFile(url) })
    : openMongoStoreFor('drafts', { url, database: draftDatabase(url) })
}

/** Opens the store of drafts at an address for reading. It throws as {@link openDraftStore} does, and when it is not there by then. */
export function openDraftReader(url: string, options: { waitMilliseconds?: number } = {}): Promise<ContentReader> {
  requireContentAddress(url)
  return url.startsWith('file:')
    ? openSqliteReaderFor('drafts', { ...options, file: draftFile(url), cacheCharacters: 4 * 1024 * 1024 })
    : openMongoReaderFor('drafts', { ...options, url, database: draftDatabase(url) })
}

/** The file of the drafts in the folder that a `file:` address names. */
export const draftFile = (url: string) => path.resolve(url.slice('file:'.length), 'drafts.db')

/** A database of its own, which the users of the reading plane have no right to see. */
export const draftDatabase = (url: string) => contentDatabase(url).replace(/-content$/, '-drafts')
