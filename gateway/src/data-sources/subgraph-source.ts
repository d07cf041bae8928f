import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import { type ExecutionResult, GraphQLError, Kind, parse } from 'graphql'
import type { RequestContext } from '../context.js'
import { SubgraphError } from '../errors.js'

export interface SubgraphOperation {
  query: string
  operationName?: string
  variables?: Record<string, unknown>
}

/** Executes an operation on one subgraph. @throws {SubgraphError} when there is no answer. */
export type SubgraphClient = (operation: SubgraphOperation, context: RequestContext) => Promise<ExecutionResult>

type ProcessOptions = GraphQLDataSourceProcessOptions<RequestContext>
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>

/** One subgraph as `@apollo/gateway` sees it. */
export class SubgraphSource implements GraphQLDataSource<RequestContext> {
  constructor(private readonly client: SubgraphClient) {}

  async process(options: ProcessOptions): Promise<Response> {
    const { query = '', operationName, variables } = options.request
    try {
      const operation = { query, operationName, variables }
      return (await this.client(operation, options.context as RequestContext)) as Response
    } catch (error) {
      if (!(error instanceof SubgraphError)) throw error
      return withPlaces(error, query, options)
    }
  }
}

/**
 * The missing answer as errors that say what is missing: each root field of the operation, or where in the client's
 * answer the entities stand to which fields were to be added.
 */
function withPlaces(error: SubgraphError, query: string, options: ProcessOptions): Response {
  const place = 'pathInIncomingRequest' in options ? options.pathInIncomingRequest : undefined
  if (place && place.length > 0) {
    const list = place.indexOf('@')
    throw located(error, list < 0 ? place : place.slice(0, list))
  }
  return { errors: rootFields(query).map((field) => located(error, [field])) }
}

const located = (error: SubgraphError, path: readonly (string | number)[]) =>
  new GraphQLError(error.message, { path, originalError: error, extensions: error.extensions })

function rootFields(query: string): string[] {
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const selections = operation?.selectionSet.selections ?? []
  return selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : [],
  )
}
