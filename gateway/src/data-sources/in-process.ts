import type { Subgraph } from '@kakehashi/subgraphs'
import { beforeDeadline } from './deadline.js'
import type { SubgraphClient } from './subgraph-client.js'

/** Calls a subgraph in this process. It shares what the request has already read. */
export function inProcessClient(subgraph: Subgraph, timeoutMilliseconds: number): SubgraphClient {
  return (operation, context) =>
    beforeDeadline(subgraph.name, timeoutMilliseconds, subgraph.execute({ ...operation, reads: context.reads }))
}
