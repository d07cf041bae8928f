import type { CollectionSlug, Payload } from 'payload'
import { sourcesOf } from '../publisher/sources'
import { type LoadOptions, type LoadResult, loadContent } from './load-content'

/** Where the CMS remembers that content/ is being, or has been, loaded. */
const stateKey = 'content-load'

/**
 * Loads content/ into a CMS that has no content, and finishes a load that was interrupted. Never again after that: what
 * editors delete must not come back.
 * @returns undefined when there was nothing to do
 */
export async function loadContentOnce(
  payload: Payload,
  folder: string,
  options: LoadOptions = {},
): Promise<LoadResult | undefined> {
  const state = await payload.kv.get<string>(stateKey)
  if (state === 'loaded') return undefined
  if (state !== 'loading') {
    if (await hasContent(payload)) {
      await payload.kv.set(stateKey, 'loaded')
      return undefined
    }
    await payload.kv.set(stateKey, 'loading')
  }
  const result = await loadContent(payload, folder, options)
  if (!result.interrupted) await payload.kv.set(stateKey, 'loaded')
  return result
}

async function hasContent(payload: Payload): Promise<boolean> {
  for (const { collection, isGlobal } of sourcesOf(payload)) {
    if (isGlobal) continue
    const { totalDocs } = await payload.count({ collection: collection as CollectionSlug })
    if (totalDocs > 0) return true
  }
  return false
}
