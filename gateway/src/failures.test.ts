import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { type Answer, type TestGraph, testGraph } from './testing/graph.js'

let content: RealContent
beforeAll(async () => {
  content = await realContent()
})
afterAll(() => content.remove())

const query = `{ office(id: "london") { id name(in: EN) { value } publications(first: 2) { totalCount nodes { id } } } }`
const listQuery = '{ offices(first: 3) { nodes { id publications(first: 2) { totalCount } } } }'

/** Serves requests on a free port while `work` runs. */
async function withServer<T>(listener: RequestListener, work: (url: URL) => Promise<T>): Promise<T> {
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`))
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

async function withGraph<T>(publications: URL, work: (graph: TestGraph) => Promise<T>): Promise<T> {
  const graph = await testGraph({
    store: content.store,
    mode: 'in process',
    urls: { publications },
    subgraphTimeoutMilliseconds: 300,
  })
  try {
    return await work(graph)
  } finally {
    await graph.stop()
  }
}

function expectPartialAnswer(answer: Answer, code: string, address: URL) {
  expect(answer.data).toEqual({ office: { id: 'london', name: { value: expect.any(String) }, publications: null } })
  expect(answer.errors).toEqual([
    { message: expect.stringContaining('"publications"'), path: ['office'], extensions: { code } },
  ])
  expectNothingInternal(answer, address)
}

function expectNothingInternal(answer: unknown, address: URL) {
  const text = JSON.stringify(answer)
  for (const secret of [address.port, '127.0.0.1', 'localhost', 'ECONN', 'secret', ' at ', 'stack', 'serviceName']) {
    expect(text).not.toContain(secret)
  }
}

describe('a subgraph that', () => {
  it('does not answer in time leaves the rest of the answer', async () => {
    await withServer(
      () => {},
      (url) =>
        withGraph(url, async (graph) => {
          const started = Date.now()
          expectPartialAnswer(await graph.ask(query), 'SUBGRAPH_TIMEOUT', url)
          expect(Date.now() - started).toBeLessThan(2_000)
          // What was left out can still be found.
          expect(graph.log.join()).toContain(url.href)
        }),
    )
  })

  it('stops in the middle of its answer counts as one that does not answer', async () => {
    await withServer(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.write('{"data":')
      },
      (url) => withGraph(url, async (graph) => expectPartialAnswer(await graph.ask(query), 'SUBGRAPH_TIMEOUT', url)),
    )
  })

  it('is not there leaves the rest of the answer', async () => {
    const url = await withServer(
      () => {},
      async (address) => address,
    )
    await withGraph(url, async (graph) => {
      expectPartialAnswer(await graph.ask(query), 'SUBGRAPH_UNAVAILABLE', url)
      const list = await graph.ask(listQuery)
      expect(list.data).toEqual({
        offices: { nodes: [1, 2, 3].map(() => ({ id: expect.any(String), publications: null })) },
      })
      expect(list.errors).toEqual([
        expect.objectContaining({ path: ['offices', 'nodes'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }),
      ])
      expectNothingInternal(list, url)
    })
  })

  it.each([
    ['fails', 500, 'secret stack at /home'],
    ['says something else', 200, '<html>secret</html>'],
    ['says what is no answer', 200, '[1]'],
  ])('%s counts as not available', async (_, status, body) => {
    await withServer(
      (_, response) => {
        response.writeHead(status).end(body)
      },
      (url) =>
        withGraph(url, async (graph) => expectPartialAnswer(await graph.ask(query), 'SUBGRAPH_UNAVAILABLE', url)),
    )
  })

  it('says more about an error than readers should see does not get through', async () => {
    const answer = {
      data: { _entities: [{ publications: null }] },
      errors: [
        {
          message: 'SQLITE_ERROR in /secret/file',
          path: ['_entities', 0, 'publications'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['secret'] },
        },
      ],
    }
    await withServer(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
      },
      (url) =>
        withGraph(url, async (graph) => {
          const { data, errors } = await graph.ask(query)
          expect(data).toMatchObject({ office: { id: 'london', publications: null } })
          expect(errors).toEqual([
            {
              message: 'This part of the answer could not be prepared.',
              path: ['office', 'publications'],
              extensions: { code: 'INTERNAL_SERVER_ERROR' },
            },
          ])
          expectNothingInternal({ data, errors }, url)
        }),
    )
  })

  it('owns a root field names that field', async () => {
    const url = await withServer(
      () => {},
      async (address) => address,
    )
    await withGraph(url, async (graph) => {
      const { data, errors } = await graph.ask(
        '{ newest: publications(first: 1) { totalCount } office(id: "paris") { id } }',
      )
      expect(data).toBeNull()
      expect(errors?.[0]).toMatchObject({ path: ['newest'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
      const nullable = await graph.ask('{ report(id: "x") { id } office(id: "paris") { id } }')
      expect(nullable.data).toEqual({ report: null, office: { id: 'paris' } })
      expect(nullable.errors?.[0]).toMatchObject({ path: ['report'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
    })
  })

  it('hangs in this process is given up as well', async () => {
    const hanging = { get: () => new Promise(() => {}), list: () => new Promise(() => {}) } as never
    const graph = await testGraph({
      store: Object.assign(Object.create(content.store), hanging, {
        look: async () => ({ revision: 1, reader: hanging }),
      }),
      mode: 'in process',
      subgraphTimeoutMilliseconds: 100,
    })
    try {
      const { data, errors } = await graph.ask('{ office(id: "london") { id } }')
      expect(data).toEqual({ office: null })
      expect(errors?.[0]).toMatchObject({ path: ['office'], extensions: { code: 'SUBGRAPH_TIMEOUT' } })
    } finally {
      await graph.stop()
    }
  })
})
