import { contentHash } from '../engine/content-hash.js'
import { leavesId, versionOf } from '../engine/leaves.js'
import { type Entry, keysOf, orderOf, scopesOf } from '../entry.js'
import type { Key, Keys, Kind } from '../kinds/index.js'
import { type Change, IdTaken, removalsKeptMilliseconds } from '../store.js'
import type { Connection } from './connection.js'
import { orderings } from './list-index.js'
import { SearchWriter } from './search-writer.js'

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

/** What is kept of an entry in the index: its lists, and where it stands in each order. */
interface Indexed {
  kind: Kind
  id: string
  keys: Keys
  natural: Key
  updated: string
}

/** Writes entries, their index, what search finds them by, and the change log. Call it within one write transaction. */
export class EntryWriter {
  readonly #connection: Connection
  readonly #search: SearchWriter
  readonly #now: () => number

  /** @param now milliseconds since 1970. */
  constructor(connection: Connection, now: () => number) {
    this.#connection = connection
    this.#now = now
    this.#search = new SearchWriter(connection)
  }

  /** @throws {IdTaken} when an id is held by another document that does not leave it within the same changes. */
  apply(changes: readonly Change[]): void {
    for (const [index, change] of changes.entries()) {
      if (change.operation === 'UPSERT') {
        this.#upsert(change.entry, change.origin, () => changes.slice(index + 1))
      } else {
        const stored =
          'origin' in change ? this.#storedByOrigin(change.origin) : this.#storedById(change.kind, change.id)
        if (stored && change.version >= stored.version) this.#withdraw(stored, change.version)
      }
    }
    this.#expireRemovals()
  }

  #upsert(entry: Entry, origin: string, laterChanges: () => readonly Change[]): void {
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
    this.#write(entry, origin, isSamePlace ? stored : undefined)
  }

  #write(entry: Entry, origin: string, stored: Stored | undefined): void {
    const keys = keysOf(entry)
    const natural = orderOf(entry)
    const hash = contentHash(entry, keys, natural)
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
      number = this.#connection.get(
        `INSERT INTO entries (version, position, published_at, updated_at, languages, natural_order, keys, hash, body,
           kind, id, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number`,
        [...values, entry.kind, entry.id, origin],
      )?.[0] as number
      this.#connection.run('DELETE FROM removed_origins WHERE origin = ?', [origin])
    }
    this.#index(number, stored && indexedAs(stored), {
      kind: entry.kind,
      id: entry.id,
      keys,
      natural,
      updated: entry.updatedAt,
    })
    this.#search.write(number, entry)
  }

  /** Removes the document's entry, and remembers that from this version on it is published nowhere. */
  #withdraw(stored: Stored, version: number): void {
    this.#remove(stored, version)
    this.#connection.run('INSERT INTO removed_origins (origin, version) VALUES (?, ?)', [stored.origin, version])
  }

  #remove(stored: Stored, version: number): void {
    this.#index(stored.number, indexedAs(stored), undefined)
    this.#search.remove(stored.number)
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

  /** Moves the entry from its old places to its new ones, touching only what differs. */
  #index(number: number, before: Indexed | undefined, after: Indexed | undefined): void {
    const left = listsOf(before)
    const joined = listsOf(after)
    for (const [name, list] of left) {
      if (!joined.has(name)) this.#leave(list, number, before as Indexed)
    }
    for (const [name, list] of joined) {
      if (!left.has(name)) this.#join(list, number, after as Indexed)
      else this.#move(list, number, before as Indexed, after as Indexed)
    }
  }

  #join(list: ListName, entry: number, { id, natural, updated }: Indexed): void {
    const number = this.#connection.get(
      `INSERT INTO lists (scope, key, value, entries) VALUES (?, ?, ?, 1)
       ON CONFLICT (scope, key, value) DO UPDATE SET entries = entries + 1 RETURNING number`,
      list,
    )?.[0] as number
    this.#place(number, orderings.natural, natural, id, entry)
    this.#place(number, orderings.updated, updated, id, entry)
  }

  #leave(list: ListName, entry: number, { id, natural, updated }: Indexed): void {
    const number = this.#listNumber(list)
    this.#unplace(number, orderings.natural, natural, id, entry)
    this.#unplace(number, orderings.updated, updated, id, entry)
    this.#connection.run('UPDATE lists SET entries = entries - 1 WHERE number = ?', [number])
    this.#connection.run('DELETE FROM lists WHERE number = ? AND entries = 0', [number])
  }

  #move(list: ListName, entry: number, before: Indexed, after: Indexed): void {
    if (before.natural === after.natural && before.updated === after.updated) return
    const number = this.#listNumber(list)
    for (const order of ['natural', 'updated'] as const) {
      if (before[order] === after[order]) continue
      this.#unplace(number, orderings[order], before[order], before.id, entry)
      this.#place(number, orderings[order], after[order], after.id, entry)
    }
  }

  #place(list: number, ordering: number, position: Key, id: string, entry: number): void {
    this.#connection.run('INSERT INTO list_index (list, ordering, position, id, entry) VALUES (?, ?, ?, ?, ?)', [
      list,
      ordering,
      position,
      id,
      entry,
    ])
  }

  #unplace(list: number, ordering: number, position: Key, id: string, entry: number): void {
    this.#connection.run(
      'DELETE FROM list_index WHERE list = ? AND ordering = ? AND position = ? AND id = ? AND entry = ?',
      [list, ordering, position, id, entry],
    )
  }

  #listNumber(list: ListName): number {
    return this.#connection.get(
      'SELECT number FROM lists WHERE scope = ? AND key = ? AND value = ?',
      list,
    )?.[0] as number
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

type ListName = [scope: string, key: string, value: Key]

function listsOf(indexed: Indexed | undefined): Map<string, ListName> {
  const lists = new Map<string, ListName>()
  if (!indexed) return lists
  for (const scope of scopesOf(indexed.kind)) {
    lists.set(scope, [scope, '', ''])
    for (const [key, values] of Object.entries(indexed.keys)) {
      for (const value of values) lists.set(JSON.stringify([scope, key, value]), [scope, key, value])
    }
  }
  return lists
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
