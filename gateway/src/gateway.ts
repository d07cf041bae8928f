import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { RequestContext } from './context.js'
import type { SubgraphClients } from './data-sources/subgraph-client.js'
import { createErrorFormatter } from './errors.js'
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
  log: Logger
}

export interface OperationRequest {
  query: string
  operationName?: string
  variables?: Record<string, unknown>
}

export interface Gateway {
  /**
   * Answers an operation. Never rejects for what a request holds: without `data` in the result the operation could not
   * be executed, and `errors` say why.
   */
  execute(operation: OperationRequest, context: RequestContext): Promise<FormattedExecutionResult>
  /** What clients see. */
  schema: GraphQLSchema
  /** Lets operations in flight finish. */
  stop(): Promise<void>
}

/** The graph: plans an operation on the supergraph and asks the subgraphs through `clients`, by their names. */
export async function createGateway(
  { introspection, limits, log }: GatewayOptions,
  clients: SubgraphClients,
): Promise<Gateway> {
  const planner = createPlanner(readSupergraph())
  const { schema, supergraphSchema } = planner
  const parts = { planner, clients, supergraphSchema, original: originalExecution(planner, clients, log) }
  const find = createDocuments({
    schema,
    introspection,
    prepare: (chosen) =>
      new PreparedOperation(chosen, parts, limitCheck(schema, chosen.document, chosen.operation, limits)),
  })
  const format = createErrorFormatter(log)
  const inFlight = new Set<Promise<FormattedExecutionResult>>()

  const answer = async (
    { query, operationName, variables = {} }: OperationRequest,
    context: RequestContext,
  ): Promise<FormattedExecutionResult> => {
    try {
      const { errors, ...rest } = await find(query, operationName).execute(variables, context)
      return errors ? { errors: errors.map(format), ...rest } : rest
    } catch (error) {
      return { errors: (error instanceof RefusedRequest ? error.errors : [error]).map(format) }
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
