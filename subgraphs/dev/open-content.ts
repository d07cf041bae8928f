import { type ContentStore, entriesOf, openSqliteContentStore, readContent } from '@kakehashi/content-store'

/**
 * A new content store in `file` that holds what the content files in `folder` say: for tests, and for work on the graph
 * without a CMS.
 * @throws {ContentError} when a record is wrong.
 */
export async function openContent(folder: string, file: string): Promise<ContentStore> {
  const entries = entriesOf(await readContent(folder), new Date())
  const store = await openSqliteContentStore({ file })
  await store.apply(
    entries.map((entry) => ({ operation: 'UPSERT', entry, origin: `content/${entry.kind}/${entry.id}` })),
  )
  return store
}
