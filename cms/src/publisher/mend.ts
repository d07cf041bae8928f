import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type ContentStore, type Entry, type Kind, kindNames, openSqliteContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { type PublishOnceOptions, publishOnce, withLease } from './publish-once'

const entriesPerStep = 50

/**
 * Makes a content store that cannot be swapped for another hold what the CMS has published, entry by entry: a new one is built in a file
 * and compared. Readers are served all the while, and partners' cursors stay good.
 * @throws {PublisherBusy} when another publisher keeps its lease
 * @returns how many entries were missing, too many or not as they should be
 */
export async function mendContentStore(
  payload: Payload,
  store: ContentStore,
  options: PublishOnceOptions = {},
): Promise<{ documents: number; refused: number; mended: number }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kakehashi-mend-'))
  try {
    const fresh = await openSqliteContentStore({ file: path.join(folder, 'content.db') })
    try {
      const result = await publishOnce(payload, fresh, options)
      let mended = 0
      for (const kind of kindNames) mended += await mendKind(kind, fresh, store, options)
      await publishOnce(payload, store, options)
      return { ...result, mended }
    } finally {
      await fresh.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function mendKind(
  kind: Kind,
  fresh: ContentStore,
  store: ContentStore,
  options: PublishOnceOptions,
): Promise<number> {
  const wanted = await fresh.origins(kind)
  const origins = new Set(wanted.map(({ origin }) => origin))
  const extra = (await store.origins(kind)).filter(({ origin }) => !origins.has(origin))
  let mended = extra.length
  await withLease(store, options, async (lease) => {
    if (extra.length > 0) {
      const changes = extra.map(({ origin, version }) => ({ operation: 'REMOVE' as const, origin, version }))
      await store.apply(changes, { lease: await lease() })
    }
    for (let at = 0; at < wanted.length; at += entriesPerStep) {
      const some = wanted.slice(at, at + entriesPerStep)
      const ids = some.map(({ id }) => id)
      const should = await fresh.get(kind, ids)
      const is = await store.get(kind, ids)
      const differing = some.flatMap(({ origin }, index) => {
        const entry = should[index]
        return entry && !sameForReaders(entry, is[index]) ? [{ entry, origin }] : []
      })
      if (differing.length === 0) continue
      mended += differing.length
      // Taken away first: what is stored may say of itself that it is the same.
      const removals = differing.map(({ entry, origin }) => ({
        operation: 'REMOVE' as const,
        origin,
        version: entry.version,
      }))
      await store.apply(removals, { lease: await lease() })
      const upserts = differing.map(({ entry, origin }) => ({ operation: 'UPSERT' as const, entry, origin }))
      await store.apply(upserts, { lease: await lease() })
    }
  })
  return mended
}

/** A save without a change leaves the time of the one before. */
function sameForReaders(should: Entry, is: Entry | undefined): boolean {
  const { updatedAt: _, version: __, ...expected } = should
  const { updatedAt: ___, version: ____, ...found } = is ?? should
  return is !== undefined && isDeepStrictEqual(expected, found)
}
