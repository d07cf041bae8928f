import { createHash } from 'node:crypto'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { type TestGraph, testGraph } from '../testing/graph.js'
import { networkOf } from './rate-limit.js'
import { readRegisteredDocuments } from './registered-documents.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest()
const key = 'a-key-of-nagoya'
const policy = { partnerKeys: [{ name: 'nagoya', hash: sha256(key) }] }
const registered = [...readRegisteredDocuments()]
const [hash = '', text = ''] = registered.find(([, document]) => document.startsWith('query Offices(')) ?? []
const variables = { lang: 'EN' }

let content: RealContent
beforeAll(async () => {
  content = await realContent()
})
afterAll(() => content.remove())

interface Reply {
  status: number
  headers: Headers
  code?: string
  data?: Record<string, unknown>
}

async function reply(response: Response): Promise<Reply> {
  const answer = (await response.json()) as {
    data?: Record<string, unknown>
    errors?: { extensions: { code: string } }[]
  }
  return {
    status: response.status,
    headers: response.headers,
    code: answer.errors?.[0]?.extensions.code,
    data: answer.data,
  }
}

const post = async (graph: TestGraph, body: object, headers: Record<string, string> = {}) =>
  reply(
    await fetch(new URL('/graphql', graph.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  )

const get = async (graph: TestGraph, parameters: Record<string, string>) =>
  reply(
    await fetch(new URL(`/graphql?${new URLSearchParams(parameters)}`, graph.url), {
      headers: { 'apollo-require-preflight': '1' },
    }),
  )

async function withGraph(
  options: Parameters<typeof testGraph>[0]['policy'],
  work: (graph: TestGraph) => Promise<void>,
) {
  const graph = await testGraph({ store: content.store, mode: 'in process', policy: { ...policy, ...options } })
  try {
    await work(graph)
  } finally {
    await graph.stop()
  }
}

describe('registered documents', () => {
  it('are those of the web site, under the SHA-256 of their text', () => {
    expect(registered.length).toBeGreaterThan(20)
    for (const [id, document] of registered) expect(sha256(document).toString('hex')).toBe(id)
  })

  it('are sent by id over GET, in the form of the GraphQL-over-HTTP draft or of Apollo', async () => {
    await withGraph({}, async (graph) => {
      const posted = await post(graph, { query: text, variables })
      expect(posted.data).toHaveProperty('offices')
      const forms: Record<string, string>[] = [
        { documentId: `sha256:${hash}` },
        { documentId: hash.toUpperCase() },
        { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }) },
      ]
      for (const id of forms) {
        const got = await get(graph, { ...id, variables: JSON.stringify(variables) })
        expect([got.status, got.data]).toEqual([200, posted.data])
        expect(got.headers.get('etag')).toBe(posted.headers.get('etag'))
      }
    })
  })

  it.each([
    [{ documentId: `sha256:${'0'.repeat(64)}` }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ documentId: 'sha256:12' }, 400, 'BAD_REQUEST'],
    [{ extensions: '{"persistedQuery":{"sha256Hash":5}}' }, 400, 'BAD_REQUEST'],
  ] as [Record<string, string>, number, string][])('say what is wrong with %j', async (parameters, status, code) => {
    await withGraph({}, async (graph) => {
      const got = await get(graph, parameters)
      expect([got.status, got.code, got.headers.get('cache-control')]).toEqual([status, code, 'no-store'])
    })
  })

  it('are all that strangers get when a setting says so; partners send what they like', async () => {
    await withGraph({ registeredDocumentsOnly: true }, async (graph) => {
      const query = '{ offices(first: 1) { totalCount } }'
      const bearer = { authorization: `Bearer ${key}` }
      expect(await post(graph, { query })).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_REGISTERED' })
      const asPartner = await post(graph, { query }, bearer)
      expect(asPartner).toMatchObject({ status: 200, data: { offices: { totalCount: 8 } } })
      expect(asPartner.headers.get('cache-control')).toBe('private, no-cache')
      // What a partner asked for is kept for partners only.
      expect(await post(graph, { query })).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_REGISTERED' })
      expect((await get(graph, { documentId: hash, variables: JSON.stringify(variables) })).status).toBe(200)
      // As text, in whatever layout.
      expect((await post(graph, { query: text.replaceAll('\n', ' '), variables })).status).toBe(200)
      expect(await post(graph, { query: `${text} query More { __typename }`, operationName: 'More' })).toMatchObject({
        status: 403,
      })
    })
  })
})

describe('partner keys', () => {
  it.each(['Bearer wrong', 'Bearer', `Basic ${key}`, `Bearer ${key} x`])('are refused as %j', async (authorization) => {
    await withGraph({}, async (graph) => {
      const refused = await post(graph, { query: '{ __typename }' }, { authorization })
      expect(refused).toMatchObject({ status: 401, code: 'INVALID_PARTNER_KEY' })
      expect(refused.headers.get('www-authenticate')).toBe('Bearer')
    })
  })

  it('are not compared in the answer: a partner gets the same as everyone', async () => {
    await withGraph({}, async (graph) => {
      const query = '{ offices(first: 2) { nodes { id } } }'
      const asPartner = await post(graph, { query }, { authorization: `bearer ${key}` })
      expect(asPartner.data).toEqual((await post(graph, { query })).data)
    })
  })
})

describe('the rate of requests', () => {
  const query = '{ __typename }'
  const from = (address: string) => ({ 'x-forwarded-for': address })

  it('is limited for each address, with headers and a number', async () => {
    await withGraph({ trustedProxies: 1, perAddress: 3 }, async (graph) => {
      for (const left of [2, 1, 0]) {
        const answer = await post(graph, { query }, from('203.0.113.7'))
        expect(answer.status).toBe(200)
        expect(answer.headers.get('ratelimit-policy')).toBe('"address";q=3;w=60')
        expect(answer.headers.get('ratelimit')).toMatch(new RegExp(`^"address";r=${left};t=(60|5\\d)$`))
      }
      const refused = await post(graph, { query }, from('203.0.113.7'))
      expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
      expect((await post(graph, { query }, from('203.0.113.8'))).status).toBe(200)
    })
  })

  it('cannot be avoided by making up addresses', async () => {
    await withGraph({ trustedProxies: 1, perAddress: 1 }, async (graph) => {
      expect((await post(graph, { query }, from('1.1.1.1, 203.0.113.7'))).status).toBe(200)
      expect((await post(graph, { query }, from('2.2.2.2, 203.0.113.7'))).status).toBe(429)
      expect((await post(graph, { query }, from('2001:db8::1'))).status).toBe(200)
      expect((await post(graph, { query }, from('2001:db8:0:0:ffff::1'))).status).toBe(429)
    })
  })

  it('is another one for each partner', async () => {
    await withGraph({ trustedProxies: 1, perAddress: 1, perKey: 2 }, async (graph) => {
      const headers = { ...from('203.0.113.7'), authorization: `Bearer ${key}` }
      expect((await post(graph, { query }, headers)).headers.get('ratelimit-policy')).toBe('"key";q=2;w=60')
      expect((await post(graph, { query }, headers)).status).toBe(200)
      expect((await post(graph, { query }, headers)).status).toBe(429)
    })
  })

  it('counts wrong keys too, so that keys cannot be tried out', async () => {
    await withGraph({ trustedProxies: 1, perAddress: 1 }, async (graph) => {
      const headers = { ...from('203.0.113.7'), authorization: 'Bearer wrong' }
      expect((await post(graph, { query }, headers)).status).toBe(401)
      expect((await post(graph, { query }, headers)).status).toBe(429)
    })
  })

  it('is not counted for our own machines, nor when it is set to 0', async () => {
    await withGraph({ perAddress: 1 }, async (graph) => {
      for (let turn = 0; turn < 3; turn++) expect((await post(graph, { query })).status).toBe(200)
    })
    await withGraph({ perAddress: 0, trustedAddresses: [] }, async (graph) => {
      for (let turn = 0; turn < 3; turn++) {
        const answer = await post(graph, { query })
        expect([answer.status, answer.headers.has('ratelimit')]).toEqual([200, false])
      }
    })
  })

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
  ])('takes %s for %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('metrics', () => {
  it('are for our own machines', async () => {
    await withGraph({}, async (graph) => {
      await post(graph, { query: text, variables })
      await post(graph, { query: text, variables })
      await post(graph, { query: '{ nothing }' })
      await post(graph, {})
      const metrics = await fetch(new URL('/metrics', graph.url))
      const lines = await metrics.text()
      expect(metrics.headers.get('content-type')).toContain('text/plain; version=0.0.4')
      for (const line of [
        'graph_operation_seconds_count{operation="Offices",outcome="complete",source="execution"} 1',
        'graph_operation_seconds_count{operation="Offices",outcome="complete",source="cache"} 1',
        'graph_operation_seconds_count{operation="other",outcome="refused",source="execution"} 1',
        'graph_refused_requests_total{code="BAD_REQUEST"} 1',
        'graph_subgraph_seconds_count{subgraph="offices",outcome="ok"} 1',
        'graph_cache_answers 1',
      ]) {
        expect(lines).toContain(line)
      }
      expect(Number(/^graph_revision (\d+)$/m.exec(lines)?.[1])).toBe(await content.store.revision())
      const age = Number(/^graph_revision_age_seconds ([\d.]+)$/m.exec(lines)?.[1])
      expect(age).toBeGreaterThanOrEqual(0)
      expect(age).toBeLessThan(600)
      const throughProxy = await fetch(new URL('/metrics', graph.url), { headers: { 'x-forwarded-for': '127.0.0.1' } })
      expect(throughProxy.status).toBe(404)
    })
    await withGraph({ trustedAddresses: [] }, async (graph) => {
      expect((await fetch(new URL('/metrics', graph.url))).status).toBe(404)
    })
  })
})
