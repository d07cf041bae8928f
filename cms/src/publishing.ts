import config from '@payload-config'
import { getPayload } from 'payload'
import { keepWorkingOnFiles } from './files/work'
import { startPublisher } from './publisher'
import { readSettings } from './settings'
import { keepSchedule } from './workflow/schedule'
import { takeStockOfAll } from './workflow/stock-taking'

/**
 * Opens the CMS, and starts the publisher, the schedule and the work on files on it. On SIGTERM and SIGINT they finish what they are writing.
 */
export async function startPublishing(): Promise<void> {
  const settings = readSettings()
  const { contentStore } = settings
  const payload = await getPayload({ config })
  const publisher = await startPublisher(payload, { contentStore })
  const stopSchedule = keepSchedule(payload)
  const stopFiles = keepWorkingOnFiles(payload, settings)
  const stopping = new AbortController()
  takeStockOfAll(payload, { signal: stopping.signal }).catch((error: unknown) =>
    payload.logger.error({ err: error, msg: 'the states of some documents could not be noted' }),
  )
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stopping.abort()
      Promise.all([publisher.stop(), stopSchedule(), stopFiles()]).catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'publisher, schedule and work on files did not stop cleanly' }),
      )
    })
  }
}
