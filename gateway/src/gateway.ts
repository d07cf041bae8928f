import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { RequestContext } from './context.js'
import type { SubgraphClients } from './data-sources/subgraph-client.js'
import { createErrorFormatter } from './errors.js'
import { cacheHints } from './execution/cache-hints.js'
import { createDocuments } from './execution/documents.js'
import { originalExecution } from './execution/original.js'
import { PreparedOperation } from './execution/prepared-operation.js'
import { RefusedRequest } from './execution/request-errors.js'
import { createPlanner } from './execution/supergraph-planner.js'
import { type Limits, limitCheck } from './limits/limits.js'
import { readSupergraph } from './supergraph.js'

export interface GatewayOptions {
  /** Whether clients may ask for the schema. */
  introspection: boolean
  limits?: Limits
  /** Bytes of documents that are kept prepared, as estimated. */
  documentCacheBytes?: number
  log: Logger
}

export interface OperationRequest {
  query: string
  operationName?: string
  variables?: Record<string, unknown>
}

export interface GatewayAnswer {
  result: FormattedExecutionResult
  /** How long a cache that is not told of changes may go on sending it, in seconds; 0 where it must ask each time. */
  maxAgeSeconds: number
}

export interface Gateway {
  /**
   * Answers an operation. Never rejects for what a request holds: without `data` in the result the operation could not
   * be executed, and `errors` say why.
   */
  execute(operation: OperationRequest, context: RequestContext): Promise<GatewayAnswer>
  /** What clients see. */
  schema: GraphQLSchema
  /** Lets operations in flight finish. */
  stop(): Promise<void>
}

/** The graph: plans an operation on the supergraph and asks the subgraphs through `clients`, by their names. */
export async function createGateway(
  { introspection, limits, documentCacheBytes = 32 * 1024 * 1024, log }: GatewayOptions,
  clients: SubgraphClients,
): Promise<Gateway> {
  const planner = createPlanner(readSupergraph())
  const { schema, supergraphSchema } = planner
  const original = originalExecution(planner, clients, log)
  const parts = { planner, clients, supergraphSchema, original, maxAgeOf: cacheHints(supergraphSchema) }
  const find = createDocuments({
    schema,
    introspection,
    cacheBytes: documentCacheBytes,
    prepare: (chosen) =>
      new PreparedOperation(chosen, parts, limitCheck(schema, chosen.document, chosen.operation, limits)),
  })
  const format = createErrorFormatter(log)
  const inFlight = new Set<Promise<GatewayAnswer>>()

  const answer = async (
    { query, operationName, variables = {} }: OperationRequest,
    context: RequestContext,
  ): Promise<GatewayAnswer> => {
    try {
      const prepared = find(query, operationName)
      const { errors, ...rest } = await prepared.execute(variables, context)
      if (errors) return { result: { errors: errors.map(format), ...rest }, maxAgeSeconds: 0 }
      return { result: rest, maxAgeSeconds: prepared.maxAgeSeconds }
    } catch (error) {
      const errors = error instanceof RefusedRequest ? error.errors : [error]
      return { result: { errors: errors.map(format) }, maxAgeSeconds: 0 }
    }
  }

  return {
    schema,
    execute: async (operation, context) => {
      const answered = answer(operation, context)
      inFlight.add(answered)
      try {
        return await answered
      } finally {
        inFlight.delete(answered)
      }
    },
    stop: async () => {
      await Promise.all(inFlight)
    },
  }
}
