import type { Payload } from 'payload'
import { onWake } from '../hooks/wake'
import { type Publisher, type PublisherOptions, runPublisher } from './publisher'
import { openStoreFile } from './store-file'

export type { Publisher } from './publisher'

export interface PublisherSettings extends Omit<PublisherOptions, 'store' | 'replacementStore'> {
  /** Path of the content store's file. */
  contentFile: string
}

/** Starts the publisher on the content store's file, woken by every save. Stopping it closes the file. */
export async function startPublisher(payload: Payload, settings: PublisherSettings): Promise<Publisher> {
  const { contentFile, ...options } = settings
  let opened = await openStoreFile(contentFile)
  const publisher = runPublisher(payload, {
    ...options,
    store: opened.store,
    replacementStore: async () => {
      const replacement = await opened.replacement()
      if (!replacement) return undefined
      await opened.store.close()
      opened = replacement
      return replacement.store
    },
  })
  const stopListening = onWake(() => publisher.wake())
  return {
    ...publisher,
    stop: async () => {
      stopListening()
      await publisher.stop()
      await opened.store.close()
    },
  }
}
