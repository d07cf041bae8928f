/**
 * The graph's workloads on SQLite and on MongoDB, one member and three; see README.md.
 * `node bench/engines.mjs [--sizes 10000,100000] [--members 1,3] [--workloads municipality,list,search,entity]
 * [--cache-gigabytes 1] [--connections 16] [--rounds 5] [--seconds 2] [--folder <where the stores are kept>]`
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openContentStore } from '@kakehashi/content-store'
import { readAnswers, readFromDisk, requireSameData } from './support/answers.mjs'
import { generatorVersion } from './support/generated/entries.mjs'
import { fillReplicaSet } from './support/generated/replica-set.mjs'
import { generatedStore } from './support/generated/store.mjs'
import { load, median } from './support/load.mjs'
import { startReplicaSet, whyNoMongod } from './support/mongod.mjs'
import { cpuMilliseconds, memoryMegabytes, stopProcesses } from './support/processes.mjs'
import { askedValues, requestsOf } from './support/requests.mjs'
import { startInProcess, startInProcessOn } from './support/servers.mjs'
import { resaved } from './support/store-operations.mjs'
import { workloads } from './workloads.mjs'

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    'cache-gigabytes': { type: 'string', default: '1' },
    members: { type: 'string', default: '1,3' },
    workloads: { type: 'string', default: Object.keys(workloads).join(',') },
    connections: { type: 'string', default: '16' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    folder: { type: 'string', default: path.join(tmpdir(), 'kakehashi-bench-stores') },
  },
})
const rounds = Number(options.rounds)
const extent = { connections: Number(options.connections), seconds: Number(options.seconds) }
const warmUpRequests = 1_000
const database = 'kakehashi'

const missing = whyNoMongod()
if (missing) {
  console.error(missing)
  process.exit(1)
}
const sets = []
const end = async () => {
  await stopProcesses()
  await Promise.all(sets.splice(0).map((set) => set.stop()))
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end().then(() => process.exit(1)))

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${rounds} rounds of ${options.seconds} s each`,
)
try {
  for (const size of options.sizes.split(',').map(Number)) await measure(size)
} finally {
  await end()
}

async function measure(size) {
  const file = await generatedStore({ folder: options.folder, count: size })
  for (const members of options.members.split(',').map(Number)) {
    await compare(size, members === 1 ? 'MongoDB' : `MongoDB, ${members} members`, file, await filledSet(size, members))
    await end()
  }
}

/** Prints what each workload and publishing cost on SQLite and on `set`, in turns. */
async function compare(size, label, file, set) {
  const address = set.url(database)
  const servers = {
    SQLite: { ...(await startInProcess(file, 0)), database: [] },
    [label]: { ...(await startInProcessOn(address)), database: set.pids },
  }
  const values = await askedValues(servers.SQLite.url)
  for (const name of options.workloads.split(',')) {
    const requests = requestsOf(workloads[name].graph, values)
    for (const server of Object.values(servers)) await readFromDisk(server, requests)
    await requireSameData(label, servers[label], requests, await readAnswers(servers.SQLite, requests))
    print(size, name, await inTurns(servers, requests))
  }
  const stores = { SQLite: `file:${path.dirname(file)}`, [label]: address }
  console.log(`\n### ${size.toLocaleString('en')} entries, publishing\n`)
  console.log('| | one change, ms | changes per second, one at a time | changes per second, a hundred at a time |')
  console.log('| --- | --: | --: | --: |')
  const results = Object.fromEntries(Object.keys(stores).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, store] of Object.entries(stores)) results[name].push(await publish(store))
  }
  for (const [name, rows] of Object.entries(results)) {
    const [one, hundred] = ['one', 'hundred'].map((figure) => median(rows.map((row) => row[figure])))
    console.log(`| ${name} | ${one.toFixed(1)} | ${Math.round(1_000 / one)} | ${Math.round(100_000 / hundred)} |`)
  }
}

/** Milliseconds to publish one change and a hundred together, until it is acknowledged. */
async function publish(address) {
  const store = await openContentStore(address)
  const [page] = await store.list('Article', [{ first: 100, direction: 'descending' }])
  const entries = page.edges.map(({ entry }) => entry)
  const timed = async (times, work) => {
    const started = performance.now()
    for (let time = 0; time < times; time++) await work(time)
    return (performance.now() - started) / times
  }
  const one = await timed(100, (time) => store.apply([resaved(entries[time % entries.length])]))
  const hundred = await timed(5, () => store.apply(entries.map(resaved)))
  await store.close()
  return { one, hundred }
}

/** A replica set with that many generated entries: the files of an earlier run, or new ones that are left there for the next time. */
async function filledSet(size, members) {
  const folder = path.join(options.folder, `mongodb-${size}-v${generatorVersion}`)
  const mark = `${folder}.complete`
  if (!existsSync(mark)) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const set = await startReplicaSet({ folder, members, cacheGigabytes: Number(options['cache-gigabytes']) })
  sets.push(set)
  if (!existsSync(mark)) {
    const started = performance.now()
    const onProgress = (written) => {
      if (written % 10_000 > 0 && written !== size) return
      const perSecond = Math.round((written / (performance.now() - started)) * 1_000)
      process.stderr.write(`MongoDB, ${size} entries: ${written} written, ${perSecond} per second\n`)
    }
    await fillReplicaSet(set.url(database), { count: size, onProgress })
    writeFileSync(mark, '')
  } else {
    // A release later than the one that wrote it brings it up to date: the graph only reads, and would wait for that.
    await (await openContentStore(set.url(database))).close()
  }
  return set
}

async function inTurns(servers, requests) {
  const results = Object.fromEntries(
    Object.keys(servers).map((name) => [name, { rows: [], memory: 0, databaseMemory: 0 }]),
  )
  for (const server of Object.values(servers)) {
    const amount = Math.max(warmUpRequests, requests.length)
    await load({ ...server, requests }, { connections: extent.connections, amount })
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, server] of Object.entries(servers)) {
      const before = cpuMilliseconds(server.database)
      const row = await load({ ...server, requests }, extent)
      const used = cpuMilliseconds(server.database) - before
      results[name].rows.push({ ...row, databaseCpu: used / (row.perSecond * extent.seconds) })
      results[name].memory = memoryMegabytes(server.pids)
      results[name].databaseMemory = memoryMegabytes(server.database)
    }
  }
  return results
}

function print(size, name, results) {
  console.log(
    `\n### ${size.toLocaleString('en')} entries, ${workloads[name].title}, ${extent.connections} connections\n`,
  )
  console.log(
    '| | requests/s | CPU ms, graph | CPU ms, mongod | p50 ms | p99 ms | memory MB, graph | memory MB, mongod |',
  )
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: |')
  const [[, base], [, other]] = Object.entries(results)
  for (const [label, { rows, memory, databaseMemory }] of Object.entries(results)) {
    const of = (figure) => median(rows.map((row) => row[figure]))
    const cpu = [of('cpuPerRequest'), of('databaseCpu')].map((figure) => figure.toFixed(3))
    const cells = [
      Math.round(of('perSecond')),
      ...cpu,
      of('p50'),
      of('p99'),
      Math.round(memory),
      Math.round(databaseMemory),
    ]
    console.log(`| ${label} | ${cells.join(' | ')} |`)
  }
  const ratio = (of) => median(other.rows.map((row, round) => of(row, base.rows[round]))).toFixed(2)
  const graph = ratio((row, sqlite) => row.cpuPerRequest / sqlite.cpuPerRequest)
  const whole = ratio((row, sqlite) => (row.cpuPerRequest + row.databaseCpu) / sqlite.cpuPerRequest)
  const time = ratio((row, sqlite) => sqlite.perSecond / row.perSecond)
  console.log(`\nTimes SQLite: CPU of the graph ${graph}, with mongod ${whole}; time ${time} (goal: 2)`)
}
