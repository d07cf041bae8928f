import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openContent } from '@kakehashi/subgraphs'
import { root } from './processes.mjs'

/**
 * The content of `content/` in a content store of its own.
 * @returns its file, the folder around it, which may take other temporary files, and what removes both.
 */
export async function realContent() {
  const folder = mkdtempSync(path.join(tmpdir(), 'kakehashi-bench-'))
  const file = path.join(folder, 'content.db')
  const store = await openContent(path.join(root, 'content'), file)
  await store.close()
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
