import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'

/** Codes of errors that the gateway itself makes. */
export const gatewayCodes = {
  timeout: 'SUBGRAPH_TIMEOUT',
  unavailable: 'SUBGRAPH_UNAVAILABLE',
  tooComplex: 'OPERATION_TOO_COMPLEX',
} as const

/** Codes whose messages are written for readers; they leave as they are. */
const publicCodes = new Set<unknown>([
  ...Object.values(gatewayCodes),
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CURSOR_EXPIRED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** Tokens of a document; checked while it is parsed. */
export const maxTokens = 3_000
/** How graphql-js says that a document has more than that. */
const tokenLimitMessage = 'Parsing aborted.'

/** A subgraph that gave no answer. Neither its address nor what it said instead is part of the error. */
export class SubgraphError extends GraphQLError {
  constructor(
    readonly subgraph: string,
    readonly code: typeof gatewayCodes.timeout | typeof gatewayCodes.unavailable,
    cause?: unknown,
  ) {
    super(
      code === gatewayCodes.timeout
        ? `The part of the graph called "${subgraph}" did not answer in time.`
        : `The part of the graph called "${subgraph}" is not available.`,
      { extensions: { code } },
    )
    this.cause = cause
  }
}

/** How errors leave: message, place and code; of errors that are not meant for readers, only that there was one. */
export function createErrorFormatter(log: Logger) {
  return (error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = asGraphQLError(error)
    const { code } = extensions
    const place = { ...(locations && { locations }), ...(path && { path }) }
    if (code === 'GRAPHQL_PARSE_FAILED' && message.includes(tokenLimitMessage)) {
      const sentence = `The document has more than ${maxTokens} tokens; at most ${maxTokens} are allowed.`
      return { message: sentence, ...place, extensions: { code: gatewayCodes.tooComplex } }
    }
    if (publicCodes.has(code)) return { message, ...place, extensions: { code } }
    log.error({ err: originOf(error), path }, 'an error was kept from the client')
    return {
      message: 'This part of the answer could not be prepared.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    }
  }
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(String((error as Error)?.message ?? error))

const originOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error
