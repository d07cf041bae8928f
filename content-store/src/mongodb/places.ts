import type { Place } from '../engine/cursor.js'
import type { Key } from '../kinds/index.js'

/**
 * Places as texts that MongoDB sorts as {@link Place}s are: one field in one index is the whole order, and what comes after a cursor is
 * what is greater than a text. Comparing values of different types as such would leave out numbers or texts, as MongoDB's
 * comparisons keep to the type they are given.
 */
export function placeText({ position, id, entry }: Place): string {
  return [keyText(position), id, String(entry).padStart(numberDigits, '0')].join(separator)
}

export function readPlace(text: string): Place {
  const parts = text.split(separator)
  const entry = Number(parts.pop())
  const id = parts.pop() ?? ''
  return { position: readKey(parts.join(separator)), id, entry }
}

/** All places at or after this position have texts from here on. */
export const fromText = (position: Key) => keyText(position)
/** All places at or before this position have texts before this one. */
export const toText = (position: Key) => `${keyText(position)}${afterSeparator}`

const separator = '\u0000'
const afterSeparator = '\u0001'
/** Entry numbers stay below 2^30. */
const numberDigits = 10

const number = 'n'
const text = 't'

/** Numbers before texts, numbers by size. */
function keyText(key: Key): string {
  if (typeof key === 'string') return text + key
  const bytes = Buffer.alloc(8)
  // Zero has two signs, which are equal.
  bytes.writeDoubleBE(key === 0 ? 0 : key)
  // The bits of a positive number grow with it; of a negative one, they shrink.
  const isNegative = ((bytes[0] as number) & 0x80) !== 0
  for (let index = 0; index < 8; index++) {
    const byte = bytes[index] as number
    bytes[index] = isNegative ? ~byte : index === 0 ? byte | 0x80 : byte
  }
  return number + bytes.toString('hex')
}

function readKey(written: string): Key {
  if (written.startsWith(text)) return written.slice(text.length)
  const bytes = Buffer.from(written.slice(number.length), 'hex')
  const isNegative = ((bytes[0] as number) & 0x80) === 0
  for (let index = 0; index < 8; index++) {
    const byte = bytes[index] as number
    bytes[index] = isNegative ? ~byte : index === 0 ? byte & 0x7f : byte
  }
  return bytes.readDoubleBE()
}
