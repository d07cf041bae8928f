import type { Kind } from '../kinds/index.js'
import type { ContentReader, LoggedChange, Revision } from '../store.js'
import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { article, office, report, upsert } from './sample-entries.js'

/** Reads the log from a position to its end, page by page. */
export async function followChanges(
  reader: ContentReader,
  query: { after: Revision; kinds?: readonly Kind[]; first: number },
): Promise<{ changes: LoggedChange[]; position: Revision }> {
  const changes: LoggedChange[] = []
  let after = query.after
  for (;;) {
    const page = await reader.changes({ ...query, after })
    expect(page.changes.length).toBeLessThanOrEqual(query.first)
    expect(page.position).toBeGreaterThanOrEqual(after)
    changes.push(...page.changes)
    after = page.position
    if (!page.hasMore) return { changes, position: after }
  }
}

export function describeChanges(open: OpenStore): void {
  describe('changes', () => {
    const at = opened(open)

    it('are none in an empty store', async () => {
      expect(await at.store.changes({ after: 0, first: 10 })).toEqual({ changes: [], position: 0, hasMore: false })
    })

    it('say what happened to which entity, when, and in which languages it is', async () => {
      const before = new Date().toISOString()
      await at.store.apply([upsert(office('london', { version: 7 }))])
      const { changes } = await at.store.changes({ after: 0, first: 10 })
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
      await at.store.apply([upsert(report('a')), upsert(report('b')), upsert(report('c'))])
      await at.store.apply([upsert(report('a', { version: 2, number: 2 }))])
      await at.store.apply([{ operation: 'REMOVE', kind: 'Report', id: 'b', version: 3 }])
      const { changes, position } = await at.store.changes({ after: 0, first: 10 })
      expect(changes.map((change) => [change.position, change.operation, change.id])).toEqual([
        [3, 'UPSERT', 'c'],
        [4, 'UPSERT', 'a'],
        [5, 'REMOVE', 'b'],
      ])
      expect(position).toBe(5)
    })

    it('come in pages; the last one ends where the store stands', async () => {
      await at.store.apply(['a', 'b', 'c', 'd', 'e'].map((id) => upsert(report(id))))
      const first = await at.store.changes({ after: 0, first: 2 })
      expect([first.changes.map((change) => change.id), first.position, first.hasMore]).toEqual([['a', 'b'], 2, true])
      const last = await at.store.changes({ after: 3, first: 2 })
      expect([last.changes.map((change) => change.id), last.position, last.hasMore]).toEqual([['d', 'e'], 5, false])
      expect(await at.store.changes({ after: 5, first: 2 })).toEqual({ changes: [], position: 5, hasMore: false })
    })

    it('of chosen kinds advance past what happened to the others', async () => {
      await at.store.apply([
        upsert(report('a')),
        upsert(office('o')),
        upsert(article('b')),
        upsert(office('p')),
        upsert(report('c')),
        upsert(office('q')),
      ])
      const kinds: Kind[] = ['Article', 'Report', 'Report']
      const page = await at.store.changes({ after: 0, kinds, first: 2 })
      expect([page.changes.map((change) => change.id), page.position, page.hasMore]).toEqual([['a', 'b'], 3, true])
      const rest = await at.store.changes({ after: page.position, kinds, first: 2 })
      expect([rest.changes.map((change) => change.id), rest.position, rest.hasMore]).toEqual([['c'], 6, false])
      expect(await at.store.changes({ after: 0, kinds: ['Branch'], first: 2 })).toEqual({
        changes: [],
        position: 6,
        hasMore: false,
      })
      expect(await at.store.changes({ after: 0, kinds: [], first: 2 })).toEqual({
        changes: [],
        position: 6,
        hasMore: false,
      })
    })

    it('refuse a position or a number that is none', async () => {
      for (const query of [
        { after: -1, first: 1 },
        { after: 0.5, first: 1 },
        { after: 0, first: -1 },
      ]) {
        await expect(at.store.changes(query)).rejects.toBeInstanceOf(RangeError)
      }
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
