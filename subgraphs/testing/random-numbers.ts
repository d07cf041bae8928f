/** Chance that repeats itself: the same seed brings the same numbers (mulberry32). */
export function randomOf(seed: number) {
  let state = seed
  const number = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(number() * count)
  const chance = (probability: number) => number() < probability
  return { number, below, chance, pick: <T>(items: readonly T[]): T => items[below(items.length)] as T }
}

export type Random = ReturnType<typeof randomOf>
