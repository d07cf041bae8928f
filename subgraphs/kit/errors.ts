import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Logger } from 'pino'

/** Codes that `extensions.code` of an error may bear when it leaves a subgraph. */
export const errorCodes = {
  parse: 'GRAPHQL_PARSE_FAILED',
  validation: 'GRAPHQL_VALIDATION_FAILED',
  badInput: 'BAD_USER_INPUT',
  cursorExpired: 'CURSOR_EXPIRED',
  internal: 'INTERNAL_SERVER_ERROR',
} as const

/** An argument that cannot be served. The message names the argument and what it may be. */
export class BadInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: errorCodes.badInput } })
  }
}

/** A cursor of changes from which it can no longer be told what was removed since. The message says what to do. */
export class CursorExpiredError extends GraphQLError {
  constructor() {
    super(
      'Argument "after" has expired: what was removed since then can no longer be told. Ask without "after" for a full ' +
        'copy, and drop what you have that is not in it.',
      { extensions: { code: errorCodes.cursorExpired } },
    )
  }
}

/**
 * The result as it may leave: every error has a code; whatever was not meant for a reader is replaced by a general
 * sentence and logged instead.
 */
export function publicResult(result: ExecutionResult, log: Logger): ExecutionResult {
  if (!result.errors) return result
  return { ...result, errors: result.errors.map((error) => publicError(error, log)) }
}

function publicError(error: GraphQLError, log: Logger): GraphQLError {
  const place = { path: error.path, positions: error.positions, source: error.source, nodes: error.nodes }
  const code = codeOf(error)
  if (code) return new GraphQLError(error.message, { ...place, extensions: { ...error.extensions, code } })
  log.error({ err: error.originalError ?? error, path: error.path }, 'a field could not be resolved')
  return new GraphQLError('This part of the answer could not be prepared.', {
    path: error.path,
    extensions: { code: errorCodes.internal },
  })
}

function codeOf(error: GraphQLError): string | undefined {
  const { code } = error.extensions ?? {}
  if (typeof code === 'string') return code
  // graphql-jit makes its own errors and hangs the thrown one on as the original.
  const original = error.originalError
  if (original instanceof GraphQLError && typeof original.extensions.code === 'string') return original.extensions.code
  // Without a path nothing has been resolved yet: the variables do not fit.
  const isAboutVariables = error.path === undefined && (!original || original instanceof GraphQLError)
  return isAboutVariables ? errorCodes.badInput : undefined
}
