import type { ChangePage, Entry, Kind, LoggedChange } from '@kakehashi/content-store'
import { requirePageSize } from '../kit/connections.js'
import type { SubgraphContext } from '../kit/context.js'

/** @throws {BadInput} when `first` is out of range or `after` is no cursor; {@link CursorExpiredError} when it is too old. */
export function changes(
  _: unknown,
  { after, kinds, first }: { after?: string | null; kinds?: readonly Kind[] | null; first: number },
  context: SubgraphContext,
): Promise<ChangePage> {
  requirePageSize(first)
  return context.read.changes({ first, ...(after != null && { after }), ...(kinds && { kinds }) })
}

/**
 * The entry as it is published after the log was read. What the request may have read of it before is asked for anew: it
 * could be older than the change, and whoever follows the log would keep it.
 */
export async function changedEntity(
  { operation, kind, id }: LoggedChange,
  _: unknown,
  context: SubgraphContext,
): Promise<Entry | null> {
  if (operation === 'REMOVE') return null
  return context.read.entry(kind).clear(id).load(id)
}
