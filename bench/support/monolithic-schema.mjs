import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { apiSchemaFile } from '@kakehashi/gateway'
import { createSubgraph, subgraphNames } from '@kakehashi/subgraphs'
import {
  isAbstractType,
  isEnumType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  valueFromAST,
} from 'graphql'

/**
 * The graph that clients see as one executable schema: every field with the resolver of the subgraph that has it. What is a
 * reference in a subgraph is the entry itself, as all resolvers read from the same store.
 */
export function monolithicSchema(store) {
  const schemas = subgraphNames.map((name) => createSubgraph(name, { store }).schema)
  const api = parse(readFileSync(apiSchemaFile, 'utf8'))
  const resolvers = {}
  for (const type of Object.values(buildSubgraphSchema([{ typeDefs: api }]).getTypeMap())) {
    if (type.name.startsWith('_') || isSpecifiedScalarType(type)) continue
    const parts = schemas.flatMap((schema) => schema.getType(type.name) ?? [])
    if (isScalarType(type)) resolvers[type.name] = parts[0]
    else if (isEnumType(type)) {
      resolvers[type.name] = Object.fromEntries(
        parts.flatMap((part) => part.getValues().map((one) => [one.name, one.value])),
      )
    } else if (isAbstractType(type)) resolvers[type.name] = { __resolveType: (value) => value.kind }
    else if (isObjectType(type)) {
      resolvers[type.name] = Object.fromEntries(
        Object.keys(type.getFields()).flatMap((name) => {
          const resolve = parts.flatMap((part) => part.getFields()[name]?.resolve ?? [])[0]
          return resolve ? [[name, resolve]] : []
        }),
      )
    }
  }
  const schema = buildSubgraphSchema([{ typeDefs: api, resolvers }])
  readDefaultsAgain(schema)
  return schema
}

/** Defaults were read from the SDL before enums got their internal values, which resolvers are to receive. */
function readDefaultsAgain(schema) {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const argument of Object.values(type.getFields()).flatMap((field) => field.args)) {
      const literal = argument.astNode?.defaultValue
      if (literal) argument.defaultValue = valueFromAST(literal, argument.type)
    }
  }
}
