import { setTimeout as sleep } from 'node:timers/promises'
import { type ContentReader, type ContentStore, StoreUnavailable } from '../store.js'
import { Connection, type ConnectionOptions } from './connection.js'
import { MongoContentReader } from './reader.js'
import { migrate, readVersions, schemaVersion } from './schema.js'
import { MongoContentStore } from './store.js'

/**
 * Opens the content store in a database of a replica set for writing: makes what is not there yet, and brings what is there to the
 * newest schema.
 * @param options.now the time that changes are logged with, in milliseconds since 1970; the clock's unless a test sets it.
 * @throws {StoreUnavailable} when there is no replica set, it cannot be reached, does not let us in or does not let us write, or the
 * database is of a later release. The message never has the password in it.
 */
export async function openMongoContentStore(
  options: ConnectionOptions & { now?: () => number },
): Promise<ContentStore> {
  return closedOnError(await Connection.open(options), async (connection) => {
    await migrate(connection)
    // Matches nothing: it only shows whether we may.
    await connection.run(() => connection.leases.deleteOne({ _id: '', holder: '' }))
    return new MongoContentStore(connection, options.now)
  })
}

/**
 * Opens the content store in a database of a replica set for reading; the right to read it is enough.
 * @param options.waitMilliseconds how long to wait for a publisher to make it (default 0: it must be there).
 * @throws {StoreUnavailable} as {@link openMongoContentStore}, and when it is not there by then.
 */
export async function openMongoContentReader(
  options: ConnectionOptions & { waitMilliseconds?: number },
): Promise<ContentReader> {
  const { waitMilliseconds = 0 } = options
  return closedOnError(await Connection.open(options), async (connection) => {
    const deadline = Date.now() + waitMilliseconds
    for (;;) {
      const versions = await readVersions(connection)
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
