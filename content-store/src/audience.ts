import { StoreUnavailable } from './store.js'

/**
 * Whom a store is for: `public` is what is published; `drafts` is the latest draft of everything, for those who were given a link. It is
 * written into the store in the step that makes it, and nothing changes it afterwards.
 */
export type Audience = 'public' | 'drafts'

/** @throws {StoreUnavailable} when a store is for others than those whom it is opened for. */
export function requireAudience(place: string, found: Audience, wanted: Audience): void {
  if (found === wanted) return
  throw new StoreUnavailable(
    found === 'drafts'
      ? `${place} holds drafts: it is no store of what is published, and nothing public may open it`
      : `${place} holds what is published: it is no store of drafts, which need a place of their own`,
  )
}
