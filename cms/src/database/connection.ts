import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, createClient, LibsqlError } from '@libsql/client'
import { DatabaseBusyError } from './errors'

export interface ConnectionOptions {
  /** `file:` URL of the database. */
  url: string
  /** Run on every connection that is opened, before anything else. */
  pragmas: readonly string[]
  /** Milliseconds for which work is tried again while another process holds the database. */
  busyPatience: number
}

/** Milliseconds that SQLite itself waits for a lock. Short, because that wait blocks the event loop. */
const blockingWait = 10

export const isBusy = (error: unknown): boolean => error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')

/** One connection to the database, opened when first used and opened anew after SQLite was busy. */
export class Connection {
  #opening: Promise<Client> | undefined
  #closed = false
  #generation = 0

  constructor(private readonly options: ConnectionOptions) {}

  /** How many times it was opened. What SQLite says of one connection cannot be compared with what it says of the next. */
  get generation(): number {
    return this.#generation
  }

  /**
   * Does `work`, which must leave nothing behind when it fails, and does it again while the database is busy.
   * @throws {DatabaseBusyError}
   */
  async use<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const started = Date.now()
    for (let attempt = 0; ; attempt += 1) {
      let opened: Promise<Client> | undefined
      try {
        opened = this.#open()
        return await work(await opened)
      } catch (error) {
        const droppedByAnother = isClientClosed(error) && opened !== this.#opening && !this.#closed
        if (!isBusy(error) && !droppedByAnother) throw error
        if (opened && opened === this.#opening) this.drop()
        const waited = Date.now() - started
        if (waited >= this.options.busyPatience) throw new DatabaseBusyError(waited, error)
        await sleep(Math.min(5 * 2 ** Math.min(attempt, 5), 100))
      }
    }
  }

  /** Closes the connection; the next use opens another. After SQLITE_BUSY a connection is not to be trusted any more. */
  drop(): void {
    const opened = this.#opening
    this.#opening = undefined
    void opened?.then(
      (client) => client.close(),
      () => undefined,
    )
  }

  close(): void {
    this.#closed = true
    this.drop()
  }

  reopen(): void {
    this.drop()
    this.#closed = false
  }

  #open(): Promise<Client> {
    if (this.#closed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED')
    if (!this.#opening) {
      const opening = this.#openAnew()
      this.#opening = opening
      opening.catch(() => {
        if (this.#opening === opening) this.#opening = undefined
      })
    }
    return this.#opening
  }

  async #openAnew(): Promise<Client> {
    this.#generation += 1
    // One connection for each client: settings made here hold for all that it does.
    const client = createClient({ url: this.options.url, concurrency: 1, timeout: blockingWait })
    try {
      for (const pragma of this.options.pragmas) await client.execute(`PRAGMA ${pragma}`)
      return client
    } catch (error) {
      client.close()
      throw error
    }
  }
}

const isClientClosed = (error: unknown) => error instanceof LibsqlError && error.code === 'CLIENT_CLOSED'
