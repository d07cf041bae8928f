import { readFileSync } from 'node:fs'
import { generateQuery, type Random, randomOf } from '@kakehashi/subgraphs/testing'
import { buildSchema } from 'graphql'
import type { Dispatcher } from 'undici'
import { apiSchemaFile } from '../supergraph.js'

const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'))

const pieces = [
  ...['{', '}', '(', ')', '[', ']', '!', ':', '$', '@', '|', '&', '=', '...', '"', '"""', '\\', '\\u0000', '#', ','],
  ...['__typename', '__schema', '__type(name: "Query")', 'query', 'mutation', 'subscription', 'fragment F on Query'],
  ...[
    'first: -1',
    'first: 1e999',
    'first: 99999999999',
    'in: XX',
    'id: null',
    '@defer',
    '@include(if: $yes)',
    '_entities',
  ],
  ...[
    '\u0000',
    '\ud800',
    '🏃',
    '国際',
    'ﾌｫｰﾗﾑ',
    '\u202e',
    '%00',
    "' OR 1=1 --",
    '../../etc/passwd',

    '{{7*7}}',
  ],
]
const values: unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, 2 ** 53, '', 'x', 'JA', '2023-01-01', [], {}, [[[]]], { __proto__: null }],
  ...['x'.repeat(5_000), { a: { b: { c: {} } } }, JSON.parse('{"__proto__": {"admin": true}, "constructor": 1}')],
]
const headers: Record<string, readonly string[]> = {
  accept: ['*/*', 'application/json', 'application/graphql-response+json', 'text/html', ';;,,q=', '*/*;q=0'],
  'accept-encoding': ['gzip', 'br', 'deflate', '*', 'br;q=0', ',,,'],
  'content-type': [
    'text/plain',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
  ],
  'content-encoding': ['gzip', 'identity', 'x'],
  authorization: ['Bearer x', 'Basic eDp5', 'Bearer'],
  'if-none-match': ['*', '"x"', 'W/"y", "z"', '"'],
  'x-request-id': ['a', '<script>', 'x'.repeat(500)],
  'x-forwarded-for': ['1.2.3.4', 'x', '::1, ::2', ',,,'],
  range: ['bytes=0-', 'bytes=-1', 'x'],
  origin: ['null', 'https://evil.example'],
}
const paths = [
  '/',
  '/graphql/',
  '/graphql?',
  '/livez',
  '/readyz',
  '/metrics',
  '/schema.graphql',
  '/reference',
  '/files/',
  '/files/%2e%2e%2f',
  '/%',
  '/graphql;x',
]

/** A few characters left out, doubled, exchanged, or replaced by something unusual. */
function mutated(text: string, random: Random): string {
  let result = text
  for (let count = 1 + random.below(4); count > 0; count--) {
    const from = random.below(result.length + 1)
    const to = Math.min(result.length, from + random.below(12))
    const middle = random.pick(['', result.slice(from, to).repeat(2), random.pick(pieces), random.pick(pieces)])
    result = result.slice(0, from) + middle + result.slice(to)
  }
  return result
}

/** So many operations come again and again. */
const knownOperations = 64

/** One request: some right, most wrong in one way or another. */
export function requestOf(seed: number): Dispatcher.RequestOptions {
  const random = randomOf(seed)
  // Some come again and again, as those of clients do, so that they are met compiled, and their answers kept.
  const operation: Record<string, unknown> = {
    ...generateQuery(schema, seed % 3 === 0 ? seed % knownOperations : seed),
  }
  const sent: Record<string, string> = { 'content-type': 'application/json', 'apollo-require-preflight': '1' }
  const shape = random.number()
  if (shape < 0.35) operation.query = mutated(String(operation.query), random)
  else if (shape < 0.45) operation.variables = { ...(operation.variables as object), in: random.pick(values) }
  else if (shape < 0.55)
    operation[random.pick(['query', 'variables', 'operationName', 'extensions', 'documentId'])] = random.pick(values)
  if (random.number() < 0.3) {
    const name = random.pick(Object.keys(headers))
    sent[name] = random.pick(headers[name] ?? [])
  }
  // Strangers come from everywhere; who is counted must not be remembered for ever.
  if (random.number() < 0.2)
    sent['x-forwarded-for'] = `2001:db8:${random.below(65_536).toString(16)}:${random.below(65_536).toString(16)}::1`
  if (shape > 0.95) {
    return {
      method: random.pick(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']),
      path: random.pick(paths),
      headers: sent,
    }
  }
  if (random.number() < 0.25) {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(operation)) {
      search.append(name, typeof value === 'string' ? value : JSON.stringify(value))
    }
    const text = random.number() < 0.3 ? mutated(search.toString(), random) : search.toString()
    return {
      method: 'GET',
      path: `/graphql?${encodeURI(String(Buffer.from(text))).replaceAll('%25', '%')}`,
      headers: sent,
    }
  }
  const body = JSON.stringify(operation)
  const isTorn = random.number() < 0.15
  return { method: 'POST', path: '/graphql', headers: sent, body: isTorn ? mutated(body, random) : body }
}
