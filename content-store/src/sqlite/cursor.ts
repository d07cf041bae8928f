import { createHash } from 'node:crypto'
import type { Key, Scope } from '../kinds/index.js'
import { InvalidCursor } from '../store.js'

/** Where an entry stands in a list. */
export interface Place {
  position: Key
  id: string
  /** The entry's number: tells apart two publications of different kinds that have the same id. */
  entry: number
}

/** A short mark of the list that a cursor belongs to. Filters are not part of it: a place exists under any filter. */
const listMarks = new Map<string, string>()
function listMark(scope: Scope, orderBy: string, direction: string): string {
  const list = `${scope} ${orderBy} ${direction}`
  let mark = listMarks.get(list)
  if (!mark) {
    mark = createHash('sha256').update(list).digest('base64url').slice(0, 6)
    listMarks.set(list, mark)
  }
  return mark
}

export function writeCursor(scope: Scope, orderBy: string, direction: string, place: Place): string {
  const content = JSON.stringify([listMark(scope, orderBy, direction), place.position, place.id, place.entry])
  return Buffer.from(content).toString('base64url')
}

/** @throws {InvalidCursor} when the cursor is not one of this list. */
export function readCursor(scope: Scope, orderBy: string, direction: string, cursor: string): Place {
  let content: unknown
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new InvalidCursor('this is not a cursor')
  }
  const [mark, position, id, entry, ...rest] = Array.isArray(content) ? (content as unknown[]) : []
  const isPlace =
    (typeof position === 'string' || typeof position === 'number') &&
    typeof id === 'string' &&
    Number.isSafeInteger(entry) &&
    rest.length === 0
  if (!isPlace) throw new InvalidCursor('this is not a cursor')
  if (mark !== listMark(scope, orderBy, direction)) {
    throw new InvalidCursor('this cursor is of another list, another order or another direction')
  }
  return { position, id, entry: entry as number }
}
