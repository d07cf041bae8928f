import type { CallerClass, CallerPolicy } from './callers.js'
import type { RatePolicy } from './rate-limit.js'

/** What the operator decides about the front. */
export interface FrontPolicy extends CallerPolicy, RatePolicy {
  /** Bytes of answers that are kept; 0 for none. */
  cacheBytes: number
  /**
   * The longest that shared caches (a CDN) may send an answer without asking, in seconds, if what is in it allows as much; 0 makes them
   * ask each time, which costs a 304.
   */
  cdnMaxAgeSeconds: number
  /** Executes only registered documents for callers without a partner key. */
  registeredDocumentsOnly: boolean
  /** How many operations are executed at a time; the others wait. Without a limit where subgraphs or the store have to be waited for. */
  executionsAtOnce: number
}

/**
 * Where all of an operation is done in this process, on a SQLite file: enough that batches of reads are shared. With nothing to wait for,
 * more only means more half-made answers in memory: two hundred of them cost twice the CPU time of sixteen, for the garbage collector.
 */
export const executionsWithoutWaiting = 16

/** As on one machine, where nothing else is set. */
export const defaultPolicy: FrontPolicy = {
  cacheBytes: 64 * 1024 * 1024,
  cdnMaxAgeSeconds: 0,
  registeredDocumentsOnly: false,
  executionsAtOnce: executionsWithoutWaiting,
  partnerKeys: [],
  trustedProxies: 0,
  trustedAddresses: ['127.0.0.0/8', '::1'],
  perAddress: 1_200,
  perKey: 12_000,
}

/**
 * `Cache-Control` of a complete answer. Browsers ask each time; shared caches may go on sending it for as long as both the operator and
 * what is in it allow. What a partner is answered is kept by nobody in between.
 */
export function cacheControlFor(
  callerClass: CallerClass,
  maxAgeSeconds: number,
  { cdnMaxAgeSeconds }: Pick<FrontPolicy, 'cdnMaxAgeSeconds'>,
): string {
  if (callerClass === 'partner') return 'private, no-cache'
  const seconds = Math.min(maxAgeSeconds, cdnMaxAgeSeconds)
  return seconds > 0 ? `public, max-age=0, s-maxage=${seconds}` : 'public, no-cache'
}
