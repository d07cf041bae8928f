import { setTimeout as sleep } from 'node:timers/promises'
import type { Audience } from '../audience.js'
import { type ContentReader, type ContentStore, StoreUnavailable } from '../store.js'
import { Connection, type ConnectionOptions } from './connection.js'
import { MongoContentReader } from './reader.js'
import { migrate, readVersions, schemaVersion } from './schema.js'
import { MongoContentStore } from './store.js'

/** How a database is opened to be written. */
export type MongoStoreOptions = ConnectionOptions & { now?: () => number }

/** How a database is opened to be read. */
export type MongoReaderOptions = ConnectionOptions & { waitMilliseconds?: number }

/** Opens a store for writing, of what is published or of drafts; see `openMongoContentStore`. */
export async function openMongoStoreFor(audience: Audience, options: MongoStoreOptions): Promise<ContentStore> {
  return closedOnError(await Connection.open(options), async (connection) => {
    await migrate(connection, audience)
    // Matches nothing: it only shows whether we may.
    await connection.run(() => connection.leases.deleteOne({ _id: '', holder: '' }))
    return new MongoContentStore(connection, options.now, audience)
  })
}

/** Opens a store for reading, of what is published or of drafts; see `openMongoContentReader`. */
export async function openMongoReaderFor(audience: Audience, options: MongoReaderOptions): Promise<ContentReader> {
  const { waitMilliseconds = 0 } = options
  return closedOnError(await Connection.open(options), async (connection) => {
    const deadline = Date.now() + waitMilliseconds
    for (;;) {
      const versions = await readVersions(connection, audience)
      if (versions?.schemaVersion === schemaVersion && versions.searchVersion > 0) {
        return new MongoContentReader(connection)
      }
      const remaining = deadline - Date.now()
      if (remaining <= 0) {
        throw new StoreUnavailable(
          `there is no content store in ${connection.address} yet (waited ${waitMilliseconds} ms): the publisher makes it when ` +
            'the CMS starts',
        )
      }
      await sleep(Math.min(pollMilliseconds, remaining))
    }
  })
}

const pollMilliseconds = 500

async function closedOnError<T>(connection: Connection, work: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await work(connection)
  } catch (error) {
    await connection.close()
    throw error
  }
}
