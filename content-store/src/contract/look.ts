import type { ContentReader } from '../store.js'
import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { report, upsert } from './sample-entries.js'

export function describeLook(open: OpenStore): void {
  describe('look', () => {
    const at = opened(open)
    const write = (version: number) =>
      at.store.apply([
        upsert(report('a', { version, title: { ja: `版 ${version}` }, office: 'london' })),
        upsert(report('b')),
      ])

    const counted = async (reader: ContentReader) => {
      const page = await reader.search({ text: '版', language: 'ja', first: 0 })
      const [facet] = await page.facets(['kind'])
      return [await page.totalCount(), facet?.values]
    }

    it('sees at once what another connection applied, in whatever is read through it', async () => {
      const elsewhere = await at.reader()
      expect(await (await elsewhere.look()).reader.get('Report', ['a'])).toEqual([undefined])
      for (let version = 1; version <= 20; version++) {
        const revision = await write(version)
        const look = await elsewhere.look()
        expect(look.revision).toBe(revision)
        const [entry] = await look.reader.get('Report', ['a'])
        const [page] = await look.reader.list('Report', [{ first: 1 }])
        const found = await look.reader.search({ text: `"版 ${version}"`, language: 'ja', first: 1 })
        expect([entry, page?.edges[0]?.entry, found.edges[0]?.entry].map((one) => one?.version)).toEqual([
          version,
          version,
          version,
        ])
        expect(await counted(look.reader)).toEqual([1, [{ value: 'Report', count: 1 }]])
      }
      await at.store.apply([{ operation: 'REMOVE', kind: 'Report', id: 'a', version: 20 }])
      const { reader } = await elsewhere.look()
      expect(await counted(reader)).toEqual([0, []])
      expect(await reader.get('Report', ['a'])).toEqual([undefined])
      expect((await reader.list('Report', [{ first: 1 }]))[0]?.edges.map(({ entry }) => entry.id)).toEqual(['b'])
    })

    it('sees a version that changes nothing else', async () => {
      const elsewhere = await at.reader()
      for (const version of [1, 2, 3]) {
        await at.store.apply([upsert(report('same', { version }))])
        const { reader } = await elsewhere.look()
        expect((await reader.get('Report', ['same']))[0]?.version).toBe(version)
      }
    })

    it('never gives what is older than the look, while others apply', async () => {
      const elsewhere = await at.reader()
      let acknowledged = 0
      let isWriting = true
      const writing = (async () => {
        while (acknowledged < 60) {
          await write(acknowledged + 1)
          acknowledged++
        }
        isWriting = false
      })()
      const reading = async () => {
        while (isWriting) {
          const least = acknowledged
          const { reader } = await elsewhere.look()
          const versions: number[] = []
          for (const _ of ['first', 'second']) {
            const [[entry], [page]] = await Promise.all([
              reader.get('Report', ['a']),
              reader.list('Report', [{ where: { office: ['london'] }, orderBy: 'updated', first: 2 }]),
            ])
            const listed = page?.edges.find((edge) => edge.entry.id === 'a')?.entry
            versions.push(entry?.version ?? 0, listed?.version ?? 0)
          }
          expect(Math.min(...versions)).toBeGreaterThanOrEqual(least)
        }
      }
      await Promise.all([writing, reading(), reading(), reading()])
    })

    it('gives nothing older than the changes that were read through it', async () => {
      const elsewhere = await at.reader()
      await write(1)
      const { reader } = await elsewhere.look()
      await reader.get('Report', ['a'])
      const { cursor } = await reader.changes({ first: 10 })
      await write(2)
      const { changes } = await reader.changes({ after: cursor, first: 10 })
      expect(changes.map(({ id, version }) => [id, version])).toEqual([['a', 2]])
      expect((await reader.get('Report', ['a']))[0]?.version).toBe(2)
    })
  })
}
