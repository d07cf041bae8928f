import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { dataFolder, until } from './support/graph'
import { databaseFor, freePorts } from './support/kakehashi.mjs'

/** Pages of every kind, one that does not exist, and what machines read. */
const found = [
  ...['', '/publications', '/publications?kind=REPORT&country=US', '/publications/clair-report-2023-us-adult-english'],
  ...['/forum', '/forum/clair-forum-403', '/programmes', '/programmes/promotion-advisor-dispatch'],
  ...['/focus-areas/overseas-economic-activity', '/grants', '/grants/economic-activity', '/awards', '/offices'],
  ...['/offices/paris', '/municipalities', '/municipalities/kanazawa-shi', '/countries', '/countries/FR', '/events'],
  ...['/sessions', '/about', '/data', '/accessibility', '/feed.xml', '/pages.xml'],
]

/** The graph and the site on the content that is published, the graph set to answer registered documents only. */
describe('with a graph that admits registered documents only', () => {
  const running: ChildProcess[] = []
  let graph: string
  let web: string

  const statusOf = (address: string) =>
    fetch(address).then(
      ({ status }) => status,
      () => 0,
    )
  const start = (cwd: string, args: string[], environment: Record<string, string>) =>
    running.push(spawn(process.execPath, args, { cwd, env: { ...process.env, ...environment }, stdio: 'inherit' }))

  beforeAll(async () => {
    const [graphPort, webPort] = await freePorts(2)
    graph = `http://127.0.0.1:${graphPort}`
    web = `http://127.0.0.1:${webPort}`
    start('.', ['gateway/dist/bin/serve.js'], {
      GRAPH_PORT: String(graphPort),
      ...databaseFor(dataFolder),
      REGISTERED_DOCUMENTS_ONLY: 'true',
      LOG_LEVEL: 'warn',
    })
    const next = path.resolve('node_modules/next/dist/bin/next')
    start('web', [next, 'start', '--port', String(webPort), '--hostname', '127.0.0.1'], {
      NODE_ENV: 'production',
      GRAPH_URL: `${graph}/graphql`,
      WEB_URL: web,
    })
    for (const address of [`${graph}/readyz`, `${web}/ja/about`]) {
      await until(
        () => statusOf(address),
        (status) => status === 200,
        60_000,
      )
    }
  })
  afterAll(async () => {
    for (const child of running) {
      if (child.exitCode !== null) continue
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
  })

  test('a stranger’s own question is refused', async () => {
    const response = await fetch(`${graph}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ publications { totalCount } }"}',
    })
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('DOCUMENT_NOT_REGISTERED')])
  })

  test.each(found)('the site shows /en%s', async (address) => {
    expect(await statusOf(`${web}/en${address}`)).toBe(200)
  })

  test('and says what does not exist', async () => {
    for (const address of ['/offices/atlantis', '/countries/ZZ', '/publications/none']) {
      expect([address, await statusOf(`${web}/en${address}`)]).toEqual([address, 404])
    }
  })

  test('no question of the site was refused or came as a text', async () => {
    const metrics = await (await fetch(`${graph}/metrics`)).text()
    const counts = metrics.split('\n').filter((line) => /^graph_(operation_seconds_count|refused)/.test(line))
    expect(counts.filter((line) => line.includes('operation="OfficeExists"'))).not.toEqual([])
    expect(counts.filter((line) => line.includes('operation="other"'))).toEqual([])
    // The one of the stranger.
    expect(counts.filter((line) => line.startsWith('graph_refused'))).toEqual([
      'graph_refused_requests_total{code="DOCUMENT_NOT_REGISTERED"} 1',
    ])
  })
})
