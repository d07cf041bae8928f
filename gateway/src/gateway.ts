import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { createApolloGateway } from './apollo-gateway.js'
import type { RequestContext } from './context.js'
import { type SubgraphClient, SubgraphSource } from './data-sources/subgraph-source.js'
import { DocumentStore } from './document-store.js'
import { createErrorFormatter, maxTokens } from './errors.js'
import { type Limits, limitsPlugin } from './limits/limits.js'
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

/** How much of parsed documents is kept, in bytes. */
const documentBytes = 32 * 1024 * 1024
/** How much of query plans is kept, in MiB of their JSON; in memory they take several times that. */
const planMebibytes = 8

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
    experimental_approximateQueryPlanStoreMiB: planMebibytes,
    logger: log,
  })
  let schema: GraphQLSchema | undefined
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // HTTP is the front's: forms of other sites, batches, and documents that are sent by their ids.
    persistedQueries: false,
    parseOptions: { maxTokens },
    documentStore: new DocumentStore(documentBytes),
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
  return {
    schema,
    execute: async (operation, contextValue) => {
      const { body } = await server.executeOperation(operation, { contextValue })
      if (body.kind === 'single') return withFewErrors(body.singleResult)
      throw new Error('the gateway answered in parts, which it is not to do')
    },
    stop: () => server.stop(),
  }
}

/** Of the mistakes in a document, so many are told: a short document can have hundreds, each longer than itself. */
const toldMistakes = 5

const withFewErrors = (result: FormattedExecutionResult): FormattedExecutionResult =>
  result.data === undefined && result.errors && result.errors.length > toldMistakes
    ? { ...result, errors: result.errors.slice(0, toldMistakes) }
    : result
