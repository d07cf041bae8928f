import { contentHash } from '../engine/content-hash.js'
import { leavesId, versionOf } from '../engine/leaves.js'
import { keysOf, orderOf } from '../entry.js'
import type { Key, Keys, Kind } from '../kinds/index.js'
import { type Change, IdTaken, removalsKeptMilliseconds } from '../store.js'
import type { Connection } from './connection.js'
import { type Indexed, ListWriter } from './list-writer.js'
import { PageWriter } from './page-writer.js'
import { SearchWriter } from './search-writer.js'

type Upsert = Extract<Change, { operation: 'UPSERT' }>

interface Stored {
  number: number
  kind: Kind
  id: string
  version: number
  origin: string
  updatedAt: string
  naturalOrder: Key
  keys: Keys
  hash: string
}

/** Writes entries, their index, what search finds them by, and the change log. Call it within one write transaction. */
export class EntryWriter {
  readonly #connection: Connection
  readonly #now: () => number
  #lists: ListWriter
  #search: SearchWriter
  readonly #pages: PageWriter

  /** @param now milliseconds since 1970. */
  constructor(connection: Connection, now: () => number) {
    this.#connection = connection
    this.#now = now
    this.#search = new SearchWriter(connection)
    this.#lists = new ListWriter(connection)
    this.#pages = new PageWriter(connection)
  }

  /** @throws {IdTaken} when an id is held by another document that does not leave it within the same changes. */
  apply(changes: readonly Change[]): void {
    // What a call that was rolled back had collected is forgotten with it.
    this.#lists = new ListWriter(this.#connection)
    this.#search = new SearchWriter(this.#connection)
    for (const [index, change] of changes.entries()) {
      if (change.operation === 'UPSERT') {
        this.#upsert(change, () => changes.slice(index + 1))
      } else {
        const stored =
          'origin' in change ? this.#storedByOrigin(change.origin) : this.#storedById(change.kind, change.id)
        if (stored && change.version >= stored.version) this.#withdraw(stored, change.version)
      }
    }
    this.#lists.flush()
    this.#search.flush()
    this.#expireRemovals()
  }

  #upsert({ entry, origin, pages = [] }: Upsert, laterChanges: () => readonly Change[]): void {
    const { kind, id, version } = entry
    const stored = this.#storedByOrigin(origin)
    const newestVersion = stored ? stored.version : this.#removedVersion(origin)
    if (newestVersion !== undefined && version < newestVersion) return

    const holder = this.#storedById(kind, id)
    if (holder && holder.origin !== origin) {
      // Two documents may exchange ids in one batch, in any order.
      const leaves = laterChanges().find((later) => leavesId(later, holder))
      if (!leaves) throw new IdTaken(kind, id, holder.origin, origin)
      this.#withdraw(holder, versionOf(leaves))
    }
    const isSamePlace = stored && stored.kind === kind && stored.id === id
    if (stored && !isSamePlace) this.#remove(stored, version)
    this.#write({ entry, origin, pages }, isSamePlace ? stored : undefined)
  }

  #write({ entry, origin, pages }: Required<Omit<Upsert, 'operation'>>, stored: Stored | undefined): void {
    const keys = keysOf(entry)
    const natural = orderOf(entry)
    const hash = contentHash(entry, keys, natural, pages)
    if (stored?.hash === hash) {
      // Saved without a change: readers see nothing new, but the version must not be asked for again.
      if (stored.version !== entry.version) {
        this.#connection.run('UPDATE entries SET version = ? WHERE number = ?', [entry.version, stored.number])
      }
      return
    }
    const position = this.#log('UPSERT', entry, entry.languages)
    const values = [
      entry.version,
      position,
      entry.publishedAt,
      entry.updatedAt,
      JSON.stringify(entry.languages),
      natural,
      JSON.stringify(keys),
      hash,
      JSON.stringify(entry.body),
    ]
    let number = stored?.number
    if (number !== undefined) {
      this.#connection.run(
        `UPDATE entries SET version = ?, position = ?, published_at = ?, updated_at = ?, languages = ?,
           natural_order = ?, keys = ?, hash = ?, body = ? WHERE number = ?`,
        [...values, number],
      )
    } else {
      number = this.#connection.insert(
        `INSERT INTO entries (version, position, published_at, updated_at, languages, natural_order, keys, hash, body,
           kind, id, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [...values, entry.kind, entry.id, origin],
      )
      this.#connection.run('DELETE FROM removed_origins WHERE origin = ?', [origin])
    }
    this.#lists.move(number, stored && indexedAs(stored), {
      kind: entry.kind,
      id: entry.id,
      keys,
      natural,
      updated: entry.updatedAt,
    })
    this.#search.write(number, entry)
    if (entry.kind === 'PublicFile') this.#pages.write(number, entry, pages)
  }

  /** Removes the document's entry, and remembers that from this version on it is published nowhere. */
  #withdraw(stored: Stored, version: number): void {
    this.#remove(stored, version)
    this.#connection.run('INSERT INTO removed_origins (origin, version) VALUES (?, ?)', [stored.origin, version])
  }

  #remove(stored: Stored, version: number): void {
    this.#lists.move(stored.number, indexedAs(stored), undefined)
    this.#search.remove(stored.number)
    if (stored.kind === 'PublicFile') this.#pages.remove(stored.number)
    this.#connection.run('DELETE FROM entries WHERE number = ?', [stored.number])
    this.#log('REMOVE', { kind: stored.kind, id: stored.id, version }, [])
  }

  /** Gives the entity's newest change the next position; its row for an earlier change goes. */
  #log(
    operation: 'UPSERT' | 'REMOVE',
    { kind, id, version }: { kind: Kind; id: string; version: number },
    languages: readonly string[],
  ): number {
    const newest = Number(this.#connection.get('SELECT max(position) FROM log')?.[0] ?? 0)
    const position = newest + 1
    this.#connection.run('DELETE FROM log WHERE kind = ? AND id = ?', [kind, id])
    this.#connection.run(
      `INSERT INTO log (position, operation, kind, id, version, changed_at, languages)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [position, operation, kind, id, version, new Date(this.#now()).toISOString(), JSON.stringify(languages)],
    )
    return position
  }

  /**
   * Forgets removals that were kept long enough, and notes up to which position some are forgotten. The newest change stays
   * whatever it is: its position is the revision.
   */
  #expireRemovals(): void {
    const until = new Date(this.#now() - removalsKeptMilliseconds).toISOString()
    const expired = `operation = 'REMOVE' AND changed_at < ? AND position < (SELECT max(position) FROM log)`
    const newest = this.#connection.get(
      // The index is named because SQLite would rather walk the log backwards to find the largest position.
      `SELECT max(position) FROM log INDEXED BY log_removals WHERE ${expired}`,
      [until],
    )?.[0]
    if (typeof newest !== 'number') return
    this.#connection.run(`DELETE FROM log WHERE ${expired}`, [until])
    this.#connection.run('UPDATE log_state SET expired = max(expired, ?)', [newest])
  }

  #storedByOrigin(origin: string): Stored | undefined {
    return readStored(this.#connection.get(`SELECT ${storedColumns} FROM entries WHERE origin = ?`, [origin]))
  }

  #storedById(kind: Kind, id: string): Stored | undefined {
    return readStored(
      this.#connection.get(`SELECT ${storedColumns} FROM entries WHERE kind = ? AND id = ?`, [kind, id]),
    )
  }

  /** The version at which the document was removed, if it is not stored for that reason. */
  #removedVersion(origin: string): number | undefined {
    return this.#connection.get('SELECT version FROM removed_origins WHERE origin = ?', [origin])?.[0] as
      | number
      | undefined
  }
}

const indexedAs = ({ kind, id, keys, naturalOrder, updatedAt }: Stored): Indexed => ({
  kind,
  id,
  keys,
  natural: naturalOrder,
  updated: updatedAt,
})

const storedColumns = 'number, kind, id, version, origin, updated_at, natural_order, keys, hash'

function readStored(row: readonly unknown[] | undefined): Stored | undefined {
  if (!row) return undefined
  const [number, kind, id, version, origin, updatedAt, naturalOrder, keys, hash] = row as [
    number,
    Kind,
    string,
    number,
    string,
    string,
    Key,
    string,
    string,
  ]
  return { number, kind, id, version, origin, updatedAt, naturalOrder, keys: JSON.parse(keys), hash }
}
