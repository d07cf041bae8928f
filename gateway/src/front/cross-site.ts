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

/**
 * Lets only those GET requests pass that another site cannot cause by a form, a link, a picture or a script: they bear a
 * header that is asked for in a preflight, or the browser says that a script made them under the rules of CORS.
 * A POST needs no such check, as its JSON type alone makes browsers ask first.
 * @throws {HttpError} 400 with what to do.
 */
export function refuseSimpleRequest({ headers }: IncomingMessage): void {
  if (preflightedHeaders.some((name) => headers[name])) return
  // No page can set this header; `no-cors` and `navigate` are what forms, links, pictures and scripts come with.
  if (['cors', 'same-origin'].includes(String(headers['sec-fetch-mode']))) return
  throw new HttpError(
    400,
    'CSRF_PREVENTED',
    'A GET request needs a header that pages of other sites cannot send by themselves: add "apollo-require-preflight: true".',
  )
}
