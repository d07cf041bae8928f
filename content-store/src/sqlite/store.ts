import type { Audience } from '../audience.js'
import type { Kind } from '../kinds/index.js'
import { type ApplyOptions, type Change, type ContentStore, type Lease, LeaseLost, type Revision } from '../store.js'
import type { Connection } from './connection.js'
import { EntryWriter } from './entry-writer.js'
import { SqliteContentReader } from './reader.js'

/** The SQLite engine. */
export class SqliteContentStore extends SqliteContentReader implements ContentStore {
  readonly #writer: EntryWriter

  /** @param now the time that changes are logged with, and removals are forgotten by, in milliseconds since 1970. */
  constructor(
    connection: Connection,
    now: () => number = Date.now,
    readonly audience: Audience = 'public',
  ) {
    super(connection)
    this.#writer = new EntryWriter(connection, now)
  }

  async apply(changes: readonly Change[], { marks = {}, lease }: ApplyOptions = {}): Promise<Revision> {
    const revision = await this.connection.write(() => {
      if (lease) this.#requireLease(lease)
      this.#writer.apply(changes)
      for (const [name, value] of Object.entries(marks)) {
        this.connection.run(
          `INSERT INTO marks (name, value) VALUES (?, ?)
           ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
          [name, value],
        )
      }
      return this.readRevision()
    })
    this.forget()
    return revision
  }

  async marks(): Promise<Record<string, string>> {
    return Object.fromEntries(this.connection.all('SELECT name, value FROM marks'))
  }

  async origins(kind: Kind): Promise<{ origin: string; id: string; version: number }[]> {
    const rows = this.connection.all('SELECT origin, id, version FROM entries WHERE kind = ? ORDER BY id', [kind])
    return (rows as [string, string, number][]).map(([origin, id, version]) => ({ origin, id, version }))
  }

  async acquireLease(name: string, holder: string, milliseconds: number): Promise<Lease | undefined> {
    return this.connection.write(() => {
      const now = Date.now()
      const expiresAt = now + milliseconds
      // A new holder gets a new token; the same holder prolongs what it has.
      const row = this.connection.get(
        `INSERT INTO leases (name, holder, token, expires_at) VALUES (?, ?, 1, ?)
         ON CONFLICT (name) DO UPDATE SET
           token = token + (holder IS NOT excluded.holder), holder = excluded.holder, expires_at = excluded.expires_at
           WHERE holder IS NULL OR holder = excluded.holder OR expires_at <= ?
         RETURNING token`,
        [name, holder, expiresAt, now],
      )
      return row && { name, holder, token: Number(row[0]), expiresAt }
    })
  }

  async releaseLease({ name, holder, token }: Lease): Promise<void> {
    await this.connection.write(() => {
      this.connection.run(
        'UPDATE leases SET holder = NULL, expires_at = 0 WHERE name = ? AND holder = ? AND token = ?',
        [name, holder, token],
      )
    })
  }

  #requireLease({ name, holder, token }: Lease): void {
    const held = this.connection.get(
      'SELECT 1 FROM leases WHERE name = ? AND holder = ? AND token = ? AND expires_at > ?',
      [name, holder, token, Date.now()],
    )
    if (!held) throw new LeaseLost(`${holder} no longer holds the lease "${name}" (token ${token})`)
  }
}
