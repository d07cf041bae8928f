/** Serves the graph: `node dist/bin/serve.js`. Settings are in docs/operating.md. */
import { openContentReader } from '@kakehashi/content-store'
import { pino } from 'pino'
import { fail, run } from '../run.js'
import { gatewaySettings } from '../settings.js'

try {
  const settings = gatewaySettings(process.env)
  const log = pino({ name: 'graph', level: settings.LOG_LEVEL })
  await run(settings, log, () =>
    openContentReader(settings.DATABASE_URL, { waitMilliseconds: Number.POSITIVE_INFINITY }),
  )
} catch (error) {
  fail(error)
}
