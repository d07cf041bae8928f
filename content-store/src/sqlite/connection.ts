import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { StoreUnavailable } from '../store.js'

export type SqlValue = string | number | null
export type Row = SqlValue[]

interface Statement {
  all(parameters: readonly SqlValue[]): Row[]
  /** The first row. */
  get(parameters: readonly SqlValue[]): Row | undefined
  /** @returns the number of the row, when the statement inserts one. */
  run(parameters: readonly SqlValue[]): number
}

/** How long a statement itself waits for a lock. Short, because the wait blocks the event loop. */
const busyTimeoutMilliseconds = 50
/** How long a writer goes on trying, letting the event loop turn in between, before it gives up. */
const writePatienceMilliseconds = 30_000
const preparedStatements = 256
/** What libsql allocates for a result of several rows is only freed when the event loop turns. */
const scansPerTurn = 256

/** One connection to the file. Statements are synchronous; only waiting for another writer is not. */
export class Connection {
  readonly #database: Database.Database
  readonly #statements = new Map<string, Statement>()
  #open = true
  #scans = 0

  private constructor(readonly file: string) {
    this.#database = this.#explain(() => new Database(file, { timeout: busyTimeoutMilliseconds }))
  }

  /** @throws {StoreUnavailable} when the file cannot be opened or is no SQLite file. */
  static open(file: string): Connection {
    const connection = new Connection(file)
    try {
      connection.pragma('schema_version')
    } catch (error) {
      // Locked is a file that another process is making at this moment: it is a SQLite file, and that is all that is asked here.
      if (isBusy(error)) return connection
      connection.close()
      throw error
    }
    return connection
  }

  pragma(name: string): SqlValue {
    return this.prepare(`PRAGMA ${name}`).get([])?.[0] ?? null
  }

  exec(sql: string): void {
    this.#explain(() => this.#database.exec(sql))
  }

  all(sql: string, parameters: readonly SqlValue[] = []): Row[] {
    return this.prepare(sql).all(parameters)
  }

  get(sql: string, parameters: readonly SqlValue[] = []): Row | undefined {
    return this.prepare(sql).get(parameters)
  }

  run(sql: string, parameters: readonly SqlValue[] = []): void {
    this.prepare(sql).run(parameters)
  }

  /**
   * Inserts a row and gives its number. `RETURNING` would give it, too, but makes SQLite prepare to take the statement back, for
   * which FTS5 writes all that it has collected in the transaction to the file: each time, in small pieces that must be merged.
   */
  insert(sql: string, parameters: readonly SqlValue[]): number {
    return this.prepare(sql).run(parameters)
  }

  /** The statement, prepared once and kept while it is in use. */
  prepare(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const prepared = this.#explain(() => this.#database.prepare<unknown[]>(sql))
    // Rows come as arrays: building objects would cost more than the read itself.
    if (prepared.reader) prepared.raw()
    const statement: Statement = {
      all: (parameters) => {
        this.#scans++
        return this.#explain(() => prepared.all(parameters) as Row[])
      },
      get: (parameters) => this.#explain(() => prepared.get(parameters) as Row | undefined),
      run: (parameters) => this.#explain(() => Number(prepared.run(parameters).lastInsertRowid)),
    }
    if (this.#statements.size >= preparedStatements) {
      const [oldest] = this.#statements.keys()
      if (oldest !== undefined) this.#statements.delete(oldest)
    }
    this.#statements.set(sql, statement)
    return statement
  }

  /** The statements prepared so far. */
  get preparedSql(): string[] {
    return [...this.#statements.keys()]
  }

  /**
   * To be awaited after reading: now and then it lets the event loop turn. Without it, who reads in a loop of awaits that wait for
   * nothing else would use up memory.
   */
  async breathe(): Promise<void> {
    if (this.#scans < scansPerTurn) return
    this.#scans = 0
    await nextTurn()
  }

  /** Runs `work` on one snapshot: what other processes commit meanwhile is not seen. */
  snapshot<T>(work: () => T): T {
    this.exec('BEGIN')
    try {
      return work()
    } finally {
      this.#end('COMMIT')
    }
  }

  /**
   * Runs `work` as the only writer: all of it is committed, or none when it throws. `work` must be synchronous.
   * @throws {StoreUnavailable} when another process holds the write lock for longer than half a minute.
   */
  async write<T>(work: () => T): Promise<T> {
    return this.retryWhileBusy(() => {
      this.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        this.exec('COMMIT')
        return result
      } catch (error) {
        this.#end('ROLLBACK')
        throw error
      }
    })
  }

  async retryWhileBusy<T>(attempt: () => T): Promise<T> {
    const deadline = Date.now() + writePatienceMilliseconds
    for (;;) {
      try {
        return attempt()
      } catch (error) {
        if (!isBusy(error)) throw error
        if (Date.now() > deadline) {
          throw new StoreUnavailable(`${this.file} is being written by another process and stayed locked`, {
            cause: error,
          })
        }
        // Uneven pauses, so that several who wait do not meet again and again.
        await sleep(5 + Math.random() * 25)
      }
    }
  }

  close(): void {
    if (!this.#open) return
    this.#open = false
    this.#statements.clear()
    this.#database.close()
  }

  /** SQLite may have ended the transaction itself (disk full, input/output error). */
  #end(how: 'COMMIT' | 'ROLLBACK'): void {
    if (this.#open && this.#database.inTransaction) this.exec(how)
  }

  /** SQLite's messages do not say which file they are about. */
  #explain<T>(work: () => T): T {
    if (!this.#open) throw new StoreUnavailable(`the content store ${this.file} has been closed`)
    try {
      return work()
    } catch (error) {
      const code = codeOf(error)
      if (code === 'SQLITE_NOTADB') throw new StoreUnavailable(`${this.file} is not a SQLite file`, { cause: error })
      if (code.startsWith('SQLITE_CORRUPT')) {
        throw new StoreUnavailable(
          `${this.file} is damaged (${(error as Error).message}): put it aside and publish again from the CMS`,
          { cause: error },
        )
      }
      if (code === 'SQLITE_READONLY') {
        throw new StoreUnavailable(`the content store ${this.file} is open for reading only`, { cause: error })
      }
      if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code === '') {
        throw new StoreUnavailable(`${this.file}: ${(error as Error).message}`, { cause: error })
      }
      throw error
    }
  }
}

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' ? code : ''
}

const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))
