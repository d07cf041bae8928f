import type { ExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { Pool } from 'undici'
import { z } from 'zod'
import { gatewayCodes, SubgraphError } from '../errors.js'
import type { SubgraphClient } from './subgraph-client.js'

export interface HttpClientOptions {
  name: string
  /** Where the subgraph takes operations: `http://publications:4001/graphql`. */
  url: URL
  timeoutMilliseconds: number
  log: Logger
}

/** As much of an answer as must be right for the gateway to go on with it. */
const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() }).loose()).optional(),
})

const connectionsPerSubgraph = 64

/** Calls a subgraph over HTTP, on connections that are kept. */
export function httpClient({ name, url, timeoutMilliseconds, log }: HttpClientOptions) {
  const pool = new Pool(url.origin, {
    connections: connectionsPerSubgraph,
    keepAliveTimeout: 30_000,
    connect: { timeout: timeoutMilliseconds },
  })

  const call: SubgraphClient = async (operation, context) => {
    const deadline = AbortSignal.timeout(timeoutMilliseconds)
    try {
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: url.pathname,
        headers: { 'content-type': 'application/json', accept: 'application/json', 'x-request-id': context.requestId },
        body: JSON.stringify(operation),
        signal: deadline,
      })
      const answer = answerSchema.safeParse(await body.json())
      if (!answer.success) throw new Error(`status ${statusCode} without an answer in GraphQL's form`)
      return answer.data as ExecutionResult
    } catch (error) {
      const code = deadline.aborted ? gatewayCodes.timeout : gatewayCodes.unavailable
      log.warn({ err: error, subgraph: name, url: url.href, requestId: context.requestId, code }, 'no answer')
      throw new SubgraphError(name, code, error)
    }
  }

  /** Whether the subgraph says that it can answer. */
  const isReady = async (): Promise<boolean> => {
    try {
      const signal = AbortSignal.timeout(timeoutMilliseconds)
      const { statusCode, body } = await pool.request({ method: 'GET', path: '/readyz', signal })
      await body.dump()
      return statusCode === 200
    } catch {
      return false
    }
  }

  return { call, isReady, close: () => pool.destroy() }
}
