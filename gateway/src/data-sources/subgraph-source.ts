import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { RequestContext } from '../context.js'
import { SubgraphError } from '../errors.js'
import { missingAt, missingRootFields } from './missing-answer.js'
import type { SubgraphClient } from './subgraph-client.js'

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
      const place = 'pathInIncomingRequest' in options ? options.pathInIncomingRequest : undefined
      if (!place?.length) return { errors: missingRootFields(error, query) }
      const list = place.indexOf('@')
      throw missingAt(error, list < 0 ? place : place.slice(0, list))
    }
  }
}
