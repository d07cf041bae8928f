import { type Dispatcher, Pool } from 'undici'
import { requestOf } from './testing/fuzzed-request.js'
import { type GraphProcess, type Memory, startGraphProcess } from './testing/graph-process.js'

/** `FUZZ_REQUESTS=100000` for the long run; `FUZZ_SEED` repeats one. */
const requests = Number(process.env.FUZZ_REQUESTS ?? 2_000)
const firstSeed = Number(process.env.FUZZ_SEED ?? 1)
/**
 * What the server may hold more at the end than after the first quarter, in megabytes: what its caches may still take, which are
 * 64 of prepared documents in the four subgraphs, 28 of documents and 4 of answers, as estimated, and their plans. Of a leak with
 * each request, 100,000 requests show 2 KB.
 */
const boundMegabytes = 140
/** No request may take longer, with this many at once on two slow cores. */
const deadlineMilliseconds = 5_000
const atOnce = 8

let graph: GraphProcess
let pool: Pool
beforeAll(async () => {
  // A cache so small that it is full, and so no longer grows, after the first quarter.
  graph = await startGraphProcess({ RESPONSE_CACHE_MB: '4', LOG_LEVEL: 'warn', TRUST_PROXY: '1' })
  pool = new Pool(graph.url.origin, {
    connections: atOnce,
    headersTimeout: deadlineMilliseconds,
    bodyTimeout: deadlineMilliseconds,
  })
}, 120_000)
afterAll(async () => {
  await pool.destroy()
  await graph.stop()
})

const internal = /node_modules|\bat .+:\d+:\d+\)?|\bstack(trace)?"|SQLITE|ECONN|serviceName|127\.0\.0\.1/

interface Finding {
  seed: number
  what: string
  text?: string
}

async function check(seed: number): Promise<Finding | undefined> {
  const request: Dispatcher.RequestOptions = requestOf(seed)
  const started = performance.now()
  const { statusCode, headers: received, body } = await pool.request(request)
  const encoding = received['content-encoding']
  const bytes = Buffer.from(await body.arrayBuffer())
  const milliseconds = performance.now() - started
  const text = encoding === undefined ? String(bytes) : ''
  if (statusCode >= 500) return { seed, what: `status ${statusCode}`, text }
  if (milliseconds > deadlineMilliseconds) return { seed, what: `took ${milliseconds} ms` }
  if (String(received['content-type']).includes('json') && text !== '' && request.path !== '/readyz') {
    const answer = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }
    for (const { extensions } of answer.errors ?? []) {
      if (extensions?.code === undefined) return { seed, what: 'an error without a code', text }
      if (extensions.code === 'INTERNAL_SERVER_ERROR') return { seed, what: 'a fault of ours', text }
    }
    if (answer.errors && internal.test(JSON.stringify(answer.errors)))
      return { seed, what: 'tells of its inside', text }
  }
  return undefined
}

const megabytes = ({ heapUsed, external }: Memory) => (heapUsed + external) / 1024 / 1024

it(`${requests} generated and mutated requests: no 5xx, no unmasked error, none late, no growth of memory`, async () => {
  const findings: Finding[] = []
  let next = firstSeed
  const run = async (until: number) => {
    while (next < until && findings.length < 5) {
      const seed = next++
      const finding = await check(seed).catch((error: Error) => ({
        seed,
        what: `no answer: ${error.message}`,
        text: JSON.stringify(requestOf(seed)).slice(0, 500),
      }))
      if (finding) findings.push(finding)
    }
  }
  const runAll = (until: number) => Promise.all(Array.from({ length: atOnce }, () => run(until)))
  const used: number[] = []
  for (let quarter = 1; quarter <= 4; quarter++) {
    await runAll(firstSeed + (requests * quarter) / 4)
    used.push(Math.round(megabytes(await graph.memory())))
  }
  expect(findings).toEqual([])
  // Nothing is logged as a fault either.
  expect(graph.output()).toBe('')
  const [first = 0, , , last = 0] = used
  expect({ used, growth: last - first, isBounded: last - first <= boundMegabytes }).toMatchObject({ isBounded: true })
}, 1_800_000)
