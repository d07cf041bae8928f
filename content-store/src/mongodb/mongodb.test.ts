import { MongoClient } from 'mongodb'
import { describeContentStore } from '../contract/index.js'
import type { ContentReader } from '../store.js'
import { describeWithMongod, type Mongod, startMongod } from '../testing/mongod.js'
import { planOf, RecordedQueries } from '../testing/plans.js'
import { openMongoContentReader, openMongoContentStore } from './index.js'

describeWithMongod('the MongoDB engine', () => {
  let mongod: Mongod
  let client: MongoClient
  beforeAll(async () => {
    mongod = await startMongod()
    client = await new MongoClient(mongod.url('admin')).connect()
  })
  afterAll(async () => {
    await client?.close()
    await mongod?.stop()
  })

  const recorded = new RecordedQueries()
  const onCommand = recorded.record

  // Making collections and indexes takes longer than a test, so databases are emptied and used again.
  const databases: string[] = []
  let made = 0

  describeContentStore(
    'MongoDB',
    async () => {
      const database = databases.pop() ?? `content-${++made}`
      const url = mongod.url(database)
      const connections: ContentReader[] = []
      const opened = async <C extends ContentReader>(connection: Promise<C>): Promise<C> => {
        connections.push(await connection)
        return connection
      }
      return {
        store: await opened(openMongoContentStore({ url, onCommand })),
        openAnother: (now) => opened(openMongoContentStore({ url, now, onCommand })),
        reader: () => opened(openMongoContentReader({ url, onCommand })),
        close: async () => {
          for (const connection of connections) await connection.close()
          const collections = await client.db(database).collections()
          await Promise.all(collections.map((collection) => collection.deleteMany({})))
          databases.push(database)
        },
      }
    },
    { propertyRuns: 8 },
  )

  it('has sent no query that reads a whole collection, or that sorts what it has read', async () => {
    const database = client.db(databases[0])
    const wrong: unknown[] = []
    for (const query of recorded.all) {
      const { stages } = await planOf(database, query)
      // What there is of a key is counted in memory; nothing else is put in order but by an index.
      if (stages.includes('COLLSCAN') || stages.includes('SORT')) wrong.push({ stages, query })
    }
    expect(wrong).toEqual([])
    // Each command that the engine has, in more than one form: had the recording failed, this would show it.
    expect(recorded.all.length).toBeGreaterThan(40)
    for (const [command, collection] of [
      ['find', 'entries'],
      ['aggregate', 'entries'],
      ['aggregate', 'lists'],
      ['aggregate', 'log'],
      ['aggregate', 'search'],
      ['aggregate', 'pages'],
      ['delete', 'pages'],
      ['find', 'marks'],
      ['update', 'entries'],
      ['delete', 'entries'],
      ['update', 'search'],
      ['findAndModify', 'leases'],
    ]) {
      expect(recorded.all.filter((query) => query[command as string] === collection).length).toBeGreaterThan(0)
    }
  })
})
