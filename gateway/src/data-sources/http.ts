import { setTimeout as sleep } from 'node:timers/promises'
import type { ExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { Pool } from 'undici'
import { z } from 'zod'
import { gatewayCodes, SubgraphError } from '../errors.js'
import { Availability } from './availability.js'
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

/** How often an operation is sent at the most when connections end without an answer. */
const longestRow = 3

/** No connection was made. */
const isUnsent = (error: unknown) =>
  ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(
    String((error as NodeJS.ErrnoException).code),
  )

/** Between two tries to reach a subgraph that is being restarted. */
const pauseMilliseconds = 50

/** Calls a subgraph over HTTP, on connections that are kept. */
export function httpClient({ name, url, timeoutMilliseconds, log }: HttpClientOptions) {
  const pool = new Pool(url.origin, {
    connections: connectionsPerSubgraph,
    keepAliveTimeout: 30_000,
    connect: { timeout: timeoutMilliseconds },
  })
  const availability = new Availability(timeoutMilliseconds)

  /**
   * Sends the request until a response begins, not beyond `signal`. A subgraph that was there a moment ago is waited for: it is
   * being restarted. Operations only read, so one whose connection ended without a byte of an answer is sent again.
   */
  const send = async (body: string, requestId: string, signal: AbortSignal) => {
    const lastTry = performance.now() + timeoutMilliseconds - pauseMilliseconds
    for (let sent = 1; ; ) {
      try {
        return await pool.request({
          method: 'POST',
          path: url.pathname,
          headers: { 'content-type': 'application/json', accept: 'application/json', 'x-request-id': requestId },
          body,
          signal,
        })
      } catch (error) {
        if (signal.aborted || !availability.gone() || performance.now() > lastTry) throw error
        // An operation at which the subgraph breaks down must not break it down for ever.
        if (!isUnsent(error) && ++sent > longestRow) throw error
        // Whoever stops ends all connections; sent at once, it would go out on the next one that is just ending.
        await sleep(pauseMilliseconds)
      }
    }
  }

  const ask = async (body: string, requestId: string): Promise<ExecutionResult> => {
    const deadline = AbortSignal.timeout(timeoutMilliseconds)
    try {
      const response = await send(body, requestId, deadline)
      const answer = answerSchema.safeParse(await response.body.json())
      availability.answered()
      if (!answer.success) throw new Error(`status ${response.statusCode} without an answer in GraphQL's form`)
      return answer.data as ExecutionResult
    } catch (error) {
      if (deadline.aborted) availability.late()
      const code = deadline.aborted ? gatewayCodes.timeout : gatewayCodes.unavailable
      log.warn({ err: error, subgraph: name, url: url.href, requestId, code }, 'no answer')
      throw new SubgraphError(name, code, error)
    }
  }

  const call: SubgraphClient = async (operation, { requestId }) => {
    const answer = await availability.through(() => ask(JSON.stringify(operation), requestId))
    if (answer) return answer
    log.warn({ subgraph: name, requestId }, 'not asked: it hangs')
    throw new SubgraphError(name, gatewayCodes.timeout)
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
