import { GraphQLError, Kind, parse } from 'graphql'
import type { SubgraphError } from '../errors.js'

type Path = readonly (string | number)[]

/** That an answer is missing, said of a place in the client's answer. */
export const missingAt = (error: SubgraphError, path: Path) =>
  new GraphQLError(error.message, { path, originalError: error, extensions: error.extensions })

/** That an answer is missing, said of each root field of the operation that got none. */
export function missingRootFields(error: SubgraphError, query: string): GraphQLError[] {
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return (operation?.selectionSet.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? [missingAt(error, [(selection.alias ?? selection.name).value])] : [],
  )
}
