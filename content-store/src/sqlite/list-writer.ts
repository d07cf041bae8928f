import { scopesOf } from '../entry.js'
import type { Key, Keys, Kind } from '../kinds/index.js'
import { compareKeys } from '../order.js'
import type { Connection, SqlValue } from './connection.js'
import { orderings } from './list-index.js'

/** What is kept of an entry in the lists: which it is in, and where it stands in each order. */
export interface Indexed {
  kind: Kind
  id: string
  keys: Keys
  natural: Key
  updated: string
}

interface ListName {
  scope: string
  key: string
  value: Key
}

/** A row of `list_index`, in the order of its columns. */
type PlaceRow = [list: number, ordering: number, position: Key, id: string, entry: number]

/** What becomes of an entry: where it was before, and where it is from now on. */
interface Move {
  before: Indexed | undefined
  after: Indexed | undefined
}

/** How many rows one statement takes. */
const rowsPerStatement = 1_000

/**
 * Keeps the lists that entries are in: their places, how many entries each has, and how many each two of them share. It collects what
 * changes and writes it with {@link flush}: what many entries change together is written once, and in the order in which
 * it lies in the file. For one write transaction.
 */
export class ListWriter {
  readonly #moves = new Map<number, Move>()
  readonly #numbers = new Map<string, number>()
  /** By list: by how much its entries change. */
  readonly #entries = new Map<number, number>()
  /** By the lower of two lists, then by the higher: by how much the entries that they share change. */
  readonly #shared = new Map<number, Map<number, number>>()

  constructor(readonly connection: Connection) {}

  /** Moves an entry from its old places to its new ones. A number that is free again may be another entry's by then. */
  move(entry: number, before: Indexed | undefined, after: Indexed | undefined): void {
    const earlier = this.#moves.get(entry)
    this.#moves.set(entry, { before: earlier ? earlier.before : before, after })
  }

  /** Writes what was collected. To be called once, at the end. */
  flush(): void {
    const left: PlaceRow[] = []
    const taken: PlaceRow[] = []
    for (const [entry, { before, after }] of this.#moves) {
      const from = this.#lists(before)
      const to = this.#lists(after)
      for (const [scope, lists] of from) this.#count(lists, to.get(scope) ?? [], -1)
      for (const [scope, lists] of to) this.#count(lists, from.get(scope) ?? [], 1)
      const old = new Set([...from.values()].flat())
      const current = new Set([...to.values()].flat())
      for (const list of old) left.push(...placesOf(list, entry, before, current.has(list) ? after : undefined))
      for (const list of current) taken.push(...placesOf(list, entry, after, old.has(list) ? before : undefined))
    }
    for (const row of left.sort(asInFile)) {
      // One by one: of a list of rows SQLite would look up the first column only and read through all that has it.
      this.connection.run(
        'DELETE FROM list_index WHERE list = ? AND ordering = ? AND position = ? AND id = ? AND entry = ?',
        row,
      )
    }
    this.#write(
      taken.sort(asInFile),
      `INSERT INTO list_index (list, ordering, position, id, entry)
       SELECT one.value ->> 0, one.value ->> 1, one.value ->> 2, one.value ->> 3, one.value ->> 4 FROM json_each(?) one`,
    )
    this.#flushCounts()
    this.#flushKeys()
    this.#moves.clear()
  }

  #flushCounts(): void {
    const changed = [...this.#entries].filter(([, change]) => change !== 0)
    this.#write(
      changed,
      `UPDATE lists SET entries = entries + (one.value ->> 1) FROM json_each(?) one WHERE number = one.value ->> 0`,
    )
    // Lists that were made and left again have changed by nothing.
    this.#write(
      [...this.#entries].filter(([, change]) => change <= 0).map(([list]) => list),
      'DELETE FROM lists WHERE number IN (SELECT one.value FROM json_each(?) one) AND entries = 0',
    )
    const shared = [...this.#shared]
      .sort(([a], [b]) => a - b)
      .flatMap(([list, others]) =>
        [...others]
          .filter(([, change]) => change !== 0)
          .sort(([a], [b]) => a - b)
          .map(([other, change]) => [list, other, change] as const),
      )
    this.#write(
      shared,
      `INSERT INTO list_pairs (list, other, entries)
       SELECT one.value ->> 0, one.value ->> 1, one.value ->> 2 FROM json_each(?) one WHERE true
       ON CONFLICT (list, other) DO UPDATE SET entries = entries + excluded.entries`,
    )
    for (const [list, other, change] of shared) {
      if (change < 0) {
        this.connection.run('DELETE FROM list_pairs WHERE list = ? AND other = ? AND entries = 0', [list, other])
      }
    }
  }

  #flushKeys(): void {
    const changed = [...this.#moves]
      .filter(([, { before, after }]) => JSON.stringify(before?.keys) !== JSON.stringify(after?.keys))
      .sort(([a], [b]) => a - b)
    this.#write(
      changed.flatMap(([entry, { before }]) => (before ? [entry] : [])),
      'DELETE FROM entry_keys WHERE entry IN (SELECT one.value FROM json_each(?) one)',
    )
    this.#write(
      changed.flatMap(([entry, { after }]) =>
        Object.entries(after?.keys ?? {}).flatMap(([key, values]) => values.map((value) => [entry, key, value])),
      ),
      `INSERT INTO entry_keys (entry, key, value)
       SELECT one.value ->> 0, one.value ->> 1, one.value ->> 2 FROM json_each(?) one`,
    )
  }

  #write(rows: readonly unknown[], sql: string): void {
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      this.connection.run(sql, [JSON.stringify(rows.slice(start, start + rowsPerStatement))])
    }
  }

  /** Counts an entry in or out of lists of a scope, the first of which is the whole scope. */
  #count(lists: readonly number[], otherLists: readonly number[], change: 1 | -1): void {
    const others = new Set(otherLists)
    for (const list of lists) {
      if (!others.has(list)) add(this.#entries, list, change)
    }
    const [, ...keyed] = lists
    for (const [index, one] of keyed.entries()) {
      for (const two of keyed.slice(index + 1)) {
        if (others.has(one) && others.has(two)) continue
        const [low, high] = one < two ? [one, two] : [two, one]
        let shared = this.#shared.get(low)
        if (!shared) {
          shared = new Map()
          this.#shared.set(low, shared)
        }
        add(shared, high, change)
      }
    }
  }

  /** The numbers of an entry's lists by scope, first the list that is the whole scope. */
  #lists(indexed: Indexed | undefined): Map<string, number[]> {
    const lists = new Map<string, number[]>()
    if (!indexed) return lists
    for (const scope of scopesOf(indexed.kind)) {
      const keyed = Object.entries(indexed.keys).flatMap(([key, values]) =>
        values.map((value) => this.#number({ scope, key, value })),
      )
      lists.set(scope, [this.#number({ scope, key: '', value: '' }), ...keyed])
    }
    return lists
  }

  #number({ scope, key, value }: ListName): number {
    const name = `${scope} ${key} ${typeof value} ${value}`
    let number = this.#numbers.get(name)
    if (number === undefined) {
      const parameters: SqlValue[] = [scope, key, value]
      const row = this.connection.get(
        'SELECT number FROM lists WHERE scope = ? AND key = ? AND value = ?',
        parameters,
      ) as [number] | undefined
      number =
        row?.[0] ??
        this.connection.insert('INSERT INTO lists (scope, key, value, entries) VALUES (?, ?, ?, 0)', parameters)
      this.#numbers.set(name, number)
    }
    return number
  }
}

/** The places in a list that an entry has as it is `one`, but for those that it has as it is `other`, too. */
function placesOf(list: number, entry: number, one: Indexed | undefined, other: Indexed | undefined): PlaceRow[] {
  if (!one) return []
  const orders = ['natural', 'updated'] as const
  return orders
    .filter((order) => !other || one[order] !== other[order] || one.id !== other.id)
    .map((order) => [list, orderings[order], one[order], one.id, entry])
}

const asInFile = (a: PlaceRow, b: PlaceRow) =>
  a[0] - b[0] || a[1] - b[1] || compareKeys(a[2], b[2]) || compareKeys(a[3], b[3])

function add(counts: Map<number, number>, of: number, change: number): void {
  counts.set(of, (counts.get(of) ?? 0) + change)
}
