import type { Kind } from '@kakehashi/content-store'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { removalsSlug } from '../collections/removals'
import { globalId } from '../workflow/target'
import { wake } from './wake'

export const wakePublisher: CollectionAfterChangeHook = ({ collection, doc }) => {
  wake({ collection: collection.slug, id: doc.id })
  return doc
}

export const wakePublisherForGlobal: GlobalAfterChangeHook = ({ doc, global }) => {
  wake({ collection: global.slug, id: globalId })
  return doc
}

/** Leaves a note of the deletion, in the same transaction, for the publisher to pull. */
export const noteRemoval =
  (kind: Kind): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    await req.payload.create({
      collection: removalsSlug,
      data: { kind, origin: String(id), slug: doc.slug, at: new Date().toISOString() },
      req,
    })
    wake()
    return doc
  }
