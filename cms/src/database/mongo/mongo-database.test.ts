import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  describeWithMongod,
  type Mongod,
  planOf,
  RecordedQueries,
  startMongod,
  startStandalone,
} from '@kakehashi/content-store/testing'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { CmsReader } from '../../publisher/cms-reader'
import { sourcesOf } from '../../publisher/sources'
import { publish, samples } from '../../publisher/test-app/samples'
import { settingsFor, startCms } from '../../publisher/test-app/start-cms'
import { openCms } from '../../scripts/open-cms'
import { readSettings } from '../../settings'
import { password, TestDesk } from '../../test-desk/desk'
import { temporaryFolder } from '../test-app/start'

const holdSave = fileURLToPath(new URL('test-app/hold-save.ts', import.meta.url))

describeWithMongod('the CMS on MongoDB', () => {
  let mongod: Mongod
  beforeAll(async () => {
    mongod = await startMongod()
    process.env.CMS_TEST_MONGODB = mongod.url('')
  })
  afterAll(() => mongod.stop())

  test('a server that stands alone is refused in a sentence', async () => {
    const standalone = await startStandalone()
    const settings = readSettings({
      NODE_ENV: 'test',
      PAYLOAD_SECRET: 'for tests only: 32 characters or more',
      DATABASE_URL: standalone.url('kakehashi'),
    })
    try {
      await expect(openCms(settings)).rejects.toMatchObject({
        name: 'DatabaseUnavailable',
        message: expect.stringMatching(/^DATABASE_URL names a MongoDB server that stands alone\. .*rs\.initiate\(\)/),
      })
    } finally {
      await standalone.stop()
    }
  })

  test('of a server that is not there it is said so, without the password', async () => {
    const settings = readSettings({
      NODE_ENV: 'test',
      PAYLOAD_SECRET: 'for tests only: 32 characters or more',
      DATABASE_URL: 'mongodb://cms:unspeakable@127.0.0.1:1/kakehashi?replicaSet=rs0',
    })
    const error = await openCms(settings, { serverPatience: 500 }).catch((reason: Error) => reason)
    expect(error).toMatchObject({
      name: 'DatabaseUnavailable',
      message: expect.stringMatching(/^MongoDB does not answer .*ECONNREFUSED/),
    })
    expect(String(error)).not.toContain('unspeakable')
  })

  describe('editors in two processes', () => {
    let desk: TestDesk
    let token: string
    beforeAll(async () => {
      desk = await TestDesk.start()
      token = (await desk.user('editor')).token
    })
    afterAll(() => desk?.stop())

    test('of two saves at once the later is answered by 409 in words, and neither is lost', async () => {
      const body = { ...samples.topic('contested'), _status: 'published' }
      const { id } = (await desk.rest('POST', '/topics?locale=ja', { token, body })).body.doc
      const rename = () =>
        desk.rest('PATCH', `/topics/${id}?locale=ja`, { token, body: { name: '改名', _status: 'published' } })

      const other = spawn(process.execPath, ['--import', 'tsx', holdSave, desk.folder, id, '7'], {
        env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' },
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      try {
        const said = new Set<string>()
        createInterface({ input: other.stdout }).on('line', (line) => said.add(line))
        const says = async (word: string) => {
          while (!said.has(word) && other.exitCode === null) await sleep(20)
          expect(said).toContain(word)
        }
        await says('saving')
        const refused = await rename()
        expect(refused.status).toBe(409)
        expect(refused.body.errors[0].message).toMatch(/^Someone else, or another window, was saving the same entry/)
        other.stdin.end('go on\n')
        await once(other, 'exit')
        await says('saved')
      } finally {
        other.kill('SIGKILL')
      }

      expect((await rename()).status).toBe(200)
      const topic = await desk.payload.findByID({ collection: 'topics', id })
      expect(topic).toMatchObject({ name: '改名', order: 7 })
      // Of the one that was refused there is no version either.
      const versions = await desk.payload.countVersions({ collection: 'topics', where: { parent: { equals: id } } })
      expect(versions.totalDocs).toBe(3)
    })
  })

  describe('a transaction that is open for too long', () => {
    const deadline = 4_000
    let place: Awaited<ReturnType<typeof temporaryFolder>>
    let payload: Payload
    beforeAll(async () => {
      place = await temporaryFolder()
      payload = await startCms(place.folder, { transactionDeadline: deadline })
    })
    afterAll(async () => {
      await payload?.destroy()
      await place.remove()
    })

    const topics = async () => (await payload.count({ collection: 'topics' })).totalDocs

    test('is rolled back; what goes on in its name fails, and others get their turn', async () => {
      const transactionID = await payload.db.beginTransaction()
      if (transactionID === null) throw new Error('no transaction')
      const create = (slug: string) =>
        payload.create({ collection: 'topics', data: samples.topic(slug) as never, req: { transactionID } })
      await create('in-time')
      const waiting = publish(payload, 'topics', samples.topic('next'))
      await sleep(1.25 * deadline)
      await expect(create('too-late')).rejects.toThrow()
      await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow('the transaction was rolled back')
      await waiting
      expect(await topics()).toBe(1)
    })
  })

  describe('indexes', () => {
    const sent = new RecordedQueries()
    let client: MongoClient
    let place: Awaited<ReturnType<typeof temporaryFolder>>
    let payload: Payload
    beforeAll(async () => {
      client = await new MongoClient(mongod.url('')).connect()
      place = await temporaryFolder()
      payload = await startCms(place.folder, { onCommand: sent.record })
      await payload.create({
        collection: 'users',
        data: { email: 'editor@example.jp', password, name: 'editor', role: 'editor' },
      })
      for (let number = 0; number < 30; number += 1) {
        const topic = await publish(payload, 'topics', samples.topic(`topic-${number}`))
        await publish(payload, 'reports', { ...samples.report(`report-${number}`), topics: [topic] })
      }
      const { docs } = await payload.find({ collection: 'topics', limit: 1 })
      await payload.delete({ collection: 'topics', id: docs[0]?.id ?? '' })
    })
    afterAll(async () => {
      await payload?.destroy()
      await client.close()
      await place.remove()
    })
    beforeEach(() => sent.clear())

    /** The queries that were sent since, as far as the server would answer them by looking at everything, or sort them by itself. */
    async function withoutIndex(): Promise<unknown[]> {
      const { database } = settingsFor(place.folder)
      if (database.engine !== 'mongodb') throw new Error('not on MongoDB')
      const found: unknown[] = []
      for (const query of sent.all) {
        const { stages } = await planOf(client.db(database.name), query)
        // A batch that is read by its ids may be sorted in memory: its size is ours.
        const isBatch = /"(_id|key)":\{"\$in":/.test(JSON.stringify(query))
        if (stages.includes('COLLSCAN') || (stages.includes('SORT') && !isBatch)) found.push({ stages, query })
      }
      expect(sent.all.length).toBeGreaterThan(0)
      return found
    }

    test('serve everything that the publisher asks', async () => {
      const reader = new CmsReader(payload)
      for (const source of sourcesOf(payload)) {
        if (source.isGlobal) continue
        const listed = await reader.list(source)
        await reader.list(source, Date.now() - 60_000)
        const ids = listed.slice(0, 50).map(({ id }) => id)
        await reader.read(source, ids)
        await reader.slugs(new Map([[source.collection, new Set(ids)]]))
      }
      await reader.removals(Date.now() - 60_000)
      await reader.forgetRemovals(0)
      expect(await withoutIndex()).toEqual([])
    })

    test('serve the lists of the desk, a document with its versions, and logging in', async () => {
      for (const { slug, versions } of payload.config.collections) {
        if (slug.startsWith('payload-')) continue
        const { docs } = await payload.find({ collection: slug, draft: Boolean(versions), limit: 10, depth: 0 })
        const id = docs[0]?.id
        if (id === undefined) continue
        await payload.findByID({ collection: slug, id, draft: Boolean(versions), depth: 0 })
        if (!versions) continue
        const where = { parent: { equals: id } }
        await payload.findVersions({ collection: slug, where, limit: 10, depth: 0, sort: '-updatedAt' })
        await payload.countVersions({ collection: slug, where })
      }
      await payload.login({ collection: 'users', data: { email: 'editor@example.jp', password } })
      expect(await withoutIndex()).toEqual([])
    })

    test('serve a save, a publication and a deletion', async () => {
      const id = await publish(payload, 'topics', samples.topic('saved'))
      await payload.update({ collection: 'topics', id, data: { name: '草稿' }, draft: true, autosave: true })
      await payload.update({ collection: 'topics', id, data: { _status: 'published' }, locale: 'ja' })
      await payload.delete({ collection: 'topics', id })
      expect(await withoutIndex()).toEqual([])
    })
  })
})
