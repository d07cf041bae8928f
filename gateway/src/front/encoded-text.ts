import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, encodingFor } from './negotiate.js'
import { namesTag } from './respond.js'

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

/**
 * Up to this length a body leaves node:http together with its head in one piece, when both are strings; a Buffer is a second piece
 * and costs more than copying it. Measured on Node 20.
 */
const onePieceUpTo = 16_384 // bytes

/** A text to be sent any number of times, in any of the encodings that clients ask for. */
export class EncodedText {
  readonly #whole: Buffer | undefined
  /** Bytes as characters, one for each (`latin1`). */
  readonly #piece: string | undefined
  readonly #length: number
  readonly #tag: string
  readonly #compressed = new Map<Encoding, Promise<Buffer>>()
  /** Bytes of all forms held so far. */
  bytes: number
  /** Called when a new form adds bytes. */
  onGrowth: ((bytes: number) => void) | undefined

  constructor(text: string) {
    const body = Buffer.from(text)
    this.#tag = createHash('sha256').update(body).digest('base64url').slice(0, 27)
    this.#length = body.length
    if (body.length > onePieceUpTo) this.#whole = body
    else this.#piece = body.toString('latin1')
    this.bytes = body.length
  }

  /** The body as it is. */
  get body(): Buffer {
    return this.#whole ?? Buffer.from(this.#piece ?? '', 'latin1')
  }

  /** Ends a response whose head says that it is not encoded. */
  endUnencoded(response: ServerResponse): void {
    if (this.#piece === undefined) response.end(this.#whole)
    else response.end(this.#piece, 'latin1')
  }

  /** The length of the body as it is, in bytes. */
  get length(): number {
    return this.#length
  }

  /** The body in an encoding, compressed when first asked for. */
  in(encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
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

  /** Short texts are sent as they are. */
  usefulEncoding(wanted: Encoding): Encoding {
    return this.#length < compressedFrom ? 'identity' : wanted
  }

  /** A strong tag: another one for each encoding and `variant`, byte by byte what it stands for. */
  tag(encoding: Encoding, variant = ''): string {
    return `"${this.#tag}${variant}${encoding === 'identity' ? '' : `-${encoding}`}"`
  }
}

/** Sends a page that is the same for everyone, or 304 to who has it. */
export async function sendPage(
  page: EncodedText,
  type: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const encoding = page.usefulEncoding(encodingFor(request.headers))
  const etag = page.tag(encoding)
  response.setHeaders(
    new Map([
      ['vary', 'accept-encoding'],
      ['cache-control', 'public, no-cache'],
      ['etag', etag],
    ]),
  )
  if (namesTag(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  const body = encoding === 'identity' ? page.body : await page.in(encoding)
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
