import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, type Socket } from 'node:net'
import { HttpError } from './respond.js'

/** A partner and the SHA-256 of its key; the key itself is nowhere in the settings. */
export interface PartnerKey {
  name: string
  hash: Buffer
}

export interface CallerPolicy {
  partnerKeys: readonly PartnerKey[]
  /** How many proxies of our own stand before the graph; each adds one address to `x-forwarded-for`. */
  trustedProxies: number
  /** Addresses and networks (`10.0.0.0/8`) of our own machines, such as the web site's. */
  trustedAddresses: readonly string[]
}

export type CallerClass = 'public' | 'partner'

/** Where a request comes from. */
export interface Origin {
  address: string
  /** One of our own machines. */
  trusted: boolean
  /** Came through a proxy that we do not know of: whose request it is cannot be said. */
  hidden: boolean
}

/** Tells who calls. */
export function createCallers({ partnerKeys, trustedProxies, trustedAddresses }: CallerPolicy) {
  const trusted = blockListOf(trustedAddresses)

  const isTrusted = (address: string): boolean => {
    const version = isIP(address)
    return version !== 0 && trusted.check(address, version === 6 ? 'ipv6' : 'ipv4')
  }

  /** Compares with every key, and in the same time whatever is given. */
  const partnerOf = (key: string): string | undefined => {
    const hash = createHash('sha256').update(key).digest()
    let name: string | undefined
    for (const partner of partnerKeys) if (timingSafeEqual(partner.hash, hash)) name = partner.name
    return name
  }

  /** Where the requests of a connection come from that nobody passed on: the same for all of them. */
  const origins = new WeakMap<Socket, Origin>()

  const originOf = (request: IncomingMessage): Origin => {
    if (request.headers['x-forwarded-for'] !== undefined) return forwardedOrigin(request)
    let origin = origins.get(request.socket)
    if (!origin) {
      origin = forwardedOrigin(request)
      origins.set(request.socket, origin)
    }
    return origin
  }

  const forwardedOrigin = (request: IncomingMessage): Origin => {
    const peer = plain(request.socket.remoteAddress ?? '')
    const forwarded = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((item) => plain(item.trim()))
      .filter((item) => isIP(item) !== 0)
    const address = trustedProxies > 0 ? (forwarded.at(-trustedProxies) ?? peer) : peer
    return { address, trusted: isTrusted(address), hidden: trustedProxies === 0 && forwarded.length > 0 }
  }

  /**
   * The partner whose key a request bears; undefined when it bears none.
   * @throws {HttpError} 401 when it bears a key that is no partner's.
   */
  const partnerIn = ({ headers: { authorization } }: IncomingMessage): string | undefined => {
    if (authorization === undefined) return undefined
    const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
    const partner = key === undefined ? undefined : partnerOf(key)
    if (partner !== undefined) return partner
    throw new HttpError(401, 'INVALID_PARTNER_KEY', 'The authorization header holds no valid partner key.', {
      'www-authenticate': 'Bearer',
    })
  }

  return { originOf, partnerIn }
}

/** `::ffff:10.0.0.1` is `10.0.0.1`. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** @throws {RangeError} that names what is no address. */
export function blockListOf(addresses: readonly string[]): BlockList {
  const list = new BlockList()
  for (const item of addresses) {
    const [address = '', bits] = item.split('/')
    const version = isIP(address)
    const longest = version === 6 ? 128 : 32
    const prefix = bits === undefined ? longest : Number(bits)
    if (version === 0 || !/^\d*$/.test(bits ?? '') || bits === '' || prefix > longest) {
      throw new RangeError(`"${item}" is no address and no network like 10.0.0.0/8`)
    }
    list.addSubnet(address, prefix, version === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}
