import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ContentStore, openContentStore } from '@kakehashi/content-store'
import { openDraftStore } from '@kakehashi/content-store/drafts'
import { loadContentOnce } from '../loader'
import { PublisherBusy, publishOnce } from '../publisher/publish-once'
import { readSettings } from '../settings'
import { loadFirstTerms } from '../translation/first-terms'
import { takeStockOfAll } from '../workflow/stock-taking'
import { runScript, say, sayNowAndThen } from './console'
import { makeFirstAdministrator } from './first-administrator'
import { openCms } from './open-cms'

const contentFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../content')

/** Makes a CMS ready to be started: tables, first administrator, content, and all of it published. Run twice, it does nothing. */
await runScript(async () => {
  const settings = readSettings()
  const interruption = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort())

  say('migrating the database')
  const payload = await openCms(settings)
  payload.logger.level = 'warn'
  const passwordFile = path.join(settings.dataFolder, 'first-administrator.txt')
  if (await makeFirstAdministrator(payload, passwordFile))
    say(`first administrator: see ${path.basename(passwordFile)}`)

  const terms = await loadFirstTerms(payload)
  if (terms > 0) say(`glossary: ${terms} terms`)

  const sayProgress = sayNowAndThen()
  const loaded = await loadContentOnce(payload, contentFolder, {
    signal: interruption.signal,
    onProgress: ({ done, total, perSecond }) =>
      sayProgress(`loading content: ${done} of ${total} records (${perSecond.toFixed(0)} per second)`),
  })
  if (loaded) say(`loaded ${loaded.created} records`)
  if (loaded?.interrupted) {
    say('interrupted; the next run goes on from here')
    process.exitCode = 130
    return
  }

  const noted = await takeStockOfAll(payload, { signal: interruption.signal, pause: 0 })
  if (noted > 0) say(`noted the states of ${noted} documents`)

  /** @param what the stores are filled with */
  const fill = async (what: string, store: ContentStore) => {
    try {
      const { documents, refused } = await publishOnce(payload, store, {
        onProgress: (count) => sayProgress(`${what}: ${count} documents`),
        onRefused: ({ collection, id, slug, problems }) => {
          for (const { field, message } of problems)
            say(`not published: ${collection} ${slug ?? id}: ${field}: ${message}`)
        },
      })
      say(`${what}: ${documents} documents changed, ${refused} refused`)
    } catch (error) {
      if (!(error instanceof PublisherBusy)) throw error
      say('the CMS is running and publishes by itself')
    } finally {
      await store.close()
    }
  }
  try {
    await fill('published', await openContentStore(settings.contentStore))
    if (settings.preview) await fill('drafts', await openDraftStore(settings.preview.draftStore))
  } finally {
    await payload.destroy()
  }
})
