import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { OperationRequest } from '../gateway.js'
import { readSupergraph } from '../supergraph.js'
import { randomOperation } from '../testing/random-operation.js'
import { cacheHints, type MaxAgeOf } from './cache-hints.js'
import { createDocuments } from './documents.js'
import { createPlanner } from './supergraph-planner.js'

const { schema, supergraphSchema } = createPlanner(readSupergraph())
const find = createDocuments({ schema, introspection: true, cacheBytes: 1_000_000, prepare: (chosen) => chosen })
const maxAgeOf = cacheHints(supergraphSchema)
const ageOf = (query: string, ages: MaxAgeOf = maxAgeOf) => ages(find(query, undefined))

describe('how long an answer may go on being sent', () => {
  it('is said by every type of object: nothing is left to the default by oversight', () => {
    const isHint = ({ name }: ConstDirectiveNode) => name.value === 'cacheControl'
    const silent = Object.keys(schema.getTypeMap()).filter((name) => {
      const type = supergraphSchema.getType(name)
      if (!isCompositeType(type) || name.startsWith('__') || name === 'Query') return false
      return !type.astNode?.directives?.some(isHint)
    })
    expect(silent).toEqual([])
  })

  it.each([
    ['{ changes { cursor } }', 0],
    ['{ search(text: "国際", in: JA) { totalCount nodes { __typename ... on Office { name { value } } } } }', 60],
    [
      '{ grantEstimate(input: { scheme: "x", applicant: PREFECTURE, eligibleCostYen: 1, place: MAINLY_ABROAD, partnership: JOINT, otherSubsidies: NONE }) { maximumYen } }',
      60,
    ],
    ['{ publication(id: "x") { title { value } } }', 300],
    ['{ publications { nodes { id } } }', 300],
    ['{ office(id: "x") { name { value language } access { line { value } } sources { section } } }', 3_600],
    ['{ offices { nodes { id country { name { value } } } pageInfo { endCursor } } }', 3_600],
    ['{ grantSchemes { totalCount } topics { totalCount } site { name { value } } }', 3_600],
    // That of a part which is good for the shortest time.
    ['{ office(id: "x") { id publications { totalCount } } }', 300],
    ['{ office(id: "x") { ...F } } fragment F on Office { ...G } fragment G on Office { surveys { totalCount } }', 300],
    ['{ search(text: "x", in: JA) { nodes { ... on Office { id publications { totalCount } } } } }', 60],
    ['{ office(id: "x") { id } changes @include(if: false) { cursor } }', 0],
    ['{ __typename }', 0],
    ['{ __typename office(id: "x") { __typename } }', 3_600],
    ['{ __schema { queryType { name } } office(id: "x") { id } }', 0],
  ])('%s: %s seconds', (query, seconds) => {
    expect(ageOf(query)).toBe(seconds)
  })

  it('is what Apollo Server makes of the same hints, or shorter where it depends on what is found', async () => {
    const apollo = await apolloServer(withAnyValues(createPlanner(readSupergraph()).supergraphSchema))
    const seen = { equal: 0, shorter: 0, nothing: 0 }
    try {
      for (let seed = 1; seed <= 300; seed++) {
        const request = randomOperation(schema, seed)
        const ours = ageOf(request.query)
        const theirs = await apollo.maxAge(request)
        // Everything was left out by conditions.
        if (theirs === undefined) {
          seen.nothing++
          continue
        }
        const isRight = isByChance(request.query) ? ours <= theirs : ours === theirs
        expect({ seed, query: request.query, ours, theirs, isRight }).toMatchObject({ isRight: true })
        seen[ours === theirs ? 'equal' : 'shorter']++
      }
      expect(seen.equal).toBeGreaterThan(10 * seen.nothing + seen.shorter)
    } finally {
      await apollo.stop()
    }
  })
})

/** Whether other values or variables would have other fields in the answer. */
function isByChance(query: string): boolean {
  const info = new TypeInfo(schema)
  let found = /@(skip|include)\b/.test(query)
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: () => {
        const type = info.getType()
        if (type && isAbstractType(getNamedType(type)) && !String(type).includes('[')) found = true
      },
    }),
  )
  return found
}

/** Gives every field some value of its type; lists have an object of each type that they can have. */
function withAnyValues(executable: GraphQLSchema): GraphQLSchema {
  const anyOf = (type: GraphQLOutputType): unknown => {
    if (isNonNullType(type)) return anyOf(type.ofType)
    if (isListType(type)) return manyOf(getNamedType(type))
    return manyOf(getNamedType(type))[0]
  }
  const manyOf = (type: GraphQLNamedType): unknown[] => {
    if (isAbstractType(type)) return executable.getPossibleTypes(type).map(({ name }) => ({ __typename: name }))
    if (isObjectType(type)) return [{}]
    return [isEnumType(type) ? type.getValues()[0]?.value : type.name === 'Boolean' ? true : 1]
  }
  for (const type of Object.values(executable.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values<GraphQLField<unknown, unknown>>(type.getFields())) {
      field.resolve = () => anyOf(field.type)
    }
  }
  return executable
}

async function apolloServer(executable: GraphQLSchema) {
  let maxAge: number | undefined
  const server = new ApolloServer({
    schema: executable,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      {
        requestDidStart: async () => ({
          willSendResponse: async ({ overallCachePolicy }) => {
            maxAge = overallCachePolicy.maxAge
          },
        }),
      },
    ],
  })
  await server.start()
  return {
    /** What its plugin for cache control, which is on by default, makes of the fields that were resolved. */
    maxAge: async (request: OperationRequest): Promise<number | undefined> => {
      const { body } = await server.executeOperation(request)
      if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body))
      return maxAge
    },
    stop: () => server.stop(),
  }
}
