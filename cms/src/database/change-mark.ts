import type { Payload } from 'payload'
import { OneWriterClient } from './client'

/**
 * A value that is another one after every commit, cheap enough to ask for many times a second; undefined when the
 * database has none.
 */
export async function changeMarkOf(payload: Payload): Promise<string | undefined> {
  const client = 'client' in payload.db ? payload.db.client : undefined
  return client instanceof OneWriterClient ? client.changeMark() : undefined
}
