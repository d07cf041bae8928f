import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { article, office, report, upsert } from './sample-entries.js'

export function describeGet(open: OpenStore): void {
  describe('get', () => {
    const at = opened(open)

    it('gives entries in the order asked for, repeated ids repeated, unknown ids undefined', async () => {
      await at.store.apply([upsert(report('a')), upsert(report('b')), upsert(report('c'))])
      const entries = await at.store.get('Report', ['c', 'nobody', 'a', 'c', '__proto__'])
      expect(entries.map((entry) => entry?.id)).toEqual(['c', undefined, 'a', 'c', undefined])
    })

    it('gives back exactly what was applied', async () => {
      const written = report('whole', {
        title: { ja: '全体 "引用" \u{20bb7}', en: "It's", 'ja-easy': 'ぜんぶ' },
        body: { ja: '<p>本文</p>' },
        countries: ['GB', 'FR'],
        number: 0,
      })
      const applied = { ...written, version: 1_763_700_000_123, updatedAt: '2025-11-21T04:40:00.123Z' }
      await at.store.apply([upsert(applied)])
      expect(await at.store.get('Report', ['whole'])).toEqual([applied])
      expect(applied.languages).toEqual(['ja', 'en', 'ja-easy'])
    })

    it('tells kinds with the same id apart', async () => {
      await at.store.apply([upsert(report('same')), upsert(article('same'))])
      const [one] = await at.store.get('Article', ['same'])
      expect(one?.kind).toBe('Article')
      expect(await at.store.get('Office', ['same'])).toEqual([undefined])
    })

    it('answers an empty batch, and one of a thousand', async () => {
      const offices = Array.from({ length: 1000 }, (_, index) => office(`office-${index}`))
      await at.store.apply(offices.map((one) => upsert(one)))
      expect(await at.store.get('Office', [])).toEqual([])
      const ids = offices.map((one) => one.id).reverse()
      expect((await at.store.get('Office', ids)).map((entry) => entry?.id)).toEqual(ids)
    })

    it('is not disturbed by a reader who tries to write into an entry', async () => {
      await at.store.apply([upsert(report('shared', { countries: ['GB'] }))])
      const [first] = await at.store.get('Report', ['shared'])
      try {
        first?.body.countries.push('FR')
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
      }
      const [second] = await at.store.get('Report', ['shared'])
      expect(second?.body.countries).toEqual(['GB'])
    })

    it('sees at once what another connection applied', async () => {
      const reader = await at.reader()
      expect(await reader.get('Report', ['a'])).toEqual([undefined])
      for (const version of [1, 2, 3]) {
        await at.store.apply([upsert(report('a', { version, title: { ja: `版 ${version}` } }))])
        const [entry] = await reader.get('Report', ['a'])
        expect([entry?.version, entry?.body.title.ja]).toEqual([version, `版 ${version}`])
      }
      await at.store.apply([{ operation: 'REMOVE', kind: 'Report', id: 'a', version: 3 }])
      expect(await reader.get('Report', ['a'])).toEqual([undefined])
    })
  })
}
