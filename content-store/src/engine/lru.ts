interface Kept<Value> {
  value: Value
  weight: number
}

/** A map that forgets what was used longest ago once what it keeps weighs more than `capacity`. */
export class LruCache<Key, Value> {
  readonly #kept = new Map<Key, Kept<Value>>()
  #weight = 0

  /** @param capacity in whatever unit the weights are given in. */
  constructor(readonly capacity: number) {}

  get size(): number {
    return this.#kept.size
  }

  /** What all that is kept weighs; never more than the capacity. */
  get weight(): number {
    return this.#weight
  }

  get(key: Key): Value | undefined {
    const kept = this.#kept.get(key)
    if (!kept) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    return kept.value
  }

  /** Keeps `value`, unless it alone is heavier than the capacity. A value whose weight has changed is to be set again. */
  set(key: Key, value: Value, weight = 1): void {
    this.delete(key)
    if (weight > this.capacity) return
    this.#kept.set(key, { value, weight })
    this.#weight += weight
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.capacity) return
      this.delete(oldest)
    }
  }

  delete(key: Key): boolean {
    const kept = this.#kept.get(key)
    if (!kept) return false
    this.#weight -= kept.weight
    return this.#kept.delete(key)
  }

  clear(): void {
    this.#kept.clear()
    this.#weight = 0
  }
}
