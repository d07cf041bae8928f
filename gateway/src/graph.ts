import type { ContentReader } from '@kakehashi/content-store'
import { createSubgraph, type SubgraphName, subgraphNames } from '@kakehashi/subgraphs'
import type { Logger } from 'pino'
import { httpClient } from './data-sources/http.js'
import { inProcessClient } from './data-sources/in-process.js'
import { type ObserveCall, observedClient } from './data-sources/observed.js'
import type { SubgraphClient } from './data-sources/subgraph-client.js'
import { createGateway, type Gateway } from './gateway.js'

export interface GraphOptions {
  store: ContentReader
  /** Subgraphs that run elsewhere; all others run in this process. */
  subgraphUrls: Readonly<Partial<Record<SubgraphName, URL>>>
  /** How long a subgraph may take for one operation. */
  subgraphTimeoutMilliseconds: number
  introspection: boolean
  /** Bytes of documents that the gateway and the subgraphs in this process keep prepared, as estimated. */
  documentCacheBytes?: number
  /** Told of every call to a subgraph. */
  observe?: ObserveCall
  log: Logger
}

/** As on one machine, where nothing else is set. */
const usualDocumentCacheBytes = 96 * 1024 * 1024

/** The gateway with its subgraphs, and what they stand on. */
export interface Graph {
  gateway: Gateway
  store: ContentReader
  /** The parts that answers depend on, and whether each can do its work now. */
  parts(): Promise<Record<string, boolean>>
  stop(): Promise<void>
}

export async function startGraph(options: GraphOptions): Promise<Graph> {
  const { store, subgraphUrls, subgraphTimeoutMilliseconds: timeoutMilliseconds, introspection, observe, log } = options
  const { documentCacheBytes = usualDocumentCacheBytes } = options
  // A third for the gateway's, the rest for what it asks the subgraphs.
  const forGateway = documentCacheBytes / 3
  const forSubgraph = (documentCacheBytes - forGateway) / subgraphNames.length
  const remotes = new Map<SubgraphName, ReturnType<typeof httpClient>>()
  const clients: Record<string, SubgraphClient> = {}
  for (const name of subgraphNames) {
    const url = subgraphUrls[name]
    if (url) {
      const remote = httpClient({ name, url, timeoutMilliseconds, log })
      remotes.set(name, remote)
      clients[name] = remote.call
    } else {
      clients[name] = inProcessClient(
        createSubgraph(name, { store, cacheBytes: forSubgraph, log }),
        timeoutMilliseconds,
      )
    }
    if (observe) clients[name] = observedClient(name, clients[name], observe)
  }
  const gateway = await createGateway({ introspection, documentCacheBytes: forGateway, log }, clients)

  const isReadable = () =>
    store.revision().then(
      () => true,
      () => false,
    )
  return {
    gateway,
    store,
    parts: async () => ({
      contentStore: await isReadable(),
      ...Object.fromEntries(
        await Promise.all([...remotes].map(async ([name, remote]) => [name, await remote.isReady()])),
      ),
    }),
    stop: async () => {
      await gateway.stop()
      await Promise.all([...remotes.values()].map((remote) => remote.close()))
    },
  }
}
