import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { DatabaseUnavailable } from '../errors'
import type { InsertsTogether } from '../insert-together'
import { ChangeCounter } from './change-counter'
import { makeIndexes } from './indexes'
import { insertingTogether } from './insert-together'
import { requireWholeMove } from './move-mark'
import type { MongoDatabaseOptions } from './options'
import { queuedTransactions } from './transactions'

/** A save may wait for an election, which takes some ten seconds. */
const serverPatience = 15_000

/**
 * Payload's MongoDB adapter, held to what the SQLite one promises: a save is stored whole or not at all, by a majority of the
 * replica set; saves of one process queue instead of failing each other; an error while storing reaches the editor.
 * Why: docs/decisions/0016-cms-on-mongodb.md.
 */
export function mongoDatabase(options: MongoDatabaseOptions): DatabaseAdapterObj {
  const adapterOf = mongooseAdapter({
    url: options.url,
    connectOptions: {
      dbName: options.name,
      serverSelectionTimeoutMS: options.serverPatience ?? serverPatience,
      // What a publisher has read must not be undone by an election: readers would have it, and the CMS would not.
      readConcernLevel: 'majority',
      writeConcern: { w: 'majority' },
      readPreference: 'primary',
      autoCreate: false,
      autoIndex: false,
      monitorCommands: options.onCommand !== undefined,
    },
    afterCreateConnection: ({ connection }) => {
      // Made by us, and waited for: in the background they would get in the way of the first transactions.
      connection.set('autoCreate', false)
      connection.set('autoIndex', false)
    },
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
      readPreference: 'primary',
    },
  })

  return {
    ...adapterOf,
    init: ({ payload }) => {
      const adapter = adapterOf.init({ payload }) as BaseDatabaseAdapter & MongooseAdapter
      const { connect, destroy } = adapter
      const transactions = queuedTransactions(adapter, {
        deadline: options.transactionDeadline ?? 30_000,
        onExpired: (error) => payload.logger.error({ err: error, msg: error.message }),
      })
      const changes = new ChangeCounter((error) =>
        payload.logger.warn({ err: error, msg: 'changes in MongoDB cannot be watched; they are looked for instead' }),
      )
      return Object.assign(adapter, {
        async connect(this: MongooseAdapter, args) {
          await connect?.call(adapter, args).catch((error: Error) => {
            const reason = error.message.split('Details: ').at(-1)
            throw new DatabaseUnavailable(`MongoDB does not answer at the address in DATABASE_URL: ${reason}`)
          })
          const { onCommand } = options
          if (onCommand) adapter.connection.getClient().on('commandStarted', onCommand)
          try {
            await requireTransactions(adapter)
            if (!options.moving) await requireWholeMove(databaseOf(adapter))
            // Payload has taken them away if the address names no replica set, whatever the server is.
            Object.assign(adapter, transactions)
            await makeIndexes(adapter)
          } catch (error) {
            await adapter.connection.close()
            throw error
          }
          changes.watch(databaseOf(adapter))
        },
        async destroy(this: MongooseAdapter) {
          await changes.stop()
          await destroy?.call(adapter)
        },
        changeMark: async () => changes.mark,
        ...insertingTogether(adapter),
        ...transactions,
      } satisfies Partial<BaseDatabaseAdapter> &
        InsertsTogether & { changeMark: () => Promise<string | undefined> }) as never
    },
  }
}

/** @throws {DatabaseUnavailable} on a server that stands alone: it has no transactions. */
async function requireTransactions(adapter: MongooseAdapter): Promise<void> {
  const hello = await databaseOf(adapter).command({ hello: 1 })
  if (hello.setName || hello.msg === 'isdbgrid') return
  throw new DatabaseUnavailable(
    'DATABASE_URL names a MongoDB server that stands alone. The CMS needs transactions, which only a replica set has; one ' +
      'member is enough: start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to the address.',
  )
}

function databaseOf(adapter: MongooseAdapter) {
  const { db } = adapter.connection
  if (!db) throw new DatabaseUnavailable('the connection to MongoDB is closed')
  return db
}
