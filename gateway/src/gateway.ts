import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { createApolloGateway } from './apollo-gateway.js'
import type { RequestContext } from './context.js'
import { type SubgraphClient, SubgraphSource } from './data-sources/subgraph-source.js'
import { createErrorFormatter } from './errors.js'
import { type Limits, limitsPlugin, maxTokens } from './limits/limits.js'
import { readSupergraph } from './supergraph.js'

export interface GatewayOptions {
  /** Whether clients may ask for the schema. */
  introspection: boolean
  limits?: Limits
  log: Logger
}

export interface Gateway {
  /** Takes operations in the form of HTTP; see `executeHTTPGraphQLRequest`. */
  server: ApolloServer<RequestContext>
  /** What clients see. */
  schema: GraphQLSchema
  /** Lets operations in flight finish. */
  stop(): Promise<void>
}

/** The graph: plans an operation on the supergraph and asks the subgraphs through `clients`, by their names. */
export async function createGateway(
  options: GatewayOptions,
  clients: Readonly<Record<string, SubgraphClient>>,
): Promise<Gateway> {
  const { introspection, limits, log } = options
  const gateway = createApolloGateway({
    supergraphSdl: readSupergraph(),
    buildService: ({ name }) => {
      const client = clients[name]
      if (!client) throw new Error(`there is no client for the subgraph "${name}"`)
      return new SubgraphSource(client)
    },
    logger: log,
  })
  let schema: GraphQLSchema | undefined
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Documents are to be registered when the web site is built, not by whoever comes first.
    persistedQueries: false,
    parseOptions: { maxTokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
    formatError: createErrorFormatter(log),
    plugins: [
      {
        serverWillStart: async (service) => {
          schema = service.schema
        },
      },
      limitsPlugin(limits),
      // Nothing is told to anyone, whatever is set in the environment.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await server.start()
  if (!schema) throw new Error('the server started without a schema')
  return { server, schema, stop: () => server.stop() }
}
