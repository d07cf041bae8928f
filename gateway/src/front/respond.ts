import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Names and values in turn, as node:http takes them all at once: for an answer that is kept, setting them one by one would cost
 * more than finding it.
 */
export type HeaderList = readonly string[]

export function setHeaders(response: ServerResponse, headers: HeaderList): void {
  for (let index = 0; index < headers.length; index += 2) {
    response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
  }
}

/** A request that is answered with an error; the message is written for the client. */
export class HttpError extends Error {
  override name = 'HttpError'
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(text) })
  response.end(response.req.method === 'HEAD' ? undefined : text)
}

export const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  sendText(response, status, 'application/json', JSON.stringify(value))

/** An error in the form that GraphQL clients expect on every path. No cache keeps it. */
export function sendError(response: ServerResponse, { status, code, message, headers }: HttpError): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('cache-control', 'no-store')
  sendJson(response, status, { errors: [{ message, extensions: { code } }] })
}

/** Whether `if-none-match` names the tag, so that the client already has what would be sent. */
export const namesTag = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim())) ?? false

/**
 * The body of a request as text.
 * @throws {HttpError} when it is longer than `limit` bytes, is compressed, or ends too early.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw new HttpError(415, 'UNSUPPORTED_ENCODING', 'Bodies are taken uncompressed only.')
  }
  const tooLong = () => new HttpError(413, 'PAYLOAD_TOO_LARGE', `The body is larger than ${limit} bytes.`)
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong()
  // By events: an asynchronous iterator costs more than all else that is done for a kept answer.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const tornOff = () => {
      if (!request.complete) reject(new HttpError(400, 'BAD_REQUEST', 'The body ended too early.'))
    }
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > limit) {
        request.pause()
        reject(tooLong())
      } else chunks.push(chunk)
    })
    request.on('end', () => {
      const [first] = chunks
      const body = first && chunks.length === 1 ? first : Buffer.concat(chunks)
      resolve(body.toString('utf8'))
    })
    // Comes after an error, too.
    request.on('close', tornOff)
  })
}
