import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { documentIds } from '../gql/document-ids'

/** A graph that answers whatever a test tells it to, over real HTTP. */
let server: Server
let answer: { status: number; body: string } = { status: 200, body: '{}' }
let asked: { documentId: string | null; variables: unknown }[] = []
let existence: typeof import('./existence').existence

beforeAll(async () => {
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://graph.invalid')
    asked.push({
      documentId: searchParams.get('documentId'),
      variables: JSON.parse(searchParams.get('variables') ?? 'null'),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // Settings are read once, at the first question.
  process.env.GRAPH_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  existence = (await import('./existence')).existence
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
})

beforeEach(() => {
  asked = []
})

const say = (body: unknown, status = 200) => {
  answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body) }
}

describe('whether a page can be shown', () => {
  it('is asked with the entry, so that one question answers both', async () => {
    say({ data: { found: { __typename: 'Office' } } })
    expect(await existence('offices', 'london')).toBe('there')
    expect(asked).toHaveLength(1)
    expect(asked[0]).toEqual({ documentId: `sha256:${documentIds.OfficeExists}`, variables: { id: 'london' } })
  })

  it('is no when the graph has no such entry', async () => {
    say({ data: { found: null } })
    expect(await existence('offices', 'atlantis')).toBe('missing')
  })

  it('is no, without asking, for what cannot be an id', async () => {
    for (const id of ['../x', 'あ', '%', 'a--b', '']) expect(await existence('offices', id)).toBe('missing')
    expect(await existence('countries', 'us')).toBe('missing')
    expect(asked).toHaveLength(0)
  })

  it('is no for what the graph refuses as no code', async () => {
    say({ errors: [{ message: 'not a country', extensions: { code: 'BAD_USER_INPUT' } }], data: { found: null } })
    expect(await existence('countries', 'ZZ')).toBe('missing')
  })

  it('is not known when the owner of the entry does not answer', async () => {
    say({ errors: [{ message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }], data: { found: null } })
    expect(await existence('offices', 'london')).toBe('unavailable')
  })

  it('of a list is whether the graph is there', async () => {
    say({ data: { __typename: 'Query' } })
    expect(await existence('publications')).toBe('there')
    expect(await existence()).toBe('there')
  })

  it.each([
    ['an error page', '<html>502</html>', 502],
    ['nothing', '', 200],
    ['errors only', { errors: [{ message: 'x' }] }, 500],
  ])('is not known when the graph answers with %s', async (_what, body, status) => {
    say(body, status)
    expect(await existence('offices', 'london')).toBe('unavailable')
    expect(await existence()).toBe('unavailable')
  })
})
