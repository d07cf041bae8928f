import { listBy, listOf, oneOf } from '../kit/connections.js'
import { loadPublished } from '../kit/context.js'
import type { Resolvers } from './generated/resolvers.js'

/** More offices and branches than there are or will be: lists of them are read whole. */
const all = { first: 100 }

export const resolvers: Resolvers = {
  Query: {
    offices: listOf('Office'),
    office: oneOf('Office'),
    branches: listOf('Branch'),
    branch: oneOf('Branch'),
    countries: listOf('Country'),
    country: (_, { code }, context) => context.read.entry('Country').load(code.toUpperCase()),
    municipalities: listOf('Municipality'),
    municipality: oneOf('Municipality'),
    surveys: listOf('Survey'),
    survey: oneOf('Survey'),
    site: (_, __, context) => context.read.entry('Site').load('clair'),
  },
  Office: {
    countries: ({ body }, _, context) =>
      loadPublished(
        context,
        'Country',
        body.coverage.map((covered) => covered.country),
      ),
    // A limit says nothing without its country.
    coverage: async ({ body }, _, context) => {
      const countries = await loadPublished(
        context,
        'Country',
        body.coverage.map((covered) => covered.country),
      )
      const published = new Set(countries.map((country) => country.id))
      return body.coverage.filter((covered) => published.has(covered.country))
    },
    surveys: listBy('Survey', 'office'),
  },
  Country: {
    offices: (country, _, context) => listBy('Office', 'country')(country, all, context).nodes(),
  },
  Municipality: {
    branch: async (municipality, _, context) => {
      const [branch] = await listBy('Branch', 'municipality')(municipality, { first: 1 }, context).nodes()
      return branch ?? null
    },
  },
}
