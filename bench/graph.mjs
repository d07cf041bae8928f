/**
 * Requests per second and CPU time of the graph beside other ways to serve the same answers; see README.md.
 * `node bench/graph.mjs [--workloads municipality,list] [--variants a,c,d,f] [--connections 16,256] [--rounds 5] [--seconds 2]`
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readAnswers, requireSameData } from './support/answers.mjs'
import { realContent } from './support/content.mjs'
import { load, median } from './support/load.mjs'
import { memoryMegabytes, stopProcesses } from './support/processes.mjs'
import { askedValues, requestsOf } from './support/requests.mjs'
import {
  startApolloGateway,
  startApolloSubgraphs,
  startDistributed,
  startHive,
  startInProcess,
  startMonolith,
  startPayload,
  startRaw,
  startSubgraphs,
} from './support/servers.mjs'
import { workloads } from './workloads.mjs'

const { values: options } = parseArgs({
  options: {
    workloads: { type: 'string', default: Object.keys(workloads).join(',') },
    variants: { type: 'string', default: 'a,b,c,cached,d,e,e-apollo,f,g' },
    connections: { type: 'string', default: '16,256' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
  },
})
const wanted = options.variants.split(',')
const rounds = Number(options.rounds)
const seconds = Number(options.seconds)
const warmUpRequests = 1_000

const labels = {
  a: '(a) @apollo/gateway, HTTP subgraphs on Apollo Server',
  b: '(b) ours, HTTP subgraphs',
  c: '(c) ours, in process',
  cached: '(c) ours, in process, answers kept',
  d: '(d) monolith on Apollo Server',
  e: '(e) Hive Gateway, Rust planner, the HTTP subgraphs of (b)',
  'e-apollo': '(e) Hive Gateway, Rust planner, the HTTP subgraphs of (a)',
  f: '(f) raw node:http, the same bytes',
  g: "(g) Payload's own GraphQL, the nearest query",
}

/** Which figure of which variant over which, and what it should come to. */
const goals = [
  ['c', 'a', 8, 15],
  ['c', 'd', 1.5, 2.5],
  ['b', 'a', 3],
  ['b', 'e', 1],
  ['cached', 'f', 0.75, 0.9],
  ['c', 'g', 10],
]

const content = await realContent()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await stopProcesses()
    content.remove()
    process.exit(1)
  })
}
try {
  const { folder, file } = content
  // The variants are asked one after the other, so two gateways can stand on the same subgraphs.
  const ours = once(() => startSubgraphs(file))
  const apollos = once(() => startApolloSubgraphs(file))
  const start = {
    a: async () => startApolloGateway(folder, await apollos()),
    b: async () => startDistributed(file, await ours()),
    c: () => startInProcess(file, 0),
    cached: () => startInProcess(file, 64),
    d: () => startMonolith(file),
    e: async () => startHive(folder, 'hive', await ours()),
    g: () => startPayload(folder),
    'e-apollo': async () => startHive(folder, 'hive-apollo', await apollos()),
  }
  const servers = {}
  for (const variant of Object.keys(start).filter((one) => wanted.includes(one))) {
    try {
      servers[variant] = await start[variant]()
    } catch (error) {
      // Two of them need something that is not always there.
      if (variant !== 'e' && variant !== 'e-apollo' && variant !== 'g') throw error
      console.log(`Left out: ${labels[variant]}. ${error.message}\n`)
    }
  }
  // Whose answers the others must give. Asking all of them takes a while, so not the slowest.
  const reference = servers.c ?? Object.values(servers)[0]
  const values = await askedValues(reference.url)

  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, ${rounds} rounds of ${seconds} s each\n`)
  for (const name of options.workloads.split(',')) {
    const { title, graph, payload } = workloads[name]
    const { g, ...graphs } = servers
    const requests = requestsOf(graph, values)
    const answers = await readAnswers(reference, requests)
    for (const [variant, server] of Object.entries(graphs)) {
      await requireSameData(labels[variant], server, requests, answers)
    }
    const measured = Object.fromEntries(
      Object.entries(graphs).map(([variant, server]) => [variant, { ...server, requests }]),
    )
    if (wanted.includes('f')) measured.f = { ...(await startRaw(folder, name, answers)), requests }
    if (g) measured.g = { ...g, requests: requestsOf(payload, { ...values, ...g }, g.headers) }
    if (g) await readAnswers(g, measured.g.requests.slice(0, 5))
    const bytes = Math.round(answers.reduce((sum, answer) => sum + Buffer.byteLength(answer), 0) / answers.length)
    for (const connections of options.connections.split(',').map(Number)) {
      console.log(`\n### ${title}\n`)
      console.log(`${requests.length} different requests, ${bytes} bytes on average, ${connections} connections\n`)
      const results = Object.fromEntries(Object.keys(measured).map((variant) => [variant, []]))
      // As many for each, so that what is compiled is compiled by then; and everything once where answers are kept.
      for (const server of Object.values(measured)) {
        await load(server, { connections, amount: Math.max(warmUpRequests, server.requests.length) })
      }
      for (let round = 0; round < rounds; round++) {
        for (const [variant, server] of Object.entries(measured)) {
          results[variant].push(await load(server, { connections, seconds }))
        }
      }
      printTable(results, measured)
      printGoals(results)
    }
  }
} finally {
  await stopProcesses()
  content.remove()
}

function once(work) {
  let result
  return () => {
    result ??= work()
    return result
  }
}

function printTable(results, measured) {
  console.log(
    '| variant | requests/s | CPU ms per request | p50 ms | p99 ms | memory MB |\n| --- | --: | --: | --: | --: | --: |',
  )
  for (const [variant, rows] of Object.entries(results)) {
    const of = (figure) => median(rows.map((row) => row[figure]))
    const cells = [
      Math.round(of('perSecond')),
      of('cpuPerRequest').toFixed(3),
      of('p50'),
      of('p99'),
      Math.round(memoryMegabytes(measured[variant].pids)),
    ]
    console.log(`| ${labels[variant]} | ${cells.join(' | ')} |`)
  }
}

/** Ratios are taken within each round, as what else the machine does differs from round to round. */
function printGoals(results) {
  const rows = goals.filter(([one, other]) => results[one] && results[other])
  if (rows.length === 0) return
  console.log('\n| | requests/s | CPU | goal |\n| --- | --: | --: | --- |')
  for (const [one, other, goal, further] of rows) {
    const ratio = (of) => median(results[one].map((row, round) => of(row, results[other][round])))
    const throughput = ratio((row, base) => row.perSecond / base.perSecond)
    const cpu = ratio((row, base) => base.cpuPerRequest / row.cpuPerRequest)
    const wish = further ? `${goal}, on to ${further}` : `${goal}`
    console.log(`| ${one} : ${other} | ${throughput.toFixed(2)} | ${cpu.toFixed(2)} | ${wish} |`)
  }
}
