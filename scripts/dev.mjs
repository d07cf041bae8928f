// `npm run dev`: everything with reload. The CMS and the web site reload by Next, the graph when its code is compiled anew.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLibraries } from './launcher/build.mjs'
import { checkNode, install } from './launcher/install.mjs'
import {
  keepRunning,
  launch,
  makeDataFolder,
  prepare,
  printAddresses,
  serverEnvironment,
  stopOnSignals,
} from './launcher/launch.mjs'
import { startServer } from './launcher/processes.mjs'
import { readSettings } from './launcher/settings.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const bin = (...names) => path.join(root, 'node_modules', ...names)

stopOnSignals()
await launch(root, async () => {
  checkNode()
  // Two servers that reload cannot share the folder of the web site: drafts are previewed by `npm start`.
  const settings = readSettings({ ...process.env, PREVIEW: 'off' }, root)
  makeDataFolder(settings)
  await install(root, settings.logs)
  await buildLibraries(settings)
  await prepare(settings)

  const env = { ...serverEnvironment(settings), NODE_ENV: 'development' }
  const { logs, probes, ports, host } = settings
  const next = (name) => [bin('next/dist/bin/next'), 'dev', '--port', String(ports[name]), '--hostname', host]
  const serve = (name, label, args, cwd, probe) => () =>
    startServer(name, label, process.execPath, args, { cwd, env, logs, probe, timeoutMilliseconds: 180_000 })

  const compiler = [
    bin('typescript/bin/tsc'),
    '-b',
    '--watch',
    '--preserveWatchOutput',
    'content-store',
    'subgraphs',
    'gateway',
  ]
  await keepRunning(
    [
      serve('graph', 'Starting the graph', ['--watch', 'gateway/dist/bin/serve.js'], root, probes.graph),
      serve('cms', 'Starting the CMS', next('cms'), path.join(root, 'cms'), probes.cms),
      serve('web', 'Starting the web site', next('web'), path.join(root, 'web'), probes.web),
      serve('compiler', 'Watching the libraries', compiler, root, probes.graph),
    ],
    () => printAddresses(settings),
  )
})
