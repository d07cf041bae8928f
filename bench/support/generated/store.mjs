import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { openSqliteContentStore, readContent } from '@kakehashi/content-store'
import { root } from '../processes.mjs'
import { generateEntries, generatorVersion } from './entries.mjs'

/** What SQLite takes well in one transaction. */
const largestBatch = 5_000

/** Writes `count` generated entries through the store's own `apply`; works with every engine. */
export async function fillStore(store, { count, seed, entriesPerBatch = largestBatch, onProgress = () => {} }) {
  const content = await readContent(path.join(root, 'content'))
  let batch = []
  let written = 0
  const write = async () => {
    await store.apply(batch)
    written += batch.length
    batch = []
    onProgress(written)
  }
  for (const entry of generateEntries(content, { count, seed })) {
    batch.push({ operation: 'UPSERT', entry, origin: `generated/${entry.kind}/${entry.id}` })
    if (batch.length === entriesPerBatch) await write()
  }
  if (batch.length > 0) await write()
}

/**
 * The file of a SQLite content store with `count` generated entries: the one in `folder`, or a new one that is left there for the next
 * time.
 */
export async function generatedStore({ folder, count, seed = 1, onProgress }) {
  const name = `content-${count}-seed${seed}-v${generatorVersion}`
  const file = path.join(folder, name, 'content.db')
  if (existsSync(file)) {
    // A release later than the one that wrote it brings it up to date.
    await (await openSqliteContentStore({ file })).close()
    return file
  }
  const unfinished = path.join(folder, `${name}.unfinished`)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const store = await openSqliteContentStore({ file: path.join(unfinished, 'content.db') })
  await fillStore(store, { count, seed, onProgress })
  await store.close()
  renameSync(unfinished, path.dirname(file))
  return file
}
