import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CursorExpired, openContentStore } from '@kakehashi/content-store'
import { describeWithMongod, type Mongod, startMongod } from '@kakehashi/content-store/testing'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { startPublisher } from '../publisher'
import { everythingIn, everythingPublished } from '../publisher/test-app/same-as-cms'
import { publish, samples } from '../publisher/test-app/samples'
import { openCms } from '../scripts/open-cms'
import { readSettings, type Settings } from '../settings'
import { smallPdf } from '../test-desk/small-pdf'
import { backUp } from './backup'
import { restore } from './restore'

const silent = () => undefined
const tools = ['mongodump', 'mongorestore']

/** Why the tools of MongoDB cannot be run here; undefined when they can. */
const whyNoTools = tools.some((tool) => spawnSync(tool, ['--version']).status !== 0)
  ? 'there are no mongodump and mongorestore on the PATH'
  : undefined
const suite = 'backup and restore of an installation on MongoDB'

function describeWithTools(tests: () => void): void {
  if (whyNoTools === undefined) describeWithMongod(suite, tests)
  else if (process.env.REQUIRE_MONGO_TOOLS) {
    test(suite, () => {
      throw new Error(whyNoTools)
    })
  } else describe.skip(`${suite} (not run: ${whyNoTools})`, tests)
}

describeWithTools(() => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let one: Mongod
  let other: Mongod

  const settingsAt = (mongod: Mongod, folder: string): Settings =>
    readSettings({
      NODE_ENV: 'test',
      PAYLOAD_SECRET: 'for tests only: 32 characters or more',
      DATABASE_URL: mongod.url('kakehashi'),
      DATA_DIR: path.join(place.folder, folder),
    })

  beforeAll(async () => {
    place = await temporaryFolder()
    one = await startMongod({ authentication: true })
    other = await startMongod({ authentication: true })
  })
  afterAll(async () => {
    await one.stop()
    await other.stop()
    await place.remove()
  })

  /** The CMS with its publisher, which has published everything when `work` begins and when it ends. */
  async function inCms<T>(settings: Settings, work: (payload: Payload) => Promise<T>): Promise<T> {
    const payload = await openCms(settings)
    payload.logger.level = 'silent'
    const publisher = await startPublisher(payload, { contentStore: settings.contentStore, leaseDuration: 500 })
    try {
      await publisher.idle()
      const result = await work(payload)
      await publisher.idle()
      return result
    } finally {
      await publisher.stop()
      await payload.destroy()
    }
  }

  async function inStore<T>(
    { contentStore }: Settings,
    work: (store: Awaited<ReturnType<typeof openContentStore>>) => Promise<T>,
  ): Promise<T> {
    const store = await openContentStore(contentStore)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }

  test('made while editors save, restored on other servers it is whole; partners begin anew; nothing else is touched', async () => {
    const from = settingsAt(one, 'from')
    const to = settingsAt(other, 'to')
    const backup = path.join(place.folder, 'backup')
    await inCms(from, async (payload) => {
      const topic = await publish(payload, 'topics', samples.topic('kept'))
      await publish(payload, 'reports', { ...samples.report('referring'), topics: [topic] })
      await payload.create({ collection: 'topics', draft: true, data: samples.topic('draft') as never })
      await payload.create({
        collection: 'users',
        data: { email: 'editor@example.jp', password: 'correct horse battery staple', name: 'e', role: 'editor' },
      })
      const data = smallPdf('report')
      await payload.create({
        collection: 'files',
        data: { title: '資料', slug: 'a-file', _status: 'published' } as never,
        file: { data, name: 'report.pdf', mimetype: 'application/pdf', size: data.length },
      })
    })
    const { cursor } = await inStore(from, (store) => store.changes({ first: 1_000 }))

    const confirmed = await inCms(from, async (payload) => {
      const stranger = await new MongoClient(one.url('strangers')).connect()
      let saving = true
      let saved = 0
      const saves = (async () => {
        for (; saving; saved += 1) {
          await publish(payload, 'topics', samples.topic(`busy-${saved}`))
          await stranger.db('strangers').collection('things').insertOne({ saved })
        }
      })()
      const before = saved
      await backUp(from, backup, silent)
      saving = false
      await saves
      await stranger.close()
      return before
    })

    await restore(to, backup, {}, silent)
    const client = await new MongoClient(other.url('admin')).connect()
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    expect(
      databases
        .map(({ name }) => name)
        .filter((name) => !/^(admin|config|local)$/.test(name))
        .sort(),
    ).toEqual(['kakehashi-cms', 'kakehashi-content'])
    await client.close()

    await inStore(to, async (store) => {
      await expect(store.changes({ first: 1, after: cursor })).rejects.toThrow(CursorExpired)
    })
    expect(await readFile(path.join(to.mediaFolder, 'report.pdf'))).toEqual(
      await readFile(path.join(from.mediaFolder, 'report.pdf')),
    )
    await inCms(to, async (payload) => {
      expect((await payload.count({ collection: 'topics' })).totalDocs).toBeGreaterThanOrEqual(2 + confirmed)
      const data = { email: 'editor@example.jp', password: 'correct horse battery staple' }
      expect((await payload.login({ collection: 'users', data })).user).toMatchObject({ role: 'editor' })
      await inStore(to, async (store) => {
        const expected = await everythingPublished(payload, place.folder)
        expect(expected.length).toBeGreaterThanOrEqual(4)
        expect(await everythingIn(store)).toEqual(expected)
      })
    })
  }, 300_000)

  test('a place that holds something is left alone, and replaced when that is said', async () => {
    const to = settingsAt(other, 'replaced')
    const backup = path.join(place.folder, 'backup')
    await inCms(to, async (payload) => {
      await publish(payload, 'topics', samples.topic('newer'))
      await expect(restore(to, backup, { replace: true }, silent)).rejects.toThrow('kakehashi is in use')
    })
    await expect(restore(to, backup, {}, silent)).rejects.toThrow('add --replace')
    await inStore(to, async (store) => expect((await store.get('Topic', ['newer']))[0]).toBeDefined())
    await restore(to, backup, { replace: true }, silent)
    await inStore(to, async (store) => {
      expect((await store.get('Topic', ['newer', 'kept'])).map((entry) => entry?.id)).toEqual([undefined, 'kept'])
    })
  }, 300_000)

  test('of a backup of another database it is said so', async () => {
    const to = {
      ...settingsAt(other, 'elsewhere'),
      database: { engine: 'mongodb', url: other.url('x'), name: 'x-cms' },
    }
    await expect(restore(to as Settings, path.join(place.folder, 'backup'), {}, silent)).rejects.toThrow(
      'the backup is of the database kakehashi; DATABASE_URL names x',
    )
  })
})
