import { settings } from '../settings'
import type { Existence } from './existence'

/** The graph looks a file up at once or not at all, in milliseconds. */
const deadline = 3_000

/** Where the graph serves what the site serves at this path: what the graph itself gives as a file's `path`. */
export const fileAddress = (pathname: string): URL => new URL(pathname, settings().graphUrl)

/** Asks the graph whether there is a published file at this path. */
export async function fileExistence(pathname: string): Promise<Existence> {
  try {
    const { ok, status } = await fetch(fileAddress(pathname), {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(deadline),
    })
    if (ok) return 'there'
    return status < 500 ? 'missing' : 'unavailable'
  } catch {
    return 'unavailable'
  }
}
