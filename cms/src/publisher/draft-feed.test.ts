import { type ContentStore, type Kind, kindNames, openContentStore } from '@kakehashi/content-store'
import { openDraftStore } from '@kakehashi/content-store/drafts'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { startDraftFeed, startPublisher } from './index'
import { publishOnce } from './publish-once'
import type { Publisher } from './publisher'
import { everythingIn } from './test-app/same-as-cms'
import { change, publish, samples } from './test-app/samples'
import { settingsFor, startCms } from './test-app/start-cms'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload
let drafts: ContentStore
let published: ContentStore
let feed: Publisher
let publisher: Publisher

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startCms(place.folder)
  const { contentStore } = settingsFor(place.folder)
  publisher = await startPublisher(payload, { contentStore })
  feed = await startDraftFeed(payload, { draftStore: contentStore })
  published = await openContentStore(contentStore)
  drafts = await openDraftStore(contentStore)
})
afterAll(async () => {
  await Promise.all([feed.stop(), publisher.stop()])
  await Promise.all([drafts.close(), published.close()])
  await payload.destroy()
  await place.remove()
})

const nameIn = async (store: ContentStore, id: string) => (await store.get('Topic', [id]))[0]?.body.name
const both = async (id: string) => {
  await Promise.all([feed.idle(), publisher.idle()])
  return { draft: await nameIn(drafts, id), published: await nameIn(published, id) }
}
const draft = (id: string | number, name: string | null, locale = 'ja') =>
  payload.update({ collection: 'topics', id, draft: true, data: { name } as never, locale: locale as never })

test('the store of drafts has the latest draft in all languages; readers see what was published', async () => {
  const { id } = await payload.create({ collection: 'topics', draft: true, data: samples.topic('new') as never })
  expect(await both('new')).toEqual({ draft: { ja: '分野 new' }, published: undefined })
  await draft(id, 'Topic', 'en')
  await draft(id, '분야', 'ko')
  expect(await both('new')).toEqual({ draft: { ja: '分野 new', en: 'Topic', ko: '분야' }, published: undefined })
  await change(payload, 'topics', id, { name: '公開' })
  expect((await both('new')).published?.ja).toBe('公開')
  await draft(id, '次の下書き')
  const { draft: after, published: seen } = await both('new')
  expect([after?.ja, seen?.ja]).toEqual(['次の下書き', '公開'])
})

test('what is withdrawn is a draft still; what lies in the bin or is deleted is shown to nobody', async () => {
  const id = await publish(payload, 'topics', samples.topic('withdrawn'))
  await change(payload, 'topics', id, { _status: 'draft' })
  expect(await both('withdrawn')).toEqual({ draft: { ja: '分野 withdrawn' }, published: undefined })
  await payload.update({ collection: 'topics', id, data: { deletedAt: new Date().toISOString() } })
  expect(await both('withdrawn')).toEqual({ draft: undefined, published: undefined })
  await payload.update({ collection: 'topics', id, trash: true, data: { deletedAt: null } })
  expect((await both('withdrawn')).draft).toEqual({ ja: '分野 withdrawn' })
  await payload.delete({ collection: 'topics', id, trash: true })
  expect(await both('withdrawn')).toEqual({ draft: undefined, published: undefined })
})

test('an unfinished draft is shown as far as it has got, and not at all where a fact is missing', async () => {
  const article = { slug: 'begun', _status: 'draft' } as never
  const { id } = await payload.create({ collection: 'articles', draft: true, data: article })
  const shown = async () => {
    await feed.idle()
    return (await drafts.get('Article', ['begun']))[0]?.body
  }
  expect(await shown()).toMatchObject({ title: { ja: '（未入力）' }, sources: [] })
  await payload.update({ collection: 'articles', id, draft: true, data: { title: '題' } as never })
  expect(await shown()).toMatchObject({ title: { ja: '題' } })

  const report = { slug: 'no-year', title: '年度のない報告', series: 'CLAIR_REPORT' } as never
  const created = await payload.create({ collection: 'reports', draft: true, data: report })
  await feed.idle()
  expect((await drafts.get('Report', ['no-year']))[0]).toBeUndefined()
  const fill = (fiscalYear: number | null) =>
    payload.update({ collection: 'reports', id: created.id, draft: true, data: { fiscalYear } as never })
  await fill(2023)
  await feed.idle()
  expect((await drafts.get('Report', ['no-year']))[0]?.body.fiscalYear).toBe(2023)
  await fill(null)
  await feed.idle()
  expect((await drafts.get('Report', ['no-year']))[0]).toBeUndefined()
})

test('what refers to a draft finds it under the identifier that it has in its draft', async () => {
  const topic = await publish(payload, 'topics', samples.topic('before'))
  const report = await publish(payload, 'reports', { ...samples.report('refers'), topics: [topic] })
  await payload.update({ collection: 'topics', id: topic, draft: true, data: { slug: 'after' } as never })
  await Promise.all([feed.idle(), publisher.idle()])
  const topics = async (store: ContentStore) => (await store.get('Report', ['refers']))[0]?.body.topics
  expect([await topics(drafts), await topics(published)]).toEqual([['after'], ['before']])
  expect(report).toBeDefined()
})

test('a save of one draft is seen at once', async () => {
  const id = await publish(payload, 'topics', samples.topic('quick'))
  await both('quick')
  const waits: number[] = []
  for (let save = 0; save < 10; save++) {
    await draft(id, `下書き ${save}`)
    const saved = performance.now()
    while ((await nameIn(drafts, 'quick'))?.ja !== `下書き ${save}`) await new Promise((done) => setTimeout(done, 5))
    waits.push(performance.now() - saved)
  }
  waits.sort((a, b) => a - b)
  expect(waits[5]).toBeLessThan(1_000)
})

test('filled again from nothing, it holds the same; and a CMS that was put back is believed', async () => {
  await feed.idle()
  const before = await everythingIn(drafts)
  expect(before.length).toBeGreaterThan(3)
  const other = await openDraftStore(`file:${place.folder}/again`)
  try {
    await publishOnce(payload, other)
    expect(await everythingIn(other)).toEqual(before)
    // As if all of it had been saved later than the CMS knows of.
    for (const kind of kindNames as Kind[]) {
      for (const { origin, id } of await other.origins(kind)) {
        const [entry] = await other.get(kind, [id])
        if (!entry) continue
        const later = { ...entry, version: entry.version + 60_000, body: { ...entry.body, note: { ja: '後' } } }
        await other.apply([{ operation: 'UPSERT', entry: later as typeof entry, origin }])
      }
    }
    await publishOnce(payload, other)
    const bodies = async (store: ContentStore) => (await everythingIn(store)).map(({ entry }) => entry?.body)
    expect(await bodies(other)).toEqual(await bodies(drafts))
  } finally {
    await other.close()
  }
})
