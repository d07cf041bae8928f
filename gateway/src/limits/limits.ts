import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { gatewayCodes } from '../errors.js'
import { refusal } from '../execution/request-errors.js'
import { lengthVariables, measure, type Size } from './measure.js'

/** The largest operation that is planned at all. */
export type Limits = Size

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

/** Refuses an operation whose variables make it larger than it may be. @throws {RefusedRequest} with what is over and by how much. */
export type LimitCheck = (variables: Readonly<Record<string, unknown>>) => void

/**
 * The check of one operation of a valid document. It is measured once, and again only when a variable that says how long a
 * list may be has another value.
 */
export function limitCheck(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits = defaultLimits,
): LimitCheck {
  const lengths = lengthVariables(document)
  let measured: { size: Limits; values: unknown[] } | undefined
  return (variables) => {
    if (!measured || lengths.some((name, index) => measured?.values[index] !== variables[name])) {
      const size = measure(schema, document, operation, variables)
      measured = { size, values: lengths.map((name) => variables[name]) }
    }
    for (const name of Object.keys(limits) as (keyof Limits)[]) {
      if (measured.size[name] <= limits[name]) continue
      throw refusal(
        gatewayCodes.tooComplex,
        `The operation has ${measured.size[name]} ${wording[name]}; at most ${limits[name]} are allowed.`,
      )
    }
  }
}
