import { SubgraphError } from '../errors.js'
import type { SubgraphClient } from './subgraph-client.js'

export type ObserveCall = (subgraph: string, outcome: string, seconds: number) => void

/** Tells `observe` how long each call took and how it ended. */
export function observedClient(name: string, client: SubgraphClient, observe: ObserveCall): SubgraphClient {
  return async (operation, context) => {
    const started = performance.now()
    const end = (outcome: string) => observe(name, outcome, (performance.now() - started) / 1_000)
    try {
      const result = await client(operation, context)
      end(result.errors?.length ? 'errors' : 'ok')
      return result
    } catch (error) {
      end(error instanceof SubgraphError ? error.code : 'INTERNAL_SERVER_ERROR')
      throw error
    }
  }
}
