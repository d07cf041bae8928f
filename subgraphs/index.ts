import { pino } from 'pino'
import { resolvers as grants } from './grants/resolvers.js'
import type { SubgraphName } from './kit/sdl.js'
import { buildSubgraph, type Subgraph, type SubgraphOptions } from './kit/subgraph.js'
import { resolvers as offices } from './offices/resolvers.js'
import { resolvers as programmes } from './programmes/resolvers.js'
import { resolvers as publications } from './publications/resolvers.js'

export type { Operation } from './kit/executor.js'
export { createReads, type Reads } from './kit/reads.js'
export { isSubgraphName, readSdl, readTypeDefs, type SubgraphName, subgraphNames } from './kit/sdl.js'
export type { Subgraph, SubgraphRequest } from './kit/subgraph.js'

const resolversOf: Record<SubgraphName, object> = { publications, programmes, grants, offices }

/** One subgraph on a content store, ready to execute operations in this process. */
export function createSubgraph(
  name: SubgraphName,
  options: Omit<SubgraphOptions, 'log'> & Partial<Pick<SubgraphOptions, 'log'>>,
): Subgraph {
  return buildSubgraph(name, resolversOf[name], { log: pino({ name: 'subgraphs' }), ...options })
}
