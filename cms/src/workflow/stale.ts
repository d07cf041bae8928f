import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { refusals } from '../labels/workflow'
import { intentOf } from './intent'
import { Stale } from './refused'

interface Dated {
  updatedAt?: unknown
}

/** An autosave that was let pass, by document: whose it was, what its form had been filled with, and when. */
const lately = new Map<string, { user: string; base: number; at: number }>()
const shortWhile = 5_000
const mostRemembered = 1_000

const userOf = ({ user }: PayloadRequest): string => `${user?.id} ${(user as { _sid?: string } | null)?._sid ?? ''}`
const isAutosave = ({ query }: PayloadRequest): boolean => query?.autosave === 'true' || query?.autosave === true

/**
 * A form that goes on while its last autosave is being answered sends what comes next with the time of the save before: somebody who
 * types, or presses a button, fast is not somebody else.
 */
function isSameForm(key: string, base: number, newest: number, req: PayloadRequest): boolean {
  const last = lately.get(key)
  if (!last || last.user !== userOf(req) || last.base !== base) return false
  // The newest state is that autosave's own.
  return Date.now() - last.at < shortWhile && newest >= last.at && newest - last.at < shortWhile
}

/**
 * A form sends along when what it was filled with had been saved. If somebody has saved since, the save would take back what
 * he wrote: it is refused, and what was typed stays in the form. Payload's lock on open documents tells editors of each other
 * earlier; this holds too when the lock was taken over, or has run out over lunch.
 */
function check(key: string, data: Dated, stored: Dated | undefined, req: PayloadRequest): void {
  if (!req.user || req.payloadAPI === 'local' || intentOf(req).restores) return
  const [base, newest] = [Date.parse(String(data.updatedAt)), Date.parse(String(stored?.updatedAt))]
  if (base < newest && !isSameForm(key, base, newest, req)) throw new Stale(refusals.stale, req)
  // Whatever else is saved comes between an autosave and its form.
  lately.delete(key)
  if (!isAutosave(req) || Number.isNaN(base)) return
  const [oldest] = lately.keys()
  if (lately.size >= mostRemembered && oldest !== undefined) lately.delete(oldest)
  lately.set(key, { user: userOf(req), base, at: Date.now() })
}

export const refuseStale: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'update') check(`${collection.slug}/${originalDoc?.id}`, data, originalDoc, req)
  return data
}

export const refuseStaleGlobal: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  check(global.slug, data, originalDoc, req)
  return data
}
