import type { Payload } from 'payload'
import { type CheckOptions, checkLinks } from './check-links'

/** The site starts after the desk. */
const firstLookMilliseconds = 60_000
const lookEveryMilliseconds = 60 * 60 * 1000

/** Checks links soon after the start and then every hour. Returns what stops it. */
export function keepLinksChecked(payload: Payload, options: Omit<CheckOptions, 'signal' | 'now'>): () => Promise<void> {
  const stopping = new AbortController()
  let running: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout
  const look = () => {
    running = checkLinks(payload, { ...options, signal: stopping.signal })
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) payload.logger.error({ err: error, msg: 'the links could not be checked' })
      })
      .finally(() => wait(lookEveryMilliseconds))
  }
  const wait = (milliseconds: number) => {
    if (stopping.signal.aborted) return
    timer = setTimeout(look, milliseconds)
    timer.unref()
  }
  wait(firstLookMilliseconds)
  return async () => {
    stopping.abort()
    clearTimeout(timer)
    await running
  }
}
