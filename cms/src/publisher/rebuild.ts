import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { openSqliteContentStore } from '@kakehashi/content-store'
import { draftFile, openDraftStore } from '@kakehashi/content-store/drafts'
import { createClient, LibsqlError } from '@libsql/client'
import type { Payload } from 'payload'
import { type PublishOnceOptions, publishOnce } from './publish-once'

/** Somebody has the content store open. */
export class StoreInUse extends Error {
  override name = 'StoreInUse'
}

/** What SQLite keeps beside a database file. They belong to one file and must never meet another. */
const companions = ['-wal', '-shm']

/**
 * Builds a new content store from the CMS and puts it in the place of `file`. The old one is taken away only once the new
 * one is complete, and is left beside it as `<file>.replaced`.
 *
 * SQLite knows its files by their names: a process that still has the old file open would write to, or delete, the log of the
 * new one. So nobody may have it open.
 * @throws {StoreInUse} when somebody has; everything is as it was then
 */
export async function rebuildContentStore(
  payload: Payload,
  file: string,
  options: PublishOnceOptions = {},
): Promise<{ documents: number; refused: number }> {
  await requireUnused(file)
  const fresh = `${file}.rebuild-${process.pid}`
  await removeDatabase(fresh)
  try {
    const store = await openSqliteContentStore({ file: fresh })
    let result: { documents: number; refused: number }
    try {
      result = await publishOnce(payload, store, options)
    } finally {
      await store.close()
    }
    await moveLogIntoFile(fresh)
    await requireUnused(file)
    await removeDatabase(`${file}.replaced`)
    if (existsSync(file)) await rename(file, `${file}.replaced`)
    for (const companion of companions) await rm(`${file}${companion}`, { force: true })
    await rename(fresh, file)
    return result
  } finally {
    await removeDatabase(fresh)
  }
}

/**
 * Fills the store of drafts anew from the CMS. Nobody follows it from change to change, so one in a file is made again from nothing, and
 * one on MongoDB is compared.
 * @throws {StoreInUse} when somebody has the file open
 */
export async function rebuildDraftStore(
  payload: Payload,
  address: string,
  options: PublishOnceOptions = {},
): Promise<{ documents: number }> {
  if (address.startsWith('file:')) {
    await requireUnused(draftFile(address))
    await removeDatabase(draftFile(address))
  }
  const store = await openDraftStore(address)
  try {
    return await publishOnce(payload, store, options)
  } finally {
    await store.close()
  }
}

/**
 * Leaves write-ahead logging for a moment, which SQLite allows to the only connection there is, and which moves everything
 * into the one file. A file that is damaged cannot be in use.
 */
export async function requireUnused(file: string): Promise<void> {
  if (!existsSync(file)) return
  const client = createClient({ url: pathToFileURL(file).href, concurrency: 1, timeout: 2_000 })
  try {
    await client.execute('PRAGMA journal_mode = DELETE')
    await client.execute('PRAGMA journal_mode = WAL')
  } catch (error) {
    if (!isBusy(error)) return
    throw new StoreInUse(`${file} is in use: stop Kakehashi (CMS and graph) and try again`, { cause: error })
  } finally {
    client.close()
  }
}

const isBusy = (error: unknown) => error instanceof LibsqlError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)

/** Until then part of what was written stands in the write-ahead log beside the file, which is not renamed with it. */
async function moveLogIntoFile(file: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(file).href, concurrency: 1 })
  try {
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (rows[0]?.busy !== 0) throw new StoreInUse(`${file} is in use; its log could not be moved into it`)
  } finally {
    client.close()
  }
}

async function removeDatabase(file: string): Promise<void> {
  for (const suffix of ['', ...companions]) await rm(`${file}${suffix}`, { force: true })
}
