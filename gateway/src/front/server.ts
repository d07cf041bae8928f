import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { printSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Graph } from '../graph.js'
import { createMetrics, type Metrics } from '../metrics.js'
import { createCallers } from './callers.js'
import { corsHeaders, sendPreflight } from './cross-site.js'
import { EncodedText, sendPage } from './encoded-text.js'
import { sendFile } from './files.js'
import { createGraphqlHandler, requestIdOf } from './graphql.js'
import { landingPage, landingPolicy, quietPolicy } from './landing.js'
import { defaultPolicy, type FrontPolicy } from './policy.js'
import { referencePage } from './reference.js'
import { type HeaderList, HttpError, sendError, sendJson, sendText, setHeaders } from './respond.js'

export interface FrontOptions {
  /** Where editors' files lie; without it no files are served. */
  mediaFolder?: string
  /** Whether the schema may be read. */
  introspection: boolean
  policy?: FrontPolicy
  metrics?: Metrics
  log: Logger
}

/** The HTTP face of the graph. It listens before the graph is there, and says so. */
export interface Front {
  server: Server
  /** From now on answers come from this graph. */
  attach(graph: Graph): void
  /**
   * Says at `/readyz` that it is ending, and goes on for `drainMilliseconds`. Then takes no new connections, and resolves when what
   * is in flight is answered or `graceMilliseconds` have passed.
   */
  stop(graceMilliseconds: number, drainMilliseconds?: number): Promise<void>
}

const safetyHeaders: HeaderList = ['x-content-type-options', 'nosniff']

/** Of what a browser may show as a page. An answer of the graph is none, and each header costs it. */
const pageHeaders: HeaderList = [...['referrer-policy', 'no-referrer'], ...['x-frame-options', 'DENY']]

/** What stands before the first question mark of an address, and what stands from there. */
function halvesOf(target: string): [path: string, search: string] {
  const mark = target.indexOf('?')
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark)]
}

/** Only paths are looked at. */
const anyOrigin = 'http://graph.invalid'

export function createFront(options: FrontOptions): Front {
  const { mediaFolder, introspection, policy = defaultPolicy, metrics = createMetrics(), log } = options
  const { originOf } = createCallers(policy)
  let graph: Graph | undefined
  let answerGraphql: ReturnType<typeof createGraphqlHandler> | undefined
  const landing = new EncodedText(landingPage)
  let schema = new EncodedText('')
  let reference = new EncodedText('')
  let stopping = false

  const requireGraph = (): Graph => {
    if (!graph) throw new HttpError(503, 'STARTING', 'The graph is starting; ask again in a moment.')
    return graph
  }

  /** Sends an answer, with `headers` and its own. */
  const handle = async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    headers: string[],
  ): Promise<void> => {
    const target = request.url ?? '/'
    const [path, search] = halvesOf(target)
    if (path === '/graphql') {
      if (request.method === 'OPTIONS') sendPreflight(response, headers)
      else if (answerGraphql) await answerGraphql(request, response, search, requestId, headers)
      else requireGraph()
      return
    }
    if (!URL.canParse(target, anyOrigin)) throw new HttpError(400, 'BAD_REQUEST', 'This is no address.')
    const { pathname, searchParams } = new URL(target, anyOrigin)
    setHeaders(response, headers)
    setHeaders(response, pageHeaders)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      throw new HttpError(405, 'METHOD_NOT_ALLOWED', 'Only GET and HEAD are answered here.')
    }
    if (pathname === '/livez') sendText(response, 200, 'text/plain', 'ok\n')
    else if (pathname === '/readyz') await sendReadiness(response)
    else if (pathname === '/metrics' && isOurs(request)) {
      response.setHeader('cache-control', 'no-store')
      response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text())
    } else if (pathname === '/') {
      response.setHeader('content-security-policy', landingPolicy)
      await sendPage(landing, 'text/html', request, response)
    } else if (pathname === '/reference' && introspection) {
      requireGraph()
      response.setHeader('content-security-policy', quietPolicy)
      await sendPage(reference, 'text/html', request, response)
    } else if (pathname === '/schema.graphql' && introspection) {
      requireGraph()
      setHeaders(response, corsHeaders)
      await sendPage(schema, 'text/plain', request, response)
    } else if (pathname.startsWith('/files/') && mediaFolder !== undefined) {
      const name = pathname.slice('/files/'.length)
      await sendFile(requireGraph().store, mediaFolder, name, request, response, { view: searchParams.has('view') })
    } else throw new HttpError(404, 'NOT_FOUND', 'There is nothing at this address.')
  }

  /** Metrics are for our own machines; nothing says that there are any to others. */
  const isOurs = (request: IncomingMessage): boolean => {
    const { trusted, hidden } = originOf(request)
    return trusted && !hidden
  }

  const sendReadiness = async (response: ServerResponse): Promise<void> => {
    const parts = graph ? await graph.parts() : { contentStore: false }
    // Without a subgraph there are partial answers, here as on every other gateway; without the content store there are none.
    const ready = !stopping && parts.contentStore === true
    response.setHeader('cache-control', 'no-store')
    sendJson(response, ready ? 200 : 503, { ready, stopping, parts })
  }

  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      const requestId = requestIdOf(request)
      const headers = [...safetyHeaders, 'x-request-id', requestId]
      if (stopping) headers.push('connection', 'close')
      handle(request, response, requestId, headers).catch((error: unknown) => {
        if (response.headersSent) {
          response.destroy()
          return
        }
        setHeaders(response, headers)
        if (error instanceof HttpError) {
          // What is left of a body that is not read must not be taken for the next request.
          if (!request.complete) response.setHeader('connection', 'close')
          sendError(response, error)
        } else {
          log.error({ err: error, requestId }, 'a request could not be answered')
          sendError(response, new HttpError(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.'))
        }
      })
    },
  )

  return {
    server,
    attach: (started) => {
      graph = started
      answerGraphql = createGraphqlHandler({ graph: started, policy, metrics, log })
      schema = new EncodedText(printSchema(started.gateway.schema))
      reference = new EncodedText(referencePage(started.gateway.schema))
    },
    stop: async (graceMilliseconds, drainMilliseconds = 0) => {
      stopping = true
      await sleep(drainMilliseconds)
      await new Promise<void>((resolve) => {
        const deadline = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
        // A client keeps its connection when what was in flight is answered; nothing more comes on it.
        const idle = setInterval(() => server.closeIdleConnections(), 50)
        server.close(() => {
          clearTimeout(deadline)
          clearInterval(idle)
          resolve()
        })
        server.closeIdleConnections()
      })
    },
  }
}
