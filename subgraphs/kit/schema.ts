import { buildSubgraphSchema } from '@apollo/subgraph'
import { pickText, sourceDocuments } from '@kakehashi/content-store'
import { type DocumentNode, type GraphQLSchema, isAbstractType, isObjectType, valueFromAST } from 'graphql'
import type { EntityRef } from './context.js'
import { addDefaultFields } from './default-fields.js'
import { addEntities } from './entities.js'
import { enumResolvers } from './enums.js'
import { scalarResolvers } from './scalars.js'
import type { SubgraphName } from './sdl.js'

type ResolverMap = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']>

const sharedResolvers = {
  ...scalarResolvers,
  Source: {
    title: (source: { document: keyof typeof sourceDocuments }, args: { in: Parameters<typeof pickText>[1] }) =>
      pickText(sourceDocuments[source.document], args.in),
  },
}

/** The executable schema of a subgraph: `resolvers` for what does not follow from the SDL, defaults for the rest. */
export function buildExecutableSchema(name: SubgraphName, typeDefs: DocumentNode, resolvers: object): GraphQLSchema {
  const enums = enumResolvers(buildSubgraphSchema([{ typeDefs }]))
  const schema = buildSubgraphSchema([
    { typeDefs, resolvers: { ...sharedResolvers, ...enums, ...resolvers } as ResolverMap },
  ])
  readDefaultsAgain(schema)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType ??= (value: EntityRef) => value.kind
  }
  addEntities(schema, name)
  addDefaultFields(schema)
  return schema
}

/** Defaults were read from the SDL before enums got their internal values, which resolvers are to receive. */
function readDefaultsAgain(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        const literal = argument.astNode?.defaultValue
        if (literal) argument.defaultValue = valueFromAST(literal, argument.type)
      }
    }
  }
}
