import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ContentReader, type ContentStore, StoreUnavailable } from '../store.js'
import { Connection } from './connection.js'
import { SqliteContentReader } from './reader.js'
import { migrate, readSchemaVersion, schemaVersion } from './schema.js'
import { SqliteContentStore } from './store.js'

/**
 * Opens the content store in `file`, making the file and its folder when they are not there, and bringing an older
 * file to the newest schema.
 * With `readOnly` nothing is made or changed, and whatever writes fails.
 * @param options.now the time that changes are logged with, in milliseconds since 1970; the clock's unless a test sets it.
 * @throws {StoreUnavailable} when the file is damaged, of another program or of a later release.
 */
export async function openSqliteContentStore(options: {
  file: string
  readOnly?: boolean
  now?: () => number
}): Promise<ContentStore> {
  const { file, readOnly = false, now } = options
  if (readOnly) return new SqliteContentStore(await openForReading(file, 0))
  await mkdir(path.dirname(path.resolve(file)), { recursive: true })
  return closedOnError(Connection.open(file), async (connection) => {
    await migrate(connection)
    // A commit is on the disk when it is acknowledged. NORMAL would be safe for the content, which the publisher reads again
    // after a power cut, but not for who follows the log: positions already handed out would be given to other changes.
    connection.exec('PRAGMA synchronous = FULL')
    tune(connection)
    return new SqliteContentStore(connection, now)
  })
}

/**
 * Opens the content store in `file` for reading; the connection refuses every write.
 * @param options.waitMilliseconds how long to wait for a publisher to make the file (default 0: it must be there).
 * @param options.cacheCharacters how much of parsed entries is kept, in characters of JSON (default 32 Mi; 0 keeps none).
 * @throws {StoreUnavailable} when it is not there by then, damaged, of another program or of a later release.
 */
export async function openSqliteContentReader(options: {
  file: string
  waitMilliseconds?: number
  cacheCharacters?: number
}): Promise<ContentReader> {
  const { file, waitMilliseconds = 0, cacheCharacters } = options
  return new SqliteContentReader(await openForReading(file, waitMilliseconds), cacheCharacters)
}

const pollMilliseconds = 100

async function openForReading(file: string, waitMilliseconds: number): Promise<Connection> {
  const deadline = Date.now() + waitMilliseconds
  for (;;) {
    const connection = await openIfReady(file)
    if (connection) return connection
    const remaining = deadline - Date.now()
    if (remaining <= 0) {
      throw new StoreUnavailable(
        `there is no content store in ${file} yet (waited ${waitMilliseconds} ms): the publisher makes it when the CMS starts`,
      )
    }
    await sleep(Math.min(pollMilliseconds, remaining))
  }
}

/** The connection, or undefined while the file or its present schema is still to be made. */
async function openIfReady(file: string): Promise<Connection | undefined> {
  // Opening would make the file.
  if (!existsSync(file)) return undefined
  return closedOnError(Connection.open(file), async (connection) => {
    const version = await connection.retryWhileBusy(() => readSchemaVersion(connection))
    if (version < schemaVersion) {
      connection.close()
      return undefined
    }
    connection.exec('PRAGMA query_only = ON')
    tune(connection)
    return connection
  })
}

/** 32 MiB for pages. Mapping the file into memory was measured and won nothing. */
function tune(connection: Connection): void {
  connection.pragma('cache_size = -32768')
}

async function closedOnError<T>(connection: Connection, work: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await work(connection)
  } catch (error) {
    connection.close()
    throw error
  }
}
