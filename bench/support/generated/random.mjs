/** Numbers that look random and are the same for the same seed. */
export class Random {
  #state

  constructor(seed) {
    this.#state = seed | 0
  }

  /** From 0 to 1, without 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  chance(probability) {
    return this.next() < probability
  }

  /** A whole number from `lowest` to `highest`. */
  whole(lowest, highest) {
    return lowest + Math.floor(this.next() * (highest - lowest + 1))
  }

  pick(items) {
    return items[Math.floor(this.next() * items.length)]
  }

  /** The first items far more often than the last, as with words of a language, towns or subjects (Zipf's law). */
  pickSkewed(items) {
    return items[Math.floor(items.length ** this.next()) - 1]
  }

  /** Up to `most` different items, the first ones more often; more often few than many. */
  someSkewed(items, most) {
    const count = Math.floor((most + 1) ** this.next()) - 1 + (this.chance(0.5) ? 1 : 0)
    return [...new Set(Array.from({ length: Math.min(count, most) }, () => this.pickSkewed(items)))]
  }
}
