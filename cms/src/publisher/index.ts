import { openSqliteContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { onWake } from '../hooks/wake'
import { type Publisher, type PublisherOptions, runPublisher } from './publisher'

export type { Publisher } from './publisher'

export interface PublisherSettings extends Omit<PublisherOptions, 'store'> {
  /** Path of the content store's file. */
  contentFile: string
}

/** Starts the publisher on the content store's file, woken by every save. Stopping it closes the file. */
export async function startPublisher(payload: Payload, settings: PublisherSettings): Promise<Publisher> {
  const { contentFile, ...options } = settings
  const store = await openSqliteContentStore({ file: contentFile })
  const publisher = runPublisher(payload, { ...options, store })
  const stopListening = onWake(() => publisher.wake())
  return {
    ...publisher,
    stop: async () => {
      stopListening()
      await publisher.stop()
      await store.close()
    },
  }
}
