import { type Entry, keysOf, orderOf, scopesOf } from '../entry.js'
import type { Key, Kind, Scope } from '../kinds/index.js'
import { compareKeys } from '../order.js'
import { type Change, type FacetCount, IdTaken, type ListQuery, type Where } from '../store.js'

interface Published {
  entry: Entry
  origin: string
}

/** The store as its documentation describes it, as plainly as possible: what the engines are compared with. */
export class ModelStore {
  published: Published[] = []
  withdrawn = new Map<string, number>()
  log: { position: number; operation: 'UPSERT' | 'REMOVE'; kind: Kind; id: string; version: number }[] = []
  revision = 0

  apply(changes: readonly Change[]): void {
    const before = { published: [...this.published], withdrawn: new Map(this.withdrawn), log: [...this.log] }
    const revision = this.revision
    try {
      changes.forEach((change, index) => {
        if (change.operation === 'UPSERT') this.#upsert(change, changes.slice(index + 1))
        else this.#withdraw(this.#meant(change), change.version)
      })
    } catch (error) {
      Object.assign(this, before, { revision })
      throw error
    }
  }

  #meant(change: Exclude<Change, { operation: 'UPSERT' }>): Published | undefined {
    return this.published.find(({ entry, origin }) =>
      'origin' in change ? origin === change.origin : entry.kind === change.kind && entry.id === change.id,
    )
  }

  #upsert({ entry, origin }: Extract<Change, { operation: 'UPSERT' }>, later: readonly Change[]): void {
    const own = this.published.find((one) => one.origin === origin)
    const newest = own?.entry.version ?? this.withdrawn.get(origin) ?? 0
    if (entry.version < newest) return

    const holder = this.published.find((one) => one.entry.kind === entry.kind && one.entry.id === entry.id)
    if (holder && holder !== own) {
      const leaving = later.find((change) => {
        if (!('origin' in change) || change.origin !== holder.origin) return false
        if (change.operation === 'REMOVE') return change.version >= holder.entry.version
        const isElsewhere = change.entry.kind !== entry.kind || change.entry.id !== entry.id
        return isElsewhere && change.entry.version >= holder.entry.version
      })
      if (!leaving) throw new IdTaken(entry.kind, entry.id, holder.origin, origin)
      this.#withdraw(holder, leaving.operation === 'UPSERT' ? leaving.entry.version : leaving.version)
    }
    if (own && own !== holder) this.#remove(own, entry.version)
    if (own && own === holder && contentOf(own.entry) === contentOf(entry)) {
      this.published = this.published.map((one) =>
        one === own ? { origin, entry: { ...own.entry, version: entry.version } } : one,
      )
      return
    }
    this.published = [...this.published.filter((one) => one.origin !== origin), { entry, origin }]
    this.withdrawn.delete(origin)
    this.#write('UPSERT', entry, entry.version)
  }

  #withdraw(one: Published | undefined, version: number): void {
    if (!one || version < one.entry.version) return
    this.#remove(one, version)
    this.withdrawn.set(one.origin, version)
  }

  #remove(one: Published, version: number): void {
    this.published = this.published.filter((other) => other !== one)
    this.#write('REMOVE', one.entry, version)
  }

  #write(operation: 'UPSERT' | 'REMOVE', { kind, id }: Entry, version: number): void {
    this.revision++
    this.log = this.log.filter((row) => row.kind !== kind || row.id !== id)
    this.log.push({ position: this.revision, operation, kind, id, version })
  }

  /** The whole list, unpaged. */
  list(
    scope: Scope,
    { where, within, from, to, orderBy = 'natural', direction = 'ascending' }: Omit<ListQuery, 'first'>,
  ): Entry[] {
    const position = (entry: Entry): Key => (orderBy === 'natural' ? orderOf(entry) : entry.updatedAt)
    const found = this.#matching(scope, where, within)
      .filter((entry) => from === undefined || compareKeys(orderOf(entry), from) >= 0)
      .filter((entry) => to === undefined || compareKeys(orderOf(entry), to) <= 0)
      .sort((a, b) => compareKeys(position(a), position(b)) || compareKeys(a.id, b.id))
    return direction === 'ascending' ? found : found.reverse()
  }

  facets(
    scope: Scope,
    { where = {}, within, by }: { where?: Where; within?: Where; by: readonly string[] },
  ): FacetCount[] {
    return by.map((key) => {
      const { [key]: _, ...others } = where
      const counts = new Map<Key, number>()
      for (const entry of this.#matching(scope, others, within)) {
        for (const value of keysOf(entry)[key] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      const values = [...counts].map(([value, count]) => ({ value, count }))
      return { key, values: values.sort((a, b) => b.count - a.count || compareKeys(a.value, b.value)) }
    })
  }

  #matching(scope: Scope, where: Where = {}, within: Where = {}): Entry[] {
    const conditions = [...Object.entries(where), ...Object.entries(within)]
    return this.published
      .map(({ entry }) => entry)
      .filter((entry) => scopesOf(entry.kind).includes(scope))
      .filter((entry) =>
        conditions.every(([key, values]) => keysOf(entry)[key]?.some((value) => values.includes(value))),
      )
  }
}

/** What readers see of an entry but for its version and the time of its last save. */
const contentOf = ({ version: _version, updatedAt: _updatedAt, ...content }: Entry) => JSON.stringify(content)
