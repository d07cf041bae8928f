import type { Kind } from '../kinds/index.js'
import {
  type ChangesQuery,
  type ContentReader,
  CursorExpired,
  InvalidCursor,
  type LoggedChange,
  removalsKeptMilliseconds,
} from '../store.js'
import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { article, office, report, upsert } from './sample-entries.js'

/** Reads the log from a cursor, or from the beginning, to its end, page by page. */
export async function followChanges(
  reader: ContentReader,
  query: ChangesQuery,
): Promise<{ changes: LoggedChange[]; cursor: string }> {
  const changes: LoggedChange[] = []
  let after = query.after
  for (;;) {
    const page = await reader.changes({ ...query, after })
    expect(page.changes.length).toBeLessThanOrEqual(query.first)
    changes.push(...page.changes)
    after = page.cursor
    if (!page.hasMore) return { changes, cursor: after }
  }
}

const remove = (id: string, version: number) => ({ operation: 'REMOVE', kind: 'Report', id, version }) as const
const brief = ({ position, operation, id }: LoggedChange) => `${position} ${operation} ${id}`

export function describeChanges(open: OpenStore): void {
  describe('changes', () => {
    const at = opened(open)

    it('are none in an empty store', async () => {
      const page = await at.store.changes({ first: 10 })
      expect(page).toEqual({ changes: [], cursor: expect.any(String), hasMore: false })
      expect(await at.store.changes({ after: page.cursor, first: 10 })).toEqual(page)
    })

    it('say what happened to which entity, when, and in which languages it is', async () => {
      const before = new Date().toISOString()
      await at.store.apply([upsert(office('london', { version: 7 }))])
      const { changes } = await at.store.changes({ first: 10 })
      expect(changes).toEqual([
        {
          position: 1,
          operation: 'UPSERT',
          kind: 'Office',
          id: 'london',
          version: 7,
          changedAt: expect.any(String),
          languages: ['ja', 'en'],
        },
      ])
      const changedAt = changes[0]?.changedAt ?? ''
      expect(new Date(changedAt).toISOString()).toBe(changedAt)
      expect(changedAt >= before && changedAt <= new Date().toISOString()).toBe(true)
    })

    it('are one for each entity, the newest, in the order in which they were applied', async () => {
      const { cursor } = await at.store.changes({ first: 10 })
      await at.store.apply([upsert(report('a')), upsert(report('b')), upsert(report('c'))])
      await at.store.apply([upsert(report('a', { version: 2, number: 2 }))])
      await at.store.apply([remove('b', 3)])
      const { changes } = await at.store.changes({ after: cursor, first: 10 })
      expect(changes.map(brief)).toEqual(['3 UPSERT c', '4 UPSERT a', '5 REMOVE b'])
    })

    it('begin with what is published, without what was removed before', async () => {
      await at.store.apply(['a', 'b', 'c'].map((id) => upsert(report(id))))
      await at.store.apply([remove('b', 2), upsert(report('d'))])
      const start = await at.store.changes({ first: 1 })
      expect([start.changes.map(brief), start.hasMore]).toEqual([['1 UPSERT a'], true])
      // What is removed while the copy is being made, the copy may have.
      await at.store.apply([remove('a', 2), remove('c', 2)])
      const rest = await followChanges(at.store, { after: start.cursor, first: 1 })
      expect(rest.changes.map(brief)).toEqual(['5 UPSERT d', '6 REMOVE a', '7 REMOVE c'])
    })

    it('come in pages; when nothing is new the cursor stays the same', async () => {
      await at.store.apply(['a', 'b', 'c', 'd', 'e'].map((id) => upsert(report(id))))
      const one = await at.store.changes({ first: 2 })
      expect([one.changes.map(brief), one.hasMore]).toEqual([['1 UPSERT a', '2 UPSERT b'], true])
      const two = await at.store.changes({ after: one.cursor, first: 2 })
      expect([two.changes.map(brief), two.hasMore]).toEqual([['3 UPSERT c', '4 UPSERT d'], true])
      const three = await at.store.changes({ after: two.cursor, first: 2 })
      expect([three.changes.map(brief), three.hasMore]).toEqual([['5 UPSERT e'], false])
      const { cursor } = three
      for (const reader of [at.store, await at.reader()]) {
        expect(await reader.changes({ after: cursor, first: 2 })).toEqual({ changes: [], cursor, hasMore: false })
      }
    })

    it('of chosen kinds advance past what happened to the others', async () => {
      const kinds: Kind[] = ['Article', 'Report', 'Report']
      const { cursor: before } = await at.store.changes({ kinds, first: 2 })
      await at.store.apply([
        upsert(report('a')),
        upsert(office('o')),
        upsert(article('b')),
        upsert(office('p')),
        upsert(report('c')),
        upsert(office('q')),
      ])
      const page = await at.store.changes({ after: before, kinds, first: 2 })
      expect([page.changes.map(brief), page.hasMore]).toEqual([['1 UPSERT a', '3 UPSERT b'], true])
      // In any order, named twice or not, kinds are the same.
      const rest = await at.store.changes({ after: page.cursor, kinds: ['Report', 'Article'], first: 2 })
      expect([rest.changes.map(brief), rest.hasMore]).toEqual([['5 UPSERT c'], false])
      for (const none of [['Branch'], []] as Kind[][]) {
        const empty = await at.store.changes({ kinds: none, first: 2 })
        expect([empty.changes, empty.hasMore]).toEqual([[], false])
        await at.store.apply([upsert(office('o', { version: 2, order: none.length + 5 }))])
        const later = await at.store.changes({ after: empty.cursor, kinds: none, first: 2 })
        expect(later).toMatchObject({ changes: [], hasMore: false })
        expect(later.cursor).not.toBe(empty.cursor)
      }
    })

    it('refuse what is no cursor, or one of other kinds', async () => {
      const { cursor } = await at.store.changes({ first: 1 })
      const other = await at.store.changes({ kinds: ['Report'], first: 1 })
      await at.store.apply([upsert(report('a')), upsert(report('b'))])
      const [page] = await at.store.list('Report', [{ first: 1 }])
      const encoded = (...content: unknown[]) => Buffer.from(JSON.stringify(content)).toString('base64url')
      for (const query of [
        { after: '' },
        { after: 'x' },
        { after: '0' },
        { after: '国際' },
        { after: page?.endCursor ?? '' },
        { after: encoded('log', '', 'store', -1) },
        { after: encoded('log', '', 'store', 0.5) },
        { after: encoded('log', '', 'store', 1, 2, 3) },
        { after: encoded('log', '', 7, 1) },
        { after: other.cursor },
        { after: cursor, kinds: ['Report'] as Kind[] },
        { after: other.cursor, kinds: ['Report', 'Office'] as Kind[] },
      ]) {
        await expect(at.store.changes({ ...query, first: 1 })).rejects.toBeInstanceOf(InvalidCursor)
      }
    })

    it('refuse a number that is none', async () => {
      for (const first of [-1, 0.5, Number.NaN]) {
        await expect(at.store.changes({ first })).rejects.toBeInstanceOf(RangeError)
      }
    })
  })

  describe('the log', () => {
    const at = opened(open)
    const day = 24 * 60 * 60 * 1000
    const start = Date.UTC(2026, 0, 1)

    it('keeps removals for 90 days, and refuses who would have missed one', async () => {
      let now = start
      const store = await at.openAnother(() => now)
      await store.apply(['a', 'b', 'c'].map((id) => upsert(report(id))))
      const { cursor: before } = await store.changes({ first: 10 })
      const { cursor: halfWay } = await store.changes({ first: 1 })
      await store.apply([remove('a', 2)])
      const { cursor: between } = await store.changes({ first: 10 })
      now += 10 * day
      await store.apply([remove('b', 2)])
      await store.apply([upsert(report('d'))])
      const { cursor: after } = await store.changes({ first: 10 })

      now = start + removalsKeptMilliseconds
      await store.apply([upsert(report('e'))])
      const all = await store.changes({ after: before, first: 10 })
      expect(all.changes.map(brief)).toEqual(['4 REMOVE a', '5 REMOVE b', '6 UPSERT d', '7 UPSERT e'])
      expect(all.changes[0]?.changedAt).toBe('2026-01-01T00:00:00.000Z')

      now += 1
      await store.apply([upsert(report('f'))])
      const reader = await at.reader()
      for (const cursor of [before, halfWay]) {
        await expect(reader.changes({ after: cursor, first: 10 })).rejects.toBeInstanceOf(CursorExpired)
      }
      const rest = await reader.changes({ after: between, first: 10 })
      expect(rest.changes.map(brief)).toEqual(['5 REMOVE b', '6 UPSERT d', '7 UPSERT e', '8 UPSERT f'])

      now += 10 * day
      await store.apply([upsert(report('g'))])
      await expect(reader.changes({ after: between, first: 10 })).rejects.toBeInstanceOf(CursorExpired)
      expect((await reader.changes({ after, first: 10 })).changes.map(brief)).toEqual([
        '7 UPSERT e',
        '8 UPSERT f',
        '9 UPSERT g',
      ])
      // A copy that was begun after what is forgotten now is good from its first page on.
      const copy = await reader.changes({ first: 1 })
      expect(copy.changes.map(brief)).toEqual(['3 UPSERT c'])
      const others = await followChanges(reader, { after: copy.cursor, first: 2 })
      expect(others.changes.map((change) => change.id)).toEqual(['d', 'e', 'f', 'g'])
    })

    it('stands where it stood when its newest change is a removal that is old', async () => {
      let now = start
      const store = await at.openAnother(() => now)
      await store.apply([upsert(report('a')), upsert(report('b'))])
      await store.apply([remove('b', 2)])
      const { cursor } = await store.changes({ first: 10 })
      now += 200 * day
      expect(await store.apply([])).toBe(3)
      expect(await store.changes({ after: cursor, first: 10 })).toEqual({ changes: [], cursor, hasMore: false })
      expect(await store.apply([upsert(report('c'))])).toBe(4)
      expect((await store.changes({ after: cursor, first: 10 })).changes.map(brief)).toEqual(['4 UPSERT c'])
    })

    it('of another store, or of one that was put back from a copy, takes no cursor of this one', async () => {
      await at.store.apply([upsert(report('a'))])
      const { cursor } = await at.store.changes({ first: 10 })
      const other = await open()
      try {
        await other.store.apply([upsert(report('a'))])
        await expect(other.store.changes({ after: cursor, first: 10 })).rejects.toBeInstanceOf(CursorExpired)
      } finally {
        await other.close()
      }
      const [, , store] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
      const ahead = Buffer.from(JSON.stringify(['log', '', store, 7])).toString('base64url')
      await expect(at.store.changes({ after: ahead, first: 10 })).rejects.toBeInstanceOf(CursorExpired)
    })
  })

  describe('revision', () => {
    const at = opened(open)

    it('is never behind what any connection applied', async () => {
      const another = await at.openAnother()
      const reader = await at.reader()
      for (let version = 1; version <= 20; version++) {
        const applied = await (version % 2 ? another : at.store).apply([
          upsert(report('a', { version, number: version })),
        ])
        expect(applied).toBe(version)
        expect(await Promise.all([at.store, another, reader].map((one) => one.revision()))).toEqual([
          version,
          version,
          version,
        ])
      }
    })

    it('stays when only marks and leases are written', async () => {
      const reader = await at.reader()
      await at.store.apply([upsert(report('a'))])
      await at.store.apply([], { marks: { reports: '1' } })
      await at.store.acquireLease('publisher', 'one', 1000)
      expect([await at.store.revision(), await reader.revision()]).toEqual([1, 1])
    })
  })
}
