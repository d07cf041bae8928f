import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { createApolloGateway } from '../apollo-gateway.js'
import type { RequestContext } from '../context.js'
import type { SubgraphClients } from '../data-sources/subgraph-client.js'
import { SubgraphSource } from '../data-sources/subgraph-source.js'
import { createErrorFormatter, maxTokens } from '../errors.js'
import type { OperationRequest } from '../gateway.js'
import { readSupergraph } from '../supergraph.js'

/**
 * The graph on Apollo Server and `@apollo/gateway` from beginning to end, with the same subgraphs and the same words for
 * errors: what ours is to be equal to. It has no limits.
 */
export async function apolloReference(
  { introspection, log }: { introspection: boolean; log: Logger },
  clients: SubgraphClients,
): Promise<{
  execute(operation: OperationRequest, context: RequestContext): Promise<FormattedExecutionResult>
  stop(): Promise<void>
}> {
  const format = createErrorFormatter(log)
  const server = new ApolloServer<RequestContext>({
    gateway: createApolloGateway({
      supergraphSdl: readSupergraph(),
      buildService: ({ name }) => {
        const client = clients[name]
        if (!client) throw new Error(`there is no client for the subgraph "${name}"`)
        return new SubgraphSource(client)
      },
      logger: log,
    }),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    persistedQueries: false,
    parseOptions: { maxTokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    formatError: (_, error) => format(error),
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await server.start()
  return {
    execute: async (operation, contextValue) => {
      const { body } = await server.executeOperation(operation, { contextValue })
      if (body.kind === 'single') return body.singleResult as FormattedExecutionResult
      throw new Error('Apollo Server answered in parts')
    },
    stop: () => server.stop(),
  }
}
