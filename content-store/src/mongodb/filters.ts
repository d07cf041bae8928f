import type { Document } from 'mongodb'
import type { Key, Scope } from '../kinds/index.js'
import type { Where } from '../store.js'
import { listName } from './documents.js'
import { fromText, toText } from './places.js'

/** The lists of one key's values: an entry passes when it is in any of them. */
interface Filter {
  key: string
  values: readonly Key[]
  lists: readonly string[]
}

/** What `where` and `within` come to. */
export class Filters {
  private constructor(readonly all: readonly Filter[]) {}

  /** Undefined when nothing can match. Only texts and numbers ever get into a query, and only plain words as names of keys. */
  static of(scope: Scope, where: Where = {}, within: Where = {}): Filters | undefined {
    const filters = [...Object.entries(where), ...Object.entries(within)].map(([key, given]): Filter => {
      const values = isWord(key) ? [...new Set(given)].filter(isKey) : []
      return { key, values, lists: values.map((value) => listName(scope, key, value)) }
    })
    if (filters.some((filter) => filter.lists.length === 0)) return undefined
    if (filters.length === 0) filters.push({ key: '', values: [], lists: [listName(scope)] })
    return new Filters(filters)
  }

  /** The one list that these filters are, if they are one list. */
  get onlyList(): string | undefined {
    const [filter, ...others] = this.all
    return others.length === 0 && filter?.lists.length === 1 ? filter.lists[0] : undefined
  }

  /** The lists whose sizes decide which filter the index is read by; none when there is nothing to choose. */
  get candidates(): readonly string[] {
    return this.all.length > 1 ? this.all.flatMap((filter) => filter.lists) : []
  }

  /** The condition that reads the index by the filter with the fewest entries and looks at the others in what it finds. */
  match(sizeOf: (list: string) => number, order: 'natural' | 'updated' = 'natural'): Document {
    const sized = this.all.map((filter) => ({
      filter,
      size: filter.lists.reduce((sum, list) => sum + sizeOf(list), 0),
    }))
    const [driver, ...others] = sized.sort((a, b) => a.size - b.size).map(({ filter }) => filter)
    const lists = driver?.lists ?? []
    const among = others.map(({ key, values }) => ({ [`keys.${key}`]: { $in: values } }))
    return {
      [order === 'natural' ? 'lists' : 'listsByUpdate']: lists.length === 1 ? lists[0] : { $in: lists },
      ...(among.length > 0 && { $and: among }),
    }
  }
}

export interface Bounds {
  from?: Key
  to?: Key
}

/** Conditions on the natural order. */
export function boundsOf({ from, to }: Bounds): Document {
  return { ...(from !== undefined && { $gte: fromText(from) }), ...(to !== undefined && { $lt: toText(to) }) }
}

const isWord = (key: string) => /^\w+$/.test(key)
const isKey = (value: unknown): value is Key => typeof value === 'string' || typeof value === 'number'
