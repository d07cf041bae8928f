import { openContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { onWake } from '../hooks/wake'
import { type Publisher, type PublisherOptions, runPublisher } from './publisher'

export type { Publisher } from './publisher'

export interface PublisherSettings extends Omit<PublisherOptions, 'store'> {
  /** Address of the content store. */
  contentStore: string
}

/** Starts the publisher on the content store at an address, woken by every save. Stopping it closes the store. */
export async function startPublisher(payload: Payload, settings: PublisherSettings): Promise<Publisher> {
  const { contentStore, ...options } = settings
  const store = await openContentStore(contentStore)
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
