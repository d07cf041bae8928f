import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ContentStore } from '@kakehashi/content-store'
import { openContent } from '../dev/open-content.js'
import { packageRoot } from '../kit/package-root.js'

export const contentFolder = path.join(packageRoot, '..', 'content')

export interface RealContent {
  store: ContentStore
  /** The store's file, for readers of their own. */
  file: string
  remove(): Promise<void>
}

/** The real content in a store of its own, which the test may change. */
export async function realContent(): Promise<RealContent> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-graph-'))
  const file = path.join(folder, 'content.db')
  const store = await openContent(contentFolder, file)
  return {
    store,
    file,
    remove: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
