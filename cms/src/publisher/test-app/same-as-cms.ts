import path from 'node:path'
import { type ContentStore, type Entry, kindNames, openSqliteContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { publishOnce } from '../publish-once'

/** Everything that a store holds, in an order that only depends on what it is. */
export async function everythingIn(store: ContentStore): Promise<{ origin: string; entry: Entry | undefined }[]> {
  const all: { origin: string; entry: Entry | undefined }[] = []
  for (const kind of kindNames) {
    const origins = await store.origins(kind)
    const entries = await store.get(
      kind,
      origins.map(({ id }) => id),
    )
    all.push(...origins.map(({ origin }, at) => ({ origin, entry: entries[at] })))
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
