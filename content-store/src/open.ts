import path from 'node:path'
import { openMongoContentReader, openMongoContentStore } from './mongodb/index.js'
import { openSqliteContentReader, openSqliteContentStore } from './sqlite/index.js'
import type { ContentReader, ContentStore } from './store.js'

/** What an address may be, as a sentence goes on after the name of the setting. */
export const contentAddressExpected =
  'must be file: and the folder of the data, such as file:./data, or a replica set of MongoDB, such as ' +
  'mongodb://one,two,three/kakehashi?replicaSet=rs0'

/** Whether `url` looks like the address of a content store: a folder, or MongoDB. */
export const isContentAddress = (url: string) => /^file:.+/.test(url) || /^mongodb(\+srv)?:\/\/[^/]/.test(url)

/**
 * Opens the content store at an address for reading: `file:<folder>` is the file `content.db` in that folder, `mongodb://…/<name>` the
 * database `<name>-content` of a replica set (`kakehashi-content` when the address names none).
 * @param options.waitMilliseconds how long to wait for a publisher to make it (default 0: it must be there).
 * @throws {StoreUnavailable} when it is not there by then, cannot be used or holds drafts; {@link RangeError} when it is no such address.
 */
export function openContentReader(url: string, options: { waitMilliseconds?: number } = {}): Promise<ContentReader> {
  return isMongo(url)
    ? openMongoContentReader({ ...options, url, database: contentDatabase(url) })
    : openSqliteContentReader({ ...options, file: contentFile(url) })
}

/**
 * Opens the content store at an address, as {@link openContentReader} does, for writing: makes what is not there yet, and brings
 * what is there to the newest schema.
 * @param options.now the time that changes are logged with, in milliseconds since 1970 (default: the clock's).
 * @throws {StoreUnavailable} when it cannot be used; {@link RangeError} when it is no such address.
 */
export function openContentStore(url: string, options: { now?: () => number } = {}): Promise<ContentStore> {
  return isMongo(url)
    ? openMongoContentStore({ ...options, url, database: contentDatabase(url) })
    : openSqliteContentStore({ ...options, file: contentFile(url) })
}

function isMongo(url: string): boolean {
  requireContentAddress(url)
  return !url.startsWith('file:')
}

/** @throws {RangeError} unless `url` is the address of a content store. */
export function requireContentAddress(url: string): void {
  if (!isContentAddress(url))
    throw new RangeError(`this is no address of a content store: it ${contentAddressExpected}`)
}

/** The file of the content store in the folder that a `file:` address names. */
export const contentFile = (url: string) => path.resolve(url.slice('file:'.length), 'content.db')

/** A database of its own: what is published is backed up, and its readers are let in, apart from the CMS's. */
export function contentDatabase(url: string): string {
  const [, name] = /^[^/]*\/\/[^/]*\/([^?]*)/.exec(url) ?? []
  return `${decodeURIComponent(name || 'kakehashi')}-content`
}
