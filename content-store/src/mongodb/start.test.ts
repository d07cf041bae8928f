import { type AddressInfo, createServer } from 'node:net'
import { MongoClient } from 'mongodb'
import { report, upsert } from '../contract/sample-entries.js'
import { openContentReader, openContentStore } from '../open.js'
import { StoreUnavailable } from '../store.js'
import { administrator, describeWithMongod, type Mongod, startMongod, startStandalone } from '../testing/mongod.js'
import { openMongoContentReader, openMongoContentStore } from './index.js'
import { startWorker, type Worker } from './processes/start.js'
import { schemaVersion } from './schema.js'

const password = 'p@ss/word?'

/** The sentence with which opening fails. */
async function problemOf(opening: Promise<unknown>): Promise<string> {
  const error = await opening.then(
    () => undefined,
    (reason: Error) => reason,
  )
  expect(error).toBeInstanceOf(StoreUnavailable)
  const message = error?.message ?? ''
  expect(message).not.toMatch(/\n/)
  for (const secret of [password, encodeURIComponent(password), administrator.password]) {
    expect(message).not.toContain(secret)
    expect(message.replace('[ ] @ %', '')).not.toContain('@')
  }
  return message
}

describeWithMongod('opening the content store on MongoDB', () => {
  let mongod: Mongod
  let client: MongoClient
  beforeAll(async () => {
    mongod = await startMongod({ authentication: true })
    client = await new MongoClient(mongod.url('admin')).connect()
  })
  afterAll(async () => {
    await client?.close()
    await mongod?.stop()
  })

  describe('in several processes at once', () => {
    const workers: Worker[] = []
    afterEach(() => {
      for (const { process } of workers.splice(0)) process.kill('SIGKILL')
    })
    const run = (...parameters: string[]) => {
      const worker = startWorker(...parameters)
      workers.push(worker)
      return worker
    }

    it('makes it once; who reads waits for it', async () => {
      const url = mongod.url('made-at-once')
      const waiting = openMongoContentReader({ url, waitMilliseconds: 60_000 })
      const names = ['a', 'b', 'c', 'd']
      const startAt = String(Date.now() + 4_000)
      const others = names.map((name) => run('open', url, name, startAt))
      await Promise.all(others.map((one) => one.ended))
      expect(others.map((one) => Number(one.lines[0])).sort()).toEqual([1, 2, 3, 4])
      const reader = await waiting
      const [page] = await reader.list('Report', [{ first: 10 }])
      expect(page?.edges.map((edge) => edge.entry.id)).toEqual(names)
      expect((await reader.changes({ first: 10 })).changes.map((change) => change.position)).toEqual([1, 2, 3, 4])
      await reader.close()
    })

    it('goes on where a process was killed that made it', async () => {
      const url = mongod.url('killed')
      for (let kill = 0; kill < 3; kill++) {
        const database = client.db('killed')
        const worker = run('open', url, `killed-${kill}`)
        const isBegun = async () => (await database.collection('leases').countDocuments({ holder: { $ne: null } })) > 0
        while (worker.lines.length === 0 && !(await isBegun())) await new Promise((resolve) => setTimeout(resolve, 5))
        worker.process.kill('SIGKILL')
        await worker.ended
        // As if the lease of who was killed had run out.
        await database.collection('leases').updateMany({}, { $set: { expiresAt: new Date(0) } })
      }
      const store = await openMongoContentStore({ url })
      await store.apply([upsert(report('a'))])
      expect((await store.get('Report', ['a']))[0]?.id).toBe('a')
      const indexes = await client.db('killed').collection('entries').indexes()
      expect(indexes.map((index) => index.name)).toEqual(['_id_', 'natural', 'updated', 'origin', 'origins'])
      await store.close()
    })
  })

  it('writes the search index anew when it was written in an older way', async () => {
    const url = mongod.url('older-search')
    const store = await openMongoContentStore({ url })
    await store.apply(
      Array.from({ length: 450 }, (_, index) => upsert(report(`r-${index}`, { title: { ja: '国際' } }))),
    )
    const database = client.db('older-search')
    await database.collection('search').deleteMany({})
    await database.collection<{ _id: string }>('entries').updateOne({ _id: '' }, { $set: { searchVersion: 0 } })
    const another = await openMongoContentStore({ url })
    const page = await another.search({ text: '国際', language: 'ja', first: 1 })
    expect(await page.totalCount()).toBe(450)
    await store.close()
    await another.close()
  })

  it('opens nothing of a later release', async () => {
    const url = mongod.url('later')
    await (await openMongoContentStore({ url })).close()
    const later = { schemaVersion: schemaVersion + 1 }
    await client.db('later').collection<{ _id: string }>('entries').updateOne({ _id: '' }, { $set: later })
    for (const open of [openMongoContentStore, openMongoContentReader]) {
      expect(await problemOf(open({ url }))).toContain('was written by a later release')
    }
  })

  it('by an address takes a database of its own beside the one that is named', async () => {
    const url = mongod.url('kakehashi')
    const store = await openContentStore(url)
    await store.apply([upsert(report('a'))])
    const reader = await openContentReader(url)
    expect((await reader.get('Report', ['a']))[0]?.id).toBe('a')
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    const names = databases.map(({ name }) => name)
    expect(names).toContain('kakehashi-content')
    expect(names).not.toContain('kakehashi')
    await store.close()
    await reader.close()
  })

  it('needs no more than the rights to read and write its database, to take over from a killed publisher, too', async () => {
    const writer = { user: 'writer', password }
    await client.db('admin').command({
      createUser: writer.user,
      pwd: writer.password,
      roles: [{ role: 'readWrite', db: 'written' }],
    })
    const url = mongod.url('written', writer)
    const first = await openMongoContentStore({ url })
    const second = await openMongoContentStore({ url })
    const lease = await first.acquireLease('publisher', 'first', 50)
    await first.apply([upsert(report('a'))], { lease })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await second.acquireLease('publisher', 'second', 60_000)).toMatchObject({ token: 2 })
    await first.close()
    await second.close()
  })

  describe('fails in one sentence without the password', () => {
    const reader = { user: 'reader', password }
    beforeAll(async () => {
      await (await openMongoContentStore({ url: mongod.url('guarded') })).close()
      await client.db('admin').command({
        createUser: reader.user,
        pwd: reader.password,
        roles: [
          { role: 'read', db: 'guarded' },
          { role: 'read', db: 'not-made' },
        ],
      })
    })

    it('when the password is wrong', async () => {
      const url = mongod.url('guarded', { user: reader.user, password: `${password}!` })
      for (const open of [openMongoContentStore, openMongoContentReader]) {
        expect(await problemOf(open({ url }))).toContain('refuses the name and password')
      }
    })

    it('when the rights are missing; the right to read is enough for who reads', async () => {
      const url = mongod.url('guarded', reader)
      const opened = await openMongoContentReader({ url })
      expect(await opened.revision()).toBe(0)
      await opened.close()
      expect(await problemOf(openMongoContentStore({ url }))).toContain('does not allow')
      expect(await problemOf(openMongoContentStore({ url: mongod.url('not-made', reader) }))).toContain(
        'does not allow',
      )
      expect(await problemOf(openMongoContentReader({ url: mongod.url('elsewhere', reader) }))).toContain(
        'does not allow',
      )
    })

    it('when there is no store yet', async () => {
      const opening = openMongoContentReader({ url: mongod.url('not-made', reader), waitMilliseconds: 600 })
      expect(await problemOf(opening)).toContain('there is no content store in')
    })

    it('when nothing can be reached there, and when it is no MongoDB', async () => {
      const silent = createServer((socket) => socket.resume())
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
      const { port } = silent.address() as AddressInfo
      const nobody = createServer()
      await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve))
      const { port: freed } = nobody.address() as AddressInfo
      await new Promise((resolve) => nobody.close(resolve))
      for (const host of [`127.0.0.1:${port}`, `127.0.0.1:${freed}`]) {
        const url = `mongodb://someone:${encodeURIComponent(password)}@${host}/content?replicaSet=rs0`
        const begun = Date.now()
        expect(await problemOf(openMongoContentReader({ url, deadlineMilliseconds: 2_000 }))).toMatch(
          /no primary of a replica set can be reached at .*no answer/,
        )
        expect(Date.now() - begun).toBeLessThan(15_000)
      }
      silent.close()
    })

    it('when it is a single server', async () => {
      const single = await startStandalone()
      try {
        for (const url of [single.url('content'), `${single.url('content').split('?')[0]}?replicaSet=rs0`]) {
          const opening = openMongoContentStore({ url, deadlineMilliseconds: 2_000 })
          expect(await problemOf(opening)).toContain('is a single server')
        }
      } finally {
        await single.stop()
      }
    })

    it('when it is another replica set', async () => {
      const url = mongod.url('guarded').replace(/replicaSet=\w+/, 'replicaSet=another')
      expect(await problemOf(openMongoContentReader({ url, deadlineMilliseconds: 2_000 }))).toContain('not "another"')
    })

    it.each([
      `mongodb://someone:${password}@127.0.0.1/content?replicaSet=rs0`,
      `mongodb://someone:${encodeURIComponent(password)}@127.0.0.1/content?replicaSet=rs0&unheardOf=1`,
    ])('when the address is none: %#', async (url) => {
      expect(await problemOf(openMongoContentReader({ url }))).toContain('cannot be read')
    })
  })
})
