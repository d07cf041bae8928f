import { AsyncLocalStorage } from 'node:async_hooks'
import type { Client, InArgs, InStatement, Replicated, ResultSet, Transaction, TransactionMode } from '@libsql/client'
import { createBreather } from './breather'
import { Connection, isBusy } from './connection'
import { TransactionExpiredError } from './errors'
import { type Turn, WriterLock } from './lock'
import { isRead } from './statements'

export interface OneWriterOptions {
  /** `file:` URL of the database. */
  url: string
  /** Milliseconds after which an open transaction is rolled back, so that one that hangs cannot stop all others. */
  transactionDeadline: number
  /** Milliseconds for which we try again while another process holds the database. */
  busyPatience: number
  /** Milliseconds that a write from inside an open transaction, but not part of it, waits before it fails. */
  nestedPatience: number
  /** FULL keeps every confirmed save through a power failure; NORMAL through a crash of the process only. */
  synchronous: 'FULL' | 'NORMAL'
  /** Told of every transaction that had to be rolled back. */
  onExpired?: (error: TransactionExpiredError) => void
}

const journalSizeLimitBytes = 64 * 1024 * 1024

/**
 * A libsql client on a file, with one connection that writes and one that reads. Every write, in a transaction or not,
 * takes its turn in one queue; reads never wait and never see what is not committed.
 */
export class OneWriterClient implements Client {
  readonly protocol = 'file'
  closed = false
  readonly lock: WriterLock
  readonly #writer: Connection
  readonly #reader: Connection
  readonly #breathe = createBreather()
  /** For callers whose transactions may take another time than all others. */
  readonly #deadlines = new AsyncLocalStorage<number>()

  constructor(private readonly options: OneWriterOptions) {
    this.lock = new WriterLock(options.nestedPatience)
    const { url, busyPatience } = options
    const shared = ['foreign_keys = ON', `synchronous = ${options.synchronous}`]
    this.#writer = new Connection({
      url,
      busyPatience,
      pragmas: ['journal_mode = WAL', `journal_size_limit = ${journalSizeLimitBytes}`, ...shared],
    })
    this.#reader = new Connection({ url, busyPatience, pragmas: [...shared, 'query_only = ON'] })
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const one: InStatement = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    await this.#breathe()
    if (isRead(one)) return this.#reader.use((client) => client.execute(one))
    return this.lock.run(() => this.#writer.use((client) => client.execute(one)))
  }

  async batch(statements: (InStatement | [string, InArgs?])[], mode?: TransactionMode): Promise<ResultSet[]> {
    await this.#breathe()
    if (mode === 'read') return this.#reader.use((client) => client.batch(statements, mode))
    return this.lock.run(() => this.#writer.use((client) => client.batch(statements, 'write')))
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.lock.run(() => this.#writer.use((client) => client.migrate(statements)))
  }

  async executeMultiple(sql: string): Promise<void> {
    // Not tried again: what stood before the busy statement may be stored already.
    return this.lock.run(async () => {
      let failure: unknown
      await this.#writer.use((client) =>
        client.executeMultiple(sql).catch((error: unknown) => {
          failure = error
        }),
      )
      if (failure) throw failure
    })
  }

  /**
   * Begins a transaction when it is this caller's turn. All transactions here are for writing.
   * @throws {NestedWriteError} {@link DatabaseBusyError}
   */
  async transaction(_mode?: TransactionMode): Promise<Transaction> {
    const turn = await this.lock.acquire()
    try {
      const inner = await this.#writer.use((client) => client.transaction('write'))
      return new OneWriterTransaction(inner, turn, {
        breathe: this.#breathe,
        deadline: this.#deadlines.getStore() ?? this.options.transactionDeadline,
        onBusy: () => this.#writer.drop(),
        onExpired: this.options.onExpired,
      })
    } catch (error) {
      turn.release()
      throw error
    }
  }

  /** Runs work whose transactions are rolled back after `milliseconds`, not after the usual deadline. Others keep theirs. */
  withDeadline<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    return this.#deadlines.run(milliseconds, work)
  }

  /** Moves what stands in the write-ahead log into the database file, so that the file alone is complete. */
  async checkpoint(): Promise<void> {
    await this.lock.run(() => this.#writer.use((client) => client.execute('PRAGMA wal_checkpoint(TRUNCATE)')))
  }

  /** Another value after every commit, of this process or another. */
  async changeMark(): Promise<string> {
    const result = await this.#reader.use((client) => client.execute('PRAGMA data_version'))
    return `${this.#reader.generation}:${result.rows[0]?.[0]}`
  }

  sync(): Promise<Replicated> {
    return Promise.reject(new Error('a database file has nothing to synchronise with'))
  }

  async reconnect(): Promise<void> {
    this.#writer.reopen()
    this.#reader.reopen()
    this.closed = false
  }

  close(): void {
    this.closed = true
    this.#writer.close()
    this.#reader.close()
  }
}

interface TransactionWatch {
  breathe: () => Promise<void> | undefined
  deadline: number
  onBusy: () => void
  onExpired: ((error: TransactionExpiredError) => void) | undefined
}

/** A transaction that holds the writer's place and gives it back exactly once: at its end or at its deadline. */
class OneWriterTransaction implements Transaction {
  #expired: TransactionExpiredError | undefined
  readonly #timer: NodeJS.Timeout | undefined

  constructor(
    private readonly inner: Transaction,
    private readonly turn: Turn,
    private readonly watch: TransactionWatch,
  ) {
    if (Number.isFinite(watch.deadline)) {
      this.#timer = setTimeout(() => this.#expire(), watch.deadline)
      this.#timer.unref()
    }
  }

  get closed(): boolean {
    return this.inner.closed
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    await this.watch.breathe()
    const one: InStatement = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    return this.#guard(() => this.inner.execute(one))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    await this.watch.breathe()
    return this.#guard(() => this.inner.batch(statements))
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#guard(() => this.inner.executeMultiple(sql))
  }

  async commit(): Promise<void> {
    try {
      await this.#guard(() => this.inner.commit())
    } finally {
      this.#end()
    }
  }

  async rollback(): Promise<void> {
    try {
      await this.inner.rollback()
    } finally {
      this.#end()
    }
  }

  close(): void {
    try {
      this.inner.close()
    } finally {
      this.#end()
    }
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.#expired) throw this.#expired
    try {
      return await work()
    } catch (error) {
      if (isBusy(error)) this.watch.onBusy()
      throw error
    }
  }

  #expire(): void {
    this.#expired = new TransactionExpiredError(this.watch.deadline)
    this.close()
    this.watch.onExpired?.(this.#expired)
  }

  #end(): void {
    clearTimeout(this.#timer)
    this.turn.release()
  }
}
