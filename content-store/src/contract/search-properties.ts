import fc from 'fast-check'
import type { Entry } from '../entry.js'
import type { Kind } from '../kinds/index.js'
import { languageCodes } from '../languages.js'
import { searchDocument, searchKeys } from '../search/document.js'
import { hasTerm, parseSearchText } from '../search/query.js'
import { tokenize } from '../search/tokens.js'
import type { Change, ContentStore } from '../store.js'
import type { OpenStore } from './index.js'
import { ModelSearch } from './model-search.js'
import { ModelStore } from './model-store.js'
import { article, dayOf, report } from './sample-entries.js'
import { markedIn, type Question, searchAll } from './search-pages.js'

/** A world so small that random changes keep meeting each other. */
const phrases = [
  '国際交流',
  '國際',
  '東京',
  '京都',
  'フォーラム',
  '지방자치',
  'sister cities',
  'École',
  'ｻｰﾊﾞｰ',
  '𠮷野 tokyo',
]
const phrase = fc.constantFrom(...phrases)
const someText = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const localized = fc.record({ ja: someText, en: someText, fr: someText, 'ja-easy': someText }, { requiredKeys: ['ja'] })
const offices = ['london', 'paris']
const countries = ['GB', 'FR']
const ids = ['a', 'b', 'c', 'd']
const origins = ['doc/1', 'doc/2', 'doc/3', 'doc/4']
const version = fc.integer({ min: 1, max: 3 })

const entry = fc
  .record({
    kind: fc.constantFrom('Report' as const, 'Article' as const),
    id: fc.constantFrom(...ids),
    version,
    title: localized,
    summary: fc.option(localized, { nil: undefined }),
    note: fc.option(localized, { nil: undefined }),
    office: fc.option(fc.constantFrom(...offices), { nil: undefined }),
    countries: fc.subarray(countries),
    fiscalYear: fc.constantFrom(2022, 2023),
  })
  .map(({ kind, id, ...facts }) => (kind === 'Report' ? report(id, facts) : article(id, facts)))

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ operation: fc.constant('UPSERT' as const), entry, origin: fc.constantFrom(...origins) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ operation: fc.constant('REMOVE' as const), origin: fc.constantFrom(...origins), version }),
  },
)

/** Batches of changes whose versions mostly grow, as time does. */
const history = fc
  .array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((batches) =>
    batches.map((batch, index) =>
      batch.map((one): Change => {
        if (one.operation === 'REMOVE') return { ...one, version: one.version + index }
        const later = one.entry.version + index
        return { ...one, entry: { ...one.entry, version: later, updatedAt: dayOf(later) } }
      }),
    ),
  )

const asked = fc.oneof(
  phrase,
  fc.constantFrom('国', '際', '"sister city"', '国際交流 東京', '東京国際', '国際 宇宙', 'ecole', '京', 'tokyo 지방'),
)
const question: fc.Arbitrary<Question> = fc.record(
  {
    text: asked,
    language: fc.constantFrom(...languageCodes),
    kinds: fc.subarray<Kind>(['Report', 'Article', 'Office']),
    where: fc.record(
      { office: fc.subarray(offices), country: fc.subarray(countries), fiscalYear: fc.subarray([2022, 2023]) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['text', 'language'] },
)

export function describeSearchProperties(open: OpenStore, numRuns: number): void {
  const inEmptyStore = async (work: (store: ContentStore) => Promise<void>) => {
    const store = await open()
    try {
      await work(store.store)
    } finally {
      await store.close()
    }
  }
  /** Applies what the model takes, batch by batch. What it refuses is refused as in other properties. */
  const applyAll = async (store: ContentStore, batches: readonly (readonly Change[])[]): Promise<Entry[]> => {
    const model = new ModelStore()
    for (const batch of batches) {
      try {
        model.apply(batch)
      } catch {
        await expect(store.apply(batch)).rejects.toThrow()
        continue
      }
      await store.apply(batch)
    }
    return model.published.map((one) => one.entry)
  }

  it('what is stored is found by every word of its title, and what is removed never', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.constantFrom(...languageCodes), (batches, language) =>
        inEmptyStore(async (store) => {
          const published = await applyAll(store, batches)
          for (const one of published) {
            const titles = Object.values((one as Entry<'Report'>).body.title)
            for (const word of new Set(
              titles.flatMap((title) => [title, ...tokenize(title).map(({ term }) => term)]),
            )) {
              const found = (await searchAll(store, { text: word, language })).map((edge) => nameOf(edge.entry))
              expect(found).toContain(nameOf(one))
            }
          }
          const names = published.map(nameOf)
          for (const text of phrases) {
            for (const edge of await searchAll(store, { text, language })) expect(names).toContain(nameOf(edge.entry))
          }
        }),
      ),
      { numRuns },
    )
  })

  it('what is found, its places, pages, counts, facets and snippets are as in a naive model', async () => {
    const questions = fc.array(fc.tuple(question, fc.integer({ min: 1, max: 3 })), { minLength: 6, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(history, questions, (batches, all) =>
        inEmptyStore(async (store) => {
          const model = new ModelSearch(await applyAll(store, batches))
          for (const [one, first] of all) {
            const expected = model.found(one)
            const found = await searchAll(store, one, first)
            expect(found.map((edge) => nameOf(edge.entry)).sort()).toEqual(
              expected.map(({ entry: each }) => nameOf(each)).sort(),
            )
            const tierOf = new Map(expected.map(({ entry: each, tier }) => [nameOf(each), tier]))
            const tiersFound = found.map((edge) => tierOf.get(nameOf(edge.entry)) as number)
            expect(tiersFound).toEqual([...tiersFound].sort())
            const scores = found.map((edge) => edge.score)
            expect(scores).toEqual([...scores].sort((a, b) => b - a))
            const page = await store.search({ ...one, first: 0 })
            expect(await page.totalCount()).toBe(expected.length)
            expect(await page.facets(searchKeys)).toEqual(searchKeys.map((key) => model.facet(one, key)))
            const terms = parseSearchText(one.text).readings.flatMap((reading) => reading.terms)
            for (const edge of found) {
              for (const marked of markedIn(edge)) expect(terms.some((term) => hasTerm(marked, term))).toBe(true)
              const fields = searchDocument(edge.entry)?.fields ?? []
              for (const snippet of edge.snippets) {
                expect(fields).toContainEqual(
                  expect.objectContaining({ field: snippet.field, language: snippet.language, text: snippet.text }),
                )
              }
            }
          }
        }),
      ),
      { numRuns },
    )
  })
}

const nameOf = ({ kind, id }: { kind: Kind; id: string }) => `${kind} ${id}`
