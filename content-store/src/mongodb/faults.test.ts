import { setTimeout as sleep } from 'node:timers/promises'
import { followChanges } from '../contract/changes.js'
import { report, upsert } from '../contract/sample-entries.js'
import { type ContentReader, type ContentStore, StoreUnavailable } from '../store.js'
import { describeWithMongod, type Mongod, startMongod } from '../testing/mongod.js'
import { type StallingProxy, startStallingProxy } from '../testing/stalling-proxy.js'
import { openMongoContentReader, openMongoContentStore } from './index.js'
import { startWorker, type Worker } from './processes/start.js'
import { entriesPerBatch, leaseMilliseconds } from './processes/worker.js'

/** CI sets the full numbers. */
const publishes = Number(process.env.MONGO_PUBLISHES ?? 90)
const kills = Number(process.env.MONGO_KILLS ?? 2)

/** Longer than replica sets of the tests need: an election begins two seconds after the primary was last heard of. */
const failoverMilliseconds = 15_000

/** Tries again as long as the store is unavailable, as the publisher does. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 60_000
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || Date.now() > deadline) throw error
      await sleep(20)
    }
  }
}

describeWithMongod('the content store on three members of a replica set', () => {
  let mongod: Mongod
  beforeAll(async () => {
    mongod = await startMongod({ members: 3 })
  })
  afterAll(async () => {
    await mongod?.stop()
  })

  it(
    `loses, doubles and reorders nothing when the primary is killed during ${publishes} publishes and constant reads`,
    async () => {
      const url = mongod.url('content')
      const store = await openMongoContentStore({ url })
      let acknowledged = 0
      let isOver = false

      // Each reader asks on and on: for the revision, for the newest entry, and for what the log says since it last asked.
      const read = async (reader: ContentReader) => {
        const seen: { kind: string; id: string; position: number }[] = []
        let cursor: string | undefined
        let longestSilence = 0
        let answeredAt = Date.now()
        let revision = 0
        const errors: unknown[] = []
        while (!isOver) {
          const before = acknowledged
          try {
            const now = await reader.revision()
            expect(now).toBeGreaterThanOrEqual(Math.max(before, revision))
            revision = now
            const [entry] = await reader.get('Report', [`p-${before}`])
            expect(entry?.id).toBe(before === 0 ? undefined : `p-${before}`)
            const page = await reader.changes({ after: cursor, first: 100 })
            seen.push(...page.changes)
            cursor = page.cursor
            longestSilence = Math.max(longestSilence, Date.now() - answeredAt)
            answeredAt = Date.now()
          } catch (error) {
            errors.push(error)
          }
          await sleep(5)
        }
        return { seen, cursor, longestSilence, errors }
      }
      const readers = await Promise.all([1, 2].map(() => openMongoContentReader({ url })))
      const reading = readers.map(read)

      const killAt = Math.floor(publishes / 3)
      for (let number = 1; number <= publishes; number++) {
        if (number === killAt) process.kill((await mongod.primary()).pid, 'SIGKILL')
        const changes = [upsert(report(`p-${number}`, { version: number, number }))]
        const revision = await insist(() => store.apply(changes, { marks: { published: String(number) } }))
        expect(revision).toBe(number)
        acknowledged = number
      }
      isOver = true
      const told = await Promise.all(reading)

      const expected = Array.from({ length: publishes }, (_, index) => [index + 1, `p-${index + 1}`])
      for (const [index, { seen, cursor, longestSilence, errors }] of told.entries()) {
        expect(errors.filter((error) => !(error instanceof StoreUnavailable))).toEqual([])
        expect(longestSilence).toBeLessThan(failoverMilliseconds)
        const { changes: rest } = await followChanges(readers[index] as ContentReader, { after: cursor, first: 100 })
        expect([...seen, ...rest].map(({ position, id }) => [position, id])).toEqual(expected)
      }
      const { changes } = await followChanges(store, { first: 100 })
      expect(changes.map(({ position, id }) => [position, id])).toEqual(expected)
      const [page] = await store.list('Report', [{ first: 0 }])
      expect(await page?.totalCount()).toBe(publishes)
      expect(await store.marks()).toEqual({ published: String(publishes) })
      for (const one of [store, ...readers]) await one.close()
    },
    15 * 60_000,
  )
})

describeWithMongod('the content store on a member of a replica set', () => {
  let mongod: Mongod
  beforeAll(async () => {
    mongod = await startMongod()
  })
  afterAll(async () => {
    await mongod?.stop()
  })

  describe('behind a network that stalls', () => {
    const deadlineMilliseconds = 1_000
    let proxy: StallingProxy
    let store: ContentStore
    let reader: ContentReader
    beforeEach(async () => {
      proxy = await startStallingProxy(mongod.members[0]?.port ?? 0)
      // Without asking the member for its address, which would lead past the proxy.
      const url = `mongodb://127.0.0.1:${proxy.port}/stalled?directConnection=true`
      store = await openMongoContentStore({ url, deadlineMilliseconds, writeDeadlineMilliseconds: 2_000 })
      reader = await openMongoContentReader({ url, deadlineMilliseconds })
    })
    afterEach(async () => {
      proxy.resume()
      await store.close()
      await reader.close()
      await proxy.stop()
    })

    it('ends every call at its deadline with a clear error, and goes on by itself', async () => {
      await store.apply([upsert(report('a'))])
      const calls: Record<string, () => Promise<unknown>> = {
        get: () => reader.get('Report', ['a', 'b']),
        list: () => reader.list('Report', [{ first: 1 }, { first: 2, direction: 'descending' }]),
        facets: () => reader.facets('Report', { by: ['fiscalYear'] }),
        search: () => reader.search({ text: '報告書', language: 'ja', first: 3 }),
        changes: () => reader.changes({ first: 1 }),
        revision: () => reader.revision(),
        marks: () => store.marks(),
        origins: () => store.origins('Report'),
        lease: () => store.acquireLease('publisher', 'one', 1_000),
        apply: () => store.apply([upsert(report('b'))]),
      }
      for (const call of Object.values(calls)) await call()
      const before = await reader.revision()

      proxy.stall()
      const begun = Date.now()
      const ended = await Promise.all(
        Object.entries(calls).map(async ([name, call]) => {
          const error = await call().then(
            () => undefined,
            (reason: unknown) => reason,
          )
          return { name, error, took: Date.now() - begun }
        }),
      )
      for (const { name, error, took } of ended) {
        expect([name, error]).toEqual([name, expect.any(StoreUnavailable)])
        expect([name, (error as Error).message]).toEqual([name, expect.stringMatching(/in time|cannot be reached/)])
        expect(took).toBeLessThan(name === 'apply' ? 4_000 : 3_000)
      }

      proxy.resume()
      await insist(() => reader.revision())
      expect(Date.now() - begun).toBeLessThan(20_000)
      for (const call of Object.values(calls)) await insist(call)
      expect(await reader.revision()).toBe(before)
    })
  })

  describe('with two publishers', () => {
    const workers: Worker[] = []
    afterEach(() => {
      for (const { process } of workers.splice(0)) process.kill('SIGKILL')
    })
    const publisher = (name: string) => {
      const worker = startWorker('publish', mongod.url('publishers'), name)
      workers.push(worker)
      return worker
    }
    const published = (worker: Worker) => worker.lines.filter((line) => line !== 'lease').map(Number)
    const until = async (condition: () => boolean) => {
      while (!condition()) await sleep(5)
    }

    it(
      `one works; the other takes over within the lease when it is killed (${kills} times)`,
      async () => {
        let active = publisher('publisher-0')
        await until(() => published(active).length > 3)
        for (let kill = 1; kill <= kills; kill++) {
          const standby = publisher(`publisher-${kill}`)
          // It has long started when it is needed.
          const seen = published(active).length
          await until(() => published(active).length > seen + 20)
          await sleep(2_500 + Math.random() * 100)
          expect(standby.lines).toEqual([])
          active.process.kill('SIGKILL')
          const killedAt = Date.now()
          await active.ended
          await until(() => published(standby).length > 0)
          // The server itself would keep what the killed one had left open, and locked, for a minute.
          expect(Date.now() - killedAt).toBeLessThan(leaseMilliseconds + 20_000)
          // What was acknowledged before is there, and perhaps one batch more, whose acknowledgement nobody heard.
          const last = published(active).at(-1) as number
          const next = published(standby)[0] as number
          expect([last + 1, last + 2]).toContain(next)
          active = standby
        }
        active.process.kill('SIGKILL')
        await active.ended

        const reader = await openMongoContentReader({ url: mongod.url('publishers') })
        const [page] = await reader.list('Report', [{ first: 100 }])
        const versions = new Set(page?.edges.map(({ entry }) => entry.version))
        expect([page?.edges.length, versions.size]).toEqual([entriesPerBatch, 1])
        const [version] = versions
        expect(await reader.revision()).toBe((version as number) * entriesPerBatch)
        expect(version as number).toBeGreaterThanOrEqual(published(active).at(-1) as number)
        await reader.close()
      },
      15 * 60_000,
    )
  })
})
