import type { ContentReader } from '@kakehashi/content-store'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { publicResult } from './errors.js'
import { createExecutor, type ExecutorOptions, type Operation } from './executor.js'
import { createReads, type Reads } from './reads.js'
import { buildExecutableSchema } from './schema.js'
import { readTypeDefs, type SubgraphName } from './sdl.js'

export interface SubgraphRequest extends Operation {
  /**
   * Reads to share with other operations of the same request, so that what one subgraph has read another need not
   * read again. Each operation has its own when none are given.
   */
  reads?: Reads
}

export interface Subgraph {
  name: SubgraphName
  typeDefs: DocumentNode
  schema: GraphQLSchema
  /** Never rejects for what a request holds: what is wrong stands in `errors`, each with a code. */
  execute(request: SubgraphRequest): Promise<ExecutionResult>
}

export interface SubgraphOptions extends ExecutorOptions {
  store: ContentReader
  log: Logger
}

export function buildSubgraph(name: SubgraphName, resolvers: object, options: SubgraphOptions): Subgraph {
  const typeDefs = readTypeDefs(name)
  const schema = buildExecutableSchema(name, typeDefs, resolvers)
  const run = createExecutor(schema, options)
  const log = options.log.child({ subgraph: name })
  return {
    name,
    typeDefs,
    schema,
    execute: async (request) =>
      publicResult(await run(request, { read: request.reads ?? createReads(options.store) }), log),
  }
}
