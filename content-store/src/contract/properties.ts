import fc from 'fast-check'
import type { Kind, Scope } from '../kinds/index.js'
import { type Change, type ContentStore, IdTaken, type ListQuery } from '../store.js'
import { followChanges } from './changes.js'
import type { OpenedStore, OpenStore } from './index.js'
import { listAll, listOne } from './list.js'
import { ModelStore } from './model-store.js'
import { article, dayOf, office, report } from './sample-entries.js'

/** A world so small that random changes keep meeting each other. */
const ids = ['a', 'a-1', 'b', 'c', 'd']
const origins = ['doc/1', 'doc/2', 'doc/3', 'doc/4', 'doc/5']
const offices = ['london', 'paris']
const countries = ['GB', 'FR', 'US']
const years = [2022, 2023]
const dates = ['', '2022-03', '2022-03-04']
const kinds: Kind[] = ['Report', 'Article', 'Office']
const scopes: Scope[] = [...kinds, 'Publication']

const version = fc.integer({ min: 1, max: 4 })
const id = fc.constantFrom(...ids)

const entry = fc
  .record({
    kind: fc.constantFrom(...kinds),
    id,
    version,
    number: fc.nat(1),
    office: fc.option(fc.constantFrom(...offices), { nil: undefined }),
    countries: fc.subarray(countries),
    fiscalYear: fc.constantFrom(...years),
    issued: fc.constantFrom(...dates),
    hasEnglish: fc.boolean(),
  })
  .map((facts) => {
    const title = { ja: '題', ...(facts.hasEnglish && { en: 'Title' }) }
    const common = { title, version: facts.version, office: facts.office, countries: facts.countries }
    const issued = facts.issued || undefined
    if (facts.kind === 'Report') {
      return report(facts.id, { ...common, issued, fiscalYear: facts.fiscalYear, number: facts.number })
    }
    if (facts.kind === 'Article') return article(facts.id, { ...common, issued, position: facts.number })
    return office(facts.id, {
      version: facts.version,
      order: facts.number,
      coverage: facts.countries.map((country) => ({ country })),
    })
  })

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      operation: fc.constant('UPSERT' as const),
      entry,
      origin: fc.constantFrom(...origins),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      operation: fc.constant('REMOVE' as const),
      kind: fc.constantFrom(...kinds),
      id,
      version,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ operation: fc.constant('REMOVE' as const), origin: fc.constantFrom(...origins), version }),
  },
)

/** Batches of changes whose versions mostly grow, as time does, so that most have an effect and some come too late. */
const history = fc
  .array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 })
  .map((batches) => batches.map((batch, index) => batch.map((one) => later(one, Math.floor(index / 2)))))

function later(one: Change, by: number): Change {
  if (one.operation === 'REMOVE') return { ...one, version: one.version + by }
  const version = one.entry.version + by
  return { ...one, entry: { ...one.entry, version, updatedAt: dayOf(version) } }
}

const anyKeys = fc.record(
  {
    office: fc.subarray([...offices, 'nowhere']),
    country: fc.subarray(countries),
    fiscalYear: fc.subarray<string | number>([...years, '2022']),
    language: fc.subarray(['ja', 'en']),
    kind: fc.subarray(['Report', 'Article']),
  },
  { requiredKeys: [] },
)
const where = fc.oneof(anyKeys, fc.record({ country: fc.subarray(countries, { minLength: 2 }) }))

const listQuery: fc.Arbitrary<Omit<ListQuery, 'after'>> = fc.record(
  {
    where,
    within: anyKeys,
    orderBy: fc.constantFrom('natural' as const, 'updated' as const),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
    from: fc.constantFrom<string | number>(...dates, 1),
    to: fc.constantFrom<string | number>(...dates, 1),
    first: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['first'] },
)

export function describeProperties(open: OpenStore, numRuns: number): void {
  describe('whatever is applied, in whatever order', () => {
    const inEmptyStore = async (work: (store: ContentStore, opened: OpenedStore) => Promise<void>) => {
      const opened = await open()
      try {
        await work(opened.store, opened)
      } finally {
        await opened.close()
      }
    }

    it('entries, log, revision and documents are as in a naive model', async () => {
      await fc.assert(
        fc.asyncProperty(history, (batches) =>
          inEmptyStore(async (store) => {
            const model = new ModelStore()
            const { cursor } = await store.changes({ first: 0 })
            for (const batch of batches) {
              await applyToBoth(store, model, batch)
              expect(await store.revision()).toBe(model.revision)
              const { changes } = await store.changes({ after: cursor, first: 1000 })
              expect(changes).toMatchObject(model.log)
              expect(changes).toHaveLength(model.log.length)
              for (const kind of kinds) {
                const published = model.published.filter((one) => one.entry.kind === kind)
                const found = await store.get(kind, ids)
                expect(found).toEqual(ids.map((one) => published.find((other) => other.entry.id === one)?.entry))
                expect((await store.origins(kind)).sort(byOrigin)).toEqual(
                  published
                    .map(({ origin, entry }) => ({ origin, id: entry.id, version: entry.version }))
                    .sort(byOrigin),
                )
              }
            }
          }),
        ),
        { numRuns },
      )
    })

    it('lists page by page, counts and facets are as in a naive model', async () => {
      const questions = fc.array(fc.tuple(fc.constantFrom(...scopes), listQuery), { minLength: 10, maxLength: 10 })
      await fc.assert(
        fc.asyncProperty(history, questions, (batches, asked) =>
          inEmptyStore(async (store) => {
            const model = new ModelStore()
            for (const batch of batches) await applyToBoth(store, model, batch)
            for (const [scope, query] of asked) {
              const expected = model.list(scope, query)
              const found = await listAll(store, scope, query)
              expect(found.map((one) => one.id)).toEqual(expected.map((one) => one.id))
              expect(found.map(nameOf).sort()).toEqual(expected.map(nameOf).sort())
              expect(await (await listOne(store, scope, { ...query, first: 0 })).totalCount()).toBe(expected.length)
              const by = ['office', 'country', 'fiscalYear', 'language', 'kind']
              const { where, within } = query
              expect(await store.facets(scope, { where, within, by })).toEqual(
                model.facets(scope, { where, within, by }),
              )
            }
          }),
        ),
        { numRuns },
      )
    })

    it('what a look gives is as in a naive model, however much was read through earlier ones', async () => {
      const questions = fc.array(fc.tuple(fc.constantFrom(...scopes), listQuery), { minLength: 3, maxLength: 3 })
      await fc.assert(
        fc.asyncProperty(history, questions, (batches, asked) =>
          inEmptyStore(async (store, opened) => {
            const model = new ModelStore()
            const elsewhere = await opened.reader()
            for (const batch of batches) {
              await applyToBoth(store, model, batch)
              const { revision, reader } = await elsewhere.look()
              expect(revision).toBe(model.revision)
              // The second time nothing need be asked for.
              for (const _ of ['first', 'second']) {
                // An id that is not published has to be asked for, and what is known would catch up by that.
                const { entry: last } = model.published.at(-1) ?? {}
                if (last) expect(await reader.get(last.kind, [last.id])).toEqual([last])
                for (const [scope, query] of asked) {
                  const expected = model.list(scope, query)
                  const page = await listOne(reader, scope, query)
                  expect(page.edges.map(({ entry }) => entry)).toEqual(expected.slice(0, query.first))
                  expect(await page.totalCount()).toBe(expected.length)
                  const { where, within } = query
                  const by = ['office', 'language']
                  expect(await reader.facets(scope, { where, within, by })).toEqual(
                    model.facets(scope, { where, within, by }),
                  )
                }
                for (const kind of kinds) {
                  const published = model.published.filter((one) => one.entry.kind === kind)
                  expect(await reader.get(kind, ids)).toEqual(
                    ids.map((one) => published.find((other) => other.entry.id === one)?.entry),
                  )
                }
              }
            }
          }),
        ),
        { numRuns },
      )
    })

    it('who follows the log from any point ends with what is published', async () => {
      const size = fc.integer({ min: 1, max: 4 })
      const chosen = fc.option(fc.subarray(kinds), { nil: undefined })
      await fc.assert(
        fc.asyncProperty(history, size, chosen, (batches, first, followed) =>
          inEmptyStore(async (store) => {
            const model = new ModelStore()
            const published = () =>
              model.published.map((one) => one.entry).filter((one) => followed?.includes(one.kind) ?? true)
            // Who set out at each point, with what was published then; and one who reads a page between any two batches.
            const followers: Follower[] = [{ cursor: undefined, has: new Set() }]
            const walker: Follower = { cursor: undefined, has: new Set() }
            for (const batch of batches) {
              await applyToBoth(store, model, batch)
              const copy = await followChanges(store, { kinds: followed, first })
              expect(copy.changes.map(nameOf).sort()).toEqual(published().map(nameOf).sort())
              followers.push({ cursor: copy.cursor, has: new Set(copy.changes.map(nameOf)) })
              const page = await store.changes({ after: walker.cursor, kinds: followed, first })
              for (const change of page.changes) take(walker.has, change)
              walker.cursor = page.cursor
            }
            const expected = published().map(nameOf).sort()
            for (const { cursor, has } of [...followers, walker]) {
              const rest = await followChanges(store, { after: cursor, kinds: followed, first })
              for (const change of rest.changes) take(has, change)
              expect([...has].sort()).toEqual(expected)
            }
          }),
        ),
        { numRuns },
      )
    })
  })
}

/** Someone who follows the log: how far, and what they have by then. */
interface Follower {
  cursor: string | undefined
  has: Set<string>
}

async function applyToBoth(store: ContentStore, model: ModelStore, changes: readonly Change[]): Promise<void> {
  let refused: unknown
  try {
    model.apply(changes)
  } catch (error) {
    refused = error
  }
  if (!refused) {
    expect(await store.apply(changes)).toBe(model.revision)
    return
  }
  if (!(refused instanceof IdTaken)) throw refused
  const { kind, id, heldBy, origin } = refused
  await expect(store.apply(changes)).rejects.toMatchObject({ name: 'IdTaken', kind, id, heldBy, origin })
}

const nameOf = ({ kind, id }: { kind: Kind; id: string }) => `${kind} ${id}`
const byOrigin = (a: { origin: string }, b: { origin: string }) => a.origin.localeCompare(b.origin)

function take(has: Set<string>, change: { operation: 'UPSERT' | 'REMOVE'; kind: Kind; id: string }): void {
  if (change.operation === 'UPSERT') has.add(nameOf(change))
  else has.delete(nameOf(change))
}
