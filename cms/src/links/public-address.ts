import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** The name of a host leads into a private network, or to this machine. */
export class NotPublic extends Error {
  override name = 'NotPublic'
}

/** True for an IP address of the public internet: not of this machine, a private network, or anything reserved. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'

/**
 * Refuses hosts that are written as an address of a private network. Names are looked at when they are resolved, by
 * {@link lookUpPublic}.
 * @throws {NotPublic}
 */
export function requirePublicHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isPublicAddress(host)) throw new NotPublic(`${host} is not an address of the public internet`)
}

/**
 * Resolves a name for a connection, to public addresses only: what editors write in a link must not make the desk ask the machines
 * around it. It is the connection's own look-up, so that no second answer can slip in between.
 */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found as LookupAddress[] | undefined
    if (error) return callback(error, '', 4)
    const allowed = (addresses ?? []).filter(({ address }) => isPublicAddress(address))
    const [first] = allowed
    if (!first) return callback(new NotPublic(`${hostname} has no address of the public internet`), '', 4)
    if (options.all) callback(null, allowed)
    else callback(null, first.address, first.family)
  })
}
