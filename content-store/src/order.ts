import type { Key } from './kinds/index.js'

/**
 * The order of keys in every list of every engine: numbers before texts, numbers by size, texts by code point.
 * (JavaScript's own `<` compares UTF-16 units, which puts U+FFxx after U+1xxxx; the engines compare UTF-8 bytes.)
 */
export function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1
  if (typeof b === 'number') return 1
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return codePointWeight(left) - codePointWeight(right)
  }
  return a.length - b.length
}

/** Lifts surrogates above the rest of the basic plane, so that units compare as the code points they stand for. */
const codePointWeight = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
