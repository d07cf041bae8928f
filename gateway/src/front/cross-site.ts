import type { IncomingMessage, ServerResponse } from 'node:http'
import { type HeaderList, HttpError } from './respond.js'

/** Any site may ask, as the graph is public and knows no cookies. */
export const corsHeaders: HeaderList = [
  ...['access-control-allow-origin', '*'],
  ...['access-control-expose-headers', 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id'],
]

const preflightHeaders: HeaderList = [
  ...corsHeaders,
  ...['access-control-allow-methods', 'GET, POST'],
  'access-control-allow-headers',
  'authorization, content-type, if-none-match, apollo-require-preflight, x-apollo-operation-name, x-request-id',
  ...['access-control-max-age', '86400'],
]

export function sendPreflight(response: ServerResponse, headers: HeaderList): void {
  response.writeHead(204, [...headers, ...preflightHeaders])
  response.end()
}

/** Headers that a page of another site cannot add without asking first; Apollo's clients send one of them. */
const preflightedHeaders = ['apollo-require-preflight', 'x-apollo-operation-name']

/** What forms can send, and so what pages of other sites can send without asking first. */
const simpleTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']

/**
 * Lets only those GET requests pass that another site cannot cause by a form, a link, a picture or a script: they bear a
 * header, or a type, that browsers ask for in a preflight, or the browser says that the page is ours. A program that is no
 * browser, and says as Node's `fetch` does that it follows CORS, passes too: it has no other site to be misled by.
 * A POST needs no such check, as its JSON type alone makes browsers ask first.
 * @throws {HttpError} 400 with what to do.
 */
export function refuseSimpleRequest({ headers }: IncomingMessage): void {
  if (preflightedHeaders.some((name) => headers[name])) return
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (/^[\w.+-]+\/[\w.+-]+$/.test(type) && !simpleTypes.includes(type)) return
  // No page can set or leave out these two; browsers send both or, to addresses without TLS, neither.
  const { 'sec-fetch-mode': mode, 'sec-fetch-site': site } = headers
  if ((mode === 'cors' || mode === 'same-origin') && (site === undefined || site === 'same-origin')) return
  throw new HttpError(
    400,
    'CSRF_PREVENTED',
    'A GET request needs a header that pages of other sites cannot send by themselves: add "apollo-require-preflight: true".',
  )
}
