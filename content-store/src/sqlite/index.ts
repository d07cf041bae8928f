import type { ContentReader, ContentStore } from '../store.js'
import { openSqliteReaderFor, openSqliteStoreFor, type SqliteReaderOptions, type SqliteStoreOptions } from './open.js'

/**
 * Opens the content store in `file`, making the file and its folder when they are not there, and bringing an older
 * file to the newest schema.
 * With `readOnly` nothing is made or changed, and whatever writes fails.
 * @param options.now the time that changes are logged with, in milliseconds since 1970; the clock's unless a test sets it.
 * @throws {StoreUnavailable} when the file is damaged, of another program, of a later release, or holds drafts.
 */
export const openSqliteContentStore = (options: SqliteStoreOptions): Promise<ContentStore> =>
  openSqliteStoreFor('public', options)

/**
 * Opens the content store in `file` for reading; the connection refuses every write.
 * @param options.waitMilliseconds how long to wait for a publisher to make the file (default 0: it must be there).
 * @param options.cacheCharacters how much of parsed entries is kept, in characters of JSON (default 32 Mi; 0 keeps none).
 * @throws {StoreUnavailable} when it is not there by then, damaged, of another program, of a later release, or holds drafts.
 */
export const openSqliteContentReader = (options: SqliteReaderOptions): Promise<ContentReader> =>
  openSqliteReaderFor('public', options)
