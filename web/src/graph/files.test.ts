import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

let server: Server
let status = 200
let asked: string[] = []
let fileExistence: typeof import('./files').fileExistence

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // Settings are read once, at the first question.
  process.env.GRAPH_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  fileExistence = (await import('./files')).fileExistence
})

afterAll(() => server.closeAllConnections())

beforeEach(() => {
  asked = []
})

test('a published file is there, at the path that the graph gives', async () => {
  status = 200
  await expect(fileExistence('/files/%E5%A0%B1%E5%91%8A.pdf')).resolves.toBe('there')
  expect(asked).toEqual(['HEAD /files/%E5%A0%B1%E5%91%8A.pdf'])
})

test.each([
  [404, 'missing'],
  [400, 'missing'],
  [503, 'unavailable'],
])('status %i of the graph means %s', async (answer, expected) => {
  status = answer
  await expect(fileExistence('/files/x.pdf')).resolves.toBe(expected)
})

test('a graph that does not listen is unavailable', async () => {
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  await expect(fileExistence('/files/x.pdf')).resolves.toBe('unavailable')
})
