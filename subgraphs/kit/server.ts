import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ContentReader } from '@kakehashi/content-store'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Subgraph } from './subgraph.js'

/** Representations of many entities are long; still, whoever sends more than this is not the gateway. In bytes. */
const bodyLimit = 5_000_000

const operationSchema = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

export interface SubgraphServer {
  server: Server
  /** Where it takes operations. */
  url: URL
  /**
   * Says at `/readyz` that it is ending, goes on for `drainMilliseconds`, then takes no new connections, answers what is in flight
   * for `graceMilliseconds` at the most, and closes.
   */
  stop(graceMilliseconds?: number, drainMilliseconds?: number): Promise<void>
}

export interface SubgraphServerOptions {
  store: ContentReader
  /** 0 takes any free port. */
  port: number
  host: string
  log: Logger
}

/**
 * Serves one subgraph to the gateway: operations by POST to `/graphql`, `/livez` and `/readyz`. It is no public server: it
 * knows one client, and neither CORS nor limits, which are the gateway's.
 */
export async function serveSubgraph(subgraph: Subgraph, options: SubgraphServerOptions): Promise<SubgraphServer> {
  const { store, port, host, log } = options
  let stopping = false

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?', 1)[0]
    if (path === '/livez') return send(response, 200, { live: true })
    if (path === '/readyz') {
      const contentStore = await store.revision().then(
        () => true,
        () => false,
      )
      const ready = contentStore && !stopping
      return send(response, ready ? 200 : 503, { ready, stopping, parts: { contentStore } })
    }
    if (path !== '/graphql') return send(response, 404, failure('NOT_FOUND', 'There is nothing at this address.'))
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST')
      return send(response, 405, failure('METHOD_NOT_ALLOWED', 'Operations come by POST.'))
    }
    const body = await readBody(request)
    if (body === undefined) {
      response.setHeader('connection', 'close')
      return send(response, 413, failure('PAYLOAD_TOO_LARGE', `The body is larger than ${bodyLimit} bytes.`))
    }
    const operation = operationSchema.safeParse(parseJson(body))
    if (!operation.success) return send(response, 400, failure('BAD_REQUEST', 'The body is not an operation as JSON.'))
    send(response, 200, await subgraph.execute(operation.data))
  }

  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    // The gateway takes its next request elsewhere.
    if (stopping) response.setHeader('connection', 'close')
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error, requestId: request.headers['x-request-id'] }, 'a request could not be answered')
      if (response.headersSent) response.destroy()
      else send(response, 500, failure('INTERNAL_SERVER_ERROR', 'The request could not be answered.'))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address() as AddressInfo
  return {
    server,
    url: new URL(
      `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}/graphql`,
    ),
    stop: async (graceMilliseconds = 5_000, drainMilliseconds = 0) => {
      stopping = true
      await sleep(drainMilliseconds)
      await new Promise<void>((resolve) => {
        const deadline = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
        server.close(() => {
          clearTimeout(deadline)
          resolve()
        })
        server.closeIdleConnections()
      })
    },
  }
}

const failure = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] })

function send(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

/** The body as text, or undefined when it is longer than it may be. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > bodyLimit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
