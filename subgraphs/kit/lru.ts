/**
 * A map that forgets what was used longest ago once it holds more than `capacity`: that many entries, or entries of that
 * weight. What alone is heavier is not kept.
 */
export class LruCache<Key, Value> {
  readonly #entries = new Map<Key, Value>()
  #weight = 0

  constructor(
    readonly capacity: number,
    private readonly weightOf: (value: Value) => number = () => 1,
  ) {}

  get size(): number {
    return this.#entries.size
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key)
    if (value !== undefined) {
      this.#entries.delete(key)
      this.#entries.set(key, value)
    }
    return value
  }

  /** The weight of a value must not change while it is kept. */
  set(key: Key, value: Value): void {
    this.#delete(key)
    this.#entries.set(key, value)
    this.#weight += this.weightOf(value)
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.capacity) return
      this.#delete(oldest)
    }
  }

  #delete(key: Key): void {
    const value = this.#entries.get(key)
    if (value === undefined) return
    this.#entries.delete(key)
    this.#weight -= this.weightOf(value)
  }
}
