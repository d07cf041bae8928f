import path from 'node:path'
import { BasePayload, type Payload } from 'payload'
import { buildKakehashiConfig, type ConfigOptions } from '../../kakehashi-config'
import { migrateTables } from '../../scripts/open-cms'
import { readSettings, type Settings } from '../../settings'
import { databaseEnvironment } from '../../test-desk/engine'

/** Settings for a CMS that keeps everything in `folder`, or in the database that is called after it. */
export const settingsFor = (folder: string): Settings =>
  readSettings({
    NODE_ENV: 'test',
    PAYLOAD_SECRET: 'for tests only: 32 characters or more',
    ...databaseEnvironment(path.resolve(folder)),
  })

/** The CMS as it is in production, with its tables, but without the admin. Every call starts one of its own. */
export async function startCms(folder: string, options: ConfigOptions = {}): Promise<Payload> {
  const payload = new BasePayload() as Payload
  await payload.init({ config: buildKakehashiConfig(settingsFor(folder), options), disableOnInit: true })
  payload.logger.level = process.env.CMS_TEST_LOG ?? 'silent'
  await migrateTables(payload)
  return payload
}
