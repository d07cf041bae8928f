import { type Entry, orderOf } from '../entry.js'
import type { Kind } from '../kinds/index.js'
import type { Language } from '../languages.js'
import { searchedKinds } from './document.js'
import type { Reading, Term } from './query.js'

/**
 * Languages whose texts a reader takes as one: plain Japanese is Japanese. Search ranks by group, so that who reads plain Japanese
 * finds what is only in Japanese as well.
 */
export const languageGroups = ['ja', 'en', 'fr', 'zh', 'ko'] as const
export type LanguageGroup = (typeof languageGroups)[number]
export const groupOf = (language: Language): LanguageGroup => (language === 'ja-easy' ? 'ja' : language)

/** The reader's group first, then those the reader falls back to, then the others. */
export function groupsFor(language: Language): LanguageGroup[] {
  const fallback = (candidates: readonly LanguageGroup[]) => candidates.filter((one) => one !== groupOf(language))
  return [groupOf(language), ...fallback(['en', 'ja']), ...fallback(['fr', 'zh', 'ko'])]
}

/**
 * How well an entry fits, the best first. What decides is where all that was asked for stands:
 * 1 in its names in the reader's language, 2 in its names, 3 in its names and main fields in the reader's language, 4 in those of
 * all languages, 5 anywhere in the reader's language, 6 anywhere. Within 1 and 2, {@link nameFit}; otherwise {@link standing}.
 */
export const tiers = [1, 2, 3, 4, 5, 6] as const
export type Tier = (typeof tiers)[number]

/** The score of an entry: the tier counts most. Comparable within one search only. */
export const scoreOf = (tier: Tier, fit: number) => tiers.length - tier + fit

/** How central a kind is, from 1 to near 0. */
const centrality = new Map(searchedKinds.map((kind, index) => [kind, 1 - index / searchedKinds.length]))

/**
 * How well names fit, from 0 to 1: how much of the name was asked for, whether it begins with that, and how central its kind is.
 * @param names each the tokens of a name, joined by spaces.
 */
export function nameFit(names: readonly string[], { terms, match }: Reading, exact: string, kind: Kind): number {
  let best = 0
  for (const name of names) {
    const padded = ` ${name} `
    const length = name.split(' ').length
    let asked = 0
    let found = 0
    let begins = false
    for (const term of terms) {
      const at = positionOf(term, padded)
      if (at < 0) continue
      found++
      asked += term.isSingle ? 0.5 : term.tokens.length
      begins ||= at === 0
    }
    const share = match === 'all' || found === 0 ? 1 : found / terms.length
    const isExact = name === exact
    const covered = isExact ? 1 : Math.min(1, asked / length) * 0.9
    // That a long name begins with what was asked for says less than that a short one does.
    const start = begins || isExact ? Math.min(1, 2 * covered) : 0
    best = Math.max(best, share * (0.55 * covered + 0.15 * start))
  }
  return best + 0.29 * (centrality.get(kind) ?? 0)
}

function positionOf({ tokens, isSingle }: Term, padded: string): number {
  if (isSingle) return padded.indexOf(tokens[0] as string) - 1
  return padded.indexOf(` ${tokens.join(' ')} `)
}

/** One found entry: which of the readings found it, and where it stands in the order of all that are found. */
export interface Found {
  reading: number
  tier: Tier
  /** How well its name fits; 0 where that was not looked at. */
  fit: number
  place: number
}

export const compareFound = (a: Found, b: Found) => a.tier - b.tier || b.fit - a.fit || a.place - b.place

/** How many names of a tier are compared with each other, the best placed. The others follow in the order of their places. */
export const comparedNames = 128
/** Of the others, those that are exactly what was typed are compared as well. */
export const comparedExactNames = 32
/** More than 0, which says that a name was not compared. */
export const leastFit = 0.001

/** Entry numbers must stay below this. */
export const numberLimit = 2 ** 30
const monthLimit = 2 ** 12

/**
 * Where an entry stands among those that fit equally well, a whole number: the more central kinds first, the newest first, what is
 * over after what is current; then by the entry's number, which it ends with ({@link numberAt}).
 */
export function standing(entry: Entry, number: number): number {
  if (number >= numberLimit) throw new RangeError(`more than ${numberLimit} entries`)
  const kind = searchedKinds.indexOf(entry.kind)
  return (kind * monthLimit + ageOf(entry)) * numberLimit + number
}

export const numberAt = (place: number) => place % numberLimit
export const kindAt = (place: number) => searchedKinds[Math.floor(place / numberLimit / monthLimit)] as Kind

/** Months before 2100, or the greatest age for what is over; 0 for kinds that are not ordered by date. */
function ageOf(entry: Entry): number {
  const { status } = entry.body as { status?: unknown }
  if (status === 'HISTORICAL' || status === 'WITHDRAWN' || status === 'CANCELLED') return monthLimit - 1
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/u.exec(String(orderOf(entry))) ?? []
  if (year === undefined) return 0
  const months = (2100 - Number(year)) * 12 - Number(month ?? 1)
  return Math.max(0, Math.min(monthLimit - 2, months))
}
