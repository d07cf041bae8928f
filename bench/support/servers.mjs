import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { subgraphNames } from '@kakehashi/subgraphs'
import { freePorts } from '../../e2e/support/kakehashi.mjs'
import { makeDataFolder, prepare, serverEnvironment } from '../../scripts/launcher/launch.mjs'
import { readSettings } from '../../scripts/launcher/settings.mjs'
import { root, startProcess } from './processes.mjs'

const here = (...names) => path.join(root, 'bench', ...names)
const origin = (port) => `http://127.0.0.1:${port}`
/** A server of ours on one port, as `servers/<name>.mjs` describes it. */
async function start(name, { port, file = '-', args = [] }) {
  const url = origin(port)
  const pid = await startProcess({ args: [here('servers', `${name}.mjs`), String(port), file, ...args], probe: url })
  return { url, pids: [pid] }
}

/** The graph in one process. With `cacheMegabytes` 0 every request is executed. */
export async function startInProcess(file, cacheMegabytes) {
  return startGraph(file, { RESPONSE_CACHE_MB: String(cacheMegabytes) })
}

/** The same on the content store at an address. */
export async function startInProcessOn(address) {
  return startGraph(undefined, { RESPONSE_CACHE_MB: '0', DATABASE_URL: address })
}

async function startGraph(file, env) {
  const [port] = await freePorts(1)
  const pid = await startProcess({
    args: [path.join(root, 'gateway/dist/bin/serve.js')],
    env: {
      ...(file && { DATABASE_URL: `file:${path.dirname(file)}` }),
      GRAPH_PORT: String(port),
      LOG_LEVEL: 'warn',
      ...env,
    },
    probe: `${origin(port)}/readyz`,
  })
  return { url: `${origin(port)}/graphql`, pids: [pid] }
}

/** Our four subgraph servers, each a process. */
export async function startSubgraphs(file) {
  const ports = await freePorts(subgraphNames.length)
  const pids = await Promise.all(
    subgraphNames.map((name, index) =>
      startProcess({
        args: [path.join(root, 'subgraphs/dist/bin/serve.js'), name],
        env: { DATABASE_URL: `file:${path.dirname(file)}`, PORT: String(ports[index]), LOG_LEVEL: 'warn' },
        probe: `${origin(ports[index])}/readyz`,
      }),
    ),
  )
  return { urls: urlsByName(ports, '/graphql'), pids }
}

/** Our gateway over HTTP to the subgraphs. */
export async function startDistributed(file, subgraphs) {
  const list = Object.entries(subgraphs.urls).map((pair) => pair.join('='))
  const { url, pids } = await startGraph(file, { RESPONSE_CACHE_MB: '0', SUBGRAPH_URLS: list.join(',') })
  return { url, pids: [...pids, ...subgraphs.pids] }
}

/** Four subgraphs on Apollo Server, each a process. */
export async function startApolloSubgraphs(file) {
  const ports = await freePorts(subgraphNames.length)
  const servers = await Promise.all(
    subgraphNames.map((name, index) => start('apollo-subgraph', { port: ports[index], file, args: [name] })),
  )
  return { urls: urlsByName(ports, '/'), pids: servers.flatMap(({ pids }) => pids) }
}

export async function startApolloGateway(folder, subgraphs) {
  const [port] = await freePorts(1)
  const supergraph = writeSupergraph(folder, 'apollo', subgraphs)
  const { url, pids } = await start('apollo-gateway', { port, args: [supergraph] })
  return { url, pids: [...pids, ...subgraphs.pids] }
}

/** Hive Gateway with the query planner and executor of Hive's Rust router. @throws when it is not installed. */
export async function startHive(folder, name, subgraphs) {
  const program = here('hive/node_modules/@graphql-hive/gateway/dist/bin.js')
  if (!existsSync(program)) {
    throw new Error('Hive Gateway is not installed: npm install --prefix bench/hive --ignore-scripts')
  }
  const [port] = await freePorts(1)
  const supergraph = writeSupergraph(folder, name, subgraphs)
  const pid = await startProcess({
    args: [
      program,
      'supergraph',
      supergraph,
      '--hive-router-runtime',
      ...['--fork', '1', '--host', '127.0.0.1', '--port', String(port)],
    ],
    cwd: folder,
    env: { LOG_LEVEL: 'warn' },
    probe: `${origin(port)}/healthcheck`,
  })
  return { url: `${origin(port)}/graphql`, pids: [pid, ...subgraphs.pids] }
}

export async function startMonolith(file) {
  const [port] = await freePorts(1)
  return start('monolith', { port, file })
}

/** `node:http` that sends these answers. */
export async function startRaw(folder, name, answers) {
  const [port] = await freePorts(1)
  const bodies = path.join(folder, `answers-${name}.json`)
  writeFileSync(bodies, JSON.stringify(answers))
  return start('raw', { port, args: [bodies] })
}

/**
 * Payload's own GraphQL on the same content, asked by an administrator, as the public may not. It gets a data folder of its own, as
 * `npm start` prepares it. @throws when the CMS is not built.
 */
export async function startPayload(folder) {
  const cms = path.join(root, 'cms')
  if (!existsSync(path.join(cms, '.next/BUILD_ID'))) throw new Error('the CMS is not built: npm run build -w cms')
  const [port] = await freePorts(1)
  const settings = readSettings({ DATABASE_URL: `file:${path.join(folder, 'payload')}`, CMS_PORT: String(port) }, root)
  makeDataFolder(settings)
  await prepare(settings)
  const url = origin(port)
  const args = ['start', '--port', String(port), '--hostname', '127.0.0.1']
  const pid = await startProcess({
    args: [path.join(root, 'node_modules/next/dist/bin/next'), ...args],
    cwd: cms,
    env: { ...serverEnvironment(settings), LOG_LEVEL: 'warn' },
    probe: `${url}/healthz`,
  })
  const [email, password] = readFileSync(path.join(settings.dataFolder, 'first-administrator.txt'), 'utf8').split('\n')
  const login = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = await login.json()
  if (!token) throw new Error(`cannot log in to the CMS: ${login.status}`)
  const headers = { authorization: `JWT ${token}` }
  const list = await fetch(`${url}/api/municipalities?limit=1000&depth=0`, { headers })
  const municipalityNumbers = (await list.json()).docs.map(({ id }) => id)
  return { url: `${url}/api/graphql`, pids: [pid], headers, municipalityNumbers }
}

const urlsByName = (ports, pathname) =>
  Object.fromEntries(subgraphNames.map((name, index) => [name, `${origin(ports[index])}${pathname}`]))

/** The committed supergraph with the addresses at which the subgraphs run now. */
function writeSupergraph(folder, name, { urls }) {
  const committed = readFileSync(path.join(root, 'gateway/supergraph.graphql'), 'utf8')
  const supergraph = committed.replaceAll(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_, subgraph) => `@join__graph(name: "${subgraph}", url: "${urls[subgraph]}")`,
  )
  const file = path.join(folder, `supergraph-${name}.graphql`)
  writeFileSync(file, supergraph)
  return file
}
