import { randomOf } from '@kakehashi/subgraphs/testing'

/** Numbers that look random and are the same for the same seed. */
export class Random {
  /** From 0 to 1, without 1. */
  next

  constructor(seed) {
    this.next = randomOf(seed).number
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
