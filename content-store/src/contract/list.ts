import type { Entry } from '../entry.js'
import type { Scope } from '../kinds/index.js'
import { type ContentReader, InvalidCursor, type ListQuery, type Page } from '../store.js'
import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { article, office, report, upsert } from './sample-entries.js'

/** One list, read whole or as far as `first`. */
export async function listOne(store: ContentReader, scope: Scope, query: Partial<ListQuery> = {}): Promise<Page> {
  const [page] = await store.list(scope, [{ first: 100, ...query }])
  return page as Page
}

/** All pages of a list, one after the other. */
export async function listAll(store: ContentReader, scope: Scope, query: Omit<ListQuery, 'after'>): Promise<Entry[]> {
  const entries: Entry[] = []
  let after: string | undefined
  for (;;) {
    const page = await listOne(store, scope, { ...query, after })
    entries.push(...page.edges.map((edge) => edge.entry))
    expect(page.endCursor).toBe(page.edges.at(-1)?.cursor ?? null)
    expect(page.edges.length).toBeLessThanOrEqual(query.first)
    if (!page.hasNextPage) return entries
    expect(page.edges).toHaveLength(query.first)
    after = page.endCursor ?? undefined
  }
}

export const idsOf = (page: Page) => page.edges.map((edge) => edge.entry.id)

export function describeList(open: OpenStore): void {
  describe('list', () => {
    const at = opened(open)

    it('is empty where nothing is published', async () => {
      const page = await listOne(at.store, 'Publication')
      expect(page).toMatchObject({ edges: [], hasNextPage: false, endCursor: null })
      expect(await page.totalCount()).toBe(0)
    })

    it('stands in the natural order, ascending unless asked otherwise, ties broken by id', async () => {
      await at.store.apply(
        [
          report('day', { issued: '2023-05-01' }),
          report('tie-b', { issued: '2022' }),
          report('tie', { issued: '2022' }),
          report('month', { issued: '2023-05' }),
          report('tie-a', { issued: '2022' }),
          report('only-fiscal-year', { fiscalYear: 2021 }),
        ].map((one) => upsert(one)),
      )
      const ascending = ['only-fiscal-year', 'tie', 'tie-a', 'tie-b', 'month', 'day']
      expect(idsOf(await listOne(at.store, 'Report'))).toEqual(ascending)
      expect(idsOf(await listOne(at.store, 'Report', { direction: 'descending' }))).toEqual(ascending.toReversed())
    })

    it('orders ranks as numbers', async () => {
      await at.store.apply([10, 9, 1, 100].map((order) => upsert(office(`office-${order}`, { order }))))
      expect(idsOf(await listOne(at.store, 'Office'))).toEqual(['office-1', 'office-9', 'office-10', 'office-100'])
    })

    it('can be ordered by the last change', async () => {
      await at.store.apply([
        upsert(report('a', { version: 3 })),
        upsert(report('b', { version: 1 })),
        upsert(report('c', { version: 2 })),
      ])
      expect(idsOf(await listOne(at.store, 'Report', { orderBy: 'updated' }))).toEqual(['b', 'c', 'a'])
      await at.store.apply([upsert(report('b', { version: 9, title: { ja: '改題' } }))])
      expect(idsOf(await listOne(at.store, 'Report', { orderBy: 'updated', direction: 'descending' }))).toEqual([
        'b',
        'a',
        'c',
      ])
    })

    it('lists all kinds of publication together, and by kind', async () => {
      await at.store.apply([
        upsert(report('r', { issued: '2023' })),
        upsert(article('a', { issued: '2022' })),
        upsert(office('o')),
      ])
      expect(idsOf(await listOne(at.store, 'Publication'))).toEqual(['a', 'r'])
      expect(idsOf(await listOne(at.store, 'Publication', { where: { kind: ['Report'] } }))).toEqual(['r'])
      expect(idsOf(await listOne(at.store, 'Article'))).toEqual(['a'])
    })

    it('lists two publications of different kinds that share an id, each once', async () => {
      await at.store.apply([
        upsert(report('same', { issued: '2023' })),
        upsert(article('same', { issued: '2023' })),
        upsert(article('other', { issued: '2023' })),
      ])
      for (const direction of ['ascending', 'descending'] as const) {
        const entries = await listAll(at.store, 'Publication', { first: 1, direction })
        expect(entries.map((entry) => `${entry.kind} ${entry.id}`).sort()).toEqual([
          'Article other',
          'Article same',
          'Report same',
        ])
      }
    })

    describe('where', () => {
      beforeEach(async () => {
        await at.store.apply([
          upsert(report('uk-fr', { office: 'london', countries: ['GB', 'FR'], fiscalYear: 2022 })),
          upsert(report('uk', { office: 'london', countries: ['GB'], fiscalYear: 2023 })),
          upsert(
            report('fr', { office: 'paris', countries: ['FR'], fiscalYear: 2023, title: { ja: '仏', fr: 'France' } }),
          ),
          upsert(report('none', { fiscalYear: 2024 })),
        ])
      })
      const found = async (where: ListQuery['where']) => idsOf(await listOne(at.store, 'Report', { where })).sort()

      it('takes any of the values of one key, and gives what has two of them once', async () => {
        expect(await found({ country: ['GB', 'FR'] })).toEqual(['fr', 'uk', 'uk-fr'])
        expect(await found({ country: ['GB', 'GB', 'nowhere'] })).toEqual(['uk', 'uk-fr'])
        const page = await listOne(at.store, 'Report', { where: { country: ['GB', 'FR'] } })
        expect(await page.totalCount()).toBe(3)
      })

      it('keeps the order, ties included, and the pages when it takes several values', async () => {
        const more = ['z', 'y', 'x', 'w', 'v'].map((id, index) =>
          report(id, { countries: index % 2 ? ['GB'] : ['FR', 'GB'], fiscalYear: 2023 }),
        )
        await at.store.apply(more.map((one) => upsert(one)))
        const expected = ['uk-fr', 'fr', 'uk', 'v', 'w', 'x', 'y', 'z']
        for (const first of [1, 2, 3]) {
          const query = { where: { country: ['GB', 'FR'] }, first }
          const ascending = await listAll(at.store, 'Report', query)
          expect(ascending.map((one) => one.id)).toEqual(expected)
          const descending = await listAll(at.store, 'Report', { ...query, direction: 'descending' })
          expect(descending.map((one) => one.id)).toEqual(expected.toReversed())
        }
      })

      it('narrows what the list is within, also by the same key', async () => {
        const within = { country: ['FR'] }
        const query = async (one: ListQuery['where']) => {
          const page = await listOne(at.store, 'Report', { where: one, within })
          expect(await page.totalCount()).toBe(page.edges.length)
          return idsOf(page).sort()
        }
        expect(await query(undefined)).toEqual(['fr', 'uk-fr'])
        expect(await query({ country: ['GB'] })).toEqual(['uk-fr'])
        expect(await query({ country: ['FR', 'nowhere'] })).toEqual(['fr', 'uk-fr'])
        expect(await query({ office: ['paris'] })).toEqual(['fr'])
        expect(await query({ country: [] })).toEqual([])
      })

      it('asks for all keys', async () => {
        expect(await found({ country: ['FR', 'GB'], office: ['london'] })).toEqual(['uk', 'uk-fr'])
        expect(await found({ country: ['FR'], office: ['london', 'paris'], fiscalYear: [2022] })).toEqual(['uk-fr'])
        expect(await found({ country: ['FR'], office: ['seoul'] })).toEqual([])
      })

      it('matches nothing with no values, an unknown value or an unknown key', async () => {
        expect(await found({ country: [] })).toEqual([])
        expect(await found({ country: [], office: ['london'] })).toEqual([])
        expect(await found({ country: ['DE'] })).toEqual([])
        expect(await found({ colour: ['red'] })).toEqual([])
        expect(await (await listOne(at.store, 'Report', { where: { country: [] } })).totalCount()).toBe(0)
      })

      it('matches everything with no keys', async () => {
        expect(await found({})).toEqual(['fr', 'none', 'uk', 'uk-fr'])
      })

      it('tells a number from a text', async () => {
        expect(await found({ fiscalYear: [2023] })).toEqual(['fr', 'uk'])
        expect(await found({ fiscalYear: ['2023'] })).toEqual([])
      })

      it('knows the languages of every kind', async () => {
        expect(await found({ language: ['fr'] })).toEqual(['fr'])
        expect(await found({ language: ['ja'] })).toHaveLength(4)
      })

      it('follows an entry whose values change', async () => {
        await at.store.apply([
          upsert(report('uk', { version: 2, office: 'paris', countries: ['FR'], fiscalYear: 2023 })),
        ])
        expect(await found({ office: ['london'] })).toEqual(['uk-fr'])
        expect(await found({ country: ['FR'] })).toEqual(['fr', 'uk', 'uk-fr'])
      })
    })

    describe('from and to', () => {
      beforeEach(async () => {
        await at.store.apply(
          ['2021', '2022-03', '2022-03-15', '2023'].map((issued, index) =>
            upsert(report(`r${issued}`, { issued, version: 9 - index, office: index % 2 ? 'paris' : 'london' })),
          ),
        )
      })

      it('bound the natural order, both ends included', async () => {
        const bounds = { from: '2022-03', to: '2023' }
        const ascending = ['r2022-03', 'r2022-03-15', 'r2023']
        expect(idsOf(await listOne(at.store, 'Report', bounds))).toEqual(ascending)
        expect(idsOf(await listOne(at.store, 'Report', { ...bounds, direction: 'descending' }))).toEqual(
          ascending.toReversed(),
        )
        expect(idsOf(await listOne(at.store, 'Report', { to: '2021' }))).toEqual(['r2021'])
        expect(idsOf(await listOne(at.store, 'Report', { from: '2024' }))).toEqual([])
        expect(await (await listOne(at.store, 'Report', bounds)).totalCount()).toBe(3)
      })

      it('go together with a filter, with pages and with the other order', async () => {
        const query = { from: '2022', where: { office: ['paris', 'london'] }, first: 1 }
        const natural = await listAll(at.store, 'Report', query)
        expect(natural.map((entry) => entry.id)).toEqual(['r2022-03', 'r2022-03-15', 'r2023'])
        const updated = await listAll(at.store, 'Report', { ...query, orderBy: 'updated' })
        expect(updated.map((entry) => entry.id)).toEqual(['r2023', 'r2022-03-15', 'r2022-03'])
        const page = await listOne(at.store, 'Report', { ...query, where: { office: ['paris'] }, orderBy: 'updated' })
        expect(await page.totalCount()).toBe(2)
      })
    })

    describe('pages', () => {
      beforeEach(async () => {
        await at.store.apply(['a', 'b', 'c', 'd', 'e'].map((id) => upsert(report(id))))
      })

      it('joined, are the list; each says whether there is more and where it ends', async () => {
        for (const first of [1, 2, 3, 5, 6]) {
          const entries = await listAll(at.store, 'Report', { first })
          expect(entries.map((entry) => entry.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
        }
      })

      it('may start after any edge', async () => {
        const { edges } = await listOne(at.store, 'Report')
        for (const [index, edge] of edges.entries()) {
          const rest = await listOne(at.store, 'Report', { after: edge.cursor })
          expect(idsOf(rest)).toEqual(['a', 'b', 'c', 'd', 'e'].slice(index + 1))
          expect(await rest.totalCount()).toBe(5)
        }
      })

      it('neither repeat nor skip what stays when entries come and go', async () => {
        const page = await listOne(at.store, 'Report', { first: 3 })
        await at.store.apply([
          { operation: 'REMOVE', kind: 'Report', id: 'c', version: 1 },
          upsert(report('aa')),
          upsert(report('cc')),
        ])
        const next = await listOne(at.store, 'Report', { after: page.endCursor ?? undefined })
        expect(idsOf(next)).toEqual(['cc', 'd', 'e'])
      })

      it('go on from a cursor after the store was opened anew', async () => {
        const page = await listOne(at.store, 'Report', { first: 2 })
        const another = await at.openAnother()
        expect(idsOf(await listOne(another, 'Report', { after: page.endCursor ?? undefined }))).toEqual(['c', 'd', 'e'])
      })

      it('refuse what is no cursor of theirs', async () => {
        const cursor = (await listOne(at.store, 'Report', { first: 1 })).endCursor ?? ''
        const attempts: [Scope, Partial<ListQuery>][] = [
          ['Report', { after: '' }],
          ['Report', { after: 'no cursor' }],
          ['Report', { after: '💣' }],
          ['Report', { after: Buffer.from('[]').toString('base64url') }],
          ['Report', { after: Buffer.from('{"a":1}').toString('base64url') }],
          ['Report', { after: Buffer.from('null').toString('base64url') }],
          ['Report', { after: cursor.slice(0, -4) }],
          ['Publication', { after: cursor }],
          ['Report', { after: cursor, orderBy: 'updated' }],
          ['Report', { after: cursor, direction: 'descending' }],
          ['Report', { after: 'no cursor', first: 0 }],
          ['Report', { after: 'no cursor', where: { office: [] } }],
        ]
        for (const [scope, query] of attempts) {
          await expect(listOne(at.store, scope, query)).rejects.toBeInstanceOf(InvalidCursor)
        }
      })

      it('hold nothing but the count with first 0, and no other nonsense is taken', async () => {
        const page = await listOne(at.store, 'Report', { first: 0 })
        expect(page).toMatchObject({ edges: [], hasNextPage: false, endCursor: null })
        expect(await page.totalCount()).toBe(5)
        for (const first of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
          await expect(listOne(at.store, 'Report', { first })).rejects.toBeInstanceOf(RangeError)
        }
      })
    })

    it('answers several queries at once, each in its place', async () => {
      await at.store.apply([upsert(report('l', { office: 'london' })), upsert(report('p', { office: 'paris' }))])
      const pages = await at.store.list('Report', [
        { where: { office: ['paris'] }, first: 5 },
        { where: { office: ['seoul'] }, first: 5 },
        { first: 1, direction: 'descending' },
        { where: { office: ['london'] }, first: 5 },
      ])
      expect(pages.map(idsOf)).toEqual([['p'], [], ['p'], ['l']])
      expect(await Promise.all(pages.map((page) => page.totalCount()))).toEqual([1, 0, 2, 1])
      expect(await at.store.list('Report', [])).toEqual([])
    })

    it('sees at once what another connection applied', async () => {
      const reader = await at.reader()
      expect(idsOf(await listOne(reader, 'Report', { where: { office: ['london'] } }))).toEqual([])
      await at.store.apply([upsert(report('a', { office: 'london' }))])
      const page = await listOne(reader, 'Report', { where: { office: ['london'] } })
      expect([idsOf(page), await page.totalCount()]).toEqual([['a'], 1])
      await at.store.apply([{ operation: 'REMOVE', kind: 'Report', id: 'a', version: 1 }])
      const after = await listOne(reader, 'Report', { where: { office: ['london'] } })
      expect([idsOf(after), await after.totalCount()]).toEqual([[], 0])
    })
  })
}
