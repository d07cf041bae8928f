import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { openSqliteContentStore } from '@kakehashi/content-store'
import { createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { type PublishOnceOptions, publishOnce } from './publish-once'

const publisherLease = 'publisher'
const forEver = 100 * 365 * 24 * 60 * 60 * 1_000
/** What SQLite keeps beside a database file. They belong to one file and must never meet another. */
const companions = ['', '-wal', '-shm']

/**
 * Builds a new content store from the CMS and puts it in the place of `file`. The old one is taken away only once the new
 * one is complete, and is left beside it as `<file>.replaced`; a publisher that still has it open can never write to it
 * again, and turns to the new one. Readers that have it open see the old state until they are started again.
 */
export async function rebuildContentStore(
  payload: Payload,
  file: string,
  options: PublishOnceOptions = {},
): Promise<{ documents: number; refused: number }> {
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
    await retire(file)
    const replaced = `${file}.replaced`
    await removeDatabase(replaced)
    for (const companion of [...companions].reverse())
      await renameIfThere(`${file}${companion}`, `${replaced}${companion}`)
    await rename(fresh, file)
    return result
  } finally {
    await removeDatabase(fresh)
  }
}

/** Takes the publisher's lease on the old store for good. One that cannot be opened any more needs no lease. */
async function retire(file: string): Promise<void> {
  if (!existsSync(file)) return
  let store: Awaited<ReturnType<typeof openSqliteContentStore>>
  try {
    store = await openSqliteContentStore({ file })
  } catch {
    return
  }
  try {
    const holder = `replaced:${randomUUID()}`
    const deadline = Date.now() + 15_000
    while (!(await store.acquireLease(publisherLease, holder, forEver))) {
      if (Date.now() > deadline)
        throw new Error('the publisher at work did not give its lease back; stop the CMS first')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    await store.close()
  }
}

/** Until then part of what was written stands in the write-ahead log beside the file, which is not renamed with it. */
async function moveLogIntoFile(file: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (rows[0]?.busy !== 0) throw new Error(`${file} is in use; its log could not be moved into it`)
  } finally {
    client.close()
  }
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

async function removeDatabase(file: string): Promise<void> {
  for (const companion of companions) await rm(`${file}${companion}`, { force: true })
}
