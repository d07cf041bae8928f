import { GraphQLError } from 'graphql'

/** Codes of what is wrong with a request, as Apollo Server names them. */
export const requestCodes = {
  badRequest: 'BAD_REQUEST',
  parse: 'GRAPHQL_PARSE_FAILED',
  validation: 'GRAPHQL_VALIDATION_FAILED',
  resolution: 'OPERATION_RESOLUTION_FAILURE',
  badInput: 'BAD_USER_INPUT',
} as const

type RequestCode = (typeof requestCodes)[keyof typeof requestCodes]

/** Of the mistakes in a document, so many are told: a short document can have hundreds, each longer than itself. */
export const toldMistakes = 5

/** A request that cannot be executed: its answer has no `data`. */
export class RefusedRequest extends Error {
  override name = 'RefusedRequest'
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super('the request cannot be executed')
    this.errors = errors.slice(0, toldMistakes)
  }
}

export const refusal = (code: string, message: string) =>
  new RefusedRequest([new GraphQLError(message, { extensions: { code } })])

/** Errors of graphql-js as the refusal of a request. */
export const refusalOf = (code: RequestCode, errors: readonly GraphQLError[]) =>
  new RefusedRequest(
    errors.map(
      ({ message, nodes, source, positions }) =>
        new GraphQLError(message, { nodes, source, positions, extensions: { code } }),
    ),
  )
