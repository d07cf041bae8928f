import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ContentReader } from '@kakehashi/content-store'
import { type PreviewLink, PreviewView, readPreviewLink } from '@kakehashi/content-store/drafts'
import { createReads } from '@kakehashi/subgraphs'
import type { Logger } from 'pino'
import { refuseSimpleRequest } from '../front/cross-site.js'
import { sendFile } from '../front/files.js'
import { bodyLimit, requestIdOf } from '../front/graphql.js'
import { RegisteredDocuments, readRegisteredDocuments } from '../front/registered-documents.js'
import { requestOfBody, requestOfSearch } from '../front/request.js'
import { HttpError, readBody, sendError, sendJson, sendText, setHeaders } from '../front/respond.js'
import type { Graph } from '../graph.js'
import { NextChange } from './next-change.js'

export interface PreviewFrontOptions {
  graph: Graph
  drafts: ContentReader
  published: ContentReader
  mediaFolder: string
  /** What links are signed with. */
  secret: string
  log: Logger
  now?: () => number
}

/** The header that bears the token of a link. It stands in no address, so in no log of addresses. */
export const tokenHeader = 'x-preview-token'

/** Nothing of it is kept or found by anybody. */
const headersOfAll = [
  ...['cache-control', 'no-store, no-transform'],
  ...['x-robots-tag', 'noindex, nofollow'],
  ...['referrer-policy', 'no-referrer'],
  ...['x-content-type-options', 'nosniff'],
]

/** How long a page waits for a change before it asks again, in milliseconds. */
const longestWait = 20_000

/**
 * The HTTP face of the graph of drafts. Each request bears the token of a link and is answered from what that link opens: there is no way
 * to ask for more, and without a link there is nothing, not even the schema.
 */
export function createPreviewServer(options: PreviewFrontOptions): Server {
  const { graph, drafts, published, mediaFolder, secret, log, now = Date.now } = options
  const documents = new RegisteredDocuments(readRegisteredDocuments(), true)
  const change = new NextChange(drafts)

  /** @throws {HttpError} 403 without the token of a link, 410 when its time is over. */
  const linkOf = (request: IncomingMessage): PreviewLink => {
    const token = request.headers[tokenHeader]
    const read = typeof token === 'string' ? readPreviewLink(token, secret, now()) : undefined
    if (!read) throw new HttpError(403, 'NO_PREVIEW_LINK', 'Drafts are shown to those who have a link to them.')
    if (read.expired) throw new HttpError(410, 'PREVIEW_LINK_EXPIRED', 'The time of this link to a draft is over.')
    return read.link
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://graph.invalid')
    if (pathname === '/livez') return sendText(response, 200, 'text/plain', 'ok\n')
    if (pathname === '/readyz') return sendReadiness(response)
    const link = linkOf(request)
    const view = new PreviewView(drafts, published, link)
    if (pathname === '/graphql') return answerGraphql(request, response, view, search)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new HttpError(405, 'METHOD_NOT_ALLOWED', 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
    }
    if (pathname === '/link') {
      const { kind, id, language, expires } = link
      return sendJson(response, 200, { kind, id, language, expires, version: (await view.version()) ?? null })
    }
    if (pathname === '/changes') return sendChange(response, link, searchParams.get('after'))
    if (pathname.startsWith('/files/')) {
      return sendFile(view, mediaFolder, pathname.slice('/files/'.length), request, response, {
        view: searchParams.has('view'),
        cacheControl: 'no-store',
      })
    }
    throw new HttpError(404, 'NOT_FOUND', 'There is nothing at this address.')
  }

  const answerGraphql = async (
    request: IncomingMessage,
    response: ServerResponse,
    view: PreviewView,
    search: string,
  ): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'POST') {
      throw new HttpError(405, 'METHOD_NOT_ALLOWED', 'Operations come by GET or POST.', { allow: 'GET, POST' })
    }
    const isGet = request.method === 'GET'
    if (isGet) refuseSimpleRequest(request)
    const asked = isGet
      ? requestOfSearch(new URLSearchParams(search))
      : requestOfBody(await readBody(request, bodyLimit))
    const { text } = documents.admit(asked, false)
    const { operationName, variables } = asked
    const { result } = await graph.gateway.execute(
      { query: text, operationName, variables },
      { requestId: requestIdOf(request), reads: createReads(view) },
    )
    sendJson(response, 200, result)
  }

  /** Answers when the draft is another one than `after`, or says after a while that it is not. */
  const sendChange = async (response: ServerResponse, link: PreviewLink, after: string | null): Promise<void> => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const deadline = now() + Math.min(longestWait, Math.max(0, link.expires - now()))
    for (;;) {
      const version = (await new PreviewView(drafts, published, link).version()) ?? null
      if ((version ?? '') !== (after ?? '')) return sendJson(response, 200, { version })
      if (now() >= deadline || gone.signal.aborted) break
      await change.wait(deadline - now(), gone.signal)
    }
    response.writeHead(204).end()
  }

  const sendReadiness = async (response: ServerResponse): Promise<void> => {
    const isReadable = (store: ContentReader) =>
      store.revision().then(
        () => true,
        () => false,
      )
    const parts = { contentStore: await isReadable(published), draftStore: await isReadable(drafts) }
    sendJson(response, parts.contentStore && parts.draftStore ? 200 : 503, { parts })
  }

  return createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      setHeaders(response, headersOfAll)
      answer(request, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy()
        else if (error instanceof HttpError) {
          if (!request.complete) response.setHeader('connection', 'close')
          sendError(response, error)
        } else {
          log.error({ err: error }, 'a request for a draft could not be answered')
          sendError(response, new HttpError(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.'))
        }
      })
    },
  )
}
