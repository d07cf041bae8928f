import type { Document } from 'mongodb'
import { readCursor } from '../engine/cursor.js'
import { requireCount } from '../engine/numbers.js'
import type { Key, Scope } from '../kinds/index.js'
import type { ListQuery } from '../store.js'
import { entryFields, listPrefix, type ReadDocument } from './documents.js'
import { boundsOf, Filters } from './filters.js'
import { placeText } from './places.js'
import type { Part } from './rounds.js'

/** A list that was asked for, as far as nothing need be read for it. */
export interface PreparedList {
  query: ListQuery
  question: string
  filters: Filters | undefined
  direction: NonNullable<ListQuery['direction']>
  order: 'natural' | 'updated'
  /** The text of the place that it begins after. */
  after: string | undefined
}

export type PageRow = ReadDocument & { natural?: string; updated?: string }

/** @throws {InvalidCursor} {@link RangeError} as `list` does. */
export function prepareList(scope: Scope, query: ListQuery): PreparedList {
  const { first, orderBy = 'natural', direction = 'ascending', where, within, from, to } = query
  requireCount('first', first)
  const after = query.after === undefined ? undefined : readCursor(scope, orderBy, direction, query.after)
  return {
    query,
    question: `list ${JSON.stringify([where, within, orderBy, direction, from, to, query.after, first])}`,
    filters: Filters.of(scope, where, within),
    direction,
    order: orderBy,
    after: after && placeText(after),
  }
}

/** The entries of a page, and one more. */
export function pagePart({ query, filters, direction, order, after }: PreparedList, sizes: Map<string, number>): Part {
  const way = direction === 'ascending' ? 1 : -1
  const beyond = after === undefined ? {} : { [way === 1 ? '$gt' : '$lt']: after }
  // The bounds are about the natural order, whatever the list is ordered by.
  const places = [{ natural: boundsOf(query) }, { [order]: beyond }].filter((one) =>
    Object.values(one).some(hasConditions),
  )
  const match = filters?.match((list) => sizes.get(list) ?? 0, order) ?? {}
  const { $and = [], ...driver } = match
  return {
    from: 'entries',
    pipeline: [
      { $match: { ...driver, ...(($and.length > 0 || places.length > 0) && { $and: [...places, ...$and] }) } },
      { $sort: { [order]: way } },
      { $limit: query.first + 1 },
      { $project: { ...entryFields, [order]: 1 } },
    ],
  }
}

/** The members of a list within a range of its natural order. */
export function membersMatch(filters: Filters, sizes: Map<string, number>, range: { from?: Key; to?: Key }): Document {
  const bounds = boundsOf(range)
  return {
    ...filters.match((list) => sizes.get(list) ?? 0),
    ...(hasConditions(bounds) && { natural: bounds }),
  }
}

const hasConditions = (conditions: Document) => Object.keys(conditions).length > 0

export const sizeQuestion = (list: string) => `size ${list}`

/** How many entries each of the lists has. */
export const sizesPart = (lists: readonly string[]): Part => ({
  from: 'lists',
  pipeline: [{ $match: { _id: { $in: lists } } }],
})

/** The values of a key in a scope, each with its count. */
export function valuesPart(scope: Scope, key: string): Part {
  const prefix = listPrefix(scope, key)
  // The names of its lists begin with the prefix, which ends in a space; an exclamation mark is what comes after.
  const end = `${prefix.slice(0, -1)}!`
  return { from: 'lists', pipeline: [{ $match: { _id: { $gte: prefix, $lt: end } } }] }
}

/** The same among the entries that match. */
export const valuesAmongPart = (key: string, match: Document): Part => ({
  from: 'entries',
  pipeline: [
    { $match: match },
    { $project: { value: `$keys.${key}` } },
    { $unwind: '$value' },
    { $group: { _id: '$value', entries: { $sum: 1 } } },
    { $project: { value: '$_id', entries: 1 } },
  ],
})
