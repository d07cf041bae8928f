import { contentFile } from '@kakehashi/content-store'
import { rebuildContentStore } from '../publisher/rebuild'
import { readSettings } from '../settings'
import { runScript, say, sayNowAndThen } from './console'
import { openCms } from './open-cms'

/** Builds the content store again from the CMS and swaps it in. */
await runScript(async () => {
  const settings = readSettings()
  const payload = await openCms(settings)
  payload.logger.level = 'warn'
  const sayProgress = sayNowAndThen()
  try {
    const { documents, refused } = await rebuildContentStore(payload, contentFile(settings.contentStore), {
      onProgress: (count) => sayProgress(`publishing: ${count} documents`),
      onRefused: ({ collection, id, slug, problems }) => {
        for (const { field, message } of problems)
          say(`not published: ${collection} ${slug ?? id}: ${field}: ${message}`)
      },
    })
    say(`rebuilt from ${documents} documents, ${refused} refused`)
  } finally {
    await payload.destroy()
  }
})
