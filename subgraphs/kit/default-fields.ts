import { type Entry, isKind, type Kind, type Language, type LocalizedText, pickText } from '@kakehashi/content-store'
import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Connection } from './connections.js'
import { loadPublished, type SubgraphContext } from './context.js'
import { translationsOf } from './translations.js'

type Resolver = GraphQLFieldResolver<never, SubgraphContext, never>
type Field = GraphQLField<unknown, unknown>
type Properties = Readonly<Record<string, unknown>>

/** Fields of an entity that its entry holds beside the body. */
const entryFields = new Set(['id', 'languages', 'publishedAt', 'updatedAt'])

/**
 * Gives every field without a resolver of its own the one that follows from its type: the property of the same name of
 * the entry's body (or of the plain object inside a body), as a text in the asked-for language, as the published
 * entries it refers to, or as it stands.
 */
export function addDefaultFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_') || type === schema.getQueryType()) continue
    for (const field of Object.values(type.getFields())) {
      field.resolve ??= resolverOf(schema, type, field) as Field['resolve']
    }
  }
}

function resolverOf(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): Resolver | undefined {
  if (type.name.endsWith('Connection')) return connectionField(schema, type, field)
  if (type.name.endsWith('Edge') && field.name === 'node') return ((edge: { entry: Entry }) => edge.entry) as Resolver
  if (isKind(type.name)) {
    // The key of a country is its code, and so is its entry's id.
    if (field.name === 'code' && type.name === 'Country') return ((entry: { id: string }) => entry.id) as Resolver
    if (entryFields.has(field.name)) return undefined
    if (field.name === 'translations') return ((entry: Entry) => translationsOf(entry)) as Resolver
    const read = propertyReader(field) ?? ((body: Properties) => body[field.name])
    return ((entry: { body: Properties }, args: never, context: SubgraphContext) =>
      read(entry.body, args, context)) as Resolver
  }
  return propertyReader(field) as Resolver | undefined
}

type PropertyReader = (properties: Properties, args: { in: Language }, context: SubgraphContext) => unknown

/** How a property becomes the value of a field, or undefined where it already is. */
function propertyReader(field: Field): PropertyReader | undefined {
  const { name } = field
  const required = isNonNullType(field.type)
  const type = getNullableType(field.type)
  const named = getNamedType(type).name
  const localized = field.args.some((argument) => argument.name === 'in')

  if (isListType(type)) {
    if (localized) return (from, args) => textsOf(from[name], args.in)
    if (isKind(named)) return (from, _, context) => loadPublished(context, named, (from[name] ?? []) as string[])
    return required ? (from) => from[name] ?? [] : undefined
  }
  if (localized && named === 'RichText') return (from, args) => richTextOf(from[name], args.in)
  if (localized) return (from, args) => pickText(from[name] as LocalizedText | undefined, args.in)
  if (isKind(named)) return (from, _, context) => reference(context, named, from[name])
  if (named === 'Boolean' && required) return (from) => from[name] === true
  return undefined
}

function textsOf(texts: unknown, language: Language) {
  return ((texts ?? []) as LocalizedText[]).map((text) => pickText(text, language)).filter((text) => text !== null)
}

function richTextOf(text: unknown, language: Language) {
  const served = pickText(text as LocalizedText | undefined, language)
  return served && { html: served.value, language: served.language }
}

const reference = (context: SubgraphContext, kind: Kind, id: unknown) =>
  typeof id === 'string' ? context.read.entry(kind).load(id) : null

function connectionField(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): Resolver {
  switch (field.name) {
    case 'nodes':
      return ((connection: Connection) => connection.nodes()) as Resolver
    case 'edges':
      return ((connection: Connection) => connection.edges()) as Resolver
    case 'pageInfo':
      return ((connection: Connection) => connection.page()) as Resolver
    case 'totalCount':
      return ((connection: Connection) => connection.totalCount()) as Resolver
    case 'facets':
      return facetsField(schema, type.name.slice(0, -'Connection'.length), field)
    default:
      throw new Error(`${type.name}.${field.name}: connections have no such field`)
  }
}

/** Counts under keys, told with the names that the graph has for facets and for values that are enums in the filter. */
function facetsField(schema: GraphQLSchema, name: string, field: Field): Resolver {
  const facetNames = getNamedType(field.args[0]?.type as GraphQLEnumType) as GraphQLEnumType
  const where = schema.getType(`${name}Where`)
  const valueEnum = (key: string): GraphQLEnumType | undefined => {
    const filter = isInputObjectType(where) ? where.getFields()[key] : undefined
    // Entries of all kinds are narrowed to kinds by an argument of its own.
    const type = filter ? getNamedType(filter.type) : key === 'kind' ? schema.getType('EntryKind') : undefined
    return isEnumType(type) ? type : undefined
  }
  return (async (connection: Connection, args: { by: string[] }) => {
    const counted = await connection.facets(args.by)
    return counted.map(({ key, values }) => {
      const type = valueEnum(key)
      return {
        by: facetNames.serialize(key),
        values: values.map(({ value, count }) => ({ value: type ? type.serialize(value) : String(value), count })),
      }
    })
  }) as unknown as Resolver
}
