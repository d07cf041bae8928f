import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type MigrateDownArgs, type MigrateUpArgs, type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { OneWriterClient } from './client'
import { indexLocaleParents } from './locale-indexes'
import type { WithDeadline } from './long-transaction'
import { type TransactionHost, transactionMethods } from './transactions'
import { requireRestored } from './unfinished'
import { requireUsable } from './usable'

export interface Migration {
  name: string
  up(args: MigrateUpArgs): Promise<void>
  down(args: MigrateDownArgs): Promise<void>
}

export interface SqliteDatabaseOptions {
  /** Path of the database file. Its folder is made if it is missing. */
  file: string
  /** Where what was published from it is kept: while that is there, the database is not made anew. */
  publishedFile?: string
  /** Run at first connection when NODE_ENV is production. */
  prodMigrations?: Migration[]
  /** Where `payload migrate:create` writes. */
  migrationDir?: string
  /** Changes tables to fit the configuration without a migration. For throw-away databases only. */
  push?: boolean
  /** Milliseconds after which an open transaction is rolled back. */
  transactionDeadline?: number
  /** Milliseconds for which we try again while another process holds the database. */
  busyPatience?: number
  /** Milliseconds that a write from inside a transaction, but not part of it, waits before it fails. */
  nestedPatience?: number
  /** FULL keeps every confirmed save through a power failure; NORMAL through a crash of the process only. */
  synchronous?: 'FULL' | 'NORMAL'
}

/**
 * Payload's SQLite adapter with transactions on and one writer at a time: concurrent saves queue instead of locking each
 * other out, a save is stored whole or not at all, and an error while storing reaches the editor.
 * Why, and what it leans on: docs/decisions/0003-sqlite-one-writer.md.
 */
export function sqliteDatabase(options: SqliteDatabaseOptions): DatabaseAdapterObj {
  const file = path.resolve(options.file)
  const url = pathToFileURL(file).href
  const adapterOf = sqliteAdapter({
    client: { url },
    // Numbers of deleted documents must not come back: the content store knows documents by them.
    autoIncrement: true,
    transactionOptions: {},
    push: options.push ?? false,
    migrationDir: options.migrationDir,
    prodMigrations: options.prodMigrations,
    afterSchemaInit: [indexLocaleParents],
  })

  return {
    ...adapterOf,
    init: ({ payload }) => {
      const adapter = adapterOf.init({ payload })
      const client = new OneWriterClient({
        url,
        transactionDeadline: options.transactionDeadline ?? 30_000,
        busyPatience: options.busyPatience ?? 15_000,
        nestedPatience: options.nestedPatience ?? 300,
        synchronous: options.synchronous ?? 'FULL',
        onExpired: (error) => payload.logger.error({ err: error, msg: error.message }),
      })
      mkdirSync(path.dirname(file), { recursive: true })
      return putOneWriterUnder(adapter, client, { ...options, file })
    },
  }
}

type Adapter = BaseDatabaseAdapter

function putOneWriterUnder(
  adapter: Adapter,
  client: OneWriterClient,
  { file, publishedFile }: Pick<SqliteDatabaseOptions, 'file' | 'publishedFile'>,
): Adapter {
  const sqlite = adapter as unknown as SQLiteAdapter
  const { connect, destroy, migrate } = adapter
  Object.assign(sqlite, { client })
  return Object.assign(adapter, transactionMethods(adapter as unknown as TransactionHost<unknown>, client.lock), {
    async connect(this: Adapter, args) {
      requireRestored(path.dirname(file))
      await requireUsable(file, publishedFile)
      if (client.closed) await client.reconnect()
      await connect?.call(this, args)
    },
    async destroy(this: Adapter) {
      await destroy?.call(this)
      client.close()
    },
    migrate(this: Adapter, args) {
      return client.withDeadline(Number.POSITIVE_INFINITY, () => migrate.call(this, args))
    },
    changeMark: () => client.changeMark(),
    withDeadline: (milliseconds, work) => client.withDeadline(milliseconds, work),
  } satisfies Partial<Adapter> & WithDeadline & { changeMark: () => Promise<string> })
}
