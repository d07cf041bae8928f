/** What was used last, up to a capacity: the least recently used goes first. */
export class Lru<V> {
  readonly #values = new Map<string, { value: V; size: number }>()
  #size = 0

  /** @param capacity in whatever unit the sizes are given in. */
  constructor(readonly capacity: number) {}

  get(key: string): V | undefined {
    const known = this.#values.get(key)
    if (!known) return undefined
    this.#values.delete(key)
    this.#values.set(key, known)
    return known.value
  }

  set(key: string, value: V, size = 1): void {
    this.delete(key)
    if (size > this.capacity) return
    this.#values.set(key, { value, size })
    this.#size += size
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.capacity) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const known = this.#values.get(key)
    if (!known) return
    this.#values.delete(key)
    this.#size -= known.size
  }

  clear(): void {
    this.#values.clear()
    this.#size = 0
  }
}
