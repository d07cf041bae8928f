import type { ExecutionResult } from 'graphql'
import type { RequestContext } from '../context.js'

export interface SubgraphOperation {
  query: string
  operationName?: string
  variables?: Record<string, unknown>
}

/** Executes an operation on one subgraph. @throws {SubgraphError} when there is no answer. */
export type SubgraphClient = (operation: SubgraphOperation, context: RequestContext) => Promise<ExecutionResult>

export type SubgraphClients = Readonly<Record<string, SubgraphClient>>
