import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Look } from '@kakehashi/content-store'
import { createReads } from '@kakehashi/subgraphs'
import type { FormattedExecutionResult } from 'graphql'
import pLimit from 'p-limit'
import type { Logger } from 'pino'
import type { Graph } from '../graph.js'
import type { Metrics } from '../metrics.js'
import { Answer, type AnswerFacts, sendAnswer } from './answer.js'
import { Answers, keyOf, type Source } from './answers.js'
import { type CallerClass, createCallers } from './callers.js'
import { corsHeaders, refuseSimpleRequest } from './cross-site.js'
import { encodingFor, mediaTypeFor } from './negotiate.js'
import { cacheControlFor, type FrontPolicy } from './policy.js'
import { createRateLimit } from './rate-limit.js'
import { type AdmittedDocument, RegisteredDocuments, readRegisteredDocuments } from './registered-documents.js'
import { requestOfBody, requestOfSearch } from './request.js'
import { HttpError, readBody } from './respond.js'

/** The longest body that an operation may have, in bytes. */
export const bodyLimit = 100_000

interface GraphqlOptions {
  graph: Graph
  policy: FrontPolicy
  metrics: Metrics
  log: Logger
}

interface Found {
  answer: Answer
  source: Source
  /** The registered name of the operation; undefined where it is not known. */
  name?: string
}

/** Answers `/graphql`. */
export function createGraphqlHandler({ graph, policy, metrics, log }: GraphqlOptions) {
  const { gateway, store } = graph
  const { originOf, partnerIn } = createCallers(policy)
  const rate = createRateLimit(policy)
  const documents = new RegisteredDocuments(readRegisteredDocuments(), policy.registeredDocumentsOnly)
  const answers = new Answers(store, policy.cacheBytes)
  const inTurn = pLimit(policy.executionsAtOnce)
  metrics.observe(store, answers.cache)

  /** Counts a request with a wrong key too, so that keys cannot be tried out. */
  const refuseKey = async (error: unknown, request: IncomingMessage, headers: string[]): Promise<never> => {
    if (error instanceof HttpError && error.status === 401) await rate.ofAddress(originOf(request), headers)
    throw error
  }

  /** The partner that calls, if it is one; every request is counted. What waits for nothing is not waited for. */
  const identify = (
    request: IncomingMessage,
    headers: string[],
  ): { partner?: string; counted?: Promise<void> | undefined } => {
    try {
      const partner = partnerIn(request)
      return partner === undefined
        ? { counted: rate.ofAddress(originOf(request), headers) }
        : { partner, counted: rate.ofPartner(partner, headers) }
    } catch (error) {
      return { counted: refuseKey(error, request, headers) }
    }
  }

  /**
   * The request as it was written: the body of a POST, the search of a GET. One is never taken for the other where both are kept
   * under it: what is answered from a body is JSON, and a search begins with a question mark.
   */
  const readSpelling = (request: IncomingMessage, search: string): string | Promise<string> => {
    if (request.method === 'GET') {
      refuseSimpleRequest(request)
      return search
    }
    if (!/^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(request.headers['content-type'] ?? '')) {
      throw new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', 'A POST has the type application/json, in UTF-8.')
    }
    return readBody(request, bodyLimit)
  }

  /** The answer to a request that is not kept under the way in which it was written. */
  const make = async (
    written: string,
    isGet: boolean,
    callerClass: CallerClass,
    look: Look | undefined,
    requestId: string,
  ): Promise<Found> => {
    const asked = isGet ? requestOfSearch(new URLSearchParams(written)) : requestOfBody(written)
    const document: AdmittedDocument = documents.admit(asked, callerClass === 'partner')
    const { operationName, variables } = asked
    const operation = { callerClass, text: document.text, operationName, variables }
    const key = keyOf(operation)
    const name = document.registeredName
    const found = await answers.answer(key, look?.revision, async () => {
      const { result, maxAgeSeconds } = await inTurn(() =>
        gateway.execute(
          { query: document.text, operationName, variables },
          { requestId, reads: createReads(look?.reader ?? store) },
        ),
      )
      return answerOf(result, { name, cacheControl: cacheControlFor(callerClass, maxAgeSeconds, policy) })
    })
    if (found.answer.complete) answers.cache.spell(callerClass, written, key)
    return { ...found, name }
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    /** What follows the path in the address, from the question mark. */
    search: string,
    requestId: string,
    /** What is sent with every answer; what this one has to add is added, for an error too. */
    headers: string[],
  ): Promise<void> => {
    const started = performance.now()
    headers.push(...corsHeaders)
    try {
      if (request.method !== 'GET' && request.method !== 'POST') {
        throw new HttpError(405, 'METHOD_NOT_ALLOWED', 'Operations come by GET or POST.', { allow: 'GET, POST' })
      }
      const { partner, counted } = identify(request, headers)
      if (counted) await counted
      const callerClass: CallerClass = partner === undefined ? 'public' : 'partner'
      const mediaType = mediaTypeFor(request.headers)
      const written = await readSpelling(request, search)
      const look = await answers.look()
      const kept = look && answers.cache.getSpelled(callerClass, written, look.revision)
      const { answer, source, name }: Found = kept
        ? { answer: kept, source: 'cache', name: kept.name }
        : await make(written, request.method === 'GET', callerClass, look, requestId)
      const sent = sendAnswer(answer, request, response, {
        mediaType,
        encoding: encodingFor(request.headers),
        headers,
      })
      const status = typeof sent === 'number' ? sent : await sent
      const milliseconds = performance.now() - started
      const outcome = answer.complete ? 'complete' : answer.executed ? 'partial' : 'refused'
      metrics.operation(name ?? 'other', outcome, source, milliseconds / 1_000)
      if (log.isLevelEnabled('debug')) {
        log.debug({ requestId, operation: name, partner, status, outcome, source, milliseconds }, 'answered')
      }
    } catch (error) {
      if (error instanceof HttpError) {
        metrics.refused(error.code)
        log.info({ requestId, status: error.status, code: error.code }, 'refused')
      } else metrics.refused('INTERNAL_SERVER_ERROR')
      throw error
    }
  }
}

function answerOf(result: FormattedExecutionResult, facts: Pick<AnswerFacts, 'name' | 'cacheControl'>): Answer {
  return new Answer(JSON.stringify(result), {
    executed: 'data' in result && result.data !== undefined,
    complete: result.errors === undefined,
    ...facts,
  })
}

/** The id that a client or proxy gave the request, if it is a harmless one; otherwise a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
}
