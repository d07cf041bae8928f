import { createHash } from 'node:crypto'
import type { Kind } from '../kinds/index.js'
import { CursorExpired, InvalidCursor, type Revision } from '../store.js'

/** How far someone has read the log. */
export interface LogPlace {
  /** Which store's log it is: each new file has a name of its own. */
  store: string
  /** Everything up to here has been read. */
  position: Revision
  /** Where the store stood when the reader began. What was removed until then the reader never had. */
  copyUntil: Revision
}

const mark = 'log'

/** A cursor belongs to the kinds it was given out for: with others, what they had before would be missed. */
function kindsMark(kinds: readonly Kind[] | undefined): string {
  if (!kinds) return ''
  return createHash('sha256')
    .update([...new Set(kinds)].sort().join(' '))
    .digest('base64url')
    .slice(0, 6)
}

export function writeLogCursor(kinds: readonly Kind[] | undefined, { store, position, copyUntil }: LogPlace): string {
  // A finished copy needs no end: the cursor of who has nothing new to read stays the same.
  const content = [mark, kindsMark(kinds), store, position, ...(copyUntil > position ? [copyUntil] : [])]
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

/** @throws {InvalidCursor} when it is no cursor of the log, or one of other kinds. */
export function readLogCursor(kinds: readonly Kind[] | undefined, cursor: string): LogPlace {
  let content: unknown
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new InvalidCursor('this is not a cursor')
  }
  const [kind, ofKinds, store, position, copyUntil = position, ...rest] = Array.isArray(content)
    ? (content as unknown[])
    : []
  const isPlace =
    kind === mark &&
    typeof ofKinds === 'string' &&
    typeof store === 'string' &&
    isPosition(position) &&
    isPosition(copyUntil) &&
    rest.length === 0
  if (!isPlace) throw new InvalidCursor('this is not a cursor')
  if (ofKinds !== kindsMark(kinds)) throw new InvalidCursor('this cursor is of other kinds')
  return { store, position, copyUntil }
}

const isPosition = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** @throws {CursorExpired} when it is unknown what was removed since `place`. */
export function requireUnexpired(
  { store, position, copyUntil }: LogPlace,
  log: { store: string; expired: number; revision: Revision },
): void {
  if (store !== log.store) throw new CursorExpired('the content store was built anew since this cursor was given out')
  // A store that was put back from a backup knows less than who followed it before.
  if (position > log.revision) throw new CursorExpired('this cursor is ahead of the content store')
  if (Math.max(position, copyUntil) < log.expired) {
    throw new CursorExpired('some of what was removed since this cursor was given out is forgotten')
  }
}
