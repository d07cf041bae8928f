import { randomBytes } from 'node:crypto'
import { Connection as MongoConnection } from './mongodb/connection.js'
import { stateId } from './mongodb/documents.js'
import { contentDatabase, contentFile, isContentAddress } from './open.js'
import { Connection as SqliteConnection } from './sqlite/connection.js'

/**
 * Gives a content store another name, so that every cursor of the log that was given out until now has expired. For a store that was put
 * back: it may be given positions once more that partners have already read.
 * @throws {StoreUnavailable} when it cannot be used; {@link RangeError} when `url` is no address of a content store.
 */
export async function expireCursors(url: string): Promise<void> {
  if (!isContentAddress(url)) throw new RangeError('this is no address of a content store')
  const store = randomBytes(8).toString('hex')
  if (url.startsWith('file:')) {
    const connection = SqliteConnection.open(contentFile(url))
    try {
      await connection.write(() => connection.run('UPDATE log_state SET store = ?', [store]))
    } finally {
      connection.close()
    }
    return
  }
  const connection = await MongoConnection.open({ url, database: contentDatabase(url) })
  try {
    await connection.run(() => connection.state.updateOne({ _id: stateId }, { $set: { store } }))
  } finally {
    await connection.close()
  }
}
