import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { contentFile } from '@kakehashi/content-store'
import { snapshot } from '../database/snapshot'
import type { Settings } from '../settings'
import { BackupError, filesIn, type Manifest, writeManifest } from './manifest'
import { dumpMongo } from './mongo-tools'

/**
 * Copies an installation into `folder` while it is running: databases, and the folder of uploaded files. The folder appears under its
 * name when everything is in it.
 *
 * What is published is copied before the CMS, so that it is never ahead: what was published in between is published once more after a
 * restore. Files are copied before and after both, so that every file that the copied CMS knows is there.
 * @throws {BackupError} when `folder` holds something, or there is nothing to back up
 */
export async function backUp(settings: Settings, folder: string, say: (line: string) => void): Promise<Manifest> {
  const target = path.resolve(folder)
  if ((await readdir(target).catch(() => [])).length > 0) throw new BackupError(`${target} is not empty`)
  const part = `${target}.part-${process.pid}`
  await mkdir(part, { recursive: true, mode: 0o700 })
  try {
    const manifest = await copyInto(part, settings, say)
    await rm(target, { recursive: true, force: true })
    await rename(part, target)
    return manifest
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

async function copyInto(part: string, settings: Settings, say: (line: string) => void): Promise<Manifest> {
  const { database, contentStore, mediaFolder } = settings
  const media = path.join(part, 'media')
  say('copying uploaded files')
  await copyFolder(mediaFolder, media)
  if (database.engine === 'sqlite') {
    if (!existsSync(database.file)) throw new BackupError(`there is no installation in ${settings.dataFolder}`)
    const published = contentFile(contentStore)
    say('copying what is published')
    if (existsSync(published)) await snapshot(published, path.join(part, 'content.db'))
    say('copying the CMS')
    await snapshot(database.file, path.join(part, 'cms.db'))
  } else {
    say('copying the databases')
    await dumpMongo(database, path.join(part, 'mongodb'))
  }
  const madeAt = new Date().toISOString()
  say('copying uploaded files that are new')
  await copyFolder(mediaFolder, media)
  return writeManifest(part, {
    engine: database.engine,
    madeAt,
    ...(database.engine === 'mongodb' && { database: database.name.replace(/-cms$/, '') }),
  })
}

/** Copies files that are not there yet, or that have changed since. One that is taken away meanwhile is left out. */
async function copyFolder(from: string, to: string): Promise<void> {
  for (const name of await filesIn(from)) {
    const source = path.join(from, name)
    const target = path.join(to, name)
    const is = await stat(source).catch(() => undefined)
    const was = await stat(target).catch(() => undefined)
    if (!is || (was && was.size === is.size && Math.abs(was.mtimeMs - is.mtimeMs) < 1)) continue
    await mkdir(path.dirname(target), { recursive: true })
    try {
      await copyFile(source, target)
      await utimes(target, is.atime, is.mtime)
    } catch (error) {
      if (existsSync(source))
        throw new BackupError(`${target} cannot be written: ${(error as Error).message}`, { cause: error })
    }
  }
}
