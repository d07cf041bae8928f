import type { Document } from 'mongodb'
import { readSearchCursor } from '../engine/cursor.js'
import { foundEdge } from '../engine/found-edge.js'
import { LruCache } from '../engine/lru.js'
import { requireCount } from '../engine/numbers.js'
import { once } from '../engine/once.js'
import type { Entry } from '../entry.js'
import type { Key } from '../kinds/index.js'
import { compareKeys } from '../order.js'
import type { SearchKey } from '../search/document.js'
import { parseSearchText, type Reading, type SearchQuery, type Term } from '../search/query.js'
import {
  comparedExactNames,
  comparedNames,
  compareFound,
  type Found,
  groupOf,
  groupsFor,
  kindAt,
  type LanguageGroup,
  leastFit,
  nameFit,
  type Tier,
} from '../search/rank.js'
import { Snippets } from '../search/snippets.js'
import { type FacetCount, mostCounted, type SearchOptions, type SearchPage } from '../store.js'
import type { Moment } from './known.js'
import type { Part } from './rounds.js'
import { exactWord, writtenTokens } from './search-documents.js'
import {
  anywhereMatch,
  type Drivers,
  mostFound,
  narrowingMatch,
  tierMatch,
  withConditions,
  wordsOf,
} from './search-filters.js'

type NamedFound = Found & { name: string }
interface FoundRow {
  _id: string
  place: number
  names?: Partial<Record<LanguageGroup, string[]>>
}

interface Search {
  query: SearchQuery
  options: SearchOptions
  conditions: readonly Document[]
  drivers: Drivers
}

/** So far are the entries counted that have a token: mostly it is enough to know that they are many, sometimes it matters how many. */
const fewCounted = 1_000
const manyCounted = 50_000
const rememberedTokens = 10_000
/** So many tokens of one text are compared; a longer one has rare tokens among any of them. */
const comparedTokens = 12

/** What cannot find more than this is read in all tiers together: names alone will seldom fill a page. */
const fewEntries = 100

/** Otherwise tiers that are read together: who is answered by names does not wait for the rest. */
const tierSteps: readonly (readonly Tier[])[] = [[1], [2, 3, 4], [5, 6]]

/** Finds entries in the index of words that the writer keeps. */
export class SearchReader {
  readonly #sizes = new LruCache<string, number>(rememberedTokens)
  readonly #snippets = new Snippets()

  constructor(
    readonly read: (parts: readonly Part[]) => Promise<Document[][]>,
    /** The rows of a part, or those that were read for the same question before and are still right. */
    readonly remembered: (question: string, part: Part, since?: Moment) => Promise<Document[]>,
    readonly entries: (names: readonly string[], since?: Moment) => Promise<Map<string, Entry>>,
  ) {}

  async search(options: SearchOptions, since?: Moment): Promise<SearchPage> {
    const { text, language, first } = options
    requireCount('first', first)
    const query = parseSearchText(text)
    const after = options.after === undefined ? undefined : readSearchCursor(query, language, options.after)
    const conditions = narrowingMatch(options)
    const drivers = await this.#drivers(query.readings)
    const search: Search = { query, options, conditions: conditions ?? [], drivers }
    const { number, found } = conditions ? await this.#answer(search, after) : { number: 0, found: [] }
    // A page that begins at the beginning and ends at the end is all there is.
    const isWhole = after === undefined && first > 0 && found.length <= first
    const wholeCount = isWhole ? Math.min(found.length, mostCounted) : undefined
    const hasNextPage = found.length > first
    if (hasNextPage) found.length = first
    const entries = await this.entries(
      found.map((one) => one.name),
      since,
    )
    const reading = query.readings[number] as Reading
    const asked = { query, reading, language, snippets: this.#snippets }
    const edges = found.flatMap((one) => {
      const entry = entries.get(one.name)
      // Withdrawn since it was found.
      if (!entry) return []
      return foundEdge(asked, one, entry)
    })
    return {
      edges,
      hasNextPage,
      endCursor: edges.at(-1)?.cursor ?? null,
      totalCount: once(async () => wholeCount ?? this.#count(search, reading, conditions, since)),
      facets: (by) => this.#facets(search, reading, by, since),
    }
  }

  /** Of each term the token that the fewest entries have. Asked for only where there is a choice. */
  async #drivers(readings: readonly Reading[]): Promise<Drivers> {
    const terms = readings.flatMap((reading) => reading.terms)
    const hasChoice = readings.some(({ terms: some }) => some.length > 1 || some.some((term) => term.tokens.length > 1))
    const tokens = hasChoice ? [...new Set(terms.flatMap((term) => tokensToCompare(term)))] : []
    const sizes = await this.#counted(tokens, fewCounted)
    // Where all are common, the least common one saves looking into a hundred thousand entries.
    const common = tokens.filter((token) => sizes.get(token) === fewCounted)
    if (common.length > 1 && common.length === tokens.length) {
      for (const [token, size] of await this.#counted(common, manyCounted)) sizes.set(token, size)
    }
    const sizeOf = (token: string) => sizes.get(token) ?? fewCounted
    return new Map(
      terms.map((term): [Term, { token: string; size: number }] => {
        const [best] = tokensToCompare(term)
          .map((token) => ({ token, size: sizeOf(token) }))
          .sort((a, b) => a.size - b.size)
        return [term, best as { token: string; size: number }]
      }),
    )
  }

  /** How many entries have each of the tokens, as far as that is counted. They are hints, and may be old. */
  async #counted(tokens: readonly string[], most: number): Promise<Map<string, number>> {
    const keyOf = (token: string) => `${most} ${token}`
    const sizes = new Map(tokens.map((token) => [token, this.#sizes.get(keyOf(token))]))
    const unknown = tokens.filter((token) => sizes.get(token) === undefined)
    const rows = unknown.length === 0 ? [] : await this.read(unknown.map((token) => sizePart(token, most)))
    for (const [index, token] of unknown.entries()) {
      const size = Number(rows[index]?.[0]?.entries ?? 0)
      sizes.set(token, size)
      this.#sizes.set(keyOf(token), size)
    }
    return sizes as Map<string, number>
  }

  /** What is found, and one more if there is more; and by which reading: the strictest that finds anything, the first when none does. */
  async #answer(search: Search, after: Found | undefined): Promise<{ number: number; found: NamedFound[] }> {
    const { first } = search.options
    if (first === 0) return { number: after?.reading ?? (await this.#reading(search, 0)), found: [] }
    const found = await this.#find(search, after?.reading ?? 0, after, first + 1)
    if (after || found.length > 0) return { number: after?.reading ?? 0, found }
    const number = await this.#reading(search, 1)
    return { number, found: number === 0 ? [] : await this.#find(search, number, undefined, first + 1) }
  }

  /** The strictest reading from `from` on that finds anything; 0 when none does. */
  async #reading({ query, conditions, drivers }: Search, from: number): Promise<number> {
    const readings = query.readings.slice(from)
    if (readings.length === 0 || query.readings.length === 1) return 0
    const rows = await this.read(
      readings.map((reading) => searchPart(withConditions(anywhereMatch(reading, drivers), conditions), { limit: 1 })),
    )
    const index = rows.findIndex((found) => found.length > 0)
    return index < 0 ? 0 : from + index
  }

  /** The next `limit` after `after`, of what one of the readings finds. */
  async #find(search: Search, number: number, after: Found | undefined, limit: number): Promise<NamedFound[]> {
    const found: NamedFound[] = []
    const isFew = mostFound(search.query.readings[number] as Reading, search.drivers) <= fewEntries
    for (const step of isFew ? [tierSteps.flat()] : tierSteps) {
      const tiers = step.filter((tier) => !after || tier >= after.tier)
      if (found.length >= limit) break
      if (tiers.length === 0) continue
      const rows = (await this.read(
        tiers.map((tier) => this.#tierPart(search, tier, number, after, limit)),
      )) as FoundRow[][]
      for (const [index, tier] of tiers.entries()) {
        if (found.length >= limit) break
        found.push(...(await this.#takeTier(search, tier, number, after, limit - found.length, rows[index] ?? [])))
      }
    }
    return found
  }

  #tierPart(search: Search, tier: Tier, number: number, after: Found | undefined, limit: number): Part {
    const match = this.#match(search, tier, number)
    return tier > 2
      ? searchPart(match, { after: after?.tier === tier ? after.place : undefined, limit })
      : searchPart(match, { limit: comparedNames, groups: groupsIn(tier, search.options) })
  }

  /** What a tier gives, from the rows of its part. */
  async #takeTier(
    search: Search,
    tier: Tier,
    number: number,
    after: Found | undefined,
    limit: number,
    rows: FoundRow[],
  ): Promise<NamedFound[]> {
    const placed = ({ _id: name, place }: FoundRow): NamedFound => ({ name, reading: number, tier, fit: 0, place })
    if (tier > 2) return rows.slice(0, limit).map(placed)

    // The best placed names of the tier and those that are exactly what was typed, by how well they fit; then the others by place.
    const othersAfter = rows.length < comparedNames ? undefined : rows.at(-1)?.place
    const previous = after?.tier === tier ? after : undefined
    const isBeyond = previous !== undefined && previous.fit === 0
    const headOf = (some: readonly FoundRow[]) =>
      some
        .map((row) => ({ ...placed(row), fit: this.#fit(search, tier, number, row) }))
        .filter((one) => !previous || compareFound(previous, one) < 0)
        .sort(compareFound)
    if (othersAfter === undefined) return isBeyond ? [] : headOf(rows).slice(0, limit)
    const exactPart = searchPart(this.#match(search, tier, number, [exactWord(search.query.exact)]), {
      after: othersAfter,
      limit: comparedExactNames,
      groups: groupsIn(tier, search.options),
    })
    const othersPart = searchPart(this.#match(search, tier, number), {
      after: isBeyond ? previous.place : othersAfter,
      limit: limit + comparedExactNames,
    })
    const isHeadEnough = !isBeyond && headOf(rows).length >= limit
    const read = (await this.read(isHeadEnough ? [exactPart] : [exactPart, othersPart])) as FoundRow[][]
    const [exact = [], others = []] = read
    const compared = [...rows, ...exact]
    const places = new Set(compared.map(({ place }) => place))
    return [
      ...(isBeyond ? [] : headOf(compared)),
      ...others.filter(({ place }) => !places.has(place)).map(placed),
    ].slice(0, limit)
  }

  #match({ query, options, drivers, conditions }: Search, tier: Tier, number: number, words?: string[]): Document {
    const reading = query.readings[number] as Reading
    return withConditions(tierMatch(tier, reading, drivers, groupOf(options.language), words), conditions)
  }

  #fit({ query, options }: Search, tier: Tier, number: number, { names = {}, place }: FoundRow): number {
    const lines = groupsIn(tier, options).flatMap((group) => names[group] ?? [])
    const fit = nameFit(lines, query.readings[number] as Reading, query.exact, kindAt(place))
    // Rounded, so that it is the same number after its way through a cursor.
    return Math.max(leastFit, Math.round(fit * 1000) / 1000)
  }

  async #count(
    { drivers, options }: Search,
    reading: Reading,
    conditions: readonly Document[] | undefined,
    since?: Moment,
  ): Promise<number> {
    if (!conditions) return 0
    const match = withConditions(anywhereMatch(reading, drivers), conditions)
    const pipeline = [{ $match: match }, { $limit: mostCounted }, { $count: 'entries' }]
    const question = `count ${JSON.stringify([reading, options.kinds, options.where])}`
    const [counted] = await this.remembered(question, { from: 'search', pipeline }, since)
    return Number(counted?.entries ?? 0)
  }

  async #facets(
    { drivers, options }: Search,
    reading: Reading,
    by: readonly SearchKey[],
    since?: Moment,
  ): Promise<FacetCount[]> {
    return Promise.all(
      by.map(async (key) => {
        const kinds = key === 'kind' ? undefined : options.kinds
        const where = { ...options.where, [key]: undefined }
        const conditions = narrowingMatch({ kinds, where })
        if (!conditions) return { key, values: [] }
        const part = valuesPart(key, withConditions(anywhereMatch(reading, drivers), conditions))
        const rows = await this.remembered(`facet ${JSON.stringify([key, reading, kinds, where])}`, part, since)
        const values = (rows as { value: Key; count: number }[]).map(({ value, count }) => ({ value, count }))
        return { key, values: values.sort((a, b) => b.count - a.count || compareKeys(a.value, b.value)) }
      }),
    )
  }
}

const tokensToCompare = (term: Term) => [...new Set(writtenTokens(term))].slice(0, comparedTokens)

/** The groups of languages whose names are compared in a tier. */
const groupsIn = (tier: Tier, { language }: SearchOptions) => (tier === 1 ? [groupOf(language)] : groupsFor(language))

const sizePart = (token: string, most: number): Part => ({
  from: 'search',
  pipeline: [{ $match: { words: { $in: wordsOf(token) } } }, { $limit: most }, { $count: 'entries' }],
})

function searchPart(
  match: Document,
  { after, limit, groups = [] }: { after?: number; limit: number; groups?: readonly LanguageGroup[] },
): Part {
  const { words, ...others } = match
  return {
    from: 'search',
    pipeline: [
      { $match: { words, ...(after !== undefined && { place: { $gt: after } }), ...others } },
      { $sort: { place: 1 } },
      { $limit: limit },
      { $project: { place: 1, ...Object.fromEntries(groups.map((group) => [`names.${group}`, 1])) } },
    ],
  }
}

const valuesPart = (key: SearchKey, match: Document): Part => ({
  from: 'search',
  pipeline: [
    { $match: match },
    { $sort: { place: 1 } },
    { $limit: mostCounted },
    { $project: { value: `$keys.${key}` } },
    { $unwind: '$value' },
    { $group: { _id: '$value', count: { $sum: 1 } } },
    { $project: { value: '$_id', count: 1 } },
  ],
})
