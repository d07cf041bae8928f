/**
 * What a page costs each process of docker-compose.yml: CPU time, bytes sent, memory; see docs/scaling.md.
 * `node bench/pages.mjs [--engine sqlite|mongodb] [--connections 8] [--rounds 3] [--seconds 5]`
 */
import { get } from 'node:http'
import { parseArgs } from 'node:util'
import { prepareStack } from '../scripts/rehearsal/stack.mjs'
import { load, median } from './support/load.mjs'
import { cpuMilliseconds, memoryMegabytes } from './support/processes.mjs'

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    connections: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
  },
})
/** As readers go: from the home page to lists and single pages, in two languages. */
const pages = [
  '/ja',
  '/ja/publications',
  '/ja/publications/clair-report-2023-us-adult-english',
  '/ja/grants',
  '/ja/offices',
].concat(['/ja/municipalities/kanazawa-shi', '/ja/programmes', '/en', '/en/publications', '/en/offices/paris'])
const groups = {
  web: ['web'],
  gateways: ['gateway-1', 'gateway-2'],
  subgraphs: ['publications', 'programmes', 'grants', 'offices'],
}

const stack = await prepareStack({ engine: options.engine })
process.on('exit', () => stack.kill())
try {
  await stack.start()
  await stack.services.get('cms').stop()
  const pidsOf = (names) => names.map((name) => stack.services.get(name).pid)
  const requests = pages.map((path) => ({ method: 'GET', path, headers: { 'accept-encoding': 'gzip' } }))
  const server = { url: stack.urls.web, pids: Object.values(groups).flatMap(pidsOf) }
  const connections = Number(options.connections)
  await load(server, requests, { connections, seconds: 3 })

  const costs = Object.fromEntries(Object.keys(groups).map((group) => [group, []]))
  const rates = []
  for (let round = 0; round < Number(options.rounds); round += 1) {
    const before = Object.fromEntries(
      Object.entries(groups).map(([group, names]) => [group, cpuMilliseconds(pidsOf(names))]),
    )
    const { perSecond, cpuPerRequest, p50 } = await load(server, requests, {
      connections,
      seconds: Number(options.seconds),
    })
    const used = Object.entries(groups).map(([group, names]) => [group, cpuMilliseconds(pidsOf(names)) - before[group]])
    const whole = used.reduce((total, [, milliseconds]) => total + milliseconds, 0)
    for (const [group, milliseconds] of used) costs[group].push((cpuPerRequest * milliseconds) / whole)
    rates.push({ perSecond, p50 })
  }
  for (const [group, names] of Object.entries(groups)) {
    const megabytes = names.map((name) => `${memoryMegabytes(pidsOf([name])).toFixed(0)} MB`).join(', ')
    console.log(`${group}: ${median(costs[group]).toFixed(2)} ms CPU per page; ${megabytes}`)
  }
  console.log(
    `${median(rates.map((rate) => rate.perSecond)).toFixed(0)} pages/s, p50 ${median(rates.map((rate) => rate.p50))} ms`,
  )

  let bytes = 0
  for (const { path } of requests) bytes += await compressedLength(stack.urls.web + path)
  console.log(`${(bytes / pages.length / 1_024).toFixed(1)} KB compressed per page`)
} finally {
  await stack.stop()
  stack.remove()
}

/** Bytes of a body as it is sent: `fetch` only gives what it has unpacked. */
function compressedLength(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let length = 0
      response.on('data', (chunk) => {
        length += chunk.length
      })
      response.on('end', () => resolve(length))
    }).on('error', reject)
  })
}
