import type { Key } from '../kinds/index.js'
import type { SearchKey, SearchKeys } from '../search/document.js'
import type { Connection } from './connection.js'

const entriesPerStep = 5_000
/** So many different keys are known at the most as long as not all are loaded. */
const forgottenAfter = 10_000

/** The keys of one or more entries, which are counted together. */
interface Counted {
  /** For each key the places of its values among all values of the key. */
  keys: ReadonlyMap<SearchKey, readonly number[]>
  /** How many of the entries that are counted right now have these keys. */
  count: number
}

/**
 * What every entry is counted by, in memory: among a hundred thousand entries, counting tens of thousands from the file takes
 * seconds. Read when first needed, then kept up with the log.
 */
export class KeptSearchKeys {
  /** By the numbers of entries. */
  #keys: (Counted | undefined)[] | undefined
  /** The newest change that is taken in. */
  #position = 0
  #loading: Promise<void> | undefined
  /** Keys by their text: many entries have the same. */
  #known = new Map<string, Counted>()
  /** For each key its values, each with its place: counting by places is much faster than by values. */
  readonly #values = new Map<SearchKey, Map<Key, number>>()

  constructor(readonly connection: Connection) {}

  get isLoaded(): boolean {
    return this.#keys !== undefined
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
    const keys: (Counted | undefined)[] = []
    for (let last = 0; ; ) {
      const rows = this.connection.all(
        'SELECT entry, keys FROM search_documents WHERE entry > ? ORDER BY entry LIMIT ?',
        [last, entriesPerStep],
      ) as [number, string][]
      for (const [entry, text] of rows) {
        keys[entry] = this.#parsed(text)
        last = entry
      }
      if (rows.length < entriesPerStep) break
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#keys = keys
    this.#position = position
  }

  /** Takes in what was changed. Call it within the snapshot that is counted. */
  refresh(): void {
    const keys = this.#keys
    if (!keys) return
    const newest = this.#newestPosition()
    if (newest === this.#position) return
    // What was removed is no longer found, so it need not be forgotten; its number may be given to another, which is then read.
    const rows = this.connection.all(
      `SELECT d.entry, d.keys FROM log l CROSS JOIN entries e ON e.kind = l.kind AND e.id = l.id
       CROSS JOIN search_documents d ON d.entry = e.number WHERE l.position > ?`,
      [this.#position],
    ) as [number, string][]
    for (const [entry, text] of rows) keys[entry] = this.#parsed(text)
    this.#position = newest
  }

  /** How often each value of each key occurs among entries, which are given by their numbers; from memory if it is loaded. */
  count(numbers: readonly number[], by: readonly SearchKey[]): Map<SearchKey, { value: Key; count: number }[]> {
    const met = new Set<Counted>()
    const add = (counted: Counted | undefined) => {
      if (!counted) return
      if (counted.count++ === 0) met.add(counted)
    }
    if (this.#keys) for (const number of numbers) add(this.#keys[number])
    else for (const text of this.#readTexts(numbers)) add(this.#parsed(text))
    const counts = new Map<SearchKey, { value: Key; count: number }[]>()
    for (const key of by) {
      const values = [...(this.#values.get(key)?.keys() ?? [])].map((value) => ({ value, count: 0 }))
      for (const { keys, count } of met) {
        for (const place of keys.get(key) ?? []) {
          const one = values[place]
          if (one) one.count += count
        }
      }
      counts.set(
        key,
        values.filter(({ count }) => count > 0),
      )
    }
    for (const counted of met) counted.count = 0
    return counts
  }

  #readTexts(numbers: readonly number[]): string[] {
    const rows = this.connection.all(
      'SELECT d.keys FROM json_each(?) wanted CROSS JOIN search_documents d ON d.entry = wanted.value',
      [JSON.stringify(numbers)],
    ) as [string][]
    return rows.map(([text]) => text)
  }

  #newestPosition(): number {
    return Number(this.connection.get('SELECT max(position) FROM log')?.[0] ?? 0)
  }

  #parsed(text: string): Counted {
    const known = this.#known.get(text)
    if (known) return known
    const keys = Object.entries(JSON.parse(text) as SearchKeys) as [SearchKey, readonly Key[]][]
    const counted = { keys: new Map(keys.map(([key, values]) => [key, this.#placesOf(key, values)])), count: 0 }
    // What is not kept for all entries is not kept for ever.
    if (!this.#keys && !this.#loading && this.#known.size >= forgottenAfter) this.#known.clear()
    this.#known.set(text, counted)
    return counted
  }

  #placesOf(key: SearchKey, values: readonly Key[]): number[] {
    const places = this.#values.get(key) ?? new Map<Key, number>()
    this.#values.set(key, places)
    return values.map((value) => {
      const place = places.get(value) ?? places.size
      places.set(value, place)
      return place
    })
  }
}
