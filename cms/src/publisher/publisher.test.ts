import { type ContentStore, type Kind, openContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { onWake } from '../hooks/wake'
import { CmsReader } from './cms-reader'
import type { Refused } from './pass'
import { type Publisher, runPublisher } from './publisher'
import { everythingIn, everythingPublished } from './test-app/same-as-cms'
import { change, publish, samples } from './test-app/samples'
import { settingsFor, startCms } from './test-app/start-cms'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload
let store: ContentStore
let publisher: Publisher
let stopListening: () => void
const refused: Refused[] = []

const start = () => {
  publisher = runPublisher(payload, { store, leaseDuration: 1_000, onRefused: (one) => refused.push(one) })
}
const published = async <K extends Kind>(kind: K, id: string) => {
  await publisher.idle()
  return (await store.get(kind, [id]))[0]
}

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startCms(place.folder)
  store = await openContentStore(settingsFor(place.folder).contentStore)
  start()
  stopListening = onWake(() => publisher.wake())
  await publisher.idle()
})

afterEach(async () => {
  refused.length = 0
  await publisher.idle()
  expect(await everythingIn(store)).toEqual(await everythingPublished(payload, place.folder))
})

afterAll(async () => {
  stopListening()
  await publisher.stop()
  await store.close()
  await payload.destroy()
  await place.remove()
})

test('a save is visible soon, without anyone asking for it', async () => {
  const waits: number[] = []
  const id = await publish(payload, 'topics', samples.topic('soon'))
  for (let save = 1; save <= 20; save += 1) {
    await change(payload, 'topics', id, { order: 100 + save })
    const saved = performance.now()
    while ((await store.get('Topic', ['soon']))[0]?.body.order !== 100 + save)
      await new Promise((r) => setTimeout(r, 3))
    waits.push(performance.now() - saved)
  }
  waits.sort((a, b) => a - b)
  expect(waits[18]).toBeLessThan(2_000)
})

test('drafts stay in the CMS until they are published', async () => {
  const draft = await payload.create({ collection: 'topics', draft: true, data: samples.topic('draft') as never })
  expect(await published('Topic', 'draft')).toBeUndefined()
  await change(payload, 'topics', draft.id, {})
  expect((await published('Topic', 'draft'))?.body.name).toEqual({ ja: '分野 draft' })

  await payload.update({ collection: 'topics', id: draft.id, draft: true, data: { name: '下書き' } })
  expect((await published('Topic', 'draft'))?.body.name).toEqual({ ja: '分野 draft' })
})

test('no word is found that stands in a draft only, whatever is done after whatever', async () => {
  const id = await publish(payload, 'topics', samples.topic('searched'))
  const words: string[] = []
  const newWord = () => {
    const word = [...String(100 + words.length)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')
    words.push(`zz${word}`)
    return `zz${word}`
  }
  const saveDraft = (locale: 'ja' | 'en') =>
    payload.update({ collection: 'topics', id, draft: true, locale, data: { name: newWord() } })
  const steps = [
    () => saveDraft('ja'),
    () => saveDraft('en'),
    () => change(payload, 'topics', id, { name: newWord() }),
    () => change(payload, 'topics', id, { _status: 'draft' }),
  ]
  const seen = { found: 0, hidden: 0 }
  for (const first of steps) {
    for (const second of steps) {
      for (const step of [first, second]) {
        await step()
        const entry = await published('Topic', 'searched')
        const texts = JSON.stringify(entry?.body ?? {})
        for (const text of words) {
          const { edges } = await store.search({ text, language: 'ja', first: 10 })
          const isPublished = texts.includes(text)
          expect([text, edges.map((edge) => edge.entry.id)]).toEqual([text, isPublished ? ['searched'] : []])
          seen[isPublished ? 'found' : 'hidden']++
        }
      }
    }
  }
  expect(seen.found).toBeGreaterThan(10)
  expect(seen.hidden).toBeGreaterThan(100)
}, 300_000)

test('what is unpublished or deleted is removed, and can come back', async () => {
  const id = await publish(payload, 'topics', samples.topic('gone'))
  expect(await published('Topic', 'gone')).toBeDefined()
  await change(payload, 'topics', id, { _status: 'draft' })
  expect(await published('Topic', 'gone')).toBeUndefined()
  await change(payload, 'topics', id, {})
  expect(await published('Topic', 'gone')).toBeDefined()
  await payload.delete({ collection: 'topics', id })
  expect(await published('Topic', 'gone')).toBeUndefined()
  await publish(payload, 'topics', samples.topic('gone', '後継'))
  expect((await published('Topic', 'gone'))?.body.name).toEqual({ ja: '後継' })
})

test('a deletion that nobody noted is found by the comparison at the next start', async () => {
  const id = await publish(payload, 'topics', samples.topic('unnoted'))
  expect(await published('Topic', 'unnoted')).toBeDefined()
  await publisher.stop()
  await payload.db.deleteOne({ collection: 'topics', where: { id: { equals: id } } })
  start()
  expect(await published('Topic', 'unnoted')).toBeUndefined()
})

test('who refers to a document follows when its id changes, published or not, and keeps the order', async () => {
  const [first, second] = [
    await publish(payload, 'topics', samples.topic('first')),
    await publish(payload, 'topics', samples.topic('second')),
  ]
  await publish(payload, 'reports', { ...samples.report('referring'), topics: [second, first] })
  expect((await published('Report', 'referring'))?.body.topics).toEqual(['second', 'first'])

  await change(payload, 'topics', first, { slug: 'first-renamed' })
  expect((await published('Report', 'referring'))?.body.topics).toEqual(['second', 'first-renamed'])
  expect(await published('Topic', 'first')).toBeUndefined()

  await change(payload, 'topics', second, { _status: 'draft' })
  expect((await published('Report', 'referring'))?.body.topics).toEqual(['second', 'first-renamed'])
  await change(payload, 'topics', second, { _status: 'draft', slug: 'second-renamed' })
  expect((await published('Report', 'referring'))?.body.topics).toEqual(['second-renamed', 'first-renamed'])
})

test('a renamed unpublished document is followed even when the publisher was started again in between', async () => {
  const id = await publish(payload, 'topics', samples.topic('sleeping'))
  await publish(payload, 'reports', { ...samples.report('sleeper'), topics: [id] })
  await change(payload, 'topics', id, { _status: 'draft' })
  await publisher.idle()
  await publisher.stop()
  await change(payload, 'topics', id, { _status: 'draft', slug: 'awake' })
  start()
  expect((await published('Report', 'sleeper'))?.body.topics).toEqual(['awake'])
})

test('references to a deleted document are dropped', async () => {
  const id = await publish(payload, 'topics', samples.topic('short-lived'))
  await publish(payload, 'reports', { ...samples.report('losing'), topics: [id] })
  expect((await published('Report', 'losing'))?.body.topics).toEqual(['short-lived'])
  await payload.delete({ collection: 'topics', id })
  expect((await published('Report', 'losing'))?.body.topics).toEqual([])
})

test('a document that refers to its own kind follows too', async () => {
  const parent = await publish(payload, 'municipalities', samples.municipality('parent'))
  await publish(payload, 'municipalities', { ...samples.municipality('child'), parent })
  await change(payload, 'municipalities', parent, { slug: 'parent-renamed' })
  expect((await published('Municipality', 'child'))?.body.parent).toBe('parent-renamed')
})

test('documents may exchange their ids', async () => {
  const left = await publish(payload, 'topics', samples.topic('left'))
  const right = await publish(payload, 'topics', samples.topic('right'))
  await publisher.idle()
  await publisher.stop()
  await change(payload, 'topics', left, { slug: 'between' })
  await change(payload, 'topics', right, { slug: 'left' })
  await change(payload, 'topics', left, { slug: 'right' })
  start()
  expect((await published('Topic', 'right'))?.body.name.ja).toBe('分野 left')
  expect((await published('Topic', 'left'))?.body.name.ja).toBe('分野 right')
})

test('saving one language changes no other language', async () => {
  const id = await publish(payload, 'topics', samples.topic('languages'))
  await change(payload, 'topics', id, { name: 'Topic' }, 'en')
  await change(payload, 'topics', id, { name: 'Sujet' }, 'fr')
  expect((await published('Topic', 'languages'))?.body.name).toEqual({ ja: '分野 languages', en: 'Topic', fr: 'Sujet' })
  await change(payload, 'topics', id, { name: 'Field' }, 'en')
  const entry = await published('Topic', 'languages')
  expect(entry?.body.name).toEqual({ ja: '分野 languages', en: 'Field', fr: 'Sujet' })
  expect(entry?.languages).toEqual(['ja', 'en', 'fr'])
})

test('a document that is not valid keeps its last published state and holds up nobody', async () => {
  const id = await publish(payload, 'topics', samples.topic('broken'))
  expect(await published('Topic', 'broken')).toBeDefined()
  await payload.db.updateOne({
    collection: 'topics',
    id,
    data: { order: -5, name: { ja: '壊れた' }, updatedAt: new Date().toISOString() },
  })
  await publish(payload, 'topics', samples.topic('behind-broken'))
  expect(await published('Topic', 'behind-broken')).toBeDefined()
  expect((await published('Topic', 'broken'))?.body.name.ja).toBe('分野 broken')
  expect(refused).toMatchObject([
    {
      collection: 'topics',
      id,
      slug: 'broken',
      problems: expect.arrayContaining([expect.objectContaining({ field: 'order' })]),
    },
  ])

  await change(payload, 'topics', id, samples.topic('broken', '直した'))
  expect((await published('Topic', 'broken'))?.body.name.ja).toBe('直した')
})

test('a second look writes nothing', async () => {
  await publisher.idle()
  const before = [await store.revision(), await store.marks()]
  await publisher.stop()
  start()
  await publisher.idle()
  expect([await store.revision(), await store.marks()]).toEqual(before)
})

test('of two publishers one writes; the other takes over when it stops', async () => {
  const standby = runPublisher(payload, { store, pollInterval: 50, leaseDuration: 1_000 })
  let tookOver = false
  const waiting = standby.idle().then(() => {
    tookOver = true
  })
  await publish(payload, 'topics', samples.topic('while-standing-by'))
  expect(await published('Topic', 'while-standing-by')).toBeDefined()
  expect(tookOver).toBe(false)
  await publisher.stop()
  await waiting
  await standby.stop()
  start()
})

test('old notes of deletions are forgotten', async () => {
  const reader = new CmsReader(payload)
  const id = await publish(payload, 'topics', samples.topic('forgotten'))
  await payload.delete({ collection: 'topics', id })
  expect(await reader.removals(0)).not.toEqual([])
  await publisher.idle()
  await reader.forgetRemovals(Date.now() + 1)
  expect(await reader.removals(0)).toEqual([])
})
