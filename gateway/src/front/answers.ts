import { createHash } from 'node:crypto'
import type { ContentReader, Look } from '@kakehashi/content-store'
import type { Answer } from './answer.js'
import { ResponseCache } from './response-cache.js'

/** How an answer came about. */
export type Source = 'cache' | 'flight' | 'execution'

/** An operation whose document has been found and admitted. */
export interface KeyedOperation {
  /** Answers are never shared between classes. */
  callerClass: string
  text: string
  operationName?: string
  variables?: Record<string, unknown>
}

interface Flight {
  revision: number
  answer: Promise<Answer>
}

/**
 * Answers to operations, made once for each revision of the content: kept answers, and one execution for identical
 * requests in flight. A request never gets an answer from before the revision that stood when it came.
 */
export class Answers {
  readonly cache: ResponseCache
  readonly #flights = new Map<string, Flight>()
  #look: Promise<Look | undefined> | undefined

  constructor(
    readonly store: ContentReader,
    cacheBytes: number,
  ) {
    this.cache = new ResponseCache(cacheBytes)
  }

  /**
   * Where the store stands now; undefined when it cannot say, and nothing can be kept. Who asks in the same turn of
   * the event loop shares one look at the store, and it is taken after all of them have asked: never before a request came.
   */
  look(): Promise<Look | undefined> {
    this.#look ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#look = undefined
        resolve(this.#lookNow())
      })
    })
    return this.#look
  }

  async #lookNow(): Promise<Look | undefined> {
    try {
      return await this.store.look()
    } catch {
      return undefined
    }
  }

  /** The answer to `operation`; `execute` makes it when there is none that is right at `revision`. */
  async answer(
    key: string,
    revision: number | undefined,
    execute: () => Promise<Answer>,
  ): Promise<{ answer: Answer; source: Source }> {
    if (revision === undefined) return { answer: await execute(), source: 'execution' }
    const kept = this.cache.get(key, revision)
    if (kept) return { answer: kept, source: 'cache' }
    const flight = this.#flights.get(key)
    if (flight?.revision === revision) return { answer: await flight.answer, source: 'flight' }
    const started: Flight = { revision, answer: this.#execute(key, revision, execute) }
    this.#flights.set(key, started)
    try {
      return { answer: await started.answer, source: 'execution' }
    } finally {
      if (this.#flights.get(key) === started) this.#flights.delete(key)
    }
  }

  async #execute(key: string, revision: number, execute: () => Promise<Answer>): Promise<Answer> {
    const answer = await execute()
    // What was published meanwhile may be in one half of the answer and not in the other.
    const canBeKept = answer.complete && this.cache.capacityBytes > 0
    if (canBeKept && (await this.look())?.revision === revision) this.cache.set(key, revision, answer)
    return answer
  }
}

/** The same for requests that mean the same: whatever order the variables were written in. */
export function keyOf({ callerClass, text, operationName, variables }: KeyedOperation): string {
  const whole = JSON.stringify([callerClass, text, operationName ?? null, variables ?? {}], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? sorted(value) : value,
  )
  return createHash('sha256').update(whole).digest('base64')
}

const sorted = (map: object): object => Object.fromEntries(Object.entries(map).sort(byName))

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0)
