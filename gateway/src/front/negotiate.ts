import type { IncomingHttpHeaders } from 'node:http'
import { HttpError } from './respond.js'

export type MediaType = 'application/json' | 'application/graphql-response+json'
export type Encoding = 'identity' | 'gzip' | 'br'

/** An item of an `Accept` or `Accept-Encoding` header that the client does not rule out by `q=0`. */
function accepted(header: string): Set<string> {
  const names = new Set<string>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    if (name !== '' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) names.add(name)
  }
  return names
}

/**
 * The type that a client wants answers in. Who names none gets `application/json`, as the GraphQL-over-HTTP draft asks.
 * @throws {HttpError} 406 when the client takes neither.
 */
export function mediaTypeFor({ accept }: IncomingHttpHeaders): MediaType {
  if (accept === undefined || accept === '*/*') return 'application/json'
  const names = accepted(accept)
  if (names.has('application/graphql-response+json')) return 'application/graphql-response+json'
  if (['application/json', 'application/*', '*/*'].some((name) => names.has(name))) return 'application/json'
  throw new HttpError(
    406,
    'NOT_ACCEPTABLE',
    'Answers are application/graphql-response+json or application/json; the accept header allows neither.',
  )
}

/** The best encoding that a client takes. */
export function encodingFor({ 'accept-encoding': header }: IncomingHttpHeaders): Encoding {
  if (!header) return 'identity'
  const names = accepted(header)
  return names.has('br') ? 'br' : names.has('gzip') ? 'gzip' : 'identity'
}
