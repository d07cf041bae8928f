import { type ContentStore, openContentStore } from '@kakehashi/content-store'
import { openDraftStore } from '@kakehashi/content-store/drafts'
import type { Payload } from 'payload'
import { onWake } from '../hooks/wake'
import { type Publisher, type PublisherOptions, runPublisher } from './publisher'

export type { Publisher } from './publisher'

type Options = Omit<PublisherOptions, 'store'>

export interface PublisherSettings extends Options {
  /** Address of the content store. */
  contentStore: string
}

export interface DraftFeedSettings extends Options {
  /** Address of the store of drafts. */
  draftStore: string
}

/** Starts the publisher on the content store at an address, woken by every save. Stopping it closes the store. */
export async function startPublisher(payload: Payload, settings: PublisherSettings): Promise<Publisher> {
  const { contentStore, ...options } = settings
  return start(payload, await openContentStore(contentStore), options)
}

/** Starts what keeps the store of drafts up to date with the latest draft of everything. Stopping it closes the store. */
export async function startDraftFeed(payload: Payload, settings: DraftFeedSettings): Promise<Publisher> {
  const { draftStore, ...options } = settings
  return start(payload, await openDraftStore(draftStore), options)
}

function start(payload: Payload, store: ContentStore, options: Options): Publisher {
  const publisher = runPublisher(payload, { ...options, store })
  const stopListening = onWake((saved) => publisher.wake(saved))
  return {
    ...publisher,
    stop: async () => {
      stopListening()
      await publisher.stop()
      await store.close()
    },
  }
}
