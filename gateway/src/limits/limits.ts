import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { RequestContext } from '../context.js'
import { gatewayCodes } from '../errors.js'
import { measure } from './measure.js'

/** The largest operation that is planned at all. */
export interface Limits {
  depth: number
  rootFields: number
  fields: number
  aliases: number
  directives: number
  objects: number
}

/** Several times what the web site's largest page asks for. */
export const defaultLimits: Limits = {
  depth: 16,
  rootFields: 20,
  fields: 1_000,
  aliases: 50,
  directives: 50,
  objects: 20_000,
}

const wording: Record<keyof Limits, string> = {
  depth: 'levels of fields',
  rootFields: 'fields at the top',
  fields: 'fields, with fragments written out',
  aliases: 'aliases',
  directives: 'directives',
  objects: 'objects that the answer could hold (the values of `first`, multiplied on the way down)',
}

/** Refuses operations over the limits before they are planned, with what is over and by how much. */
export function limitsPlugin(limits: Limits = defaultLimits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) {
          // The gateway would take it for a fault of its own.
          throw new GraphQLError('"operationName" must name one of the operations of the document.', {
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
          })
        }
        if (operation.operation !== 'query') {
          throw new GraphQLError('The graph is for reading: of operations it has queries only.', {
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
          })
        }
        const size = measure(schema, document, operation, request.variables ?? {})
        for (const name of Object.keys(limits) as (keyof Limits)[]) {
          if (size[name] <= limits[name]) continue
          throw new GraphQLError(
            `The operation has ${size[name]} ${wording[name]}; at most ${limits[name]} are allowed.`,
            { extensions: { code: gatewayCodes.tooComplex, http: { status: 400 } } },
          )
        }
      },
    }),
  }
}
