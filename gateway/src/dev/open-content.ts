import { type ContentStore, entriesOf, openSqliteContentStore, readContent } from '@kakehashi/content-store'
import type { Logger } from 'pino'

/**
 * A content store in `file` that holds what the content files in `folder` say.
 * @throws {ContentError} when a record is wrong.
 */
export async function openContent(folder: string, file: string, log?: Logger): Promise<ContentStore> {
  const entries = entriesOf(await readContent(folder), new Date())
  const store = await openSqliteContentStore({ file })
  await store.apply(
    entries.map((entry) => ({ operation: 'UPSERT', entry, origin: `content/${entry.kind}/${entry.id}` })),
  )
  log?.info({ folder, entries: entries.length }, 'content loaded')
  return store
}
