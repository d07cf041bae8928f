import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AwardsDocument } from '../gql/graphql'

const idForm = /^sha256:[0-9a-f]{64}$/

/** A graph that writes down how it is asked, over real HTTP. */
let server: Server
let asked: { method?: string; url: string; headers: IncomingMessage['headers']; body: string }[] = []
let createGraphClient: typeof import('./registered-client').createGraphClient

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      asked.push({ method: request.method, url: request.url ?? '', headers: request.headers, body })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}')
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // Settings are read once, at the first question.
  process.env.GRAPH_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  createGraphClient = (await import('./registered-client')).createGraphClient
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

const ask = (variables: object) =>
  createGraphClient(1_000)
    .query(AwardsDocument, variables as never)
    .toPromise()

test('a document is asked for by its id, in a GET that other sites cannot cause', async () => {
  const { data, error } = await ask({ lang: 'EN' })
  expect([data, error]).toEqual([{}, undefined])
  const { method, url = '', headers, body } = asked[0] ?? {}
  const { pathname, searchParams } = new URL(url, 'http://graph.invalid')
  expect([method, pathname, body]).toEqual(['GET', '/graphql', ''])
  expect([...searchParams.keys()].sort()).toEqual(['documentId', 'variables'])
  expect(searchParams.get('documentId')).toMatch(idForm)
  expect(headers?.['apollo-require-preflight']).toBe('true')
})

test('one question has one address, in whatever order its variables were written', async () => {
  await ask({ lang: 'EN', after: 'x', where: { fiscalYear: [2023], scheme: ['jet-tefl'] } })
  await ask({ where: { scheme: ['jet-tefl'], fiscalYear: [2023] }, after: 'x', lang: 'EN' })
  expect(asked[0]?.url).toContain('jet-tefl')
  expect(asked[1]?.url).toBe(asked[0]?.url)
  await ask({ lang: 'FR', after: 'x' })
  expect(asked[2]?.url).not.toBe(asked[0]?.url)
})

test('what is too long for an address is posted, by its id too', async () => {
  await ask({ lang: 'EN', after: 'x'.repeat(3_000) })
  const { method, url, body = '' } = asked[0] ?? {}
  expect([method, url]).toEqual(['POST', '/graphql'])
  const sent = JSON.parse(body) as Record<string, unknown>
  expect(sent.documentId).toMatch(idForm)
  expect(sent.variables).toMatchObject({ lang: 'EN' })
  expect(sent).not.toHaveProperty('query')
})
