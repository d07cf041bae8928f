import type { Document } from 'mongodb'
import type { Reading, Term } from '../search/query.js'
import { type LanguageGroup, languageGroups, type Tier } from '../search/rank.js'
import type { SearchOptions } from '../store.js'
import { type TextField, type Weight, weights, word, writtenTokens } from './search-documents.js'

/** The fields of some groups of languages up to some weight. */
interface Area {
  groups: readonly LanguageGroup[]
  weights: readonly Weight[]
}

export type Narrowing = Pick<SearchOptions, 'kinds' | 'where'>

/** The token of each term that the index is read by: of its tokens the one that stands in the fewest entries. */
export type Drivers = ReadonlyMap<Term, { token: string; size: number }>

const everywhere: Area = { groups: languageGroups, weights }
const names = (groups: readonly LanguageGroup[]): Area => ({ groups, weights: ['name'] })
const main = (groups: readonly LanguageGroup[]): Area => ({ groups, weights: ['name', 'main'] })
const all = (groups: readonly LanguageGroup[]): Area => ({ groups, weights })

/**
 * What finds the entries of a tier: all terms there, and not in an earlier tier. See {@link tiers}.
 * @param words those that the index is read by, when they are others than those of the terms.
 */
export function tierMatch(
  tier: Tier,
  reading: Reading,
  drivers: Drivers,
  group: LanguageGroup,
  words?: readonly string[],
): Document {
  const [area, ...earlier] = areasOf(tier, group)
  return {
    ...areaMatch(area as Area, reading, words ?? driverWords(tierDriverArea(tier, reading, group), reading, drivers)),
    ...(words && { $and: [textCondition(area as Area, reading)] }),
    ...(earlier.length > 0 && { $nor: earlier.map((one) => textCondition(one, reading)) }),
  }
}

/** Where a tier's terms stand; then where they must not stand. */
function areasOf(tier: Tier, group: LanguageGroup): [Area, ...Area[]] {
  switch (tier) {
    case 1:
      return [names([group])]
    case 2:
      return [names(languageGroups), names([group])]
    case 3:
      return [main([group]), names(languageGroups)]
    case 4:
      return [main(languageGroups), names(languageGroups), main([group])]
    case 5:
      return [all([group]), main(languageGroups)]
    case 6:
      return [everywhere, main(languageGroups), all([group])]
  }
}

/**
 * The part of a tier's area in which the words that find it stand. Where one term is asked for, it is not in what the earlier tiers
 * have: not in the group's own fields in even tiers and, when it is one token, in no weightier field.
 */
function tierDriverArea(tier: Tier, { terms }: Reading, group: LanguageGroup): Area {
  const [area] = areasOf(tier, group)
  const [term] = terms
  if (terms.length !== 1 || !term) return area
  const groups = tier % 2 === 0 ? languageGroups.filter((one) => one !== group) : [group]
  return { groups, weights: term.tokens.length === 1 ? area.weights.slice(-1) : area.weights }
}

/** What finds everything that a reading finds. */
export const anywhereMatch = (reading: Reading, drivers: Drivers) =>
  areaMatch(everywhere, reading, driverWords(everywhere, reading, drivers))

/** The words of a token in the whole index. */
export const wordsOf = (token: string, { groups, weights: some }: Area = everywhere) =>
  groups.flatMap((group) => some.map((weight) => word(group, weight, token)))

/** About how many entries a reading finds at the most: the sizes may be old. */
export function mostFound({ terms, match }: Reading, drivers: Drivers): number {
  const sizes = terms.map((term) => drivers.get(term)?.size ?? Number.POSITIVE_INFINITY)
  return match === 'any' ? sizes.reduce((sum, size) => sum + size, 0) : Math.min(...sizes)
}

function areaMatch(area: Area, reading: Reading, words: readonly string[]): Document {
  // The words alone say it all when no term is a run of several tokens and only one of the words is needed.
  const isWhole =
    reading.terms.every((term) => term.tokens.length === 1) && (reading.match === 'any' || reading.terms.length === 1)
  return {
    words: words.length === 1 ? words[0] : { $in: words },
    ...(!isWhole && { $and: [textCondition(area, reading)] }),
  }
}

const driverWords = (area: Area, reading: Reading, drivers: Drivers) =>
  driverTokens(reading, drivers).flatMap((token) => wordsOf(token, area))

/** One token where all terms must be there; one of each term where any will do. */
function driverTokens({ terms, match }: Reading, drivers: Drivers): string[] {
  const chosen = terms.map((term) => drivers.get(term) ?? { token: writtenTokens(term)[0] as string, size: 0 })
  if (match === 'any') return [...new Set(chosen.map(({ token }) => token))]
  const [best] = chosen.sort((a, b) => a.size - b.size)
  return best ? [best.token] : []
}

/** Terms as runs of tokens in the texts of an area. */
function textCondition({ groups, weights: some }: Area, { terms, match }: Reading): Document {
  const fields = groups.flatMap((group) => some.map((weight): TextField => `${group}_${weight}`))
  const conditions = terms.map((term) => {
    const run = new RegExp(` ${writtenTokens(term).map(escaped).join(' ')} `)
    return either(fields.map((field) => ({ [`texts.${field}`]: run })))
  })
  if (match === 'any') return either(conditions)
  return conditions.length === 1 ? (conditions[0] as Document) : { $and: conditions }
}

const either = (conditions: Document[]): Document =>
  conditions.length === 1 ? (conditions[0] as Document) : { $or: conditions }

/** Tokens are letters, digits and marks; nothing in them has a meaning in an expression. */
const escaped = (token: string) => token.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Conditions on keys; undefined when nothing can pass. Only texts and numbers get into a query. */
export function narrowingMatch({ kinds, where = {} }: Narrowing): Document[] | undefined {
  const conditions = Object.entries(where).flatMap(([key, values]) =>
    values === undefined || !/^\w+$/.test(key) ? [] : [{ key, values }],
  )
  if (kinds) conditions.push({ key: 'kind', values: kinds })
  const plain = conditions.map(({ key, values }) => ({
    key,
    values: values.filter((value) => typeof value === 'string' || typeof value === 'number'),
  }))
  if (plain.some(({ values }) => values.length === 0)) return undefined
  return plain.map(({ key, values }) => ({ [`keys.${key}`]: { $in: values } }))
}

/** Both conditions, whose own `$and`s are joined. */
export function withConditions({ $and = [], ...match }: Document, conditions: readonly Document[]): Document {
  const joined = [...$and, ...conditions]
  return { ...match, ...(joined.length > 0 && { $and: joined }) }
}
