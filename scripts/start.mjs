// `npm start`: from a clean clone to a running Kakehashi on one machine. Needs nothing but Node and npm.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLibraries, buildSite } from './launcher/build.mjs'
import { checkNode, install } from './launcher/install.mjs'
import {
  checkPorts,
  keepRunning,
  launch,
  makeDataFolder,
  prepare,
  previewEnvironment,
  previewPagesEnvironment,
  printAddresses,
  serverEnvironment,
  stopOnSignals,
} from './launcher/launch.mjs'
import { startServer } from './launcher/processes.mjs'
import { readSettings } from './launcher/settings.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

stopOnSignals()
await launch(root, async () => {
  checkNode()
  const settings = readSettings(process.env, root)
  await checkPorts(settings)
  makeDataFolder(settings)
  await install(root, settings.logs)
  await buildLibraries(settings)
  // The two sites and the content do not wait for one another: each waits for its own input only.
  await Promise.all([buildSite('cms', settings), buildSite('web', settings).then(() => prepare(settings))])

  const { logs, probes, ports, host } = settings
  const env = serverEnvironment(settings)
  const serve =
    (name, label, args, cwd, told = env) =>
    () =>
      startServer(name, label, process.execPath, args, { cwd, env: told, logs, probe: probes[name] })
  const next = (name) => [
    path.join(root, 'node_modules/next/dist/bin/next'),
    'start',
    '--port',
    String(ports[name]),
    '--hostname',
    host,
  ]
  /** The draft stack: the same graph and the same pages once more, on drafts. */
  const previews = () => {
    const graph = path.join(root, 'gateway/dist/bin/serve-preview.js')
    return [
      serve('preview_graph', 'Starting the graph of drafts', [graph], root, previewEnvironment(settings)),
      serve(
        'preview',
        'Starting the pages of drafts',
        next('preview'),
        path.join(root, 'web'),
        previewPagesEnvironment(settings),
      ),
    ]
  }
  await keepRunning(
    [
      serve('cms', 'Starting the CMS', next('cms'), path.join(root, 'cms')),
      serve('graph', 'Starting the graph', [path.join(root, 'gateway/dist/bin/serve.js')], root),
      serve('web', 'Starting the web site', next('web'), path.join(root, 'web')),
      ...(settings.hasPreview ? previews() : []),
    ],
    () => printAddresses(settings),
  )
})
