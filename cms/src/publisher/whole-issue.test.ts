import { type ContentStore, openContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { CmsReader, type Listed } from './cms-reader'
import type { CmsDocument } from './map-document'
import { Pass, type Refused } from './pass'
import { Progress } from './progress'
import { type Source, sourcesOf } from './sources'
import { makeIssue } from './test-app/publish-issues-until-killed'
import type { Id } from './test-app/samples'
import { expectAllOrNone, seen, whole } from './test-app/seen-issue'
import { settingsFor, startCms } from './test-app/start-cms'

describe('beside other work at the desk', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let payload: Payload
  let store: ContentStore
  let issue: Id
  let articles: Id[]
  const refused: Refused[] = []

  /** Editors are given time for whatever they do before each of the publisher's looks at something. */
  class OvertakenReader extends CmsReader {
    before: (() => Promise<unknown>)[] = []

    override async list(source: Source, since?: number): Promise<Listed[]> {
      if (source.kind === 'MagazineIssue') await this.before.shift()?.()
      const listed = await super.list(source, since)
      if (source.kind === 'MagazineIssue') await this.before.shift()?.()
      return listed
    }

    override async listedArticles(source: Source, ids: Iterable<Id>, issues: Iterable<Id>): Promise<Listed[]> {
      await this.before.shift()?.()
      return super.listedArticles(source, ids, issues)
    }

    override async read(source: Source, ids: readonly Id[]): Promise<CmsDocument[]> {
      await this.before.shift()?.()
      return super.read(source, ids)
    }
  }

  async function freshPass(): Promise<{ pass: Pass; reader: OvertakenReader }> {
    const sources = sourcesOf(payload)
    const lease = await store.acquireLease('publisher', 'test', 60_000)
    if (!lease) throw new Error('somebody else publishes')
    const reader = new OvertakenReader(payload)
    const progress = await Progress.load(store, sources)
    const refuse = (one: Refused) => void refused.push(one)
    return { reader, pass: new Pass({ reader, store, sources, progress, refuse, lease: async () => lease }) }
  }

  /** All in one transaction, as a step does it. */
  async function write(generation: number, status: 'published' | 'draft' = 'published'): Promise<void> {
    const transactionID = await payload.db.beginTransaction()
    if (transactionID === null) throw new Error('no transactions')
    const req = { transactionID } as never
    const data = (title: string) => ({ title: `${title} ${generation}`, _status: status })
    await payload.update({ collection: 'magazine-issues', id: issue, locale: 'ja', data: data('号'), req })
    for (const id of articles)
      await payload.update({ collection: 'articles', id, locale: 'ja', data: data('記事'), req })
    await payload.db.commitTransaction(transactionID)
  }

  beforeAll(async () => {
    place = await temporaryFolder()
    payload = await startCms(place.folder)
    store = await openContentStore(settingsFor(place.folder).contentStore)
    const made = await makeIssue(payload)
    issue = made.issue
    articles = made.articles
  })
  afterAll(async () => {
    await store.close()
    await payload.destroy()
    await place.remove()
  })

  test('whenever it is published or withdrawn while the publisher looks, readers see all of it or nothing', async () => {
    const { pass, reader } = await freshPass()
    let generation = 0
    for (let look = 0; look < 6; look += 1) {
      for (const status of ['published', 'draft'] as const) {
        let edited = false
        const edit = async () => {
          edited = true
          generation += 1
          await write(generation, status)
          expectAllOrNone(await seen(store))
        }
        // There is something to look at; the edit comes before the look with this number.
        generation += 1
        await write(generation)
        reader.before = [...Array.from({ length: look }, () => async () => undefined), edit]
        await pass.run()
        expectAllOrNone(await seen(store))
        reader.before = []
        if (!edited) await edit()
        await pass.run()
        const { titles, generations } = await seen(store)
        expect(titles).toEqual(status === 'draft' ? [] : whole)
        if (status === 'published') expect(generations).toEqual([String(generation)])
      }
    }
    expect(refused).toEqual([])
  })

  test('an article that cannot be published holds its issue back as readers have it', async () => {
    const { pass } = await freshPass()
    await write(1_000)
    await pass.run()
    expect((await seen(store)).generations).toEqual(['1000'])
    await write(1_001)
    // What the desk itself would not let through.
    await payload.db.updateOne({
      collection: 'articles',
      id: articles[0] ?? '',
      data: { section: 'COVER', updatedAt: new Date(Date.now() + 5).toISOString() },
    })
    await pass.run()
    expect((await seen(store)).generations).toEqual(['1000'])
    expect(refused).toMatchObject([{ slug: 'article-1' }])
    await payload.update({
      collection: 'articles',
      id: articles[0] ?? '',
      locale: 'ja',
      data: { section: 'FEATURE', _status: 'published' },
    })
    await pass.run()
    expect(await seen(store)).toEqual({ titles: whole, generations: ['1001'] })
  })
})
