import { openContentStore } from '@kakehashi/content-store'
import { MongoClient } from 'mongodb'
import { fillStore } from './store.mjs'

/** What one transaction of MongoDB takes well. */
const entriesPerBatch = 500
/** The indexes of which each entry has dozens of places; `apply` reads by none of them. */
const wideIndexes = { entries: ['natural', 'updated'], search: ['words'] }

/**
 * Writes `count` generated entries into the empty content store at `address`. Its wide indexes are made at the end, in one go: kept up to
 * date with each entry, they take more than half of the time.
 */
export async function fillReplicaSet(address, { count, seed = 1, onProgress }) {
  await withStore(address, async (store, database) => {
    for (const [collection, names] of Object.entries(wideIndexes)) {
      for (const name of names) await database.collection(collection).dropIndex(name)
    }
    await fillStore(store, { count, seed, entriesPerBatch, onProgress })
    // To the store, one whose migration was interrupted: it goes on with it when it is opened.
    await database.collection('entries').updateOne({ _id: '' }, { $set: { schemaVersion: 0 } })
  })
  await (await openContentStore(address)).close()
}

/** Does `work` with the store at `address` and its database. */
async function withStore(address, work) {
  const store = await openContentStore(address)
  const client = await new MongoClient(address).connect()
  try {
    await work(store, client.db(`${client.options.dbName}-content`))
  } finally {
    await Promise.all([store.close(), client.close()])
  }
}
