import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { contentFile, openContentStore } from '@kakehashi/content-store'
import { snapshot } from '../database/snapshot'
import { requireUnused } from '../publisher/rebuild'
import { openCms } from '../scripts/open-cms'
import type { Settings } from '../settings'
import { moveCms } from './move-cms'
import { moveContent, requireSameContent } from './move-content'
import { MoveRefused, MoveTarget } from './target'

export interface MoveResult {
  documents: number
  entries: number
}

/**
 * Moves an installation from SQLite to MongoDB. It reads copies of the two files, so that the source stays as it is, and checks at the
 * end that readers are served the same. Interrupted, it is run again from the start.
 * @throws {MoveRefused} when the source is in use or the target holds something else
 */
export async function moveInstallation(from: Settings, to: Settings, say: (line: string) => void): Promise<MoveResult> {
  const { database } = from
  if (database.engine !== 'sqlite' || to.database.engine !== 'mongodb') {
    throw new MoveRefused(
      'an installation is moved from file: (DATABASE_URL) to mongodb: (--to); there is no other way yet',
    )
  }
  if (!existsSync(database.file)) throw new MoveRefused(`there is no installation in ${from.dataFolder}`)
  const published = contentFile(from.contentStore)
  await requireUnused(published)
  await requireUnused(database.file)

  const folder = await mkdtemp(path.join(os.tmpdir(), 'kakehashi-move-'))
  const target = await MoveTarget.prepare(to.database, database.file).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  try {
    say('copying the files')
    if (existsSync(published)) await snapshot(published, path.join(folder, 'content.db'))
    await snapshot(database.file, path.join(folder, 'cms.db'))
    const copy: Settings = {
      ...from,
      database: { engine: 'sqlite', file: path.join(folder, 'cms.db') },
      contentStore: `file:${folder}`,
    }
    const documents = await moveDocuments(copy, to, say)
    const entries = existsSync(path.join(folder, 'content.db')) ? await movePublished(copy, to, say) : 0
    await target.done()
    return { documents, entries }
  } finally {
    await target.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function moveDocuments(from: Settings, to: Settings, say: (line: string) => void): Promise<number> {
  const source = await openCms(from)
  try {
    const target = await openCms(to, { moving: true })
    try {
      for (const { logger } of [source, target]) logger.level = 'warn'
      const moved = await moveCms(source, target, ({ what, documents }) => say(`${what}: ${documents}`))
      return moved.reduce((sum, { documents }) => sum + documents, 0)
    } finally {
      await target.destroy()
    }
  } finally {
    await source.destroy()
  }
}

async function movePublished(from: Settings, to: Settings, say: (line: string) => void): Promise<number> {
  let clock = 0
  const source = await openContentStore(from.contentStore)
  try {
    const target = await openContentStore(to.contentStore, { now: () => clock })
    try {
      const setClock = (milliseconds: number) => {
        clock = milliseconds
      }
      await moveContent(source, target, setClock, (entries) => say(`published entries: ${entries}`))
      say('comparing what readers are served')
      return await requireSameContent(source, target)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
