import { createHash } from 'node:crypto'
import type { Entry } from '../entry.js'
import type { Key, Keys } from '../kinds/index.js'
import type { FilePage } from '../store.js'

/**
 * What makes two states of an entry the same to readers. The time of the last save does not; the keys and the order do, so that
 * a release that lists entries by something new is taken in when the same content is applied again.
 */
export function contentHash(
  { kind, id, languages, publishedAt, body }: Entry,
  keys: Keys,
  natural: Key,
  pages: readonly FilePage[] = [],
): string {
  const of = [kind, id, languages, publishedAt, keys, natural, body]
  const content = canonical(pages.length > 0 ? [...of, pages] : of)
  return createHash('sha256').update(content).digest('base64url')
}

/** JSON in which the order of an object's properties does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
