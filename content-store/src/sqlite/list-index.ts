import type { Place } from '../engine/cursor.js'
import type { Key, Scope } from '../kinds/index.js'
import { compareKeys } from '../order.js'
import type { ListQuery, Where } from '../store.js'
import type { Connection, SqlValue } from './connection.js'

/** The lists of one key's values: an entry passes when it is in any of them. */
export interface ListFilter {
  lists: readonly number[]
  /** How many places the lists have together. */
  size: number
}

export interface Narrowing {
  orderBy: NonNullable<ListQuery['orderBy']>
  direction: NonNullable<ListQuery['direction']>
  from?: Key
  to?: Key
}

export const orderings = { natural: 0, updated: 1 } as const

type ValuesByKey = Map<string, { value: Key; count: number }[]>

interface List {
  number: number
  entries: number
}

const rememberedLists = 10_000

/** Reads lists, counts and facets from the index that {@link EntryWriter} keeps. Call it within one snapshot. */
export class ListIndex {
  readonly #known = new Map<string, List | undefined>()

  constructor(readonly connection: Connection) {}

  /** To be called when the file may have changed. */
  forget(): void {
    this.#known.clear()
  }

  /**
   * What `where` and `within` come to, the most selective key first; undefined when nothing can match. Without keys, the
   * whole scope.
   */
  filters(scope: Scope, where: Where = {}, within: Where = {}): ListFilter[] | undefined {
    const keys = [...Object.entries(where), ...Object.entries(within)]
    if (keys.length === 0) keys.push(['', ['']])
    const filters = keys.map(([key, values]) => {
      const lists = [...new Set(values)].flatMap((value) => this.#list(scope, key, value) ?? [])
      return { lists: lists.map((list) => list.number), size: lists.reduce((sum, list) => sum + list.entries, 0) }
    })
    if (filters.some((filter) => filter.lists.length === 0)) return undefined
    return filters.sort((a, b) => a.size - b.size)
  }

  #list(scope: Scope, key: string, value: Key): List | undefined {
    const name = `${scope} ${key} ${typeof value} ${value}`
    if (this.#known.has(name)) return this.#known.get(name)
    const row = this.connection.get('SELECT number, entries FROM lists WHERE scope = ? AND key = ? AND value = ?', [
      scope,
      key,
      value,
    ]) as [number, number] | undefined
    const list = row && { number: row[0], entries: row[1] }
    if (this.#known.size >= rememberedLists) this.#known.clear()
    this.#known.set(name, list)
    return list
  }

  /** The first places after `after`, in order. */
  places(filters: readonly ListFilter[] | undefined, query: Narrowing & { after?: Place; limit: number }): Place[] {
    const [driver, ...others] = filters ?? []
    if (!driver) return []
    // Who knows that there are no more need not look for more.
    const limit = Math.min(query.limit, this.#shared(filters) ?? query.limit)
    if (limit === 0) return []
    const { sql, parameters } = placesQuery(others, { ...query, limit })
    const statement = this.connection.prepare(sql)
    const scans = driver.lists.map((list) => statement.all([list, ...parameters]) as [Key, string, number][])
    // The first n of a union are among the first n of each part.
    const rows = scans.length === 1 ? (scans[0] ?? []) : merge(scans, query)
    return rows.map(([position, id, entry]) => ({ position, id, entry }))
  }

  /** How many entries pass, where it is known without another look at the file. */
  countAtHand(
    filters: readonly ListFilter[] | undefined,
    { from, to }: Pick<Narrowing, 'from' | 'to'>,
  ): number | undefined {
    const [driver, ...others] = filters ?? []
    if (!driver) return 0
    const isOneWholeList = driver.lists.length === 1 && others.length === 0 && from === undefined && to === undefined
    return isOneWholeList ? driver.size : undefined
  }

  count(filters: readonly ListFilter[] | undefined, { from, to }: Pick<Narrowing, 'from' | 'to'>): number {
    const atHand = this.countAtHand(filters, { from, to })
    if (atHand !== undefined) return atHand
    const [driver, ...others] = filters as [ListFilter, ...ListFilter[]]
    const isOneList = driver.lists.length === 1
    if (from === undefined && to === undefined) {
      const shared = this.#shared(filters)
      if (shared !== undefined) return shared
    }
    const among = membersQuery(driver, others, { from, to })
    const row = this.connection.get(
      `SELECT count(${isOneList ? '*' : 'DISTINCT i.entry'}) FROM ${among.sql}`,
      among.parameters,
    )
    return Number(row?.[0] ?? 0)
  }

  /** The values of a key in a scope, each with its count. */
  values(scope: Scope, key: string): { value: Key; count: number }[] {
    const rows = this.connection.all('SELECT value, entries FROM lists WHERE scope = ? AND key = ?', [scope, key])
    return rows.map(([value, count]) => ({ value: value as Key, count: Number(count) }))
  }

  /** The same for several keys, among the entries that pass the filters. */
  valuesAmong(scope: Scope, keys: readonly string[], filters: readonly ListFilter[] | undefined): ValuesByKey {
    const [driver, ...others] = filters ?? []
    const values: ValuesByKey = new Map(keys.map((key) => [key, []]))
    if (!driver || keys.length === 0) return values
    const [list] = driver.lists
    if (list !== undefined && driver.lists.length === 1 && others.length === 0) {
      return new Map(keys.map((key) => [key, this.#valuesIn(scope, key, list)]))
    }
    const among = membersQuery(driver, others, {})
    const rows = this.connection.all(
      `SELECT k.key, k.value, count(*) FROM (SELECT DISTINCT i.entry FROM ${among.sql}) members
       CROSS JOIN entry_keys k ON k.entry = members.entry AND k.key IN (SELECT one.value FROM json_each(?) one)
       GROUP BY k.key, k.value`,
      [...among.parameters, JSON.stringify(keys)],
    ) as [string, Key, number][]
    for (const [key, value, count] of rows) values.get(key)?.push({ value, count: Number(count) })
    return values
  }

  /** The same in one list: read from what it shares with the list of each value. */
  #valuesIn(scope: Scope, key: string, list: number): { value: Key; count: number }[] {
    const rows = this.connection.all(
      `SELECT l.value, iif(l.number = ?1, l.entries, p.entries) FROM lists l
       LEFT JOIN list_pairs p ON p.list = min(l.number, ?1) AND p.other = max(l.number, ?1)
       WHERE l.scope = ?2 AND l.key = ?3 AND (l.number = ?1 OR p.entries IS NOT NULL)`,
      [list, scope, key],
    )
    return rows.map(([value, count]) => ({ value: value as Key, count: Number(count) }))
  }

  /** How many entries pass filters of two keys with one value each; undefined for other filters. */
  #shared(filters: readonly ListFilter[] | undefined): number | undefined {
    const [one, two, ...more] = filters ?? []
    if (!one || !two || more.length > 0 || one.lists.length > 1 || two.lists.length > 1) return undefined
    const [a, b] = [one.lists[0] as number, two.lists[0] as number]
    if (a === b) return one.size
    const row = this.connection.get('SELECT entries FROM list_pairs WHERE list = ? AND other = ?', [
      Math.min(a, b),
      Math.max(a, b),
    ])
    return Number(row?.[0] ?? 0)
  }
}

function placesQuery(
  others: readonly ListFilter[],
  { orderBy, direction, from, to, after, limit }: Narrowing & { after?: Place; limit: number },
): { sql: string; parameters: SqlValue[] } {
  const [beyond, way] = direction === 'ascending' ? ['>', 'ASC'] : ['<', 'DESC']
  const isNatural = orderBy === 'natural'
  const hasBounds = from !== undefined || to !== undefined
  // The bounds are about the natural order, whatever the list is ordered by.
  const bounded = isNatural ? 'i.position' : 'e.natural_order'
  const conditions = ['i.list = ?', `i.ordering = ${orderings[orderBy]}`]
  const parameters: SqlValue[] = []
  if (after) {
    conditions.push(`(i.position, i.id, i.entry) ${beyond} (?, ?, ?)`)
    parameters.push(after.position, after.id, after.entry)
  }
  if (from !== undefined) {
    conditions.push(`${bounded} >= ?`)
    parameters.push(from)
  }
  if (to !== undefined) {
    conditions.push(`${bounded} <= ?`)
    parameters.push(to)
  }
  for (const filter of others) {
    const condition = alsoIn(filter)
    conditions.push(condition.sql)
    parameters.push(...condition.parameters)
  }
  const join = hasBounds && !isNatural ? 'CROSS JOIN entries e ON e.number = i.entry' : ''
  return {
    sql: `SELECT i.position, i.id, i.entry FROM list_index i ${join} WHERE ${conditions.join(' AND ')}
          ORDER BY i.position ${way}, i.id ${way}, i.entry ${way} LIMIT ?`,
    parameters: [...parameters, limit],
  }
}

/** All members, in the natural order's half of the index (each list has its members in both halves). */
function membersQuery(
  driver: ListFilter,
  others: readonly ListFilter[],
  { from, to }: Pick<Narrowing, 'from' | 'to'>,
): { sql: string; parameters: SqlValue[] } {
  const lists = padded(driver.lists)
  const conditions = [`i.list IN (${lists.map(() => '?').join(', ')})`, `i.ordering = ${orderings.natural}`]
  const parameters: SqlValue[] = [...lists]
  if (from !== undefined) {
    conditions.push('i.position >= ?')
    parameters.push(from)
  }
  if (to !== undefined) {
    conditions.push('i.position <= ?')
    parameters.push(to)
  }
  for (const filter of others) {
    const condition = alsoIn(filter)
    conditions.push(condition.sql)
    parameters.push(...condition.parameters)
  }
  return { sql: `list_index i WHERE ${conditions.join(' AND ')}`, parameters }
}

/** One look-up of the same place in each of the filter's lists. */
function alsoIn({ lists }: ListFilter): { sql: string; parameters: SqlValue[] } {
  const numbers = padded(lists)
  return {
    sql: `EXISTS (SELECT 1 FROM list_index f WHERE f.list IN (${numbers.map(() => '?').join(', ')})
      AND f.ordering = i.ordering AND f.position = i.position AND f.id = i.id AND f.entry = i.entry)`,
    parameters: numbers,
  }
}

/** Repeats the last number up to the next power of two, so that few statements serve every number of values. */
function padded(numbers: readonly number[]): number[] {
  const size = 2 ** Math.ceil(Math.log2(numbers.length))
  return Array.from({ length: size }, (_, index) => numbers[Math.min(index, numbers.length - 1)] as number)
}

function merge(
  scans: readonly [Key, string, number][][],
  { direction, limit }: Narrowing & { limit: number },
): [Key, string, number][] {
  const sign = direction === 'ascending' ? 1 : -1
  const byEntry = new Map(scans.flat().map((row) => [row[2], row]))
  const rows = [...byEntry.values()].sort(
    (a, b) => sign * (compareKeys(a[0], b[0]) || compareKeys(a[1], b[1]) || a[2] - b[2]),
  )
  return rows.slice(0, limit)
}
