/**
 * Serves the graph of drafts to the draft stack's pages: `node dist/bin/serve-preview.js`. Nothing else opens the store of drafts for
 * reading. Settings are in docs/operating.md.
 */
import { openContentReader } from '@kakehashi/content-store'
import { openDraftReader } from '@kakehashi/content-store/drafts'
import { pino } from 'pino'
import { startGraph } from '../graph.js'
import { createPreviewServer } from '../preview/server.js'
import { previewSettings } from '../preview/settings.js'
import { fail } from '../run.js'

/** Few look at drafts, and what is prepared for them need not be much. */
const documentCacheBytes = 16 * 1024 * 1024
const graceMilliseconds = 5_000
const subgraphTimeoutMilliseconds = 5_000

try {
  const settings = previewSettings(process.env)
  const log = pino({ name: 'preview', level: settings.LOG_LEVEL })
  const waitMilliseconds = Number.POSITIVE_INFINITY
  log.info('waiting for the content store and the store of drafts')
  const published = await openContentReader(settings.DATABASE_URL, { waitMilliseconds })
  const drafts = await openDraftReader(settings.DRAFT_STORE_URL, { waitMilliseconds })
  const graph = await startGraph({
    store: published,
    subgraphUrls: {},
    subgraphTimeoutMilliseconds,
    introspection: false,
    documentCacheBytes,
    log,
  })
  const server = createPreviewServer({
    graph,
    drafts,
    published,
    mediaFolder: settings.MEDIA_DIR,
    secret: settings.PREVIEW_SECRET,
    log,
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.PREVIEW_GRAPH_PORT, settings.PREVIEW_GRAPH_HOST, resolve)
  })
  log.info({ host: settings.PREVIEW_GRAPH_HOST, port: settings.PREVIEW_GRAPH_PORT }, 'ready')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Pages that wait for a change need not be waited for.
      setTimeout(() => server.closeAllConnections(), Math.max(settings.DRAIN_MS, 100))
      server.close(async () => {
        await graph.stop()
        await Promise.all([drafts.close(), published.close()])
        process.exit(0)
      })
      setTimeout(() => process.exit(0), settings.DRAIN_MS + graceMilliseconds).unref()
    })
  }
} catch (error) {
  fail(error, 'PREVIEW_GRAPH_PORT')
}
