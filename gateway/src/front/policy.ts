import type { CallerPolicy } from './callers.js'
import type { RatePolicy } from './rate-limit.js'

/** What the operator decides about the front. */
export interface FrontPolicy extends CallerPolicy, RatePolicy {
  /** Bytes of answers that are kept; 0 for none. */
  cacheBytes: number
  /** How long shared caches (a CDN) may send an answer without asking; 0 makes them ask each time, which costs a 304. */
  cdnMaxAgeSeconds: number
  /** Executes only registered documents for callers without a partner key. */
  registeredDocumentsOnly: boolean
}

/** As on one machine, where nothing else is set. */
export const defaultPolicy: FrontPolicy = {
  cacheBytes: 64 * 1024 * 1024,
  cdnMaxAgeSeconds: 0,
  registeredDocumentsOnly: false,
  partnerKeys: [],
  trustedProxies: 0,
  trustedAddresses: ['127.0.0.0/8', '::1'],
  perAddress: 1_200,
  perKey: 12_000,
}
