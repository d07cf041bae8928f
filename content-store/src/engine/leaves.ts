import type { Kind } from '../kinds/index.js'
import type { Change } from '../store.js'

/** A stored document, as far as it decides who has an id. */
export interface Holder {
  kind: Kind
  id: string
  version: number
  origin: string
}

export const versionOf = (change: Change) => (change.operation === 'UPSERT' ? change.entry.version : change.version)

/** Whether a change takes a stored document away from its id. (A removal by id means whoever holds it by then.) */
export function leavesId(change: Change, { kind, id, origin, version }: Holder): boolean {
  if (!('origin' in change) || change.origin !== origin || versionOf(change) < version) return false
  return change.operation === 'REMOVE' || change.entry.kind !== kind || change.entry.id !== id
}
