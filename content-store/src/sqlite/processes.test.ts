import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startProgram, type Worker } from '../testing/worker-process.js'
import { openSqliteContentReader, openSqliteContentStore } from './index.js'
import { entriesPerBatch, leaseRounds } from './processes/worker.js'

const worker = fileURLToPath(new URL('./processes/worker.ts', import.meta.url))

describe('the SQLite engine in several processes', () => {
  let folder: string
  let file: string
  const workers: Worker[] = []
  const run = (...parameters: string[]) => {
    const one = startProgram(worker, ...parameters)
    workers.push(one)
    return one
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'content-store-'))
    file = path.join(folder, 'new', 'content.db')
  })
  afterEach(async () => {
    for (const { process } of workers.splice(0)) process.kill('SIGKILL')
    await rm(folder, { recursive: true })
  })

  it('killed in the middle of applies, leaves whole batches only, and none that was acknowledged is lost', async () => {
    let acknowledged = 0
    for (let kill = 0; kill < 6; kill++) {
      const writer = run('apply', file, 'writer')
      while (writer.lines.length === 0) await sleep(5)
      await sleep(Math.random() * 120)
      writer.process.kill('SIGKILL')
      await writer.ended

      const reader = await openSqliteContentStore({ file, readOnly: true })
      const version = Number((await reader.marks()).version)
      const [page] = await reader.list('Report', [{ first: 100 }])
      expect(version).toBeGreaterThanOrEqual(Number(writer.lines.at(-1)))
      expect(version).toBeGreaterThan(acknowledged)
      expect(page?.edges.map(({ entry }) => [entry.version, entry.body.number])).toEqual(
        Array.from({ length: entriesPerBatch }, () => [version, version]),
      )
      expect(await reader.revision()).toBe(version * entriesPerBatch)
      expect(await reader.facets('Report', { by: ['office'] })).toEqual([
        { key: 'office', values: [{ value: `office-${version % 3}`, count: entriesPerBatch }] },
      ])
      await reader.close()
      acknowledged = version
    }
  })

  it('can be opened by many at the moment at which the file is made', async () => {
    const waiting = openSqliteContentReader({ file, waitMilliseconds: 30_000 })
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const startAt = String(Date.now() + 3000)
    const others = names.map((name) => run('open', file, name, startAt))
    await Promise.all(others.map((one) => one.ended))
    const revisions = others.map((one) => Number(one.lines[0]))
    expect(revisions.sort()).toEqual([1, 2, 3, 4, 5, 6])
    const reader = await waiting
    const [page] = await reader.list('Report', [{ first: 10 }])
    expect(page?.edges.map((edge) => edge.entry.id)).toEqual(names)
    await reader.close()
  })

  it('gives each lease to one of those who race for it', async () => {
    const startAt = String(Date.now() + 2000)
    const racers = ['one', 'two', 'three'].map((name) => run('lease', file, name, startAt))
    await Promise.all(racers.map((one) => one.ended))
    const won = racers.flatMap((one) => one.lines.map(Number)).sort((a, b) => a - b)
    expect(won).toEqual(Array.from({ length: leaseRounds }, (_, round) => round))
  })
})
