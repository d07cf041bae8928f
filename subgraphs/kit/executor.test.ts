import type { ContentReader } from '@kakehashi/content-store'
import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { createSubgraph, subgraphNames } from '../index.js'
import { codesOf } from '../testing/query.js'
import { generateQuery } from '../testing/random-query.js'
import { type RealContent, realContent } from '../testing/real-content.js'

let content: RealContent
beforeAll(async () => {
  content = await realContent()
})
afterAll(() => content.remove())

describe('compiled operations', () => {
  it.each(subgraphNames)('of %s answer as graphql-js does, on generated operations', async (name) => {
    const { store } = content
    const reference = createSubgraph(name, { store, compileOnUse: 0 })
    const compiled = createSubgraph(name, { store, compileOnUse: 1 })
    let withErrors = 0
    for (let seed = 1; seed <= 80; seed++) {
      const request = generateQuery(reference.schema, seed)
      const [expected, actual] = await Promise.all([reference.execute(request), compiled.execute(request)])
      const plain = (result: typeof expected) => ({
        data: JSON.parse(JSON.stringify(result.data ?? null)),
        errors: (result.errors ?? [])
          .map((error) => ({ message: error.message, path: error.path, code: error.extensions.code }))
          .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
      })
      if (expected.errors) withErrors++
      expect(codesOf(expected).filter((code) => code !== 'BAD_USER_INPUT')).toEqual([])
      expect({ seed, query: request.query, ...plain(actual) }).toEqual({
        seed,
        query: request.query,
        ...plain(expected),
      })
    }
    // Wrong values of `first` are among what is generated.
    expect(withErrors).toBeGreaterThan(0)
    expect(withErrors).toBeLessThan(20)
  })
})

describe('a fragment that conditions leave out at one place', () => {
  it.each([
    '... @skip(if: $yes) { ...F } ...F',
    '... on Office @skip(if: $yes) { ...F one: id } tel ...F',
    '...G @include(if: $no) ...F',
    '...F @skip(if: $yes) ...G @include(if: $yes)',
    '...F @include(if: $no) ...G @skip(if: $no) ...F',
    'country { code } ...G @skip(if: $yes) ... { ...F @skip(if: $no) }',
  ])('is there at the others: %s', async (selections) => {
    const { store } = content
    const query = `query ($yes: Boolean!, $no: Boolean!) { keep: __typename @include(if: $yes) @skip(if: $no) office(id: "london") { ${selections} } other: office(id: "paris") { ...G } }
      fragment F on Office { name { value } city { ...T } } fragment G on Office { officeKind ...F } fragment T on Text { value }`
    const variables = { yes: true, no: false }
    const ask = async (compileOnUse: number) => {
      const { data, errors } = await createSubgraph('offices', { store, compileOnUse }).execute({ query, variables })
      return JSON.parse(JSON.stringify({ data, errors }))
    }
    const expected = await ask(0)
    expect(expected.data.office).toMatchObject({ name: { value: expect.any(String) } })
    expect(await ask(1)).toEqual(expected)
  })

  it('is left to graphql-js where it would be too long if it were written out', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, index) => `fragment F${index} on Office { ...F${index + 1} ... @include(if: $yes) { ...F${index + 1} } }`,
    )
    const query = `query ($yes: Boolean!) { office(id: "london") { ...F0 } } ${fragments.join(' ')} fragment F14 on Office { id }`
    const subgraph = createSubgraph('offices', { store: content.store, compileOnUse: 1 })
    const { data } = await subgraph.execute({ query, variables: { yes: true } })
    expect(JSON.parse(JSON.stringify(data))).toEqual({ office: { id: 'london' } })
  })
})

describe('an operation', () => {
  it('may leave out a variable that has a default, however often it is sent', async () => {
    const subgraph = createSubgraph('offices', { store: content.store })
    const query = `query ($first: Int! = 1, $in: Language! = EN, $id: ID! = "paris", $all: Int = 3) {
      offices(first: $first) { nodes { id } } all: offices(first: $all) { nodes { id } }
      office(id: $id) { city(in: $in) { value } } }`
    const ask = async (variables?: object) =>
      JSON.parse(JSON.stringify(await subgraph.execute({ query, variables: variables as Record<string, unknown> })))
    for (let use = 1; use <= 3; use++) {
      const { data } = await ask()
      expect(data.office).toEqual({ city: { value: 'Paris' } })
      expect([data.offices.nodes.length, data.all.nodes.length]).toEqual([1, 3])
      expect((await ask({ first: 2, in: 'JA' })).data).toMatchObject({ office: { city: { value: 'パリ' } } })
      expect(codesOf(await ask({ first: null }))).toEqual(['BAD_USER_INPUT'])
    }
  })

  it('that is no GraphQL, does not fit the schema or has wrong variables is an error with a code', async () => {
    const subgraph = createSubgraph('offices', { store: content.store })
    for (const compileFirst of [false, true]) {
      expect(codesOf(await subgraph.execute({ query: '{' }))).toEqual(['GRAPHQL_PARSE_FAILED'])
      expect(codesOf(await subgraph.execute({ query: '{ nothing }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
      const query = 'query ($first: Int!) { offices(first: $first) { totalCount } }'
      expect({ compileFirst, codes: codesOf(await subgraph.execute({ query, variables: { first: 'x' } })) }).toEqual({
        compileFirst,
        codes: ['BAD_USER_INPUT'],
      })
      expect(codesOf(await subgraph.execute({ query: '{ country(code: "Mars") { code } }' }))).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ])
    }
  })

  it('says nothing of what went wrong inside, on first use and compiled', async () => {
    const failing: ContentReader = {
      ...content.store,
      get: () => Promise.reject(new Error('cannot open /secret/content.db')),
      list: () => Promise.reject(new GraphQLError('internal: table lists')),
      facets: () => Promise.reject(new Error('no')),
      changes: () => Promise.reject(new Error('no')),
      search: () => Promise.reject(new Error('no')),
      searchFiles: () => Promise.reject(new Error('no')),
      revision: () => Promise.reject(new Error('no')),
      close: async () => {},
    }
    const lines: string[] = []
    const log = pino({}, { write: (line: string) => lines.push(line) })
    const subgraph = createSubgraph('offices', { store: failing, log })
    for (let use = 1; use <= 3; use++) {
      const result = await subgraph.execute({ query: '{ office(id: "london") { id } site { id } }' })
      expect(JSON.stringify(result)).not.toContain('secret')
      expect(codesOf(result)).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR'])
      expect(result.errors?.map((error) => error.path)).toEqual([['office'], ['site']])
    }
    expect(lines.join()).toContain('/secret/content.db')
  })
})
