import { spawn } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { apiToken } from './support/admin'
import { dataFolder, query, until, urls } from './support/graph'
import { freePorts, startKakehashi } from './support/kakehashi.mjs'

/** The process that the launcher started in a folder of the project, by what the kernel knows of its children. */
function childIn(launcher: number | undefined, folder: string): number {
  const children = readFileSync(`/proc/${launcher}/task/${launcher}/children`, 'utf8').trim().split(' ')
  const child = children.find((pid) => readlinkSync(`/proc/${pid}/cwd`) === path.resolve(folder))
  if (!child) throw new Error(`the launcher has no child in ${folder}`)
  return Number(child)
}

const statusOf = (url: string) =>
  fetch(url).then(
    (response) => response.status,
    () => 0,
  )

test('what only the owner may read', async () => {
  for (const [name, mode] of [
    ['.', 0o700],
    ['secrets/payload-secret', 0o600],
    ['first-administrator.txt', 0o600],
  ] as const) {
    expect((await stat(path.join(dataFolder, name))).mode & 0o777).toBe(mode)
  }
})

test('a taken port is said before anything else is done', async () => {
  const taken = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as net.AddressInfo
  const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-taken-'))
  try {
    const [cms, graph] = await freePorts(2)
    const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
      env: {
        ...process.env,
        DATABASE_URL: `file:${folder}`,
        CMS_PORT: String(cms),
        GRAPH_PORT: String(graph),
        WEB_PORT: String(port),
      },
    })
    let output = ''
    launcher.stdout.on('data', (chunk) => {
      output += chunk
    })
    launcher.stderr.on('data', (chunk) => {
      output += chunk
    })
    const code = await new Promise((resolve) => launcher.on('close', resolve))
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} is taken`)
    expect(output).toContain('WEB_PORT')
  } finally {
    taken.close()
    await rm(folder, { recursive: true, force: true })
  }
})

describe('a second Kakehashi on the same build', () => {
  let second: Awaited<ReturnType<typeof startKakehashi>>
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-second-'))
    second = await startKakehashi({ dataFolder: folder })
  })
  afterAll(async () => {
    await second.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const ask = async (base: string, document = '{ publications { totalCount } }') =>
    (
      await fetch(base, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document }),
      })
    ).json()

  test('starts again within ten seconds, and Ctrl-C leaves nothing running', async () => {
    await second.stop()
    for (const port of Object.values(second.ports)) await expect(listens(port)).resolves.toBe(false)
    const began = performance.now()
    second = await startKakehashi({ dataFolder: folder, ports: Object.values(second.ports) as number[] })
    const seconds = (performance.now() - began) / 1000
    console.log(`second start: ${seconds.toFixed(1)} s`)
    expect(second.lines.some((line) => line.includes('Building'))).toBe(false)
  })

  test('two installations on one machine do not see each other', async () => {
    const slug = 'clair-report-2023-us-adult-english'
    const title = `두 곳 ${Date.now()}`
    const headers = { 'content-type': 'application/json', authorization: `JWT ${await apiToken()}` }
    const found = await fetch(`${urls.cms}/api/reports?where[slug][equals]=${slug}&depth=0`, { headers })
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const saved = await fetch(`${urls.cms}/api/reports/${docs[0]?.id}?locale=ko&publishSpecificLocale=ko`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title, _status: 'published' }),
    })
    expect(saved.status).toBe(200)
    const document = `{ report(id: "${slug}") { title(in: KO) { value } } }`
    await until(
      () => query<{ report: { title: { value: string } } }>(document),
      ({ report }) => report.title.value === title,
    )
    expect(await ask(second.urls.graph, document)).toEqual({
      data: { report: { title: { value: expect.not.stringContaining(title) } } },
    })
  })

  test('the graph and the site do not notice that the CMS is killed', async () => {
    process.kill(childIn(second.pid, 'cms'), 'SIGKILL')
    expect(await ask(second.urls.graph)).toMatchObject({ data: { publications: { totalCount: expect.any(Number) } } })
    expect((await fetch(`${second.urls.web}/ja/offices`)).status).toBe(200)
    // The launcher starts again what ended by itself.
    await until(
      () => statusOf(`${second.urls.cms}/healthz`),
      (status) => status === 200,
      30_000,
    )
    expect(second.lines.join('\n')).toMatch(/cms ended by itself/)
  })

  test('while the graph is down the site says so in the reader’s language, and then it is back', async () => {
    process.kill(childIn(second.pid, '.'), 'SIGKILL')
    const response = await fetch(`${second.urls.web}/fr/offices`)
    const html = await response.text()
    expect(response.status).toBe(503)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(html).toMatch(/<html[^>]*lang="fr"/)
    expect(html).not.toMatch(/ECONNREFUSED|at .*\.js:\d+/)
    await until(
      () => statusOf(`${second.urls.web}/fr/offices`),
      (status) => status === 200,
      30_000,
    )
  })
})

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
