import type { Operation } from '@apollo/federation-internals'
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway'
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js'
import type { QueryPlan } from '@apollo/query-planner'
import type { DocumentNode, ExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import type { RequestContext } from '../context.js'
import type { SubgraphClients } from '../data-sources/subgraph-client.js'
import { SubgraphSource } from '../data-sources/subgraph-source.js'
import type { Data } from './places.js'
import type { SupergraphPlanner } from './supergraph-planner.js'

/** The version of `@apollo/gateway` that ours was proven equal to. */
export const provenVersion = '2.14.4'

export interface OriginalRequest {
  plan: QueryPlan
  document: DocumentNode
  operationName: string | undefined
  variables: Readonly<Record<string, unknown>>
  context: RequestContext
}

export type OriginalExecution = (request: OriginalRequest) => Promise<ExecutionResult>

/** The execution of query plans that is `@apollo/gateway`'s own. */
export function originalExecution(
  planner: SupergraphPlanner,
  clients: SubgraphClients,
  logger: Logger,
): OriginalExecution {
  const sources = Object.fromEntries(
    Object.entries(clients).map(([name, client]) => [name, new SubgraphSource(client)]),
  )
  return async ({ plan, document, operationName, variables, context }: OriginalRequest): Promise<ExecutionResult> => {
    const operationContext = buildOperationContext({
      schema: planner.schema,
      operationDocument: document,
      operationName,
    })
    // Of Apollo Server's context of a request, what is read when nothing is traced.
    const requestContext = { request: { variables }, context, metrics: {}, logger, cache: undefined as never }
    return executeQueryPlan(
      plan,
      sources,
      requestContext as unknown as Parameters<typeof executeQueryPlan>[2],
      operationContext,
      planner.supergraphSchema,
      planner.apiSchema,
    ) as Promise<ExecutionResult>
  }
}

/** What `@apollo/gateway` itself makes of what was fetched, for an operation without introspection. */
export function originalShape(operation: Operation, variables: Readonly<Record<string, unknown>>, fetched: Data) {
  return computeResponse({
    operation,
    variables,
    input: fetched,
    introspectionHandling: () => {
      throw new Error('introspection is left to the original from the start')
    },
  })
}
