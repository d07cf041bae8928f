import type { Payload } from 'payload'

interface Marked {
  changeMark(): Promise<string | undefined>
}

/**
 * A value that is another one after every commit, if only a moment later, and cheap enough to ask for many times a second;
 * undefined when the database has none.
 */
export async function changeMarkOf(payload: Payload): Promise<string | undefined> {
  return isMarked(payload.db) ? payload.db.changeMark() : undefined
}

/** Not by its class: Next may load that twice. */
const isMarked = (database: object): database is Marked =>
  'changeMark' in database && typeof database.changeMark === 'function'
