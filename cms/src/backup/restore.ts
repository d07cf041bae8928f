import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { contentFile, expireCursors } from '@kakehashi/content-store'
import { requireWhole } from '../database/snapshot'
import { restoreUnfinished } from '../database/unfinished'
import { requireUnused } from '../publisher/rebuild'
import type { Settings } from '../settings'
import { BackupError, type Manifest, requireFiles, verifiedManifest } from './manifest'
import { requirePlace, restoreMongo } from './mongo-tools'

export interface RestoreOptions {
  /** What is in the place is put aside, into a folder beside it. */
  replace?: boolean
}

/** What SQLite keeps beside a database file. They belong to one file and must never meet another. */
const companions = ['', '-wal', '-shm']

/**
 * Puts a backup in the place that the settings name. Everything is looked at before anything is touched. Cursors that partners hold have
 * expired afterwards: they may have read changes that the backup does not have.
 * @throws {BackupError} when the backup is damaged, of another engine, or the place is taken
 * @returns where the former installation was put aside, if there was one
 */
export async function restore(
  settings: Settings,
  folder: string,
  options: RestoreOptions,
  say: (line: string) => void,
): Promise<string | undefined> {
  const source = path.resolve(folder)
  say('comparing the backup with its manifest')
  const manifest = await verifiedManifest(source)
  const { database } = settings
  if (manifest.engine !== database.engine) {
    throw new BackupError(
      `the backup is of ${nameOf(manifest.engine)}, but DATABASE_URL names ${nameOf(database.engine)}; restore it where it comes from, and then run npm run migrate:engine`,
    )
  }
  const taken = await whatIsThere(settings)
  if (taken && !options.replace) {
    throw new BackupError(`${taken} is there already; to put it aside and restore, add --replace`)
  }
  if (database.engine === 'mongodb') {
    await requirePlace(database, manifest.database, options.replace ?? false)
    const aside = await replaceFiles(settings, await stage(settings, source, manifest, say))
    say('restoring the databases')
    await restoreMongo(database, path.join(source, 'mongodb'))
    await expireCursors(settings.contentStore)
    return aside
  }
  for (const file of filesOf(settings)) await requireUnused(file)
  const staged = await stage(settings, source, manifest, say)
  for (const name of ['cms.db', 'content.db'])
    if (existsSync(path.join(staged, name))) await requireWhole(path.join(staged, name))
  if (existsSync(path.join(staged, 'content.db'))) await expireCursors(`file:${staged}`)
  return replaceFiles(settings, staged)
}

/** A copy of the backup's files on the disk of the place, compared once more. */
async function stage(
  settings: Settings,
  source: string,
  manifest: Manifest,
  say: (line: string) => void,
): Promise<string> {
  say('copying')
  const staged = path.join(settings.dataFolder, '.restoring')
  await rm(staged, { recursive: true, force: true })
  await mkdir(staged, { recursive: true, mode: 0o700 })
  const here = { ...manifest, files: manifest.files.filter(({ path: name }) => !name.startsWith('mongodb/')) }
  try {
    for (const { path: name } of here.files) {
      await mkdir(path.dirname(path.join(staged, name)), { recursive: true })
      await cp(path.join(source, name), path.join(staged, name), { preserveTimestamps: true })
    }
    await requireFiles(staged, here)
    return staged
  } catch (error) {
    await rm(staged, { recursive: true, force: true })
    if (error instanceof BackupError) throw error
    throw new BackupError(`the backup cannot be copied to ${settings.dataFolder}: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/**
 * Renames what was staged into place, what is published last. Until then a note keeps the CMS from starting on a part of it; run again,
 * a restore begins anew.
 */
async function replaceFiles(settings: Settings, staged: string): Promise<string | undefined> {
  const { dataFolder, mediaFolder } = settings
  const note = restoreUnfinished(dataFolder)
  await writeFile(note, 'A restore was interrupted here: run npm run restore again.\n', { flush: true })
  const aside = path.join(dataFolder, `replaced-${new Date().toISOString().replaceAll(':', '')}`)
  const present = [
    ...filesOf(settings).flatMap((file) => companions.map((end) => `${file}${end}`)),
    mediaFolder,
  ].filter(existsSync)
  if (present.length > 0) await mkdir(aside, { recursive: true, mode: 0o700 })
  for (const old of present) await moveTo(old, path.join(aside, old === mediaFolder ? 'media' : path.basename(old)))
  const places: [string, string][] = [
    ['media', mediaFolder],
    ...(settings.database.engine === 'sqlite'
      ? ([
          ['cms.db', settings.database.file],
          ['content.db', contentFile(settings.contentStore)],
        ] satisfies [string, string][])
      : []),
  ]
  for (const [name, place] of places) {
    if (existsSync(path.join(staged, name))) await moveTo(path.join(staged, name), place)
  }
  await rm(staged, { recursive: true, force: true })
  await rm(note)
  return present.length > 0 ? aside : undefined
}

/** A rename; where the folder of uploaded files is on another disk, a copy under another name and a rename there. */
async function moveTo(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await cp(from, `${to}.part`, { recursive: true, preserveTimestamps: true })
    await rename(`${to}.part`, to)
    await rm(from, { recursive: true })
  }
}

const filesOf = ({ database, contentStore }: Settings): string[] =>
  database.engine === 'sqlite' ? [contentFile(contentStore), database.file] : []

async function whatIsThere(settings: Settings): Promise<string | undefined> {
  const file = filesOf(settings).find((one) => existsSync(one))
  if (file) return file
  return (await readdir(settings.mediaFolder).catch(() => [])).length > 0 ? settings.mediaFolder : undefined
}

const nameOf = (engine: Manifest['engine']) => (engine === 'sqlite' ? 'SQLite (file:)' : 'MongoDB (mongodb:)')
