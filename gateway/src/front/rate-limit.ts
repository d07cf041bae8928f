import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Origin } from './callers.js'
import { HttpError } from './respond.js'

export interface RatePolicy {
  /** Requests per minute from one address without a key; 0 for any number. */
  perAddress: number
  /** Requests per minute with one partner's key; 0 for any number. */
  perKey: number
}

const windowSeconds = 60

/**
 * Counts requests of each caller, in this process. Our own machines are not counted: the web site asks for all its readers.
 * The headers are those of the IETF draft "RateLimit header fields for HTTP".
 */
export function createRateLimit({ perAddress, perKey }: RatePolicy) {
  const limiter = (name: string, points: number) =>
    points > 0
      ? { name, points, counts: new RateLimiterMemory({ keyPrefix: name, points, duration: windowSeconds }) }
      : undefined
  const byAddress = limiter('address', perAddress)
  const byKey = limiter('key', perKey)

  /** @throws {HttpError} 429 with the number and when to come again. */
  const consume = async (limit: typeof byAddress, caller: string, headers: string[]): Promise<void> => {
    if (!limit) return
    const { name, points, counts } = limit
    headers.push('ratelimit-policy', `"${name}";q=${points};w=${windowSeconds}`)
    const seconds = ({ msBeforeNext }: RateLimiterRes) => Math.ceil(msBeforeNext / 1_000)
    try {
      const state = await counts.consume(caller)
      headers.push('ratelimit', `"${name}";r=${state.remainingPoints};t=${seconds(state)}`)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      headers.push('ratelimit', `"${name}";r=0;t=${seconds(refused)}`)
      throw new HttpError(
        429,
        'RATE_LIMITED',
        `More than ${points} requests in ${windowSeconds} seconds; ask again in ${seconds(refused)} seconds.`,
        { 'retry-after': String(seconds(refused)) },
      )
    }
  }

  return {
    /** Counts a request without a valid key, and adds the headers that tell of it. Undefined where none are counted. */
    ofAddress: ({ address, trusted }: Origin, headers: string[]): Promise<void> | undefined =>
      trusted ? undefined : consume(byAddress, networkOf(address), headers),
    /** Counts a request with a partner's key, and adds the headers that tell of it. */
    ofPartner: (partner: string, headers: string[]): Promise<void> => consume(byKey, partner, headers),
  }
}

/** Who has an IPv6 address has at least a whole /64 of them. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups =
    tail === undefined ? left : [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
