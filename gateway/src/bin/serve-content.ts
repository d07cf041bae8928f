/**
 * Serves the graph on the files of `content/` alone, without a CMS: for work on the web site and the graph.
 * `node dist/bin/serve-content.js [folder]`; settings as for serve.js, but DATABASE_URL, which is a temporary folder.
 */
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openContent } from '@kakehashi/subgraphs'
import { pino } from 'pino'
import { packageRoot } from '../package-root.js'
import { fail, run } from '../run.js'
import { gatewaySettings } from '../settings.js'

try {
  const settings = gatewaySettings(process.env)
  const log = pino({ name: 'graph', level: settings.LOG_LEVEL })
  const contentFolder = process.argv[2] ?? path.join(packageRoot, '..', 'content')
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'kakehashi-content-'))
  process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }))
  await run(settings, log, () => openContent(contentFolder, path.join(dataFolder, 'content.db')))
} catch (error) {
  fail(error)
}
