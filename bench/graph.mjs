// Requests per second of the graph, in one process and distributed, beside Payload's own GraphQL and raw node:http.
// Uses the data folder of `npm start` (stopped): DATABASE_URL=file:./data node bench/graph.mjs
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { operations } from './operations.mjs'
import { root, startDistributed, startInProcess, startPayload, startRaw, stopServers } from './support/servers.mjs'

const rounds = Number(process.env.ROUNDS ?? 5)
const seconds = Number(process.env.SECONDS ?? 3)
const connections = Number(process.env.CONNECTIONS ?? 16)

const read = (name) => JSON.parse(readFileSync(path.join(root, 'content', `${name}.json`), 'utf8')).map(({ id }) => id)
const values = {
  municipalities: read('municipalities'),
  reports: read('reports'),
  languages: ['JA', 'EN', 'FR', 'ZH', 'KO', 'JA_EASY'],
}

const requestsOf = ({ query, variables }) =>
  Array.from({ length: 240 }, (_, index) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables(index, values) }),
  }))

async function check(server, request) {
  const response = await fetch(server.url, { ...request, headers: { ...request.headers, ...server.headers } })
  const text = await response.text()
  const { errors } = JSON.parse(text)
  if (errors) throw new Error(`${server.url}: ${JSON.stringify(errors).slice(0, 500)}`)
  return Buffer.byteLength(text)
}

async function measure(server, requests) {
  const all = requests.map((request) => ({ ...request, headers: { ...request.headers, ...server.headers } }))
  let client = 0
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    requests: all,
    // Each connection begins elsewhere in the list: identical requests in flight would be answered by one execution.
    setupClient: (connection) => {
      const offset = Math.floor((client++ * all.length) / connections)
      connection.setRequests([...all.slice(offset), ...all.slice(0, offset)])
    },
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${server.url}: ${result.non2xx} answers were not 2xx`)
  return { perSecond: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99 }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const memory = (pids) =>
  pids.reduce(
    (sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
    0,
  ) / 1024

try {
  const [email, password] = readFileSync(
    path.join(root, process.env.LOGIN_FILE ?? 'data/first-administrator.txt'),
    'utf8',
  ).split('\n')
  const login = { email, password }
  const servers = {
    'graph, in process': await startInProcess(0),
    'graph, HTTP subgraphs': await startDistributed(),
    'Payload GraphQL': await startPayload(login),
    'graph, answers kept': await startInProcess(64),
  }
  values.municipalityNumbers = servers['Payload GraphQL'].municipalityNumbers
  console.log(
    '| query | variant | requests/s | p50 ms | p99 ms | times Payload |\n| --- | --- | --: | --: | --: | --: |',
  )
  for (const [name, { graph, payload }] of Object.entries(operations)) {
    const variants = Object.entries(servers).map(([label, server]) => ({
      label,
      server,
      requests: requestsOf(label.startsWith('Payload') ? payload : graph),
      results: [],
    }))
    const bytes = await Promise.all(variants.map(({ server, requests }) => check(server, requests[0])))
    const raw = await startRaw(bytes[0])
    variants.push({
      label: `raw node:http, ${bytes[0]} bytes`,
      server: raw,
      requests: variants[0].requests,
      results: [],
    })
    for (let round = 0; round <= rounds; round++) {
      for (const variant of variants) {
        const result = await measure(variant.server, variant.requests)
        // The first round warms up.
        if (round > 0) variant.results.push(result)
        await sleep(200)
      }
    }
    const perSecond = (variant) => median(variant.results.map((result) => result.perSecond))
    const payloadPerSecond = perSecond(variants[2])
    for (const variant of variants) {
      const p = (key) => median(variant.results.map((result) => result[key]))
      const times = (perSecond(variant) / payloadPerSecond).toFixed(1)
      console.log(
        `| ${name} | ${variant.label} | ${Math.round(perSecond(variant))} | ${p('p50')} | ${p('p99')} | ${times} |`,
      )
    }
  }
  console.log('\n| variant | memory after the run, MB |\n| --- | --: |')
  for (const [label, { pids }] of Object.entries(servers)) console.log(`| ${label} | ${Math.round(memory(pids))} |`)
} finally {
  stopServers()
}
