import type { Key } from '../kinds/index.js'
import { type SearchKey, type SearchKeys, searchKeys } from '../search/document.js'
import type { Connection } from './connection.js'

const entriesPerStep = 5_000
const none = -1
const several = -2

/** The values of one key, by the numbers of entries: as places among all values of the key, since numbers are counted fastest. */
class Column {
  readonly #places = new Map<Key, number>()
  /** The place of an entry's only value, {@link none} or {@link several}. */
  #only = new Int32Array(1_024).fill(none)
  readonly #several = new Map<number, readonly number[]>()

  set(entry: number, values: readonly Key[]): void {
    if (entry >= this.#only.length) {
      const larger = new Int32Array(Math.max(entry + 1, this.#only.length * 2)).fill(none)
      larger.set(this.#only)
      this.#only = larger
    }
    const places = values.map((value) => this.#placeOf(value))
    if (places.length > 1) this.#several.set(entry, places)
    else this.#several.delete(entry)
    this.#only[entry] = places.length > 1 ? several : (places[0] ?? none)
  }

  count(entries: readonly number[]): { value: Key; count: number }[] {
    const counts = new Array<number>(this.#places.size).fill(0)
    const add = (place: number) => {
      counts[place] = (counts[place] ?? 0) + 1
    }
    for (const entry of entries) {
      const place = this.#only[entry] ?? none
      if (place >= 0) add(place)
      else if (place === several) this.#several.get(entry)?.forEach(add)
    }
    return [...this.#places.keys()]
      .map((value, place) => ({ value, count: counts[place] ?? 0 }))
      .filter(({ count }) => count > 0)
  }

  #placeOf(value: Key): number {
    const place = this.#places.get(value) ?? this.#places.size
    this.#places.set(value, place)
    return place
  }
}

type Columns = ReadonlyMap<SearchKey, Column>

const newColumns = (): Columns => new Map(searchKeys.map((key) => [key, new Column()]))

function setAll(columns: Columns, rows: readonly [entry: number, keys: string][]): void {
  for (const [entry, text] of rows) {
    const keys = JSON.parse(text) as SearchKeys
    for (const [key, column] of columns) column.set(entry, keys[key] ?? [])
  }
}

/**
 * What every entry is counted by, in memory: among a hundred thousand entries, counting tens of thousands from the file takes
 * seconds. Read when first needed, then kept up with the log.
 */
export class KeptSearchKeys {
  #columns: Columns | undefined
  /** The newest change that is taken in. */
  #position = 0
  #loading: Promise<void> | undefined

  constructor(readonly connection: Connection) {}

  get isLoaded(): boolean {
    return this.#columns !== undefined
  }

  /** Reads all of them, a part at a time, and lets others be answered in between. */
  load(): Promise<void> {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  async #load(): Promise<void> {
    if (this.isLoaded) return
    // What is changed while this goes on is read again by `refresh`.
    const position = this.#newestPosition()
    const columns = newColumns()
    for (let last = 0; ; ) {
      const rows = this.connection.all(
        'SELECT entry, keys FROM search_documents WHERE entry > ? ORDER BY entry LIMIT ?',
        [last, entriesPerStep],
      ) as [number, string][]
      setAll(columns, rows)
      last = rows.at(-1)?.[0] ?? last
      if (rows.length < entriesPerStep) break
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#columns = columns
    this.#position = position
  }

  /** Takes in what was changed. Call it within the snapshot that is counted. */
  refresh(): void {
    if (!this.#columns) return
    const newest = this.#newestPosition()
    if (newest === this.#position) return
    // What was removed is no longer found, so it need not be forgotten; its number may be given to another, which is then read.
    const rows = this.connection.all(
      `SELECT d.entry, d.keys FROM log l CROSS JOIN entries e ON e.kind = l.kind AND e.id = l.id
       CROSS JOIN search_documents d ON d.entry = e.number WHERE l.position > ?`,
      [this.#position],
    ) as [number, string][]
    setAll(this.#columns, rows)
    this.#position = newest
  }

  /** How often each value of each key occurs among entries, which are given by their numbers; from memory if it is loaded. */
  count(entries: readonly number[], by: readonly SearchKey[]): Map<SearchKey, { value: Key; count: number }[]> {
    const columns = this.#columns
    if (columns) return new Map(by.map((key) => [key, columns.get(key)?.count(entries) ?? []]))
    const rows = this.connection.all(
      'SELECT d.keys FROM json_each(?) wanted CROSS JOIN search_documents d ON d.entry = wanted.value',
      [JSON.stringify(entries)],
    ) as [string][]
    const all = rows.map(([text]) => JSON.parse(text) as SearchKeys)
    return new Map(by.map((key) => [key, countValues(all, key)]))
  }

  #newestPosition(): number {
    return Number(this.connection.get('SELECT max(position) FROM log')?.[0] ?? 0)
  }
}

function countValues(all: readonly SearchKeys[], key: SearchKey): { value: Key; count: number }[] {
  const counts = new Map<Key, number>()
  for (const keys of all) for (const value of keys[key] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}
