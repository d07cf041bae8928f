import { contentFile, openContentStore } from '@kakehashi/content-store'
import { mendContentStore } from '../publisher/mend'
import type { PublishOnceOptions } from '../publisher/publish-once'
import { rebuildContentStore, rebuildDraftStore } from '../publisher/rebuild'
import { readSettings } from '../settings'
import { runScript, say, sayNowAndThen } from './console'
import { openCms } from './open-cms'

/**
 * Builds the content store again from the CMS and swaps it in; on MongoDB, where nothing can be swapped, mends it entry by entry. Then
 * the store of drafts.
 */
await runScript(async () => {
  const settings = readSettings()
  const payload = await openCms(settings)
  payload.logger.level = 'warn'
  const sayProgress = sayNowAndThen()
  const options: PublishOnceOptions = {
    onProgress: (count) => sayProgress(`publishing: ${count} documents`),
    onRefused: ({ collection, id, slug, problems }) => {
      for (const { field, message } of problems) say(`not published: ${collection} ${slug ?? id}: ${field}: ${message}`)
    },
  }
  try {
    if (settings.database.engine === 'mongodb') {
      const store = await openContentStore(settings.contentStore)
      try {
        const { documents, refused, mended } = await mendContentStore(payload, store, options)
        say(`compared ${documents} documents, ${refused} refused; ${mended} entries were not as published, and are now`)
      } finally {
        await store.close()
      }
    } else {
      const { documents, refused } = await rebuildContentStore(payload, contentFile(settings.contentStore), options)
      say(`rebuilt from ${documents} documents, ${refused} refused`)
    }
    if (settings.preview) {
      const { documents } = await rebuildDraftStore(payload, settings.preview.draftStore, options)
      say(`drafts: filled from ${documents} documents`)
    }
  } finally {
    await payload.destroy()
  }
})
