import config from '@payload-config'
import { getPayload } from 'payload'
import { keepWorkingOnFiles } from './files/work'
import { keepLinksChecked } from './links/keep-checked'
import { startDraftFeed, startPublisher } from './publisher'
import { readSettings } from './settings'
import { keepSchedule } from './workflow/schedule'
import { takeStockOfAll } from './workflow/stock-taking'

/**
 * Opens the CMS, and starts the publisher, the feed of drafts, the schedule, the work on files and the check of links on it. On SIGTERM and
 * SIGINT they finish what they are writing.
 */
export async function startPublishing(): Promise<void> {
  const settings = readSettings()
  const { contentStore, webUrl, linkCheck, preview } = settings
  const payload = await getPayload({ config })
  const publisher = await startPublisher(payload, { contentStore })
  // Nobody waits for drafts but who looks at one.
  const drafts =
    preview &&
    startDraftFeed(payload, { draftStore: preview.draftStore }).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'drafts cannot be previewed' }),
    )
  const stopSchedule = keepSchedule(payload)
  const stopFiles = keepWorkingOnFiles(payload, settings)
  const stopLinkCheck =
    linkCheck === 'off'
      ? undefined
      : keepLinksChecked(payload, { contentStore, site: webUrl, elsewhere: linkCheck === 'all' })
  const stopping = new AbortController()
  takeStockOfAll(payload, { signal: stopping.signal }).catch((error: unknown) =>
    payload.logger.error({ err: error, msg: 'the states of some documents could not be noted' }),
  )
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stopping.abort()
      const jobs = [
        publisher.stop(),
        stopSchedule(),
        stopFiles(),
        stopLinkCheck?.(),
        drafts?.then((feed) => feed?.stop()),
      ]
      Promise.all(jobs).catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'the publisher or another job did not stop cleanly' }),
      )
    })
  }
}
