import { MongoClient } from 'mongodb'
import { describeContentStore } from '../contract/index.js'
import type { ContentReader } from '../store.js'
import { describeWithMongod, type Mongod, startMongod } from '../testing/mongod.js'
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
        store: await opened(openMongoContentStore({ url })),
        openAnother: (now) => opened(openMongoContentStore({ url, now })),
        reader: () => opened(openMongoContentReader({ url })),
        close: async () => {
          for (const connection of connections) await connection.close()
          const collections = await client.db(database).collections()
          await Promise.all(collections.map((collection) => collection.deleteMany({})))
          databases.push(database)
        },
      }
    },
    { propertyRuns: 12 },
  )
})
