import { languages } from '@kakehashi/content-store'
import type { GraphQLSchema } from 'graphql'
import { isEnumType } from 'graphql'
import { camelCase, kebabCase, pascalCase } from './names.js'

const languageCodes = new Map<string, string>(languages.map((language) => [language.graphql, language.code]))

/**
 * What stands inside for the values of an enum whose names differ from what the store holds: languages by their codes,
 * documents by their ids, kinds of entries by their kinds, facets by their keys. Undefined for every other enum.
 */
export function internalValueOf(enumName: string, value: string): string | undefined {
  if (enumName === 'Language') return languageCodes.get(value)
  if (enumName === 'SourceDocument') return kebabCase(value)
  if (enumName === 'PublicationKind' || enumName === 'EntryKind') return pascalCase(value)
  if (enumName.endsWith('Facet')) return camelCase(value)
  return undefined
}

/** The internal values of all enums of a schema, in the form in which resolvers of enums are given. */
export function enumResolvers(schema: GraphQLSchema): Record<string, Record<string, string>> {
  const resolvers: Record<string, Record<string, string>> = {}
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || type.name.startsWith('__')) continue
    const values: Record<string, string> = {}
    for (const { name } of type.getValues()) {
      const internal = internalValueOf(type.name, name)
      if (internal !== undefined) values[name] = internal
    }
    if (Object.keys(values).length > 0) resolvers[type.name] = values
  }
  return resolvers
}
