import { EventEmitter } from 'node:events'

/** On globalThis, because Next bundles this module more than once and all copies must share one bell. */
const shared = globalThis as typeof globalThis & { kakehashiBell?: EventEmitter }
shared.kakehashiBell ??= new EventEmitter()
const bell = shared.kakehashiBell

/** Tells the publisher that something was saved. Nothing depends on it but how soon readers see the change. */
export function wake(): void {
  bell.emit('saved')
}

/** Runs `listener` at every {@link wake}. Returns what stops it. */
export function onWake(listener: () => void): () => void {
  bell.on('saved', listener)
  return () => bell.off('saved', listener)
}
