import type { Entry } from '../entry.js'
import type { Key } from '../kinds/index.js'
import { compareKeys } from '../order.js'
import { type SearchField, type SearchKey, searchDocument } from '../search/document.js'
import { hasTerm, parseSearchText, type Reading } from '../search/query.js'
import { groupOf, type Tier, tiers } from '../search/rank.js'
import type { FacetCount, SearchOptions, SearchWhere } from '../store.js'

type Question = Pick<SearchOptions, 'text' | 'language' | 'kinds' | 'where'>

/** What a search finds, by reading every entry: what the engines are compared with. */
export class ModelSearch {
  constructor(readonly entries: readonly Entry[]) {}

  /** All that is found, each with its tier; in no order. */
  found({ text, language, kinds, where }: Question): { entry: Entry; tier: Tier }[] {
    const among = this.#narrowed(kinds, where)
    const { readings } = parseSearchText(text)
    for (const reading of readings) {
      const found = among.filter((entry) => has(fieldsOf(entry), reading))
      if (found.length > 0) return found.map((entry) => ({ entry, tier: tierOf(entry, reading, groupOf(language)) }))
    }
    return []
  }

  /** Counts among what the search finds without the key's own filter, read as the whole search is read. */
  facet(question: Question, key: SearchKey): FacetCount {
    const { readings } = parseSearchText(question.text)
    const narrowed = this.#narrowed(question.kinds, question.where)
    const reading =
      readings.find((one) => narrowed.some((entry) => has(fieldsOf(entry), one))) ?? (readings[0] as Reading)
    const counts = new Map<Key, number>()
    const others = this.#narrowed(key === 'kind' ? undefined : question.kinds, { ...question.where, [key]: undefined })
    for (const entry of others.filter((one) => has(fieldsOf(one), reading))) {
      for (const value of keysOf(entry)[key] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const values = [...counts].map(([value, count]) => ({ value, count }))
    return { key, values: values.sort((a, b) => b.count - a.count || compareKeys(a.value, b.value)) }
  }

  #narrowed(kinds: Question['kinds'], where: SearchWhere = {}): Entry[] {
    const conditions = Object.entries(where).filter(
      (pair): pair is [SearchKey, readonly Key[]] => pair[1] !== undefined,
    )
    return this.entries
      .filter((entry) => searchDocument(entry) !== undefined && (!kinds || kinds.includes(entry.kind)))
      .filter((entry) =>
        conditions.every(([key, values]) => keysOf(entry)[key]?.some((value) => values.includes(value))),
      )
  }
}

const fieldsOf = (entry: Entry): readonly SearchField[] => searchDocument(entry)?.fields ?? []
const keysOf = (entry: Entry) => searchDocument(entry)?.keys ?? {}

function has(fields: readonly SearchField[], { terms, match }: Reading): boolean {
  const isThere = (term: Reading['terms'][number]) => fields.some((field) => hasTerm(field.text, term))
  return match === 'all' ? terms.every(isThere) : terms.some(isThere)
}

function tierOf(entry: Entry, reading: Reading, group: string): Tier {
  const fields = fieldsOf(entry)
  const names = fields.filter((field) => field.weight === 'name')
  const main = fields.filter((field) => field.weight !== 'rest')
  const here = (some: readonly SearchField[]) => some.filter((field) => groupOf(field.language) === group)
  const places = [here(names), names, here(main), main, here(fields), fields]
  return tiers[places.findIndex((place) => has(place, reading))] as Tier
}
