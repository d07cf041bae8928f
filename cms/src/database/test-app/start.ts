import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { BasePayload, type Payload } from 'payload'
import type { SqliteDatabaseOptions } from '../index'
import { testConfig } from './config'

/** Payload on a database file in `folder`. Every call starts one of its own. */
export async function startTestApp(folder: string, database: Partial<SqliteDatabaseOptions> = {}): Promise<Payload> {
  const payload = new BasePayload()
  await payload.init({ config: testConfig(folder, database), disableOnInit: true })
  payload.logger.level = 'silent'
  return payload as Payload
}

/** A fresh folder for one test, and how to remove it. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kakehashi-cms-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
