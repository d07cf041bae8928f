import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createReads } from '@kakehashi/subgraphs'
import { pino } from 'pino'
import { httpClient } from './http.js'

const timeoutMilliseconds = 1_000
const log = pino({ level: 'silent' })
const context = { requestId: 'test', reads: createReads({} as never) }
const operation = { query: '{ offices { totalCount } }' }
const right = { data: { offices: { totalCount: 8 } } }
const answer: RequestListener = (_, response) => response.end(JSON.stringify(right))

async function listen(listener: RequestListener, port = 0): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 65_000 }, listener)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

async function end(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

/** A client of whatever listens on the port, and what came of a call. */
function clientOf(port: number) {
  const url = new URL(`http://127.0.0.1:${port}/graphql`)
  const client = httpClient({ name: 'offices', url, timeoutMilliseconds, log })
  const ask = () =>
    client.call(operation, context).then(
      (result) => result,
      (error: { code: string }) => error.code,
    )
  return { ask, close: client.close }
}

describe('a subgraph over HTTP', () => {
  it('that closed a kept connection is asked on another one', async () => {
    let requests = 0
    const server = await listen((request, response) => {
      requests += 1
      if (requests === 2) request.socket.destroy()
      else answer(request, response)
    })
    const { ask, close } = clientOf(portOf(server))
    try {
      expect(await ask()).toEqual(right)
      expect(await ask()).toEqual(right)
      expect(requests).toBe(3)
    } finally {
      await close()
      await end(server)
    }
  })

  it('that breaks down at an operation gets it three times and no more', async () => {
    let breakDown = false
    let requests = 0
    const server = await listen((request, response) => {
      requests += 1
      if (breakDown) request.socket.destroy()
      else answer(request, response)
    })
    const { ask, close } = clientOf(portOf(server))
    try {
      expect(await ask()).toEqual(right)
      breakDown = true
      expect(await ask()).toBe('SUBGRAPH_UNAVAILABLE')
      expect(requests).toBe(4)
    } finally {
      await close()
      await end(server)
    }
  })

  it('whose answer ended half way is not asked again: some of it has been seen', async () => {
    let requests = 0
    const server = await listen((request, response) => {
      requests += 1
      if (requests === 1) return answer(request, response)
      response.writeHead(200, { 'content-length': 100 })
      response.write('{"data":', () => request.socket.destroy())
    })
    const { ask, close } = clientOf(portOf(server))
    try {
      await ask()
      expect(await ask()).toBe('SUBGRAPH_UNAVAILABLE')
      expect(requests).toBe(2)
    } finally {
      await close()
      await end(server)
    }
  })

  it('that is restarted is waited for', async () => {
    let server = await listen(answer)
    const port = portOf(server)
    const { ask, close } = clientOf(port)
    try {
      expect(await ask()).toEqual(right)
      await end(server)
      const asked = ask()
      await sleep(300)
      server = await listen(answer, port)
      expect(await asked).toEqual(right)
    } finally {
      await close()
      await end(server)
    }
  })

  it('that was not there yet is waited for, as one that restarts', async () => {
    const server = await listen(answer)
    const port = portOf(server)
    await end(server)
    const { ask, close } = clientOf(port)
    try {
      expect(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']).toContain(await ask())
    } finally {
      await close()
    }
  })

  it('that hangs costs time only until that is known, and is found again when it goes on', async () => {
    let hangs = true
    let requests = 0
    const server = await listen((request, response) => {
      requests += 1
      if (!hangs) answer(request, response)
    })
    const { ask, close } = clientOf(portOf(server))
    try {
      expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toEqual(Array(5).fill('SUBGRAPH_TIMEOUT'))
      expect(requests).toBe(5)
      const probe = ask()
      const started = performance.now()
      expect(await Promise.all([1, 2, 3].map(ask))).toEqual(Array(3).fill('SUBGRAPH_TIMEOUT'))
      expect(performance.now() - started).toBeLessThan(timeoutMilliseconds / 2)
      expect(await probe).toBe('SUBGRAPH_TIMEOUT')
      expect(requests).toBe(6)
      hangs = false
      expect(await ask()).toBe('SUBGRAPH_TIMEOUT')
      await sleep(600)
      expect(await ask()).toEqual(right)
      expect(await Promise.all([1, 2, 3].map(ask))).toEqual(Array(3).fill(right))
    } finally {
      await close()
      await end(server)
    }
  })
})
