import { Client, fetchExchange } from '@urql/core'
import { registerUrql } from '@urql/next/rsc'
import { settings } from '../settings'

/** A page waits for the graph no longer than this, in milliseconds. */
const deadline = 6_000

/** One client for each request; what an editor publishes is seen by the next reader, so nothing is kept. */
export const { getClient } = registerUrql(
  () =>
    new Client({
      url: settings().graphUrl,
      exchanges: [fetchExchange],
      requestPolicy: 'network-only',
      preferGetMethod: false,
      fetch: (input, init) => fetch(input, { ...init, cache: 'no-store', signal: AbortSignal.timeout(deadline) }),
    }),
)
