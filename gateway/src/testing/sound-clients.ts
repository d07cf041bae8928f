import type { ContentReader } from '@kakehashi/content-store'
import { createSubgraph, subgraphNames } from '@kakehashi/subgraphs'
import type { Logger } from 'pino'
import { inProcessClient } from '../data-sources/in-process.js'
import type { SubgraphClients } from '../data-sources/subgraph-client.js'

/** The subgraphs in this process, as they are, with more time than they need. */
export const soundClients = (store: ContentReader, log: Logger): SubgraphClients =>
  Object.fromEntries(subgraphNames.map((name) => [name, inProcessClient(createSubgraph(name, { store, log }), 10_000)]))
