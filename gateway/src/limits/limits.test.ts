import { readFileSync } from 'node:fs'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { buildSchema, getIntrospectionQuery, Kind, parse, validate } from 'graphql'
import { apiSchemaFile } from '../supergraph.js'
import { type TestGraph, testGraph } from '../testing/graph.js'
import { measure } from './measure.js'

const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'))

function sizeOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation')
  return measure(schema, document, operation, variables)
}

describe('the size of an operation', () => {
  it('multiplies what lists can hold on the way down', () => {
    expect(sizeOf('{ offices(first: 5) { nodes { id } } }').objects).toBe(5 * (1 + 1))
    expect(sizeOf('{ offices { nodes { id } } }').objects).toBe(20 * 2)
    expect(sizeOf('{ offices(first: 3) { nodes { publications(first: 7) { nodes { id } } } } }').objects).toBe(
      3 * (1 + (1 + 7 * 2)),
    )
    // A list without `first` counts as ten.
    expect(sizeOf('{ office(id: "london") { countries { code } } }').objects).toBe(1 + 10)
  })

  it('knows `first` from variables and defaults, and takes wrong values for the largest', () => {
    const query = 'query ($first: Int!) { offices(first: $first) { nodes { id } } }'
    expect(sizeOf(query, { first: 4 }).objects).toBe(8)
    expect(sizeOf(query, { first: -4 }).objects).toBe(200)
    expect(sizeOf(query, { first: 1e12 }).objects).toBe(200)
    expect(sizeOf(query, { first: 'many' }).objects).toBe(200)
  })

  it('writes fragments out, once each', () => {
    const levels = 60
    const fragments = Array.from({ length: levels }, (_, level) =>
      level + 1 < levels
        ? `fragment F${level} on Office { a: id ...F${level + 1} ... on Office { ...F${level + 1} } }`
        : `fragment F${level} on Office { name { value } }`,
    ).join('\n')
    const started = Date.now()
    const size = sizeOf(`{ office(id: "london") { ...F0 } }\n${fragments}`)
    expect(Date.now() - started).toBeLessThan(1_000)
    expect(size.fields).toBeGreaterThan(2 ** 58)
    expect(size.depth).toBe(3)
  })

  it('counts aliases, directives and fields at the top', () => {
    const size = sizeOf('{ a: office(id: "x") @include(if: true) { b: id @skip(if: false) } c: site { id } }')
    expect(size).toMatchObject({ aliases: 3, directives: 2, rootFields: 2, fields: 4, depth: 2 })
  })
})

describe('the limits', () => {
  let content: RealContent
  let graph: TestGraph
  beforeAll(async () => {
    content = await realContent()
    graph = await testGraph({ store: content.store, mode: 'in process' })
  })
  afterAll(async () => {
    await graph.stop()
    await content.remove()
  })

  const nested = (levels: number): string =>
    levels === 0 ? '{ id }' : `{ countries { offices ${nested(levels - 1)} } }`

  it('leave room for the introspection that tools make', async () => {
    const { errors } = await graph.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))
    expect(errors).toBeUndefined()
  })

  it.each([
    ['depth', `{ office(id: "london") ${nested(8)} }`, 'levels of fields'],
    ['lists in lists', `{ office(id: "london") ${nested(3)} }`, 'objects'],
    [
      'pages in pages',
      '{ topics(first: 100) { nodes { publications(first: 100) { nodes { topics { publications(first: 100) { nodes { id } } } } } } } }',
      'objects',
    ],
    [
      'search',
      `{ search(text: "x", in: JA, first: 100) { nodes { ... on Topic { publications(first: 100) { nodes { topics { id } } } } } } }`,
      'objects',
    ],
    ['aliases', `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'fields at the top'],
    [
      'fields at the top, in fragments',
      `{ ...F ...G } fragment F on Query { ${Array.from({ length: 11 }, (_, i) => `a${i}: __typename`).join(' ')} }
       fragment G on Query { ... on Query { ${Array.from({ length: 10 }, (_, i) => `b${i}: __typename`).join(' ')} } }`,
      '21 fields at the top',
    ],
    [
      'aliases below',
      `{ office(id: "x") { ${Array.from({ length: 51 }, (_, i) => `a${i}: id`).join(' ')} } }`,
      '51 aliases; at most 50',
    ],
    [
      'directives',
      `{ office(id: "x") { ${Array.from({ length: 26 }, () => 'id @skip(if: false) @include(if: true)').join(' ')} } }`,
      '52 directives; at most 50',
    ],
    [
      'fields',
      `{ office(id: "x") { ...F0 } } ${Array.from({ length: 12 }, (_, level) =>
        level < 11
          ? `fragment F${level} on Office { id ...F${level + 1} ... on Office { ...F${level + 1} } }`
          : `fragment F${level} on Office { id }`,
      ).join(' ')}`,
      'fields, with fragments written out',
    ],
  ])('refuse too much of %s, with the number', async (_, query, message) => {
    const { data, errors } = await graph.ask(query)
    expect(data).toBeUndefined()
    expect(errors).toEqual([
      { message: expect.stringContaining(message), extensions: { code: 'OPERATION_TOO_COMPLEX' } },
    ])
  })

  it('refuse documents that are too long while they are parsed', async () => {
    const { errors } = await graph.ask(`{ office(id: "x") { ${'id '.repeat(4_000)} } }`)
    expect(errors).toMatchObject([
      {
        message: 'The document has more than 3000 tokens; at most 3000 are allowed.',
        extensions: { code: 'OPERATION_TOO_COMPLEX' },
      },
    ])
  })

  it.each([
    '{ site { id } } { offices { totalCount } }',
    'query A { site { id } } query B { site { id } }',
    'fragment F on Site { id }',
  ])('ask which operation is meant in %s', async (query) => {
    const { data, errors } = await graph.ask(query)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions.code).toMatch(/^(OPERATION_RESOLUTION_FAILURE|GRAPHQL_VALIDATION_FAILED)$/)
  })

  it('refuse circles of introspection', async () => {
    const { errors } = await graph.ask(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
