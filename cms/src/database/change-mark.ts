import type { Payload } from 'payload'

interface Marked {
  changeMark(): Promise<string>
}

/**
 * A value that is another one after every commit, cheap enough to ask for many times a second; undefined when the
 * database has none.
 */
export async function changeMarkOf(payload: Payload): Promise<string | undefined> {
  const client = 'client' in payload.db ? payload.db.client : undefined
  return isMarked(client) ? client.changeMark() : undefined
}

/** Not by its class: Next may load that twice. */
const isMarked = (client: unknown): client is Marked =>
  typeof client === 'object' && client !== null && 'changeMark' in client && typeof client.changeMark === 'function'
