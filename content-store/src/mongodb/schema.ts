import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CreateIndexesOptions, IndexSpecification } from 'mongodb'
import { type Audience, requireAudience } from '../audience.js'
import { StoreUnavailable } from '../store.js'
import type { Connection } from './connection.js'
import { type StateDocument, stateId } from './documents.js'
import { giveLeaseBack, takeLease } from './leases.js'
import { rebuildPages, rebuildSearch } from './search-documents.js'

interface Index {
  collection: string
  key: IndexSpecification
  name: string
  options?: CreateIndexesOptions
}

/** Collections are made ahead: a transaction that makes one cannot meet another that does. */
const collections = ['entries', 'lists', 'log', 'removed_origins', 'marks', 'leases', 'search']

const indexes: readonly Index[] = [
  { collection: 'entries', name: 'natural', key: { lists: 1, natural: 1 } },
  { collection: 'entries', name: 'updated', key: { listsByUpdate: 1, updated: 1 } },
  { collection: 'entries', name: 'origin', key: { origin: 1 } },
  { collection: 'entries', name: 'origins', key: { kind: 1, id: 1, origin: 1, version: 1 } },
  { collection: 'log', name: 'position', key: { position: 1 } },
  { collection: 'log', name: 'kinds', key: { kind: 1, position: 1 } },
  {
    collection: 'log',
    name: 'removals',
    key: { changedAt: 1 },
    options: { partialFilterExpression: { operation: 'REMOVE' } },
  },
  { collection: 'search', name: 'words', key: { words: 1, place: 1 } },
]

const pageIndexes: readonly Index[] = [
  { collection: 'pages', name: 'words', key: { words: 1, place: 1 } },
  { collection: 'pages', name: 'entry', key: { entry: 1, place: 1 } },
]

/**
 * Each step leads from one version to the next; a step that was released is never edited. A step must be able to be run again, as who
 * runs it may be stopped in its middle.
 */
const migrations: readonly ((connection: Connection, audience: Audience) => Promise<void>)[] = [
  async (connection, audience) => {
    await make(connection, collections, indexes)
    const state: StateDocument = {
      _id: stateId,
      schemaVersion: 0,
      searchVersion: 0,
      store: randomBytes(8).toString('hex'),
      revision: 0,
      touched: 0,
      expired: 0,
      lastNumber: 0,
      writes: 0,
      ...(audience !== 'public' && { audience }),
    }
    const { _id, ...fields } = state
    await connection.state.updateOne({ _id }, { $setOnInsert: fields }, { upsert: true })
  },
  (connection) => make(connection, ['pages'], pageIndexes),
]

/** Makes the collections and indexes that are not there yet. */
async function make({ database }: Connection, names: readonly string[], wanted: readonly Index[]): Promise<void> {
  const present = new Set((await database.listCollections({}, { nameOnly: true }).toArray()).map(nameIn))
  for (const name of names) if (!present.has(name)) await database.createCollection(name)
  for (const { collection, key, name, options } of wanted) {
    await database.collection(collection).createIndex(key, { ...options, name, timeoutMS: patienceMilliseconds })
  }
}

export const schemaVersion = migrations.length

/**
 * Goes up whenever the same entry would be written into the search index in another way. The whole index is then written anew.
 */
export const searchVersion = 2

const pollMilliseconds = 100
/** How long a process waits for another that is migrating, and for one index to be built. */
const patienceMilliseconds = 30 * 60_000

const nameIn = ({ name }: { name: string }) => name

/**
 * The versions of the store in the database; undefined when there is none yet.
 * @throws {StoreUnavailable} when it is of a later release, or for others than `audience`.
 */
export async function readVersions(
  connection: Connection,
  audience: Audience,
): Promise<Pick<StateDocument, 'schemaVersion' | 'searchVersion'> | undefined> {
  const state = await connection.run(() => connection.state.findOne({ _id: stateId }))
  if (state) requireAudience(connection.address, state.audience ?? 'public', audience)
  if (state && state.schemaVersion > schemaVersion) {
    throw new StoreUnavailable(
      `${connection.address} has schema version ${state.schemaVersion}, but this release knows versions up to ` +
        `${schemaVersion}: it was written by a later release; start that one`,
    )
  }
  return state ?? undefined
}

/** A lease, held while migrating and prolonged as long as the work goes on. */
const lockName = 'migration'
const lockMilliseconds = 10_000

/**
 * Brings the database to the newest schema and its search index to the newest way of writing it. Several processes may try at
 * once: one does it, the others wait and find it done. If that one is killed, another goes on after {@link lockMilliseconds}.
 */
export async function migrate(connection: Connection, audience: Audience): Promise<void> {
  const isCurrent = async () => {
    const versions = await readVersions(connection, audience)
    // An index written by a later release is left alone: this one can search it, too, if not as well.
    return versions?.schemaVersion === schemaVersion && versions.searchVersion >= searchVersion
  }
  if (await isCurrent()) return
  const holder = randomUUID()
  const deadline = Date.now() + patienceMilliseconds
  const hold = () =>
    connection.run(() => takeLease(connection, { name: lockName, holder, milliseconds: lockMilliseconds }))
  while (!(await hold())) {
    if (await isCurrent()) return
    if (Date.now() > deadline) {
      throw new StoreUnavailable(`${connection.address} is being migrated by another process, which does not finish`)
    }
    await sleep(pollMilliseconds)
  }
  const prolong = setInterval(() => void hold().catch(() => undefined), lockMilliseconds / 4)
  try {
    const from = (await readVersions(connection, audience))?.schemaVersion ?? 0
    for (const [index, step] of migrations.entries()) {
      if (index < from) continue
      await connection.run(() => step(connection, audience))
      await connection.run(() =>
        connection.state.updateOne({ _id: stateId, schemaVersion: index }, { $set: { schemaVersion: index + 1 } }),
      )
    }
    if (((await readVersions(connection, audience))?.searchVersion ?? 0) < searchVersion) {
      await connection.run(() => rebuildSearch(connection))
      await connection.run(() => rebuildPages(connection))
      await connection.run(() => connection.state.updateOne({ _id: stateId }, { $set: { searchVersion } }))
    }
  } finally {
    clearInterval(prolong)
    await connection.run(() => giveLeaseBack(connection, { name: lockName, holder }))
  }
}
