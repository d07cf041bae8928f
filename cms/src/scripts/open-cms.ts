import { BasePayload, type Payload } from 'payload'
import { buildKakehashiConfig, type ConfigOptions } from '../kakehashi-config'
import { migrations } from '../migrations'
import type { Settings } from '../settings'

/** The CMS without its admin, its tables brought up to date. */
export async function openCms(settings: Settings, options: ConfigOptions = {}): Promise<Payload> {
  const payload = new BasePayload() as Payload
  await payload.init({ config: buildKakehashiConfig(settings, options), disableOnInit: true })
  // Payload itself migrates in production only.
  if (process.env.NODE_ENV !== 'production') await migrateTables(payload)
  return payload
}

/** Brings the tables up to date. MongoDB has none, and a database that is up to date is left as it is. */
export async function migrateTables(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: migrations as never })
}
