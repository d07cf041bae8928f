import config from '@payload-config'
import { getPayload } from 'payload'
import { startPublisher } from './publisher'
import { readSettings } from './settings'

/** Opens the CMS and starts the publisher on it. On SIGTERM and SIGINT it finishes what it is writing. */
export async function startPublishing(): Promise<void> {
  const { contentStore } = readSettings()
  const payload = await getPayload({ config })
  const publisher = await startPublisher(payload, { contentStore })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      publisher
        .stop()
        .catch((error: unknown) => payload.logger.error({ err: error, msg: 'the publisher did not stop cleanly' }))
    })
  }
}
