/**
 * A map that forgets what was used longest ago once its entries weigh more than `capacity`. Without `weigh` each weighs 1.
 */
export class LruCache<Key, Value> {
  readonly #entries = new Map<Key, { value: Value; weight: number }>()
  #weight = 0

  constructor(
    readonly capacity: number,
    private readonly weigh: (value: Value, key: Key) => number = () => 1,
  ) {}

  get size(): number {
    return this.#entries.size
  }

  /** What all entries weigh; never more than the capacity. */
  get weight(): number {
    return this.#weight
  }

  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** Keeps `value`, unless it alone is heavier than the capacity. A value whose weight has changed is to be set again. */
  set(key: Key, value: Value): void {
    this.delete(key)
    const weight = this.weigh(value, key)
    if (weight > this.capacity) return
    this.#entries.set(key, { value, weight })
    this.#weight += weight
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.capacity) return
      this.delete(oldest)
    }
  }

  delete(key: Key): boolean {
    const entry = this.#entries.get(key)
    if (!entry) return false
    this.#weight -= entry.weight
    return this.#entries.delete(key)
  }
}
