import { isKind, type Kind, kinds } from '@kakehashi/content-store'
import type { GraphQLSchema } from 'graphql'
import { isUnionType } from 'graphql'
import type { EntityRef, SubgraphContext } from './context.js'
import { BadInput } from './errors.js'
import type { SubgraphName } from './sdl.js'

interface Representation {
  __typename: string
  id?: unknown
  code?: unknown
}

/**
 * Resolves `_entities`. An entity that the subgraph owns is its published entry, or null where nothing is published; of
 * another subgraph's entity the key is enough to contribute fields to it. Apollo's own resolver writes `__typename` into
 * whatever a resolver returns; entries may be shared between requests, so the type is told from their kind instead.
 */
export function addEntities(schema: GraphQLSchema, subgraph: SubgraphName): void {
  const entities = schema.getQueryType()?.getFields()._entities
  const union = schema.getType('_Entity')
  if (!entities || !isUnionType(union)) return
  const members = new Set(union.getTypes().map((type) => type.name))
  entities.resolve = (_, args: { representations: Representation[] }, context: SubgraphContext) =>
    args.representations.map((representation) => resolveEntity(representation, members, subgraph, context))
  union.resolveType = (value: EntityRef) => value.kind
}

function resolveEntity(
  representation: Representation,
  members: ReadonlySet<string>,
  subgraph: SubgraphName,
  context: SubgraphContext,
): Promise<EntityRef | null> | EntityRef | Error {
  const { __typename: kind } = representation
  if (!members.has(kind) || !isKind(kind)) return new BadInput(`"${kind}" is not an entity of this subgraph.`)
  const id = keyOf(kind, representation)
  if (typeof id !== 'string') return new BadInput(`A representation of ${kind} lacks its key.`)
  return kinds[kind].owner === subgraph ? context.read.entry(kind).load(id) : { kind, id }
}

const keyOf = (kind: Kind, representation: Representation) =>
  kind === 'Country' ? representation.code : representation.id
