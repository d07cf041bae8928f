import { pino } from 'pino'
import { resolvers as grants } from './grants/resolvers.js'
import type { SubgraphName } from './kit/sdl.js'
import { type SubgraphServer, type SubgraphServerOptions, serveSubgraph } from './kit/server.js'
import { buildSubgraph, type Subgraph, type SubgraphOptions } from './kit/subgraph.js'
import { resolvers as offices } from './offices/resolvers.js'
import { resolvers as programmes } from './programmes/resolvers.js'
import { resolvers as publications } from './publications/resolvers.js'

export { openContent } from './dev/open-content.js'
export type { Operation } from './kit/executor.js'
export { createReads, type Reads } from './kit/reads.js'
export { isSubgraphName, readSdl, readTypeDefs, type SubgraphName, subgraphNames } from './kit/sdl.js'
export type { SubgraphServer } from './kit/server.js'
export {
  databaseUrlSchema,
  drainSchema,
  logLevelSchema,
  portSchema,
  readSettings,
  SettingsError,
} from './kit/settings.js'
export type { Subgraph, SubgraphRequest } from './kit/subgraph.js'

const resolversOf: Record<SubgraphName, object> = { publications, programmes, grants, offices }

type WithOptionalLog<Options extends { log: unknown }> = Omit<Options, 'log'> & Partial<Pick<Options, 'log'>>

/** One subgraph on a content store, ready to execute operations in this process. */
export function createSubgraph(name: SubgraphName, options: WithOptionalLog<SubgraphOptions>): Subgraph {
  return buildSubgraph(name, resolversOf[name], { log: pino({ name: 'subgraphs' }), ...options })
}

/** One subgraph on a content store, served over HTTP. */
export function startSubgraphServer(
  name: SubgraphName,
  options: WithOptionalLog<SubgraphServerOptions>,
): Promise<SubgraphServer> {
  const withLog = { log: pino({ name }), ...options }
  return serveSubgraph(createSubgraph(name, withLog), withLog)
}
