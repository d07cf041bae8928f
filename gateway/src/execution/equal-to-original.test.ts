import { createRequire } from 'node:module'
import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '@apollo/federation-internals'
import { createReads } from '@kakehashi/subgraphs'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { type GraphQLFormattedError, getOperationAST, parse } from 'graphql'
import { pino } from 'pino'
import type { SubgraphClients } from '../data-sources/subgraph-client.js'
import { createGateway, type OperationRequest } from '../gateway.js'
import { readSupergraph } from '../supergraph.js'
import { apolloReference } from '../testing/apollo-reference.js'
import { type Faults, faultyClient } from '../testing/faulty-client.js'
import { randomOperation } from '../testing/random-operation.js'
import { soundClients } from '../testing/sound-clients.js'
import type { ChosenOperation } from './documents.js'
import { originalExecution, provenVersion } from './original.js'
import { PreparedOperation } from './prepared-operation.js'
import { createPlanner, type SupergraphPlanner } from './supergraph-planner.js'

/** `SHAPING_QUERIES=20000` for the long run; `SHAPING_SEED` repeats one. */
const queries = Number(process.env.SHAPING_QUERIES ?? 200)
const firstSeed = Number(process.env.SHAPING_SEED ?? 1)
/** After so many the search is over. */
const toldDifferences = 10

const log = pino({ level: 'silent' })
let content: RealContent
let sound: SubgraphClients
beforeAll(async () => {
  content = await realContent()
  sound = soundClients(content.store, log)
})
afterAll(() => content.remove())

const contextOf = () => ({ requestId: 'test', reads: createReads(content.store) })

const faulty = (faults: Faults): SubgraphClients =>
  Object.fromEntries(Object.entries(sound).map(([name, client]) => [name, faultyClient(name, client, faults)]))

/** Subgraphs as they are, and three ways in which they could break their promises. */
const worldsOf = (seed: number): SubgraphClients[] => [
  sound,
  faulty({ seed, wrongValues: 10, errors: 0, unanswered: 0 }),
  faulty({ seed, wrongValues: 0, errors: 20, unanswered: 0 }),
  faulty({ seed, wrongValues: 2, errors: 5, unanswered: 200 }),
]
const worlds = 4

function chosenIn(query: string): ChosenOperation {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  const fragments = new Map(
    document.definitions.flatMap((part) => (part.kind === 'FragmentDefinition' ? [[part.name.value, part]] : [])),
  )
  return { document, fragments, operation, name: undefined }
}

interface Result {
  data?: unknown
  errors?: readonly GraphQLFormattedError[]
  extensions?: { valueCompletion?: readonly GraphQLFormattedError[] }
}

/** What must be equal. Errors come in any order; of fields that are merged the original, against the specification, too. */
async function told(result: Promise<unknown>) {
  const settled = await result.catch(() => ({ data: 'rejected' }))
  const { data, errors = [], extensions } = settled as Result
  const each = (list: readonly GraphQLFormattedError[]) =>
    list.map((error) => JSON.stringify([error.path, error.extensions?.code, error.message])).sort()
  return {
    data: JSON.parse(JSON.stringify(data === undefined ? 'nothing' : data)),
    errors: each(errors),
    broken: each(extensions?.valueCompletion ?? []),
  }
}

/**
 * Errors without the places in lists, each once: of several places of one list that fail, and take what stands around them with them,
 * it depends on the moment how many are told.
 */
const withoutPlaces = (errors: readonly string[]) =>
  [...new Set(errors.map((error) => error.replace(/(?<=[[,])\d+(?=[,\]])/g, '@')))].sort()

/** Reads each operation once for both executions. */
function readingOnce(planner: SupergraphPlanner): SupergraphPlanner {
  const operations = new WeakMap<object, Operation>()
  return {
    ...planner,
    operationOf: (document, name) => {
      const operation = operations.get(document) ?? planner.operationOf(document, name)
      operations.set(document, operation)
      return operation
    },
  }
}

describe('our execution of query plans', () => {
  it('was proven equal to the installed version of @apollo/gateway', () => {
    const require = createRequire(import.meta.url)
    for (const name of ['gateway', 'query-planner', 'federation-internals']) {
      expect([name, require(`@apollo/${name}/package.json`).version]).toEqual([name, provenVersion])
    }
  })

  it(`gives what the original gives, for ${queries} generated operations on sound and broken subgraphs`, async () => {
    const planner = readingOnce(createPlanner(readSupergraph()))
    const seen = { executions: 0, leftToTheOriginal: 0, otherPlaces: 0, broken: 0, errors: 0, nothing: 0 }
    const differing: [actual: object, expected: object][] = []
    for (let seed = firstSeed; seed < firstSeed + queries && differing.length < toldDifferences; seed++) {
      const { query, variables = {} } = randomOperation(planner.schema, seed)
      const chosen = chosenIn(query)
      const { document, name: operationName } = chosen
      const plan = planner.plan(planner.operationOf(document, operationName))
      for (const [world, clients] of worldsOf(seed).entries()) {
        const original = originalExecution(planner, clients, log)
        const withoutHelp = {
          ...planner,
          operationOf: (...parameters: Parameters<SupergraphPlanner['operationOf']>) => {
            seen.leftToTheOriginal++
            return planner.operationOf(...parameters)
          },
          plan: () => plan,
        }
        const { supergraphSchema } = planner
        const parts = { planner: withoutHelp, clients, supergraphSchema, original, maxAgeOf: () => 0 }
        const prepared = new PreparedOperation(chosen, parts, () => {})
        // It is asked for once, for the plan.
        seen.leftToTheOriginal--
        const [expected, actual] = await Promise.all([
          told(original({ plan, document, operationName, variables, context: contextOf() })),
          told(prepared.execute(variables, contextOf())),
        ])
        // The original counts an entity's place among those that were asked for, not among all that stand there.
        if (JSON.stringify(actual.errors) !== JSON.stringify(expected.errors)) {
          seen.otherPlaces++
          actual.errors = withoutPlaces(actual.errors)
          expected.errors = withoutPlaces(expected.errors)
        }
        seen.executions++
        if (!isDeepStrictEqual(actual, expected)) {
          const given = { seed, world, query, variables }
          differing.push([
            { ...given, ...actual },
            { ...given, ...expected },
          ])
        }
        if (expected.broken.length > 0) seen.broken++
        if (expected.errors.length > 0) seen.errors++
        if (expected.data === null) seen.nothing++
      }
    }
    console.log(seen)
    expect(differing.map(([actual]) => actual)).toEqual(differing.map(([, expected]) => expected))
    expect(seen.executions).toBe(queries * worlds)
    // What ours leaves to the original is equal anyhow: mostly it must do its work itself.
    expect(seen.leftToTheOriginal).toBeLessThan(seen.executions / 4)
    expect(seen.otherPlaces).toBeLessThan(seen.executions / 100 + 1)
    if (queries < 100) return
    for (const count of [seen.broken, seen.errors, seen.nothing]) expect(count).toBeGreaterThan(queries / 100)
  }, 3_600_000)
})

describe('the gateway', () => {
  it.each([true, false])('answers requests as Apollo Server does, with introspection: %s', async (introspection) => {
    const [reference, ours] = await Promise.all([
      apolloReference({ introspection, log }, sound),
      createGateway({ introspection, log }, sound),
    ])
    try {
      for (const operation of requests) {
        const [expected, { result: actual }] = await Promise.all([
          reference.execute(operation, contextOf()),
          ours.execute(operation, contextOf()),
        ])
        expect({ operation, ...comparable(actual) }).toEqual({ operation, ...comparable(expected) })
      }
    } finally {
      await Promise.all([reference.stop(), ours.stop()])
    }
  })
})

/** As it is sent, with as many errors as are told; each server says in its own words that it has no introspection. */
function comparable(result: unknown) {
  const { errors, ...rest } = JSON.parse(JSON.stringify(result)) as Result
  const isAboutIntrospection = errors?.some(({ message }) => message.startsWith('GraphQL introspection'))
  return { ...rest, errors: isAboutIntrospection ? [errors?.[0]?.extensions] : errors?.slice(0, 5) }
}

const office = 'office(id: "london")'

/** Right and wrong ones: documents, names of operations, variables, conditions, questions for the schema. */
const requests: OperationRequest[] = [
  ...['{', '{ nothing }', '{ office }', `{ ${office} }`, '{ site { id ', 'fragment F on Site { id }', '# nothing'].map(
    (query) => ({ query }),
  ),
  ...[`{ ${office} { nam naem } }`, '{ offices(frist: 1) { totalCount } }', `{ ${office} { ...F } }`].map((query) => ({
    query,
  })),
  { query: `{ ${'a '.repeat(20)} }` },
  { query: `{ ${office} { ${'id '.repeat(4_000)} } }` },
  { query: 'query A { site { id } } query B { __typename }', operationName: 'A' },
  { query: 'query A { site { id } } query B { __typename }', operationName: 'B' },
  { query: 'query A { site { id } }', operationName: 'A' },
  ...[{}, { id: null }, { id: ['london'] }, { id: 'london' }, { id: 5 }, { id: 'london', more: 1 }].map(
    (variables) => ({
      query: 'query ($id: ID!) { office(id: $id) { id } }',
      variables,
    }),
  ),
  ...[{}, { first: 'x' }, { first: 1e12 }, { first: null }, { first: 0 }, { first: 2 }].map((variables) => ({
    query: 'query ($first: Int! = 1) { offices(first: $first) { nodes { id } } }',
    variables,
  })),
  ...[{}, { in: 'XX' }, { in: 'ja' }, { in: 'FR' }].map((variables) => ({
    query: `query ($in: Language!) { ${office} { name(in: $in) { value language } } }`,
    variables,
  })),
  ...[{}, { yes: true }, { yes: false }, { yes: null }, { yes: 'true' }].map((variables) => ({
    query: `query ($yes: Boolean = false) { site { id } ${office} @include(if: $yes) { id kind @skip(if: $yes) } }`,
    variables,
  })),
  ...['__typename', 't: __typename', '... on Query { __typename } ...F'].map((text) => ({
    query: `query { ${text} } ${text.includes('F') ? 'fragment F on Query { a: __typename site { __typename } }' : ''}`,
  })),
  ...[
    '{ __schema { queryType { name } } }',
    `{ ${office} { id } s: __schema { types { name } } }`,
    '{ __type(name: "Office") { kind fields { name } } site { id } }',
    '{ __type(name: "Nothing") { kind } }',
    'query ($name: String!) { __type(name: $name) { name } }',
    '{ site { __typename: id } }',
    `{ constructor: ${office} { __proto__: id toString: kind hasOwnProperty: __typename } }`,
  ].map((query) => ({ query, variables: { name: 'Office' } })),
]
