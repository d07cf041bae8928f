import path from 'node:path'
import { type ContentStore, type Entry, kindNames, openSqliteContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { publishOnce } from '../publish-once'

interface Stored {
  origin: string
  entry: Omit<Entry, 'updatedAt'> | undefined
}

/**
 * Everything that a store holds, in an order that only depends on what it is. Without the time of the last change: a save
 * that changes nothing for readers does not move it.
 */
export async function everythingIn(store: ContentStore): Promise<Stored[]> {
  const all: Stored[] = []
  for (const kind of kindNames) {
    const origins = await store.origins(kind)
    const entries = await store.get(
      kind,
      origins.map(({ id }) => id),
    )
    for (const [at, { origin }] of origins.entries()) {
      const { updatedAt: _, ...entry } = entries[at] ?? { updatedAt: undefined }
      all.push({ origin, entry: 'id' in entry ? entry : undefined })
    }
  }
  return all
}

/** What a content store built from nothing would hold. */
export async function everythingPublished(payload: Payload, folder: string) {
  const store = await openSqliteContentStore({ file: path.join(folder, `expected-${Date.now()}.db`) })
  try {
    await publishOnce(payload, store)
    return await everythingIn(store)
  } finally {
    await store.close()
  }
}
