import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePorts } from '../../e2e/support/kakehashi.mjs'
import { serverEnvironment } from '../../scripts/launcher/launch.mjs'
import { readSettings } from '../../scripts/launcher/settings.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const started = []

async function start(args, cwd, env, probe) {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  started.push(() => child.kill('SIGTERM'))
  for (let attempt = 0; attempt < 300; attempt++) {
    const ok = await fetch(probe).then(
      (response) => response.status < 500,
      () => false,
    )
    if (ok) return child.pid
    await sleep(100)
  }
  throw new Error(`${args.join(' ')} does not answer at ${probe}`)
}

const settings = readSettings(process.env, root)
const base = { ...serverEnvironment(settings), LOG_LEVEL: 'warn' }
const gateway = path.join(root, 'gateway/dist/bin/serve.js')

/** The graph in one process; with `cacheMegabytes` 0 every request is executed. */
export async function startInProcess(cacheMegabytes) {
  const [port] = await freePorts(1)
  const env = { ...base, GRAPH_PORT: String(port), RESPONSE_CACHE_MB: String(cacheMegabytes) }
  const pid = await start([gateway], root, env, `http://127.0.0.1:${port}/readyz`)
  return { url: `http://127.0.0.1:${port}/graphql`, pids: [pid] }
}

/** The gateway and four subgraphs, each a process. */
export async function startDistributed() {
  const names = ['publications', 'programmes', 'grants', 'offices']
  const [port, ...ports] = await freePorts(5)
  const pids = await Promise.all(
    names.map((name, index) =>
      start(
        [path.join(root, 'subgraphs/dist/bin/serve.js'), name],
        root,
        { ...base, PORT: String(ports[index]) },
        `http://127.0.0.1:${ports[index]}/graphql`,
      ),
    ),
  )
  const urls = names.map((name, index) => `${name}=http://127.0.0.1:${ports[index]}/graphql`).join(',')
  const env = { ...base, GRAPH_PORT: String(port), SUBGRAPH_URLS: urls, RESPONSE_CACHE_MB: '0' }
  pids.push(await start([gateway], root, env, `http://127.0.0.1:${port}/readyz`))
  return { url: `http://127.0.0.1:${port}/graphql`, pids }
}

/** Payload's own GraphQL, asked by an administrator, as the anonymous may not. */
export async function startPayload(login) {
  const [port] = await freePorts(1)
  const origin = `http://127.0.0.1:${port}`
  const args = [
    path.join(root, 'node_modules/next/dist/bin/next'),
    'start',
    '--port',
    String(port),
    '--hostname',
    '127.0.0.1',
  ]
  const pid = await start(
    args,
    path.join(root, 'cms'),
    { ...base, CMS_PORT: String(port), CMS_URL: origin },
    `${origin}/healthz`,
  )
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  })
  const { token } = await response.json()
  if (!token) throw new Error(`cannot log in to the CMS: ${response.status}`)
  const headers = { authorization: `JWT ${token}` }
  const list = await fetch(`${origin}/api/municipalities?limit=1000&depth=0`, { headers })
  const municipalityNumbers = (await list.json()).docs.map(({ id }) => id)
  return { url: `${origin}/api/graphql`, headers, pids: [pid], municipalityNumbers }
}

/** What the machine can send at all: the same number of bytes from `node:http`. */
export async function startRaw(bytes) {
  const body = Buffer.alloc(bytes, 'x')
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes })
      response.end(body)
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  started.push(() => server.close())
  return { url: `http://127.0.0.1:${server.address().port}/`, pids: [] }
}

export function stopServers() {
  for (const stop of started) stop()
}
