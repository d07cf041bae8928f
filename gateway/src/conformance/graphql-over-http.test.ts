import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { serverAudits } from 'graphql-http'
import { type TestGraph, testGraph } from '../testing/graph.js'

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

const audits = serverAudits({ url: () => new URL('/graphql', graph.url).href, fetchFn: fetch })

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  it('is audited as a whole', () => {
    expect(audits).toHaveLength(61)
  })

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
    const result = await audit.fn()
    expect({ status: result.status, reason: 'reason' in result ? result.reason : undefined }).toEqual({ status: 'ok' })
  })
})
