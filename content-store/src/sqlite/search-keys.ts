import type { Key } from '../kinds/index.js'
import type { SearchKey, SearchKeys } from '../search/document.js'
import type { Connection } from './connection.js'

const entriesPerStep = 5_000

/**
 * What every entry is counted by, in memory: among a hundred thousand entries, counting tens of thousands from the file takes
 * seconds. Read when first needed, then kept up with the log.
 */
export class KeptSearchKeys {
  #keys: (SearchKeys | undefined)[] | undefined
  /** The newest change that is taken in. */
  #position = 0
  #loading: Promise<void> | undefined
  /** Keys by their text: many entries have the same. */
  #known = new Map<string, SearchKeys>()

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
    const keys: (SearchKeys | undefined)[] = []
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

  /** Of entries by their numbers; from memory if it is loaded. */
  of(numbers: readonly number[]): (SearchKeys | undefined)[] {
    const keys = this.#keys
    if (keys) return numbers.map((number) => keys[number])
    const rows = this.connection.all(
      'SELECT d.keys FROM json_each(?) wanted CROSS JOIN search_documents d ON d.entry = wanted.value',
      [JSON.stringify(numbers)],
    ) as [string][]
    return rows.map(([text]) => this.#parsed(text))
  }

  #newestPosition(): number {
    return Number(this.connection.get('SELECT max(position) FROM log')?.[0] ?? 0)
  }

  #parsed(text: string): SearchKeys {
    const known = this.#known.get(text)
    if (known) return known
    const keys = JSON.parse(text) as SearchKeys
    this.#known.set(text, keys)
    return keys
  }
}

/** How often each value of a key occurs. */
export function countValues(all: readonly (SearchKeys | undefined)[], key: SearchKey): { value: Key; count: number }[] {
  const counts = new Map<Key, number>()
  for (const keys of all) {
    for (const value of keys?.[key] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count }))
}
