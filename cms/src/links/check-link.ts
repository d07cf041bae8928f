import { Agent, type Dispatcher, request } from 'undici'
import { lookUpPublic, NotPublic, requirePublicHost } from './public-address'

/** Why a link does not lead anywhere. */
export const failures = ['notFound', 'notPublic', 'loop', 'noHost', 'noAnswer', 'certificate', 'serverError'] as const
export type Failure = (typeof failures)[number]

/** These are so at once; the others may pass by themselves. */
export const certainFailures: ReadonlySet<Failure> = new Set(['notFound', 'notPublic', 'loop'])

export interface Finding {
  failure?: Failure
  httpStatus?: number
}

const timeoutMilliseconds = 10_000
const mostRedirects = 5
const userAgent = 'Kakehashi link check'

/** Asks whether links lead anywhere. `site` is our own, the one place that may be on a private network. */
export class LinkChecker {
  readonly #elsewhere: Agent
  readonly #own: Agent
  readonly #ownOrigin: string

  constructor(site: string, { timeout = timeoutMilliseconds }: { timeout?: number } = {}) {
    const limits = { headersTimeout: timeout, bodyTimeout: timeout, connections: 1, pipelining: 0 }
    this.#ownOrigin = new URL(site).origin
    this.#own = new Agent({ ...limits, connect: { timeout } })
    this.#elsewhere = new Agent({ ...limits, connect: { timeout, lookup: lookUpPublic } })
  }

  isOwn(address: string): boolean {
    return new URL(address).origin === this.#ownOrigin
  }

  /**
   * Follows a link to where it ends. Whoever answers that he will not show the page to strangers, or not so often, has it: only 404
   * and 410 say that there is none. Undefined when `signal` ended it.
   */
  async check(address: string, signal?: AbortSignal): Promise<Finding | undefined> {
    try {
      const httpStatus = await this.#statusOf(address, signal)
      if (httpStatus === undefined) return { failure: 'loop' }
      if (httpStatus === 404 || httpStatus === 410) return { failure: 'notFound', httpStatus }
      return httpStatus >= 500 ? { failure: 'serverError', httpStatus } : { httpStatus }
    } catch (error) {
      return signal?.aborted ? undefined : { failure: failureOf(error) }
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#own.destroy(), this.#elsewhere.destroy()])
  }

  async #statusOf(address: string, signal: AbortSignal | undefined): Promise<number | undefined> {
    let url = new URL(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      let answer = await this.#ask('HEAD', url, signal)
      // Some servers know no HEAD, or say anything to it.
      if (answer.status >= 400) answer = await this.#ask('GET', url, signal)
      const { status, location } = answer
      if (status < 300 || status >= 400 || !location || !URL.canParse(location, url)) return status
      url = new URL(location, url)
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return status
    }
    return undefined
  }

  async #ask(method: 'HEAD' | 'GET', url: URL, signal: AbortSignal | undefined) {
    const isOwn = url.origin === this.#ownOrigin
    if (!isOwn) requirePublicHost(url)
    const { statusCode, headers, body }: Dispatcher.ResponseData = await request(url, {
      method,
      dispatcher: isOwn ? this.#own : this.#elsewhere,
      headers: { 'user-agent': userAgent, accept: '*/*' },
      ...(signal && { signal }),
    })
    // What the page says is nobody's business here.
    body.on('error', () => undefined)
    body.destroy()
    return { status: statusCode, location: [headers.location].flat()[0] }
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof NotPublic) return 'notPublic'
  const { code = '', cause } = error as { code?: string; cause?: unknown }
  if (cause instanceof NotPublic) return 'notPublic'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'noHost'
  return /CERT|ERR_TLS|ERR_SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code) ? 'certificate' : 'noAnswer'
}
