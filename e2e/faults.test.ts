import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { prepareStack } from '../scripts/rehearsal/stack.mjs'

/**
 * What readers notice when processes fail: those of docker-compose.yml, started by the rehearsal, on the engine that REHEARSAL_ENGINE
 * names.
 */
const engine = process.env.REHEARSAL_ENGINE === 'mongodb' ? 'mongodb' : 'sqlite'
/** Long enough for a process to be restarted on a busy machine. */
const subgraphTimeout = 10_000
/** Of the publisher; see cms/src/publisher/publisher.ts. */
const leaseMilliseconds = 5_000
const subgraphs = ['publications', 'programmes', 'grants', 'offices']

interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
}

let stack: Awaited<ReturnType<typeof prepareStack>>
beforeAll(async () => {
  stack = await prepareStack({
    engine,
    twice: ['cms'],
    environment: { SUBGRAPH_TIMEOUT_MS: String(subgraphTimeout) },
  })
  await stack.start()
}, 300_000)
afterAll(async () => {
  await stack.stop()
  stack.remove()
}, 60_000)

const service = (name: string) => {
  const found = stack.services.get(name)
  if (!found) throw new Error(`there is no service ${name}`)
  return found
}

async function ask(query: string): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(stack.urls.graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const text = await response.text()
  try {
    return { status: response.status, answer: JSON.parse(text) as Answer }
  } catch {
    throw new Error(`${response.status} is no JSON: ${text}`)
  }
}

let asked = 0
/** A question to two subgraphs that nobody has asked before, so that no kept answer hides what happens. */
const freshQuestion = () =>
  `{ office(id: "london") { id q${++asked}: name(in: EN) { value } publications(first: 2) { totalCount } } }`

const isWhole = ({ answer }: { answer: Answer }) =>
  answer.errors === undefined && (answer.data?.office as { publications?: unknown } | null)?.publications != null

async function until(condition: () => Promise<boolean>, milliseconds = 30_000): Promise<number> {
  const started = performance.now()
  while (!(await condition())) {
    if (performance.now() - started > milliseconds) throw new Error(`not within ${milliseconds} ms`)
    await sleep(100)
  }
  return performance.now() - started
}

const untilWhole = () => until(async () => isWhole(await ask(freshQuestion())))

function expectHole({ status, answer }: Awaited<ReturnType<typeof ask>>, code: string) {
  expect(status).toBe(200)
  expect(answer.data).toEqual({ office: expect.objectContaining({ id: 'london', publications: null }) })
  expect(answer.errors).toEqual([{ message: expect.any(String), path: ['office'], extensions: { code } }])
}

test('a subgraph that is killed leaves a hole that says so; started again, it fills it by itself', async () => {
  await untilWhole()
  await service('publications').kill()
  try {
    // For a moment it might be a restart, and is waited for. Questions go to both gateways in turn.
    await Promise.all([1, 2, 3, 4].map(() => ask(freshQuestion())))
    const started = performance.now()
    expectHole(await ask(freshQuestion()), 'SUBGRAPH_UNAVAILABLE')
    expectHole(await ask(freshQuestion()), 'SUBGRAPH_UNAVAILABLE')
    expect(performance.now() - started).toBeLessThan(subgraphTimeout / 2)
  } finally {
    service('publications').start()
  }
  await untilWhole()
})

test('a subgraph that hangs costs its own part; after a few late answers it costs no more time; it comes back by itself', async () => {
  service('publications').signal('SIGSTOP')
  try {
    // More than five for each of the two gateways, wherever they go.
    const late = await Promise.all(Array.from({ length: 24 }, () => ask(freshQuestion())))
    for (const one of late) expectHole(one, 'SUBGRAPH_TIMEOUT')
    const times = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const started = performance.now()
        expectHole(await ask(freshQuestion()), 'SUBGRAPH_TIMEOUT')
        return performance.now() - started
      }),
    )
    // One for each gateway may have found out whether it still hangs.
    expect(times.filter((time) => time < subgraphTimeout / 2).length).toBeGreaterThanOrEqual(10)
  } finally {
    service('publications').signal('SIGCONT')
  }
  await untilWhole()
})

test('the graph and the site do not notice that there is no CMS', async () => {
  await service('cms').kill()
  await service('cms-twin').kill()
  expect(isWhole(await ask(freshQuestion()))).toBe(true)
  expect((await fetch(`${stack.urls.web}/ja/offices/london`)).status).toBe(200)
  for (const name of ['cms', 'cms-twin']) {
    service(name).start()
    await service(name).healthy()
  }
})

test('when no gateway is there, whoever asks is told so as a client of a graph understands it', async () => {
  await service('gateway-1').kill()
  await service('gateway-2').kill()
  try {
    const { status, answer } = await ask(freshQuestion())
    expect(status).toBe(503)
    expect(answer.errors).toEqual([{ message: expect.any(String), extensions: { code: 'GRAPH_UNAVAILABLE' } }])
  } finally {
    for (const name of ['gateway-1', 'gateway-2']) {
      service(name).start()
      await service(name).healthy()
    }
  }
  expect(isWhole(await ask(freshQuestion()))).toBe(true)
})

test('gateways and subgraphs are restarted one by one under load, and no request fails', async () => {
  let going = true
  let answered = 0
  const failed: string[] = []
  const reader = async () => {
    while (going) {
      try {
        const result = await ask(freshQuestion())
        if (result.status === 200 && isWhole(result)) answered += 1
        else failed.push(JSON.stringify(result))
      } catch (error) {
        failed.push(String(error))
      }
    }
  }
  const readers = Array.from({ length: 8 }, reader)
  try {
    for (const name of ['gateway-1', 'gateway-2', ...subgraphs]) {
      const before = answered
      await service(name).stop()
      service(name).start()
      await service(name).healthy()
      // Someone must have asked meanwhile, and it must have begun to answer again.
      await until(async () => answered > before + 20)
    }
  } finally {
    going = false
    await Promise.all(readers)
  }
  expect(failed).toEqual([])
  console.log(`${answered} requests answered during six restarts, none failed`)
}, 180_000)

describe('of two publishers', () => {
  const id = 'clair-report-2023-us-adult-english'
  const titleInKorean = async () => {
    const { answer } = await ask(`{ report(id: "${id}") { title(in: KO) { value } } }`)
    return (answer.data as { report: { title: { value: string } } }).report.title.value
  }

  /** Publishes a title by one of the two and says after how many milliseconds readers see it. */
  async function publishBy(name: string, title: string): Promise<number> {
    const [email, password] = readFileSync(path.join(stack.dataFolder, 'first-administrator.txt'), 'utf8').split('\n')
    const base = stack.addressOf(name, 3001)
    const login = await fetch(`${base}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    const { token } = (await login.json()) as { token: string }
    const headers = { 'content-type': 'application/json', authorization: `JWT ${token}` }
    const found = await fetch(`${base}/api/reports?where[slug][equals]=${id}&depth=0`, { headers })
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const saved = await fetch(`${base}/api/reports/${docs[0]?.id}?locale=ko&publishSpecificLocale=ko`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title, _status: 'published' }),
    })
    expect(saved.status).toBe(200)
    return until(async () => (await titleInKorean()) === title)
  }

  test('one works; when it is killed, the other takes over within its lease', async () => {
    // Whoever works now, what is saved by either is published.
    await publishBy('cms', 'one')
    await publishBy('cms-twin', 'two')
    await service('cms').kill()
    await publishBy('cms-twin', 'three')
    service('cms').start()
    await service('cms').healthy()
    // Now it is certain that the twin works and the other one stands by.
    await service('cms-twin').kill()
    const killed = performance.now()
    await publishBy('cms', 'four')
    const milliseconds = performance.now() - killed
    console.log(`the second publisher published ${Math.round(milliseconds)} ms after the first was killed`)
    // The lease, one look for it, and the publishing itself.
    expect(milliseconds).toBeLessThan(leaseMilliseconds + 4_000)
  }, 120_000)
})
