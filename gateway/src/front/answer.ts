import type { IncomingMessage, ServerResponse } from 'node:http'
import { EncodedText } from './encoded-text.js'
import type { Encoding, MediaType } from './negotiate.js'
import { type HeaderList, namesTag } from './respond.js'

/** What is known of an answer besides its text. */
export interface AnswerFacts {
  /** Whether the operation was executed; a request that could not be is refused with a status of its own. */
  executed: boolean
  /** Whether nothing is missing in it: what has errors is neither kept nor told to be kept. */
  complete: boolean
  /** The registered name of the operation. */
  name?: string
  /** What caches are told of a complete answer. */
  cacheControl: string
}

/** What one operation is answered, to be sent any number of times in any of the forms that clients ask for. */
export class Answer extends EncodedText implements AnswerFacts {
  readonly executed: boolean
  readonly complete: boolean
  readonly name: string | undefined
  readonly cacheControl: string

  constructor(json: string, { executed, complete, name, cacheControl }: AnswerFacts) {
    super(json)
    this.executed = executed
    this.complete = complete
    this.name = name
    this.cacheControl = cacheControl
  }

  /** The tag of the answer in one of its forms. */
  etag(mediaType: MediaType, encoding: Encoding): string {
    return this.tag(encoding, mediaType === 'application/json' ? '' : '-g')
  }
}

export interface SendOptions {
  mediaType: MediaType
  encoding: Encoding
  /** What is sent before the answer's own headers. */
  headers: HeaderList
}

/** Sends an answer, or 304 to a GET that names its tag. @returns the status, at once unless it must be compressed first. */
export function sendAnswer(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  options: SendOptions,
): number | Promise<number> {
  const { mediaType } = options
  const encoding = answer.usefulEncoding(options.encoding)
  // Under application/json a request that could not be executed is 200 too: proxies may make up their own answers in
  // that type, so clients take no other status for GraphQL's.
  const status = answer.executed || mediaType === 'application/json' ? 200 : 400
  const headers = [...options.headers, 'vary', 'accept, accept-encoding']
  if (answer.complete) {
    const etag = answer.etag(mediaType, encoding)
    headers.push('etag', etag, 'cache-control', answer.cacheControl)
    if (request.method === 'GET' && namesTag(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end()
      return 304
    }
  } else headers.push('cache-control', 'no-store')
  headers.push('content-type', contentTypes[mediaType])
  if (encoding === 'identity') {
    headers.push('content-length', String(answer.length))
    response.writeHead(status, headers)
    answer.endUnencoded(response)
    return status
  }
  return answer.in(encoding).then((body) => {
    headers.push('content-encoding', encoding, 'content-length', String(body.length))
    response.writeHead(status, headers).end(body)
    return status
  })
}

const contentTypes: Record<MediaType, string> = {
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
}
