import type { ContentReader, ContentStore } from '../store.js'
import { type MongoReaderOptions, type MongoStoreOptions, openMongoReaderFor, openMongoStoreFor } from './open.js'

/**
 * Opens the content store in a database of a replica set for writing: makes what is not there yet, and brings what is there to the
 * newest schema.
 * @param options.now the time that changes are logged with, in milliseconds since 1970; the clock's unless a test sets it.
 * @throws {StoreUnavailable} when there is no replica set, it cannot be reached, does not let us in or does not let us write, or the
 * database is of a later release or holds drafts. The message never has the password in it.
 */
export const openMongoContentStore = (options: MongoStoreOptions): Promise<ContentStore> =>
  openMongoStoreFor('public', options)

/**
 * Opens the content store in a database of a replica set for reading; the right to read it is enough.
 * @param options.waitMilliseconds how long to wait for a publisher to make it (default 0: it must be there).
 * @throws {StoreUnavailable} as {@link openMongoContentStore}, and when it is not there by then.
 */
export const openMongoContentReader = (options: MongoReaderOptions): Promise<ContentReader> =>
  openMongoReaderFor('public', options)
