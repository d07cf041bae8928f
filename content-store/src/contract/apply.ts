import { IdTaken, LeaseLost } from '../store.js'
import type { OpenStore } from './index.js'
import { idsOf, listOne } from './list.js'
import { opened } from './opened.js'
import { article, dayOf, office, report, upsert } from './sample-entries.js'

export function describeApply(open: OpenStore): void {
  describe('apply', () => {
    const at = opened(open)
    const everything = async () => ({
      revision: await at.store.revision(),
      reports: (await listOne(at.store, 'Report')).edges.map((edge) => edge.entry),
      changes: (await at.store.changes({ first: 100 })).changes,
      facets: await at.store.facets('Report', { by: ['office', 'country', 'fiscalYear', 'language'] }),
      marks: await at.store.marks(),
    })

    it('answers with the revision, which grows with every change', async () => {
      expect(await at.store.revision()).toBe(0)
      expect(await at.store.apply([upsert(report('a')), upsert(report('b'))])).toBe(2)
      expect(await at.store.apply([upsert(report('a', { version: 2, number: 7 }))])).toBe(3)
      expect(await at.store.revision()).toBe(3)
      expect(await at.store.apply([])).toBe(3)
    })

    it('writes nothing the second time', async () => {
      const changes = [upsert(report('a', { office: 'london' })), upsert(report('b'))]
      await at.store.apply(changes)
      const before = await everything()
      expect(await at.store.apply(changes)).toBe(before.revision)
      expect(await everything()).toEqual(before)
    })

    it('takes a save without a change as no change, but keeps its version', async () => {
      await at.store.apply([upsert(report('a', { version: 1 }))])
      const before = await everything()
      await at.store.apply([upsert(report('a', { version: 5 }))])
      const after = await everything()
      expect([after.revision, after.changes]).toEqual([before.revision, before.changes])
      expect(after.reports[0]).toEqual({ ...before.reports[0], version: 5 })
      expect((await at.store.origins('Report'))[0]?.version).toBe(5)
      await at.store.apply([upsert(report('a', { version: 4, number: 1 }))])
      expect((await at.store.get('Report', ['a']))[0]?.body.number).toBeUndefined()
    })

    it('takes a new language, a new first publication or a new text as a change', async () => {
      const first = report('a')
      await at.store.apply([upsert(first)])
      expect(await at.store.apply([upsert(report('a', { title: { ja: '報告書 a', en: 'Report a' } }))])).toBe(2)
      expect(await at.store.apply([upsert({ ...first, publishedAt: dayOf(3) })])).toBe(3)
      expect((await at.store.get('Report', ['a']))[0]?.publishedAt).toBe(dayOf(3))
    })

    it('never lets an older version overwrite a newer one; of equal versions the later call wins', async () => {
      await at.store.apply([upsert(report('a', { version: 5, number: 5 }))])
      expect(await at.store.apply([upsert(report('a', { version: 4, number: 4 }))])).toBe(1)
      expect((await at.store.get('Report', ['a']))[0]?.body.number).toBe(5)
      expect(await at.store.apply([upsert(report('a', { version: 5, number: 6 }))])).toBe(2)
      expect((await at.store.get('Report', ['a']))[0]?.body.number).toBe(6)
    })

    describe('a removal', () => {
      it('takes the entry out of everything that reads', async () => {
        await at.store.apply([upsert(report('a', { office: 'london' })), upsert(report('b'))])
        expect(await at.store.apply([{ operation: 'REMOVE', kind: 'Report', id: 'a', version: 2 }])).toBe(3)
        expect(await at.store.get('Report', ['a'])).toEqual([undefined])
        expect(idsOf(await listOne(at.store, 'Publication'))).toEqual(['b'])
        expect(await at.store.facets('Report', { by: ['office'] })).toEqual([{ key: 'office', values: [] }])
        expect(await at.store.origins('Report')).toEqual([{ origin: 'reports/b', id: 'b', version: 1 }])
      })

      it('by origin takes whatever the document was stored as', async () => {
        await at.store.apply([upsert(report('now-called-this'), 'reports/42')])
        await at.store.apply([{ operation: 'REMOVE', origin: 'reports/42', version: 2 }])
        expect(await at.store.get('Report', ['now-called-this'])).toEqual([undefined])
      })

      it('of what is not stored, or is older than what is stored, does nothing', async () => {
        await at.store.apply([upsert(report('a', { version: 5 }))])
        expect(
          await at.store.apply([
            { operation: 'REMOVE', origin: 'reports/nobody', version: 9 },
            { operation: 'REMOVE', kind: 'Report', id: 'nobody', version: 9 },
            { operation: 'REMOVE', kind: 'Report', id: 'a', version: 4 },
            { operation: 'REMOVE', origin: 'reports/a', version: 4 },
          ]),
        ).toBe(1)
        expect((await at.store.get('Report', ['a']))[0]?.id).toBe('a')
      })

      it('is not undone by an older version; published again, the entry has a new place in the log', async () => {
        await at.store.apply([upsert(report('a', { version: 5 }))])
        await at.store.apply([{ operation: 'REMOVE', kind: 'Report', id: 'a', version: 6 }])
        const { cursor } = await at.store.changes({ first: 10 })
        expect(await at.store.apply([upsert(report('a', { version: 5 }))])).toBe(2)
        expect(await at.store.get('Report', ['a'])).toEqual([undefined])
        expect(await at.store.apply([upsert(report('a', { version: 6 }))])).toBe(3)
        expect((await at.store.get('Report', ['a']))[0]?.version).toBe(6)
        expect((await at.store.changes({ after: cursor, first: 10 })).changes).toMatchObject([
          { position: 3, operation: 'UPSERT', id: 'a' },
        ])
      })

      it('and a new publication can take turns', async () => {
        const { cursor } = await at.store.changes({ first: 10 })
        for (let version = 1; version < 9; version += 2) {
          await at.store.apply([upsert(report('a', { version }))])
          expect(idsOf(await listOne(at.store, 'Report'))).toEqual(['a'])
          await at.store.apply([{ operation: 'REMOVE', origin: 'reports/a', version: version + 1 }])
          expect(idsOf(await listOne(at.store, 'Report'))).toEqual([])
        }
        const { changes } = await at.store.changes({ after: cursor, first: 10 })
        expect(changes).toMatchObject([{ position: 8, operation: 'REMOVE', id: 'a', version: 8 }])
      })

      it('leaves the id free for another document, whatever its version', async () => {
        await at.store.apply([upsert(report('a', { version: 5 }), 'reports/1')])
        await at.store.apply([{ operation: 'REMOVE', origin: 'reports/1', version: 6 }])
        await at.store.apply([upsert(report('a', { version: 2 }), 'reports/2')])
        expect(await at.store.origins('Report')).toEqual([{ origin: 'reports/2', id: 'a', version: 2 }])
        expect(await at.store.apply([upsert(report('elsewhere', { version: 5 }), 'reports/1')])).toBe(3)
      })
    })

    describe('an id', () => {
      it('that a document leaves is removed in the same step, and logged', async () => {
        const { cursor } = await at.store.changes({ first: 10 })
        await at.store.apply([upsert(report('old-slug', { office: 'london' }), 'reports/42')])
        await at.store.apply([upsert(report('new-slug', { version: 2, office: 'london' }), 'reports/42')])
        expect(idsOf(await listOne(at.store, 'Report', { where: { office: ['london'] } }))).toEqual(['new-slug'])
        expect((await at.store.changes({ after: cursor, first: 10 })).changes).toMatchObject([
          { position: 2, operation: 'REMOVE', id: 'old-slug', version: 2, languages: [] },
          { position: 3, operation: 'UPSERT', id: 'new-slug', version: 2, languages: ['ja'] },
        ])
        await at.store.apply([upsert(report('old-slug', { version: 3 }), 'reports/42')])
        expect(idsOf(await listOne(at.store, 'Report'))).toEqual(['old-slug'])
      })

      it('that another document holds is refused, and nothing of the call is written', async () => {
        await at.store.apply([upsert(report('taken'), 'reports/1')])
        const before = await everything()
        const attempt = at.store.apply(
          [
            upsert(report('innocent'), 'reports/3'),
            { operation: 'REMOVE', kind: 'Report', id: 'taken', version: 0 },
            upsert(report('taken', { version: 9 }), 'reports/2'),
          ],
          { marks: { reports: 'far' } },
        )
        await expect(attempt).rejects.toMatchObject({
          name: 'IdTaken',
          kind: 'Report',
          id: 'taken',
          heldBy: 'reports/1',
          origin: 'reports/2',
        })
        await expect(attempt).rejects.toBeInstanceOf(IdTaken)
        expect(await everything()).toEqual(before)
      })

      it('is held per kind', async () => {
        await at.store.apply([upsert(report('same'), 'reports/1'), upsert(article('same'), 'articles/1')])
        expect(await at.store.revision()).toBe(2)
      })

      it('can be exchanged between two documents in one call', async () => {
        await at.store.apply([
          upsert(report('a', { number: 1 }), 'reports/1'),
          upsert(report('b', { number: 2 }), 'reports/2'),
        ])
        await at.store.apply([
          upsert(report('b', { version: 2, number: 1 }), 'reports/1'),
          upsert(report('a', { version: 2, number: 2 }), 'reports/2'),
        ])
        const entries = await at.store.get('Report', ['a', 'b'])
        expect(entries.map((entry) => entry?.body.number)).toEqual([2, 1])
        expect(await at.store.origins('Report')).toEqual([
          { origin: 'reports/2', id: 'a', version: 2 },
          { origin: 'reports/1', id: 'b', version: 2 },
        ])
      })

      it('is free at once when its document is removed later in the same call', async () => {
        await at.store.apply([upsert(report('a', { number: 1 }), 'reports/1')])
        await at.store.apply([
          upsert(report('a', { number: 2 }), 'reports/2'),
          { operation: 'REMOVE', origin: 'reports/1', version: 2 },
        ])
        expect((await at.store.get('Report', ['a']))[0]?.body.number).toBe(2)
      })
    })

    it('writes marks with the changes, and keeps those it does not name', async () => {
      expect(await at.store.marks()).toEqual({})
      await at.store.apply([upsert(report('a'))], { marks: { reports: '2025-01-01 a', offices: '1' } })
      await at.store.apply([], { marks: { reports: '2025-01-02 b' } })
      expect(await at.store.marks()).toEqual({ reports: '2025-01-02 b', offices: '1' })
      expect(await at.store.revision()).toBe(1)
    })

    it('says which documents of a kind are stored', async () => {
      await at.store.apply([
        upsert(report('b', { version: 2 }), 'reports/1'),
        upsert(report('a', { version: 3 }), 'reports/2'),
        upsert(office('london'), 'offices/1'),
      ])
      const origins = await at.store.origins('Report')
      expect(origins.sort((one, other) => one.origin.localeCompare(other.origin))).toEqual([
        { origin: 'reports/1', id: 'b', version: 2 },
        { origin: 'reports/2', id: 'a', version: 3 },
      ])
      expect(await at.store.origins('Branch')).toEqual([])
    })

    it('takes calls that overlap, from several connections, one after the other', async () => {
      const another = await at.openAnother()
      const calls = Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? another : at.store).apply([upsert(report(`r${index}`)), upsert(office(`o${index}`))]),
      )
      await Promise.all(calls)
      expect(await at.store.revision()).toBe(40)
      const { changes } = await at.store.changes({ first: 100 })
      expect(changes.map((change) => change.position)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
      // The two changes of one call stand side by side: no other call came between.
      for (let index = 0; index < 40; index += 2) {
        expect(changes[index + 1]?.id).toBe(changes[index]?.id.replace('r', 'o'))
      }
    })

    it('needs the lease it is given', async () => {
      const lease = await at.store.acquireLease('publisher', 'one', 60_000)
      await at.store.apply([upsert(report('a'))], { lease })
      const stale = { ...lease, name: 'publisher', holder: 'one', token: 99, expiresAt: Date.now() + 60_000 }
      await expect(
        at.store.apply([upsert(report('b'))], { lease: stale, marks: { reports: 'far' } }),
      ).rejects.toBeInstanceOf(LeaseLost)
      expect([await at.store.revision(), await at.store.marks()]).toEqual([1, {}])
    })
  })
}
