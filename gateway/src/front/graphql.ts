import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap } from '@apollo/server'
import { createReads } from '@kakehashi/subgraphs'
import type { Graph } from '../graph.js'
import { HttpError, readBody } from './respond.js'

/** The longest body that an operation may have, in bytes. */
export const bodyLimit = 100_000

/** Any site may ask, as the graph is public and knows no cookies. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-request-id',
}

export function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    ...corsHeaders,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, apollo-require-preflight, x-apollo-operation-name, x-request-id',
    'access-control-max-age': '86400',
  })
  response.end()
}

/** Answers an operation that came by GET or POST. */
export async function handleGraphql(
  { gateway, store }: Graph,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  requestId: string,
): Promise<void> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const method = request.method ?? 'GET'
  const answer = await gateway.server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers,
      search: url.search,
      body: method === 'POST' ? await readJson(request) : undefined,
    },
    context: async () => ({ requestId, reads: createReads(store) }),
  })
  for (const [name, value] of Object.entries(corsHeaders)) response.setHeader(name, value)
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.statusCode = answer.status ?? 200
  if (answer.body.kind === 'complete') {
    response.end(answer.body.string)
    return
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk)
  response.end()
}

/** What a JSON body holds; bodies of other types are Apollo Server's to refuse. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, bodyLimit)
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return undefined
  try {
    return JSON.parse(body)
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', 'The body is not JSON.')
  }
}

/** The id that a client or proxy gave the request, if it is a harmless one; otherwise a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
}
