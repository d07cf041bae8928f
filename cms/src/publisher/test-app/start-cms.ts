import path from 'node:path'
import { BasePayload, type Payload } from 'payload'
import { buildKakehashiConfig } from '../../kakehashi-config'
import { migrations } from '../../migrations'
import { readSettings, type Settings } from '../../settings'

/** Settings for a CMS that keeps everything in `folder`. */
export const settingsFor = (folder: string): Settings =>
  readSettings({
    NODE_ENV: 'test',
    DATABASE_URL: `file:${folder}`,
    PAYLOAD_SECRET: 'for tests only: 32 characters or more',
  })

/** The CMS as it is in production, with its tables, but without the admin. Every call starts one of its own. */
export async function startCms(folder: string): Promise<Payload> {
  const payload = new BasePayload() as Payload
  await payload.init({ config: buildKakehashiConfig(settingsFor(path.resolve(folder))), disableOnInit: true })
  payload.logger.level = process.env.CMS_TEST_LOG ?? 'silent'
  await payload.db.migrate({ migrations: migrations as never })
  return payload
}
