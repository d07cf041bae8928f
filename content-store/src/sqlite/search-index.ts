import { LruCache } from '../engine/lru.js'
import type { Key, Kind } from '../kinds/index.js'
import type { SearchKey } from '../search/document.js'
import type { Reading, SearchQuery } from '../search/query.js'
import {
  comparedExactNames,
  comparedNames,
  compareFound,
  type Found,
  groupOf,
  groupsFor,
  kindAt,
  type LanguageGroup,
  languageGroups,
  leastFit,
  nameFit,
  numberAt,
  numberLimit,
  type Tier,
  tiers,
} from '../search/rank.js'
import { mostCounted, type SearchOptions, type SearchWhere } from '../store.js'
import type { Connection } from './connection.js'
import { exactWord, keyWord, nameMark, quoted } from './search-tokens.js'

/** So many compared names are remembered, in their orders, until something is committed. */
const rememberedNames = 100_000
/** Counts that are. */
const rememberedCounts = 10_000

type Narrowing = Pick<SearchOptions, 'kinds' | 'where'>

/** The names that are compared, in order, and from which place on the others follow. */
interface Head {
  found: readonly Found[]
  othersAfter: number | undefined
}

/** Finds entries in the index that `SearchWriter` keeps. Call it within one snapshot. */
export class SearchIndex {
  readonly #heads = new LruCache<string, Head>(rememberedNames)
  readonly #counts = new LruCache<string, number>(rememberedCounts)

  constructor(readonly connection: Connection) {}

  /** To be called when the file may have changed. */
  forget(): void {
    this.#heads.clear()
    this.#counts.clear()
  }

  /** Which of the readings is the answer: the strictest that finds anything, if any does. */
  reading(query: SearchQuery, narrowing: Narrowing): number | undefined {
    const found = query.readings.findIndex((reading) => this.#places(anywhere(reading, narrowing), -1, 1).length > 0)
    return found < 0 ? undefined : found
  }

  /** The next `limit` after `after`, of what one of the readings finds. */
  find(query: SearchQuery, options: SearchOptions, reading: number, after: Found | undefined, limit: number): Found[] {
    const found: Found[] = []
    for (const tier of tiers) {
      if (found.length >= limit) break
      if (after && tier < after.tier) continue
      const previous = after?.tier === tier ? after : undefined
      const next = this.#findInTier(tier, query, options, reading, previous, limit - found.length)
      found.push(...next)
    }
    return found
  }

  #findInTier(
    tier: Tier,
    query: SearchQuery,
    options: SearchOptions,
    reading: number,
    after: Found | undefined,
    limit: number,
  ): Found[] {
    const asked = query.readings[reading] as Reading
    const { here, earlier } = tierExpressions(tier, asked, groupOf(options.language))
    // Narrowed before anything is taken away from it: what few entries have is quickly looked through.
    const expression = `(${narrowed(here, options)})${earlier ? ` NOT (${earlier})` : ''}`
    const placed = (place: number): Found => ({ reading, tier, fit: 0, place })
    if (tier > 2) return this.#places(expression, after?.place ?? -1, limit).map(placed)

    const head = this.#head(expression, tier, query, options, reading)
    const isBeyond = after !== undefined && after.fit === 0
    const found = isBeyond ? [] : head.found.filter((one) => !after || compareFound(after, one) < 0).slice(0, limit)
    if (found.length === limit || head.othersAfter === undefined) return found
    const compared = new Set(head.found.map((one) => one.place))
    const from = isBeyond ? after.place : head.othersAfter
    const others = this.#places(expression, from, limit - found.length + comparedExactNames)
    found.push(...others.filter((place) => !compared.has(place)).map(placed))
    return found.slice(0, limit)
  }

  /** The best placed names of a tier and those that are exactly what was typed, by how well they fit. */
  #head(expression: string, tier: Tier, query: SearchQuery, { language }: SearchOptions, reading: number): Head {
    const key = JSON.stringify([expression, query.exact, language])
    const known = this.#heads.get(key)
    if (known) return known
    const places = this.#places(expression, -1, comparedNames)
    const othersAfter = places.length < comparedNames ? undefined : places.at(-1)
    if (othersAfter !== undefined) {
      const exact = `(${expression}) AND "${exactWord(query.exact)}"`
      places.push(...this.#places(exact, othersAfter, comparedExactNames))
    }
    const groups = tier === 1 ? [groupOf(language)] : groupsFor(language)
    const fits = this.#fits(places, groups, query.readings[reading] as Reading, query.exact)
    const found = places.map((place): Found => ({ reading, tier, fit: fits.get(place) ?? leastFit, place }))
    const head = { found: found.sort(compareFound), othersAfter }
    this.#heads.set(key, head, 1 + found.length)
    return head
  }

  #fits(
    places: readonly number[],
    groups: readonly LanguageGroup[],
    reading: Reading,
    exact: string,
  ): Map<number, number> {
    if (places.length === 0) return new Map()
    const rows = this.connection.all(
      `SELECT d.place, ${groups.map((group) => `d.${group}`).join(' || char(10) || ')}
       FROM json_each(?) wanted CROSS JOIN search_documents d ON d.entry = wanted.value`,
      [JSON.stringify(places.map(numberAt))],
    ) as [number, string][]
    return new Map(
      rows.map(([place, lines]) => {
        const fit = nameFit(lines.split('\n').filter(Boolean), reading, exact, kindAt(place))
        // Rounded, so that it is the same number after its way through a cursor.
        return [place, Math.max(leastFit, Math.round(fit * 1000) / 1000)]
      }),
    )
  }

  /** How many are found, if they are not more than `most`; else `most`. */
  count(reading: Reading, narrowing: Narrowing, most = mostCounted): number {
    const expression = anywhere(reading, narrowing)
    const question = `${most} ${expression}`
    const known = this.#counts.get(question)
    if (known !== undefined) return known
    const row = this.connection.get(
      'SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?) found',
      [expression, most],
    )
    const count = Number(row?.[0] ?? 0)
    this.#counts.set(question, count)
    return count
  }

  /** The numbers of the entries that are found and are placed first. */
  numbers(reading: Reading, narrowing: Narrowing): number[] {
    // In one piece, which is several times faster than in rows.
    const row = this.connection.get(
      `SELECT json_group_array(place % ${numberLimit})
       FROM (SELECT rowid AS place FROM search_index WHERE search_index MATCH ? ORDER BY rowid LIMIT ?) found`,
      [anywhere(reading, narrowing), mostCounted],
    )
    return JSON.parse(String(row?.[0] ?? '[]')) as number[]
  }

  #places(expression: string, after: number, limit: number): number[] {
    const rows = this.connection.all(
      'SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?',
      [expression, after, limit],
    )
    return rows.map((row) => Number(row[0]))
  }
}

/** What finds the entries of a tier, and what of them is in an earlier one. */
function tierExpressions(tier: Tier, reading: Reading, group: LanguageGroup): { here: string; earlier?: string } {
  const mains = (groups: readonly LanguageGroup[]) => groups.map((one) => `${one}_main`)
  const all = (groups: readonly LanguageGroup[]) => groups.flatMap((one) => [`${one}_main`, `${one}_rest`])
  const namesHere = () => termsOf(reading, nameMark(group))
  const names = () => termsOf(reading, nameMark())
  const mainHere = () => within(mains([group]), reading)
  const main = () => within(mains(languageGroups), reading)
  const allHere = () => within(all([group]), reading)
  switch (tier) {
    case 1:
      return { here: namesHere() }
    case 2:
      return { here: names(), earlier: namesHere() }
    case 3:
      return { here: mainHere(), earlier: names() }
    case 4:
      return { here: main(), earlier: `(${names()}) OR (${mainHere()})` }
    case 5:
      return { here: allHere(), earlier: main() }
    case 6:
      return { here: termsOf(reading), earlier: `(${main()}) OR (${allHere()})` }
  }
}

const anywhere = (reading: Reading, narrowing: Narrowing) => narrowed(termsOf(reading), narrowing)

const within = (columns: readonly string[], reading: Reading) => `{${columns.join(' ')}} : (${termsOf(reading)})`

const termsOf = ({ terms, match }: Reading, mark?: string) =>
  terms.map((term) => quoted(term, mark)).join(match === 'all' ? ' AND ' : ' OR ')

/** An empty list of kinds or values is one that nothing is in. */
function narrowed(expression: string, { kinds, where = {} }: Narrowing): string {
  const conditions: SearchWhere = { ...where, ...(kinds && { kind: both(where.kind, kinds) }) }
  const words = Object.entries(conditions).flatMap(([key, values]) => {
    if (values === undefined) return []
    const any = values.map((value: Key) => `"${keyWord(key as SearchKey, value)}"`)
    return [any.length > 0 ? `(${any.join(' OR ')})` : `"${keyWord('kind', '')}"`]
  })
  return [`(${expression})`, ...words].join(' AND ')
}

const both = (one: readonly Key[] | undefined, other: readonly Kind[]): readonly Key[] =>
  one ? one.filter((value) => (other as readonly Key[]).includes(value)) : other
