import { EventEmitter } from 'node:events'

/** On globalThis, because Next bundles this module more than once and all copies must share one bell. */
const shared = globalThis as typeof globalThis & { kakehashiBell?: EventEmitter }
shared.kakehashiBell ??= new EventEmitter()
const bell = shared.kakehashiBell

/** A document that was saved, by its collection or global and its id in the CMS. */
export interface Saved {
  collection: string
  id: string | number
}

/**
 * Tells the publisher that something was saved, and if it is one document, which. Nothing depends on it but how soon the change is
 * seen.
 */
export function wake(saved?: Saved): void {
  bell.emit('saved', saved)
}

/** Runs `listener` at every {@link wake}. Returns what stops it. */
export function onWake(listener: (saved?: Saved) => void): () => void {
  bell.on('saved', listener)
  return () => bell.off('saved', listener)
}
