import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Content, type ContentStore, kindNames, openContentStore, readContent } from '@kakehashi/content-store'
import type { CollectionSlug, Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { type Publisher, runPublisher } from '../publisher/publisher'
import { settingsFor, startCms } from '../publisher/test-app/start-cms'
import { loadContent } from './load-content'

const patience = 180_000

const contentFolder = fileURLToPath(new URL('../../../content', import.meta.url))

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload
let store: ContentStore
let publisher: Publisher
let content: Content

beforeAll(async () => {
  place = await temporaryFolder()
  content = await readContent(contentFolder)
  payload = await startCms(place.folder)
  store = await openContentStore(settingsFor(place.folder).contentStore)
})

afterAll(async () => {
  await publisher?.stop()
  await store.close()
  await payload.destroy()
  await place.remove()
})

const recordCount = () => kindNames.reduce((sum, kind) => sum + content[kind].length, 0)
const municipalities = async () => (await payload.count({ collection: 'municipalities' })).totalDocs

test(
  'a bad record stops the load before anything is written, and is named',
  async () => {
    const folder = path.join(place.folder, 'bad')
    await cp(contentFolder, folder, { recursive: true })
    const file = path.join(folder, 'reports.json')
    const [first, ...rest] = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify([{ ...first, series: 'POETRY' }, ...rest]))

    await expect(loadContent(payload, folder)).rejects.toThrow(`reports.json: record ${first.id}: series`)
    expect(await municipalities()).toBe(0)
  },
  patience,
)

test(
  'an interrupted load keeps whole batches and is taken up where it stopped',
  async () => {
    const interruption = new AbortController()
    const seen: number[] = []
    const first = await loadContent(payload, contentFolder, {
      signal: interruption.signal,
      onProgress: ({ done }) => {
        seen.push(done)
        if (done >= 200) interruption.abort()
      },
    })
    expect(first).toMatchObject({ interrupted: true, created: seen.at(-1) })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))

    const second = await loadContent(payload, contentFolder)
    expect(second).toEqual({
      created: recordCount() - first.created,
      updated: 0,
      unchanged: first.created,
      interrupted: false,
    })
  },
  patience,
)

test(
  'what is published equals the content that was loaded, record by record',
  async () => {
    const refused: unknown[] = []
    publisher = runPublisher(payload, { store, onRefused: (one) => refused.push(one) })
    await publisher.idle()

    expect(refused).toEqual([])
    for (const kind of kindNames) {
      const entries = await store.get(
        kind,
        content[kind].map((body) => body.id),
      )
      expect(entries.map((entry) => entry?.body)).toEqual(content[kind])
      expect(await store.origins(kind)).toHaveLength(content[kind].length)
    }
  },
  patience,
)

test(
  'a second load changes nothing, with and without update',
  async () => {
    const before = await store.revision()
    const unchanged = { created: 0, updated: 0, unchanged: recordCount(), interrupted: false }
    expect(await loadContent(payload, contentFolder)).toEqual(unchanged)
    expect(await loadContent(payload, contentFolder, { update: true })).toEqual(unchanged)
    await publisher.idle()
    expect(await store.revision()).toBe(before)
  },
  patience,
)

test(
  'an editor’s change survives a load, and gives way to a load that updates',
  async () => {
    const { docs } = await payload.find({ collection: 'offices', where: { slug: { equals: 'london' } }, depth: 0 })
    const id = docs[0]?.id as number | string
    await payload.update({ collection: 'offices', id, data: { tel: '000', _status: 'published' } })
    const isHere = async () => {
      await publisher.idle()
      return (await store.get('Office', ['london']))[0]?.body
    }
    await loadContent(payload, contentFolder)
    expect((await isHere())?.tel).toBe('000')

    expect(await loadContent(payload, contentFolder, { update: true })).toMatchObject({ updated: 1 })
    expect(await isHere()).toEqual(content.Office.find((office) => office.id === 'london'))
  },
  patience,
)

test(
  'loaded documents open in the desk with a published version in every language',
  async () => {
    for (const slug of ['offices', 'grant-schemes'] as CollectionSlug[]) {
      const { docs } = await payload.find({ collection: slug, limit: 1, depth: 0, sort: 'id' })
      const { docs: versions } = await payload.findVersions({
        collection: slug,
        where: { parent: { equals: docs[0]?.id }, latest: { equals: true } },
        locale: 'all' as never,
        depth: 0,
      })
      expect(versions).toHaveLength(1)
      expect(versions[0]?.version).toMatchObject({
        _status: 'published',
        name: { ja: expect.any(String), fr: expect.any(String) },
      })
    }
  },
  patience,
)
