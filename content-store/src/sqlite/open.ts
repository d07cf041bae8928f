import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Audience } from '../audience.js'
import { type ContentReader, type ContentStore, StoreUnavailable } from '../store.js'
import { Connection } from './connection.js'
import { SqliteContentReader } from './reader.js'
import { migrate, readSchemaVersion, schemaVersion } from './schema.js'
import { SqliteContentStore } from './store.js'

/** How a file is opened to be written. */
export interface SqliteStoreOptions {
  file: string
  readOnly?: boolean
  now?: () => number
}

/** How a file is opened to be read. */
export interface SqliteReaderOptions {
  file: string
  waitMilliseconds?: number
  cacheCharacters?: number
}

/** Opens a store for writing, of what is published or of drafts; see {@link openSqliteContentStore}. */
export async function openSqliteStoreFor(audience: Audience, options: SqliteStoreOptions): Promise<ContentStore> {
  const { file, readOnly = false, now } = options
  if (readOnly) return new SqliteContentStore(await openForReading(audience, file, 0), now, audience)
  await mkdir(path.dirname(path.resolve(file)), { recursive: true })
  return closedOnError(Connection.open(file), async (connection) => {
    await migrate(connection, audience)
    // A commit is on the disk when it is acknowledged. NORMAL would be safe for the content, which the publisher reads again
    // after a power cut, but not for who follows the log: positions already handed out would be given to other changes.
    connection.exec('PRAGMA synchronous = FULL')
    tune(connection)
    return new SqliteContentStore(connection, now, audience)
  })
}

/** Opens a store for reading, of what is published or of drafts; see {@link openSqliteContentReader}. */
export async function openSqliteReaderFor(audience: Audience, options: SqliteReaderOptions): Promise<ContentReader> {
  const { file, waitMilliseconds = 0, cacheCharacters } = options
  return new SqliteContentReader(await openForReading(audience, file, waitMilliseconds), cacheCharacters)
}

const pollMilliseconds = 100

async function openForReading(audience: Audience, file: string, waitMilliseconds: number): Promise<Connection> {
  const deadline = Date.now() + waitMilliseconds
  for (;;) {
    const connection = await openIfReady(audience, file)
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
async function openIfReady(audience: Audience, file: string): Promise<Connection | undefined> {
  // Opening would make the file.
  if (!existsSync(file)) return undefined
  return closedOnError(Connection.open(file), async (connection) => {
    const version = await connection.retryWhileBusy(() => readSchemaVersion(connection, audience))
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
