import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding, MediaType } from './negotiate.js'
import { type HeaderList, namesTag } from './respond.js'

const compressors: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  gzip: promisify(gzip),
  // Quality 5 is as fast as gzip and a sixth smaller on our answers; the highest takes a hundred times as long.
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    }),
}

/** Shorter bodies fit into the first packets as they are. */
const compressedFrom = 1_024 // bytes

/** What is known of an answer besides its text. */
export interface AnswerFacts {
  /** Whether the operation was executed; a request that could not be is refused with a status of its own. */
  executed: boolean
  /** Whether nothing is missing in it: what has errors is neither kept nor told to be kept. */
  complete: boolean
  /** The registered name of the operation. */
  name?: string
}

/** What one operation is answered, to be sent any number of times in any of the forms that clients ask for. */
export class Answer implements AnswerFacts {
  readonly body: Buffer
  readonly executed: boolean
  readonly complete: boolean
  readonly name: string | undefined
  readonly #tag: string
  readonly #compressed = new Map<Encoding, Promise<Buffer>>()
  /** Bytes of all forms held so far. */
  bytes: number
  /** Called when a new form adds bytes. */
  onGrowth: ((bytes: number) => void) | undefined

  constructor(json: string, { executed, complete, name }: AnswerFacts) {
    this.body = Buffer.from(json)
    this.executed = executed
    this.complete = complete
    this.name = name
    this.#tag = createHash('sha256').update(this.body).digest('base64url').slice(0, 27)
    this.bytes = this.body.length
  }

  /** The body in an encoding, compressed when first asked for. */
  in(encoding: Encoding): Buffer | Promise<Buffer> {
    if (encoding === 'identity') return this.body
    let compressed = this.#compressed.get(encoding)
    if (!compressed) {
      compressed = compressors[encoding](this.body).then((bytes) => {
        this.bytes += bytes.length
        this.onGrowth?.(bytes.length)
        return bytes
      })
      this.#compressed.set(encoding, compressed)
    }
    return compressed
  }

  /** Short answers are sent as they are. */
  usefulEncoding(wanted: Encoding): Encoding {
    return this.body.length < compressedFrom ? 'identity' : wanted
  }

  /** A strong tag: another one for each form, byte by byte what it stands for. */
  etag(mediaType: MediaType, encoding: Encoding): string {
    const type = mediaType === 'application/json' ? '' : '-g'
    return `"${this.#tag}${type}${encoding === 'identity' ? '' : `-${encoding}`}"`
  }
}

export interface SendOptions {
  mediaType: MediaType
  encoding: Encoding
  /** `Cache-Control` of a complete answer. */
  cacheControl: string
  /** What is sent before the answer's own headers. */
  headers: HeaderList
}

/** Sends an answer, or 304 to a GET that names its tag. @returns the status. */
export async function sendAnswer(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  options: SendOptions,
): Promise<number> {
  const { mediaType, cacheControl } = options
  const encoding = answer.usefulEncoding(options.encoding)
  // Under application/json a request that could not be executed is 200 too: proxies may make up their own answers in
  // that type, so clients take no other status for GraphQL's.
  const status = answer.executed || mediaType === 'application/json' ? 200 : 400
  const headers = [...options.headers, 'vary', 'accept, accept-encoding']
  if (answer.complete) {
    const etag = answer.etag(mediaType, encoding)
    headers.push('etag', etag, 'cache-control', cacheControl)
    if (request.method === 'GET' && namesTag(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end()
      return 304
    }
  } else headers.push('cache-control', 'no-store')
  const form = answer.in(encoding)
  const body = form instanceof Buffer ? form : await form
  if (encoding !== 'identity') headers.push('content-encoding', encoding)
  headers.push('content-type', contentTypes[mediaType], 'content-length', String(body.length))
  response.writeHead(status, headers)
  response.end(body)
  return status
}

const contentTypes: Record<MediaType, string> = {
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
}
