/**
 * Serves one subgraph by itself: `node dist/bin/serve.js publications`, or SUBGRAPH=publications. Settings are in
 * docs/operating.md.
 */
import { openContentReader, StoreUnavailable } from '@kakehashi/content-store'
import { pino } from 'pino'
import { readSettings, SettingsError, startSubgraphServer } from '../index.js'
import { subgraphSettingsSchema } from './settings.js'

/** What is in flight is answered for so long before the process ends. */
const graceMilliseconds = 5_000

async function serve(): Promise<void> {
  const [, , name] = process.argv
  const settings = readSettings(subgraphSettingsSchema, { ...process.env, ...(name && { SUBGRAPH: name }) })
  const log = pino({ name: settings.SUBGRAPH, level: settings.LOG_LEVEL })
  log.info('waiting for the content store')
  const store = await openContentReader(settings.DATABASE_URL, { waitMilliseconds: Number.POSITIVE_INFINITY })
  const { url, stop } = await startSubgraphServer(settings.SUBGRAPH, {
    store,
    port: settings.PORT,
    host: settings.HOST,
    log,
  })
  log.info({ url: url.href }, 'ready')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await stop(graceMilliseconds, settings.DRAIN_MS)
      await store.close()
      process.exit(0)
    })
  }
}

serve().catch((error: Error) => {
  const isExpected = error instanceof SettingsError || error instanceof StoreUnavailable
  process.stderr.write(`${isExpected ? error.message : (error.stack ?? error.message)}\n`)
  process.exit(1)
})
