import { createHash } from 'node:crypto'
import type { Kind } from '../kinds/index.js'
import { InvalidCursor, type Revision } from '../store.js'

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
