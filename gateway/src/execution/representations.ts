import { isObjectOfType } from '@apollo/gateway/dist/dataRewrites.js'
import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, Kind } from 'graphql'
import { merge } from './merge.js'
import type { Data } from './places.js'

/** What another subgraph is told of an object, so that it knows the entity; null when too little was fetched of it. */
export type Representation = (fetched: Data | null) => Data | null

/** Compiles what a fetch of entities requires to a function that takes it from an object. */
export function compileRepresentation(
  requires: readonly QueryPlanSelectionNode[],
  supergraphSchema: GraphQLSchema,
): Representation {
  const parts = requires.map((selection) =>
    selection.kind === Kind.FIELD
      ? fieldPart(getResponseName(selection), selection.selections, supergraphSchema)
      : fragmentPart(selection.typeCondition, selection.selections, supergraphSchema),
  )
  return (fetched) => {
    if (fetched === null) return null
    const representation: Data = {}
    for (const part of parts) if (!part(fetched, representation)) return null
    return representation
  }
}

/** Adds to a representation what it takes from an object; false when the object has not what every representation needs. */
type Part = (fetched: Data, representation: Data) => boolean

function fieldPart(name: string, selections: QueryPlanSelectionNode[] | undefined, schema: GraphQLSchema): Part {
  const inner = selections && compileRepresentation(selections, schema)
  const take = (value: unknown) => (inner ? inner(value as Data | null) : value)
  return (fetched, representation) => {
    const value = Object.hasOwn(fetched, name) ? fetched[name] : undefined
    if (value === undefined) return false
    representation[name] = Array.isArray(value) ? value.map(take) : take(value)
    return true
  }
}

function fragmentPart(type: string | undefined, selections: QueryPlanSelectionNode[], schema: GraphQLSchema): Part {
  const inner = compileRepresentation(selections, schema)
  return (fetched, representation) => {
    if (type !== undefined && isObjectOfType(schema, fetched, type)) {
      const taken = inner(fetched)
      if (taken) merge(representation, taken)
    }
    return true
  }
}
