import type { ContentReader } from '@kakehashi/content-store'
import type { Logger } from 'pino'
import { createFront } from './front/server.js'
import { type Graph, startGraph } from './graph.js'
import { createMetrics } from './metrics.js'
import { frontPolicy, type Settings } from './settings.js'

/**
 * Runs the graph until the process is told to end: listens at once, and answers as soon as `openStore` has the content
 * store. What is in flight when it is told to end is answered first, if that is done within `STOP_GRACE_MS`.
 */
export async function run(settings: Settings, log: Logger, openStore: () => Promise<ContentReader>): Promise<void> {
  const { GRAPH_PORT: port, GRAPH_HOST: host, INTROSPECTION: introspection, MEDIA_DIR: mediaFolder } = settings
  const metrics = createMetrics()
  const front = createFront({ mediaFolder, introspection, policy: frontPolicy(settings), metrics, log })
  await new Promise<void>((resolve, reject) => {
    front.server.once('error', reject)
    front.server.listen(port, host, () => {
      front.server.off('error', reject)
      resolve()
    })
  })

  let graph: Graph | undefined
  const stop = async () => {
    log.info('stopping')
    await front.stop(settings.STOP_GRACE_MS, settings.DRAIN_MS)
    await graph?.stop()
    await graph?.store.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  log.info({ host, port }, 'listening; waiting for the content store')
  graph = await startGraph({
    store: await openStore(),
    subgraphUrls: settings.SUBGRAPH_URLS,
    subgraphTimeoutMilliseconds: settings.SUBGRAPH_TIMEOUT_MS,
    introspection,
    documentCacheBytes: settings.DOCUMENT_CACHE_MB * 1024 * 1024,
    observe: metrics.subgraphCall,
    log,
  })
  front.attach(graph)
  log.info({ host, port }, 'ready')
}

/** Ends the process with what is wrong: a sentence for a wrong setting, the whole error for anything else. */
export function fail(error: unknown, portVariable = 'GRAPH_PORT'): never {
  const isExpected =
    error instanceof Error && ['SettingsError', 'StoreUnavailable', 'ContentError'].includes(error.name)
  const { code } = error as NodeJS.ErrnoException
  const text =
    code === 'EADDRINUSE'
      ? `${portVariable}: the port is taken (${(error as Error).message})`
      : isExpected
        ? error.message
        : String((error as Error).stack ?? error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
