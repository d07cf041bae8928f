import { createHash } from 'node:crypto'
import type { Key, Scope } from '../kinds/index.js'
import type { Language } from '../languages.js'
import type { SearchQuery } from '../search/query.js'
import { type Found, type Tier, tiers } from '../search/rank.js'
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

/** A short mark of what was searched for, and in which language. Filters are not part of it, as in lists. */
const searchMark = ({ exact }: SearchQuery, language: Language) =>
  createHash('sha256')
    .update(JSON.stringify([exact, language]))
    .digest('base64url')
    .slice(0, 6)

export function writeSearchCursor(query: SearchQuery, language: Language, found: Found): string {
  const { reading, tier, fit, place } = found
  return Buffer.from(JSON.stringify([searchMark(query, language), reading, tier, fit, place])).toString('base64url')
}

/** @throws {InvalidCursor} when the cursor is not one of this search. */
export function readSearchCursor(query: SearchQuery, language: Language, cursor: string): Found {
  let content: unknown
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new InvalidCursor('this is not a cursor')
  }
  const [mark, reading, tier, fit, place, ...rest] = Array.isArray(content) ? (content as unknown[]) : []
  const isFound =
    Number.isSafeInteger(reading) &&
    tiers.includes(tier as Tier) &&
    typeof fit === 'number' &&
    Number.isSafeInteger(place) &&
    rest.length === 0
  if (!isFound) throw new InvalidCursor('this is not a cursor of a search')
  if (mark !== searchMark(query, language) || query.readings[reading as number] === undefined) {
    throw new InvalidCursor('this cursor is of another search')
  }
  return { reading: reading as number, tier: tier as Tier, fit, place: place as number }
}

/** Where a search of the pages of files stands: behind which place. */
export interface PageCursor {
  reading: number
  place: number
}

const pageMark = ({ exact }: SearchQuery) =>
  createHash('sha256').update(`pages ${exact}`).digest('base64url').slice(0, 6)

export const writePageCursor = (query: SearchQuery, { reading, place }: PageCursor): string =>
  Buffer.from(JSON.stringify([pageMark(query), reading, place])).toString('base64url')

/** @throws {InvalidCursor} when the cursor is not one of this search. */
export function readPageCursor(query: SearchQuery, cursor: string): PageCursor {
  let content: unknown
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new InvalidCursor('this is not a cursor')
  }
  const [mark, reading, place, ...rest] = Array.isArray(content) ? (content as unknown[]) : []
  if (!Number.isSafeInteger(reading) || !Number.isSafeInteger(place) || rest.length > 0) {
    throw new InvalidCursor('this is not a cursor of a search of files')
  }
  if (mark !== pageMark(query) || query.readings[reading as number] === undefined) {
    throw new InvalidCursor('this cursor is of another search')
  }
  return { reading: reading as number, place: place as number }
}
