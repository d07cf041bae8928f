import { type BreakingChange, buildSchema, findBreakingChanges, type GraphQLSchema, parse, validate } from 'graphql'

/** What a change of the schema would do to those who use it. */
export interface SchemaProblem {
  /** Where: `Office.city`, or the name of a document. */
  where: string
  what: string
}

/**
 * What in `next` breaks what `promised` says. What clients were told in advance may go: fields, arguments and values
 * that are deprecated in `promised`.
 */
export function brokenPromises(promised: string, next: string): SchemaProblem[] {
  const before = buildSchema(promised)
  return findBreakingChanges(before, buildSchema(next))
    .map((change) => ({ where: placeIn(change), what: change.description }))
    .filter(({ where }) => !isDeprecated(before, where))
}

/** Documents that cannot be executed on `schema` any more, by their first words. */
export function brokenDocuments(schema: string, documents: Iterable<string>): SchemaProblem[] {
  const built = buildSchema(schema)
  return [...documents].flatMap((text) =>
    validate(built, parse(text)).map(({ message, locations }) => ({
      where: `${/^\w+ \w+/.exec(text)?.[0] ?? text.slice(0, 40)}:${locations?.[0]?.line ?? 1}`,
      what: message,
    })),
  )
}

/** The first name in a description that has the form `Type`, `Type.field` or `Type.field(arg:)`; graphql-js gives no other. */
const placeIn = ({ description }: BreakingChange): string =>
  /\b[A-Z]\w*\.\w+/.exec(description)?.[0] ??
  // "LONDON was removed from enum type City.", "Branch was removed."
  description.replace(/^(\w+) was removed from (?:enum|union|input) type (\w+)\.$/, '$2.$1').replace(/ .*/s, '')

function isDeprecated(schema: GraphQLSchema, place: string): boolean {
  const [typeName = '', member = ''] = place.split('.')
  const type = schema.getType(typeName)
  if (!type) return false
  if ('getValues' in type) return type.getValues().find(({ name }) => name === member)?.deprecationReason != null
  return 'getFields' in type && type.getFields()[member]?.deprecationReason != null
}
