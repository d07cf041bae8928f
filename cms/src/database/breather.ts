import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * libsql frees a statement only when the event loop turns, and a chain of awaits on finished promises never turns it:
 * without this, a long import grows until it dies.
 * @param every how many statements may run between two turns of the event loop
 */
export function createBreather(every = 64): () => Promise<void> | undefined {
  let statements = 0
  return () => {
    statements += 1
    if (statements % every !== 0) return undefined
    return nextTurn()
  }
}
