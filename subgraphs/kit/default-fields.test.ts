import { type Kind, kindNames, kinds, publicationKinds, searchKeys, sourceDocumentIds } from '@kakehashi/content-store'
import { type GraphQLObjectType, getNamedType, isEnumType, isObjectType } from 'graphql'
import { z } from 'zod'
import { resolvers as grants } from '../grants/resolvers.js'
import { resolvers as offices } from '../offices/resolvers.js'
import { resolvers as programmes } from '../programmes/resolvers.js'
import { resolvers as publications } from '../publications/resolvers.js'
import { buildExecutableSchema } from './schema.js'
import { readTypeDefs, type SubgraphName, subgraphNames } from './sdl.js'

const resolversOf: Record<SubgraphName, object> = { publications, programmes, grants, offices }
const schemas = new Map(
  subgraphNames.map((name) => [name, buildExecutableSchema(name, readTypeDefs(name), resolversOf[name])]),
)

/** Fields of every entity that the entry itself holds. */
const entryFields = ['id', 'code', 'languages', 'translations', 'publishedAt', 'updatedAt']

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.core.$ZodType)
  if (schema instanceof z.ZodArray) return unwrap(schema.element as z.core.$ZodType)
  return schema
}

/** Fields of `type` that follow from no property of a body, and enums that lack values of a property. */
function mismatches(
  owner: SubgraphName,
  type: GraphQLObjectType,
  shape: z.ZodObject['shape'],
  entity: boolean,
): string[] {
  const written = Object.keys((resolversOf[owner] as Record<string, object>)[type.name] ?? {})
  return Object.values(type.getFields()).flatMap((field) => {
    const place = `${owner}: ${type.name}.${field.name}`
    if (written.includes(field.name) || (entity && entryFields.includes(field.name))) return []
    const property = shape[field.name]
    if (!property) return [`${place} has no property`]
    const inner = unwrap(property)
    const fieldType = getNamedType(field.type)
    if (isEnumType(fieldType) && inner instanceof z.ZodEnum) {
      const values = fieldType.getValues().map((value) => value.value)
      return inner.options.every((option) => values.includes(option)) ? [] : [`${place} lacks values`]
    }
    if (
      isObjectType(fieldType) &&
      inner instanceof z.ZodObject &&
      fieldType.name !== 'Text' &&
      fieldType.name !== 'RichText'
    ) {
      const below = fieldType.name === 'Source' ? { ...inner.shape, title: z.string() } : inner.shape
      return mismatches(owner, fieldType, below, false)
    }
    return []
  })
}

describe('fields without a resolver of their own', () => {
  it.each(kindNames)('of %s are properties of its body, enums have their values', (kind: Kind) => {
    const { owner, schema } = kinds[kind]
    const type = schemas.get(owner)?.getType(kind) as GraphQLObjectType
    expect(mismatches(owner, type, schema.shape, true)).toEqual([])
  })
})

describe('filters and facets', () => {
  it.each(subgraphNames)('of %s are keys of the kinds that they are for', (name) => {
    const types = Object.values(schemas.get(name)?.getTypeMap() ?? {})
    const wheres = types.filter((type) => type.name.endsWith('Where'))
    const facets = types.filter((type) => type.name.endsWith('Facet') && isEnumType(type))
    expect(wheres.length).toBeGreaterThan(0)
    for (const type of [...wheres, ...facets]) {
      const scope = type.name.replace(/(Where|Facet)$/, '')
      const names = isEnumType(type)
        ? type.getValues().map((value) => value.value)
        : Object.keys('getFields' in type ? type.getFields() : {})
      const scopeKinds = kindNames.filter(
        (kind) => kind === scope || (scope === 'Publication' && isPublicationKind(kind)),
      )
      const keys = new Set<string>(
        scope === 'Search'
          ? searchKeys
          : ['language', ...(scope === 'Publication' ? ['kind'] : []), ...scopeKinds.flatMap(keyNames)],
      )
      expect(names.filter((key) => !keys.has(key)).map((key) => `${type.name}.${key}`)).toEqual([])
    }
  })
})

const isPublicationKind = (kind: Kind) => (publicationKinds as readonly Kind[]).includes(kind)

/** The names of the keys of a kind: those that its function gives for any body. */
function keyNames(kind: Kind): string[] {
  const anyBody = {
    countries: [],
    municipalities: [],
    topics: [],
    coverage: [],
    offices: [],
    dates: [],
    coRecipients: [],
    recipient: {},
    winner: {},
    partnerCountries: [],
  }
  return Object.keys(kinds[kind].keys(anyBody as never))
}

describe('enums with values of their own inside', () => {
  it('name every document there is', () => {
    const type = schemas.get('offices')?.getType('SourceDocument')
    if (!isEnumType(type)) throw new Error('SourceDocument is no enum')
    expect(
      type
        .getValues()
        .map((value) => value.value)
        .sort(),
    ).toEqual([...sourceDocumentIds].sort())
  })

  it('are what defaults of arguments become', () => {
    const report = schemas.get('publications')?.getType('Report') as GraphQLObjectType
    expect(report.getFields().title?.args[0]?.defaultValue).toBe('ja')
  })
})

describe('the schema', () => {
  it.each(subgraphNames)('of %s describes every type, field, argument and enum value', (name) => {
    const missing = Object.values(schemas.get(name)?.getTypeMap() ?? {}).flatMap((type) => {
      if (/^_|^(ID|Int|Float|String|Boolean|federation__.*|link__.*)$/.test(type.name)) return []
      const gaps = type.description || type.name === 'Query' ? [] : [type.name]
      if (isEnumType(type)) {
        gaps.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])))
      } else if ('getFields' in type) {
        for (const field of Object.values(type.getFields())) {
          if (field.name.startsWith('_')) continue
          if (!field.description) gaps.push(`${type.name}.${field.name}`)
          for (const argument of 'args' in field ? field.args : []) {
            // What these mean is said once, of the types ID and Language and of the fields.
            if (!argument.description && !['id', 'in', 'by', 'code'].includes(argument.name)) {
              gaps.push(`${type.name}.${field.name}(${argument.name})`)
            }
          }
        }
      }
      return gaps
    })
    expect(missing).toEqual([])
  })
})
