import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { request } from 'undici'
import { type TestGraph, testGraph } from '../testing/graph.js'

/**
 * What graphql-cop (github.com/dolevf/graphql-cop) sends, and what it looks for, as tests of ours. It sends what Python's
 * `requests` sends: `accept: * / *`, and nothing that browsers add.
 */
let content: RealContent
let closed: TestGraph
/** As by default: the schema may be read, and everything else holds all the same. */
let open: TestGraph
beforeAll(async () => {
  content = await realContent()
  closed = await testGraph({ store: content.store, mode: 'in process', introspection: false })
  open = await testGraph({ store: content.store, mode: 'in process', introspection: true })
})
afterAll(async () => {
  await closed.stop()
  await open.stop()
  await content.remove()
})

interface CopAnswer {
  data?: Record<string, unknown>
  errors?: { message: string; extensions?: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
}

async function send(
  graph: TestGraph,
  method: 'GET' | 'POST',
  path: string,
  headers: Record<string, string>,
  body?: string,
) {
  const { statusCode, body: stream } = await request(new URL(path, graph.url), {
    method,
    headers: { accept: '*/*', 'user-agent': 'graphql-cop/1.14', ...headers },
    body,
  })
  return { status: statusCode, text: await stream.text() }
}

const postTo = async (graph: TestGraph, body: unknown): Promise<CopAnswer> => {
  const { text } = await send(graph, 'POST', '/graphql', { 'content-type': 'application/json' }, JSON.stringify(body))
  return JSON.parse(text) as CopAnswer
}

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('')

describe('graphql-cop finds, where the schema may not be read, no', () => {
  it('introspection', async () => {
    const { data } = await postTo(closed, { query: 'query cop { __schema { types { name fields { name } } } }' })
    expect(data).toBeUndefined()
  })

  it('field suggestions', async () => {
    const { errors } = await postTo(closed, { query: 'query cop { office(id: "x") { nam } }' })
    expect(errors).toHaveLength(1)
    const { errors: others } = await postTo(closed, { query: 'query cop { __schema { directive } }' })
    expect(JSON.stringify([errors, others])).not.toMatch(/did you mean/i)
  })
})

describe.each([
  ['may be read', () => open],
  ['may not be read', () => closed],
] as const)('graphql-cop finds, where the schema %s, no', (_, graphOf) => {
  const post = (sent: unknown) => postTo(graphOf(), sent)

  it('alias overloading', async () => {
    const { data } = await post({ query: `query cop { ${times(102, (i) => `alias${i}:__typename \n`)} }` })
    expect(data).toBeUndefined()
  })

  it('array-based batching', async () => {
    const answer = await post(Array.from({ length: 11 }, () => ({ query: 'query cop { __typename }' })))
    expect(answer).toEqual({
      errors: [{ message: expect.stringContaining('at most 1'), extensions: { code: 'BATCHING_NOT_SUPPORTED' } }],
    })
  })

  it('directive overloading', async () => {
    const { data, errors } = await post({ query: `query cop { __typename ${times(10, () => '@aa')} }` })
    expect(data).toBeUndefined()
    expect(errors?.length).toBeLessThan(10)
    const known = await post({ query: `query cop { site { ${times(60, () => 'id @include(if: true) ')} } }` })
    expect(known.errors).toMatchObject([{ message: expect.stringContaining('60 directives; at most 50') }])
  })

  it('circular query by introspection', async () => {
    // As graphql-cop asks, and deeper.
    for (const depth of [3, 8]) {
      const { data } = await post({
        query: `query cop { __schema { types { fields { type { ${times(depth, () => 'fields { type { ')} name ${times(depth, () => '} }')} } } } } }`,
      })
      expect(data).toBeUndefined()
    }
  })

  it('circular query by fragments', async () => {
    const { data, errors } = await post({
      query:
        'query cop { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }',
    })
    expect(data).toBeUndefined()
    expect(errors).not.toHaveLength(0)
  })

  it('field duplication', async () => {
    expect((await post({ query: `query cop { ${times(500, () => '__typename \n')} }` })).data).toBeUndefined()
  })

  it('queries by GET that other sites can cause', async () => {
    const { status, text } = await send(
      graphOf(),
      'GET',
      `/graphql?query=${encodeURIComponent('query cop { __typename }')}`,
      {},
    )
    expect([status, text]).toEqual([400, expect.stringContaining('CSRF_PREVENTED')])
  })

  it('mutations by GET', async () => {
    const path = `/graphql?query=${encodeURIComponent('mutation cop { __typename }')}`
    for (const headers of [{}, { 'apollo-require-preflight': '1' }] as Record<string, string>[]) {
      const { text } = await send(graphOf(), 'GET', path, headers)
      expect((JSON.parse(text) as CopAnswer).data).toBeUndefined()
    }
  })

  it('queries in forms', async () => {
    const body = new URLSearchParams({ query: 'query cop { __typename }' }).toString()
    const { status, text } = await send(
      graphOf(),
      'POST',
      '/graphql',
      { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    )
    expect([status, text]).toEqual([415, expect.not.stringContaining('"data"')])
    const inAddress = await send(graphOf(), 'POST', `/graphql?${body}`, {})
    expect([inAddress.status, inAddress.text]).toEqual([415, expect.not.stringContaining('"data"')])
  })

  it.each(['/', '/graphiql', '/playground', '/console', '/graphql'])('GraphiQL or Playground at %s', async (path) => {
    const { text } = await send(graphOf(), 'GET', path, { accept: 'text/html' })
    expect(text).not.toMatch(/graphiql|playground|graphql console/i)
  })

  it('tracing', async () => {
    const { text } = await send(
      graphOf(),
      'POST',
      '/graphql',
      { 'content-type': 'application/json', 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
      JSON.stringify({ query: 'query cop { __typename }' }),
    )
    expect(JSON.parse(text)).toEqual({ data: { __typename: 'Query' } })
  })

  it('unhandled errors', async () => {
    for (const query of ['qwerty cop { abc }', 'query cop { abc }', 'query cop($a: B!) { __typename }']) {
      const { errors } = await post({ query })
      expect(errors).not.toHaveLength(0)
      for (const { extensions } of errors ?? []) expect(Object.keys(extensions ?? {})).toEqual(['code'])
      expect(JSON.stringify(errors)).not.toMatch(/exception|stacktrace|node_modules/)
    }
  })
})
