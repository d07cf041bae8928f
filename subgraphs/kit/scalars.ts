import type { GraphQLScalarType } from 'graphql'
import {
  GraphQLCountryCode,
  GraphQLDateTimeISO,
  GraphQLEmailAddress,
  GraphQLLocalDate,
  GraphQLURL,
} from 'graphql-scalars'

/**
 * Scalars check what comes in. What goes out was checked when it was published and leaves as the string it is, so that
 * an address keeps its spelling and no date is parsed only to be printed again.
 */
function asPublished(scalar: GraphQLScalarType) {
  return {
    serialize: (value: unknown) => (typeof value === 'string' ? value : scalar.serialize(value)),
    parseValue: scalar.parseValue,
    parseLiteral: scalar.parseLiteral,
  }
}

const countryCode = asPublished(GraphQLCountryCode)

export const scalarResolvers = {
  LocalDate: asPublished(GraphQLLocalDate),
  DateTime: asPublished(GraphQLDateTimeISO),
  URL: asPublished(GraphQLURL),
  EmailAddress: asPublished(GraphQLEmailAddress),
  CountryCode: countryCode,
}
