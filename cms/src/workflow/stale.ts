import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { refusals } from '../labels/workflow'
import { intentOf } from './intent'
import { Stale } from './refused'

interface Dated {
  updatedAt?: unknown
}

/**
 * A form sends along when what it was filled with had been saved. If somebody has saved since, the save would take back what
 * he wrote: it is refused, and what was typed stays in the form. Payload's lock on open documents tells editors of each other
 * earlier; this holds too when the lock was taken over, or has run out over lunch.
 */
function check(data: Dated, stored: Dated | undefined, req: PayloadRequest): void {
  if (!req.user || req.payloadAPI === 'local' || intentOf(req).restores) return
  const [base, newest] = [Date.parse(String(data.updatedAt)), Date.parse(String(stored?.updatedAt))]
  if (base < newest) throw new Stale(refusals.stale, req)
}

export const refuseStale: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') check(data, originalDoc, req)
  return data
}

export const refuseStaleGlobal: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  check(data, originalDoc, req)
  return data
}
