import type { Entry } from '../entry.js'
import type { Kind } from '../kinds/index.js'

export interface CachedEntry {
  number: number
  /** Together they name one state of the entry: its content, and its version. */
  position: number
  version: number
  entry: Entry
  size: number
  /** The state of the file in which this was last seen to be current. */
  seenAt: number
}

/**
 * Entries already parsed, the least recently used dropped first. They are frozen, as all readers share them.
 * An entry is used without asking the file as long as nothing was committed since it was last seen there.
 */
export class EntryCache {
  readonly #byNumber = new Map<number, CachedEntry>()
  readonly #numbers = new Map<string, number>()
  #size = 0

  /** @param capacity in characters of JSON. */
  constructor(readonly capacity: number) {}

  byNumber(number: number): CachedEntry | undefined {
    const cached = this.#byNumber.get(number)
    if (!cached) return undefined
    this.#byNumber.delete(number)
    this.#byNumber.set(number, cached)
    return cached
  }

  byId(kind: Kind, id: string): CachedEntry | undefined {
    const number = this.#numbers.get(`${kind} ${id}`)
    return number === undefined ? undefined : this.byNumber(number)
  }

  add(cached: CachedEntry): void {
    this.#drop(cached.number)
    if (cached.size > this.capacity) return
    this.#byNumber.set(cached.number, cached)
    this.#numbers.set(`${cached.entry.kind} ${cached.entry.id}`, cached.number)
    this.#size += cached.size
    for (const oldest of this.#byNumber.keys()) {
      if (this.#size <= this.capacity) break
      this.#drop(oldest)
    }
  }

  #drop(number: number): void {
    const cached = this.#byNumber.get(number)
    if (!cached) return
    this.#byNumber.delete(number)
    this.#size -= cached.size
    const name = `${cached.entry.kind} ${cached.entry.id}`
    if (this.#numbers.get(name) === number) this.#numbers.delete(name)
  }
}
