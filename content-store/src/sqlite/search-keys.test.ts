import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ModelSearch } from '../contract/model-search.js'
import { report, upsert } from '../contract/sample-entries.js'
import type { Entry } from '../entry.js'
import type { ContentReader, ContentStore } from '../store.js'
import { openSqliteContentReader, openSqliteContentStore } from './index.js'

describe('counts among very many found entries', () => {
  let folder: string
  let store: ContentStore
  let reader: ContentReader
  const published = new Map<string, Entry>()
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'content-store-'))
    const file = path.join(folder, 'content.db')
    store = await openSqliteContentStore({ file })
    reader = await openSqliteContentReader({ file })
  })
  afterAll(async () => {
    await reader.close()
    await store.close()
    await rm(folder, { recursive: true })
  })

  const publish = async (entries: Entry[]) => {
    await store.apply(entries.map((one) => upsert(one)))
    for (const one of entries) published.set(one.id, one)
  }
  const withdraw = async (id: string, version: number) => {
    await store.apply([{ operation: 'REMOVE', kind: 'Report', id, version }])
    published.delete(id)
  }
  const sample = (index: number, version = 1) =>
    report(`r-${index}`, {
      version,
      title: { ja: '国際' },
      office: ['london', 'paris', 'seoul'][(index + version) % 3],
      countries: index % 2 === 0 ? ['GB'] : ['FR', 'DE'],
      fiscalYear: 2000 + ((index * version) % 20),
    })

  it('are right from the first, and follow whatever is published and withdrawn, on every connection', async () => {
    const by = ['office', 'country', 'fiscalYear', 'kind'] as const
    const check = async () => {
      const model = new ModelSearch([...published.values()])
      for (const where of [{}, { office: ['london'] }, { office: ['london', 'paris'], country: ['DE'] }]) {
        const question = { text: '国際', language: 'ja', where } as const
        const expected = by.map((key) => model.facet(question, key))
        for (const connection of [store, reader]) {
          const page = await connection.search({ ...question, first: 1 })
          expect(await page.facets(by)).toEqual(expected)
        }
      }
    }
    await publish(Array.from({ length: 250 }, (_, index) => sample(index)))
    await check()
    await publish(Array.from({ length: 250 }, (_, index) => sample(250 + index)))
    await check()
    await publish([3, 77, 499].map((index) => sample(index, 2)))
    await check()
    // The newest number is free again, and taken by another entry.
    await withdraw('r-499', 3)
    await check()
    await publish([sample(500)])
    await check()
    await withdraw('r-0', 2)
    await publish([sample(0, 4)])
    await check()
  })
})
