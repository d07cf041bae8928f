import { createHash } from 'node:crypto'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { openSqliteContentReader } from '@kakehashi/content-store'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { request as send } from 'undici'
import { modes, type TestGraph, testGraph } from '../testing/graph.js'
import { type GraphProcess, startGraphProcess } from '../testing/graph-process.js'

let content: RealContent
let graph: TestGraph
beforeAll(async () => {
  content = await realContent()
  // A reader of its own, as in production: what is published comes from another connection.
  graph = await testGraph({ store: await openSqliteContentReader({ file: content.file }), mode: 'in process' })
})
afterAll(async () => {
  await graph.stop()
  await content.remove()
})

const topicIds = ['inbound-tourism', 'market-development', 'food-and-culture']
const officesQuery =
  '{ offices(first: 20) { nodes { id name(in: EN) { value language } description(in: EN) { value } } } }'

const getAddress = (query: string, variables?: object, base = graph.url) => {
  const url = new URL('/graphql', base)
  url.searchParams.set('query', query)
  if (variables) url.searchParams.set('variables', JSON.stringify(variables))
  return url
}
const get = (query: string, headers: Record<string, string> = {}) =>
  send(getAddress(query), { headers: { 'apollo-require-preflight': '1', ...headers } })

async function rename(id: string, name: string, version: number): Promise<void> {
  const [entry] = await content.store.get('Topic', [id])
  if (!entry) throw new Error(`the topic ${id} is not published`)
  await content.store.apply([
    {
      operation: 'UPSERT',
      entry: { ...entry, version, body: { ...entry.body, name: { ...entry.body.name, en: name } } },
      origin: `content/Topic/${id}`,
    },
  ])
}

const metric = async (name: string, base = graph.url): Promise<number> => {
  const text = await (await fetch(new URL('/metrics', base))).text()
  const lines = text.split('\n').filter((line) => line.startsWith(name))
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

describe('an answer', () => {
  it('has a strong tag; who has it already gets 304', async () => {
    const first = await get(officesQuery)
    const etag = String(first.headers.etag)
    expect(etag).toMatch(/^"[\w-]{27}"$/)
    expect(first.headers['cache-control']).toBe('public, no-cache')
    expect(first.headers.vary).toBe('accept, accept-encoding')
    await first.body.dump()
    const again = await get(officesQuery, { 'if-none-match': etag })
    expect([again.statusCode, await again.body.text(), again.headers.etag]).toEqual([304, '', etag])
    const other = await get(officesQuery, { 'if-none-match': '"other"' })
    expect(other.statusCode).toBe(200)
    await other.body.dump()
  })

  it('has another tag in each form, and is the same in all of them', async () => {
    const plain = await get(officesQuery)
    const text = await plain.body.text()
    const tags = new Set([plain.headers.etag])
    for (const [encoding, decompress] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await get(officesQuery, { 'accept-encoding': encoding })
      expect(answer.headers['content-encoding']).toBe(encoding)
      const bytes = Buffer.from(await answer.body.arrayBuffer())
      expect(bytes.length).toBeLessThan(text.length / 2)
      expect(bytes.length).toBe(Number(answer.headers['content-length']))
      expect(String(decompress(bytes))).toBe(text)
      tags.add(answer.headers.etag)
    }
    const otherType = await get(officesQuery, { accept: 'application/graphql-response+json' })
    expect(await otherType.body.text()).toBe(text)
    tags.add(otherType.headers.etag)
    expect(tags.size).toBe(4)
    const refused = await get(officesQuery, { 'accept-encoding': 'br;q=0, gzip' })
    expect(refused.headers['content-encoding']).toBe('gzip')
    await refused.body.dump()
  })

  it('that is short is sent as it is', async () => {
    const answer = await get('{ __typename }', { 'accept-encoding': 'br, gzip' })
    expect([answer.headers['content-encoding'], await answer.body.json()]).toEqual([
      undefined,
      { data: { __typename: 'Query' } },
    ])
  })

  it('with errors is kept by nobody', async () => {
    for (const query of ['{ offices(first: 0) { totalCount } }', '{ nothing }', '{']) {
      const answer = await get(query)
      expect([answer.headers['cache-control'], answer.headers.etag]).toEqual(['no-store', undefined])
      expect(await answer.body.json()).toHaveProperty('errors')
    }
    const refused = await get('{ offices { totalCount } }', { accept: 'text/html' })
    expect([refused.statusCode, refused.headers['cache-control']]).toEqual([406, 'no-store'])
    await refused.body.dump()
  })

  it('is made once and then kept, however it is asked for', async () => {
    const query = 'query Kept($a: Language!, $b: Int!) { offices(first: $b) { nodes { name(in: $a) { value } } } }'
    const executed = await metric('graph_subgraph_seconds_count')
    const bodies = [
      { query, variables: { a: 'EN', b: 2 } },
      { query, variables: { b: 2, a: 'EN' } },
      { variables: { b: 2, a: 'EN' }, query, operationName: null },
    ]
    for (const body of bodies) {
      const answer = await fetch(new URL('/graphql', graph.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body, null, 1),
      })
      expect(((await answer.json()) as { data: { offices: { nodes: unknown[] } } }).data.offices.nodes).toHaveLength(2)
    }
    const got = await send(getAddress(query, { a: 'EN', b: 2 }), { headers: { 'apollo-require-preflight': '1' } })
    expect(got.statusCode).toBe(200)
    await got.body.dump()
    expect(await metric('graph_subgraph_seconds_count')).toBe(executed + 1)
  })

  it.each(modes)(
    'may be kept by CDNs for as long as a setting and what is in it allow, with subgraphs %s',
    async (mode) => {
      const key = 'key-of-a-partner'
      const partnerKeys = [{ name: 'nagoya', hash: createHash('sha256').update(key).digest() }]
      const graphWith = (cdnMaxAgeSeconds: number) =>
        testGraph({ store: content.store, mode, policy: { cdnMaxAgeSeconds, partnerKeys } })
      const [patient, careful, never] = await Promise.all([600, 30, 0].map(graphWith))
      const cacheControl = async (
        graph: TestGraph | undefined,
        query: string,
        headers: Record<string, string> = {},
      ) => {
        const answer = await send(getAddress(query, undefined, graph?.url), {
          headers: { 'apollo-require-preflight': '1', ...headers },
        })
        await answer.body.dump()
        return answer.headers['cache-control']
      }
      const office = '{ office(id: "london") { name { value } } }'
      const officeAndPublications = '{ office(id: "london") { name { value } publications { totalCount } } }'
      const found = '{ search(text: "国際", in: JA) { totalCount } }'
      const news = '{ changes(first: 1) { cursor } }'
      const wrong = '{ office(id: "london") { name { value } surveys(first: 0) { totalCount } } }'
      try {
        // Made, and then kept by the graph itself.
        for (let turn = 0; turn < 2; turn++) {
          expect(await cacheControl(patient, office)).toBe('public, max-age=0, s-maxage=600')
          expect(await cacheControl(patient, officeAndPublications)).toBe('public, max-age=0, s-maxage=300')
          expect(await cacheControl(patient, found)).toBe('public, max-age=0, s-maxage=60')
          expect(await cacheControl(patient, news)).toBe('public, no-cache')
          expect(await cacheControl(patient, '{ __typename }')).toBe('public, no-cache')
          expect(await cacheControl(patient, wrong)).toBe('no-store')
          expect(await cacheControl(patient, office, { authorization: `Bearer ${key}` })).toBe('private, no-cache')
          expect(await cacheControl(careful, office)).toBe('public, max-age=0, s-maxage=30')
          expect(await cacheControl(careful, news)).toBe('public, no-cache')
          expect(await cacheControl(never, office)).toBe('public, no-cache')
        }
      } finally {
        await Promise.all([patient, careful, never].map((graph) => graph?.stop()))
      }
    },
  )
})

describe('who asks for changes when there are none', () => {
  it('gets 304 without a body, and no subgraph is asked', async () => {
    const { cursor } = await lastPage()
    const query = `{ changes(after: "${cursor}", kinds: [TOPIC, OFFICE]) { cursor hasMore changes { id } } }`
    const first = await get(query)
    expect(await first.body.json()).toEqual({ data: { changes: { cursor, hasMore: false, changes: [] } } })
    const asked = await metric('graph_subgraph_seconds_count')
    for (let turn = 0; turn < 20; turn++) {
      const poll = await get(query, { 'if-none-match': String(first.headers.etag) })
      expect([poll.statusCode, (await poll.body.arrayBuffer()).byteLength]).toEqual([304, 0])
    }
    expect(await metric('graph_subgraph_seconds_count')).toBe(asked)
  })

  it('gets what there is as soon as there is something', async () => {
    const { cursor } = await lastPage()
    const query = `{ changes(after: "${cursor}", kinds: [TOPIC, OFFICE]) { changes { id } } }`
    const before = await get(query)
    await before.body.dump()
    const [entry] = await content.store.get('Topic', ['food-and-culture'])
    await rename('food-and-culture', 'News', (entry?.version ?? 0) + 1)
    const after = await get(query, { 'if-none-match': String(before.headers.etag) })
    expect([after.statusCode, await after.body.json()]).toEqual([
      200,
      { data: { changes: { changes: [{ id: 'food-and-culture' }] } } },
    ])
  })

  /** The page of changes after which there are none yet. */
  async function lastPage(): Promise<{ cursor: string; hasMore: boolean }> {
    let page = { cursor: '', hasMore: true }
    while (page.hasMore) {
      const after = page.cursor === '' ? '' : `after: "${page.cursor}", `
      const { body } = await get(`{ changes(${after}kinds: [TOPIC, OFFICE], first: 100) { cursor hasMore } }`)
      page = ((await body.json()) as { data: { changes: typeof page } }).data.changes
    }
    return page
  }
})

/** `INTERLEAVED=10000` for the long run. */
const interleaved = Number(process.env.INTERLEAVED ?? 1_500)

describe(`${interleaved} publications and reads, interleaved, in two processes`, () => {
  let served: GraphProcess
  beforeAll(async () => {
    // This process publishes; the graph, in one of its own, only has the file in common with it.
    served = await startGraphProcess({ DATABASE_URL: `file:${path.dirname(content.file)}`, LOG_LEVEL: 'warn' })
  }, 120_000)
  afterAll(() => served.stop())

  const query = '{ topics(first: 100) { nodes { id name(in: EN) { value } } } }'
  const names = async () => {
    const { body } = await send(getAddress(query, undefined, served.url), {
      headers: { 'apollo-require-preflight': '1' },
    })
    const { data } = (await body.json()) as {
      data: { topics: { nodes: { id: string; name: { value: string } }[] } }
    }
    return data.topics.nodes
  }

  it('never give an answer that is older than what was acknowledged', async () => {
    const newest = new Map(topicIds.map((id) => [id, 0]))
    const published = await content.store.get('Topic', topicIds)
    const firstVersion = Math.max(...published.map((entry) => entry?.version ?? 0)) + 1
    let [reads, publications] = [0, 0]
    const stale: string[] = []

    const read = async () => {
      reads++
      const acknowledged = new Map(newest)
      for (const { id, name } of await names()) {
        const least = acknowledged.get(id) ?? 0
        if (least > 0 && Number(name.value.slice(1)) < least) stale.push(`${id}: ${name.value} after ${least}`)
      }
    }
    const isDone = () => reads + publications >= interleaved
    const reader = async () => {
      while (!isDone()) await read()
    }
    // One writes, as there is one publisher; each publication is read at once, and again, by who published it.
    const publisher = async () => {
      while (!isDone()) {
        const id = topicIds[publications % topicIds.length] ?? ''
        const next = ++publications
        await rename(id, `n${next}`, firstVersion + next)
        newest.set(id, next)
        await read()
        await read()
      }
    }
    await Promise.all([publisher(), ...Array.from({ length: 6 }, reader)])

    expect(stale).toEqual([])
    expect(publications).toBeGreaterThan(interleaved / 50)
    // It was the cache that was tested, and not only what was made anew.
    const kept = 'graph_operation_seconds_count{operation="other",outcome="complete",source="cache"'
    expect(await metric(kept, served.url)).toBeGreaterThan(interleaved / 20)
  }, 600_000)
})
