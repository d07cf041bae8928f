import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { contentDatabase } from '@kakehashi/content-store'
import { type Db, MongoClient } from 'mongodb'
import { backup, beginMove, endMove } from '../database/mongo/move-mark'
import type { DatabasePlace } from '../settings'
import { BackupError } from './manifest'
import { keepOwn } from './own-dump'

type Place = Extract<DatabasePlace, { engine: 'mongodb' }>

/**
 * Dumps the server with `mongodump --oplog`: both databases as they are at one moment, the end of the dump. MongoDB keeps such a log for
 * the server as a whole only, so everything that the user of the address may read is dumped, and what is not ours is taken out.
 * @throws {BackupError} when the program is not there or fails
 */
export async function dumpMongo(place: Place, folder: string): Promise<void> {
  await runTool('mongodump', place, ['--oplog', '--gzip', `--out=${folder}`])
  // What says that a restore is under way is not to be replaced by what the dump says.
  await keepOwn(folder, [place.name, contentDatabase(place.url)], `${place.name}.move`)
}

/**
 * @param from the name under which the databases were dumped
 * @throws {BackupError} when a dump cannot be restored here: databases of another name, that are in use, or that hold something
 */
export async function requirePlace(place: Place, from: string | undefined, replace: boolean): Promise<void> {
  const name = place.name.replace(/-cms$/, '')
  if (from !== name) throw new BackupError(`the backup is of the database ${from}; DATABASE_URL names ${name}`)
  const client = new MongoClient(place.url, { serverSelectionTimeoutMS: 15_000 })
  try {
    if (await isPublishing(client.db(contentDatabase(place.url)))) {
      throw new BackupError(`the database ${name} is in use: stop Kakehashi (CMS and graph) and try again`)
    }
    if (replace) return
    for (const database of [client.db(place.name), client.db(contentDatabase(place.url))]) {
      if (!(await holdsSomething(database))) continue
      throw new BackupError(`the database ${database.databaseName} is not empty; to replace it, add --replace`)
    }
  } finally {
    await client.close()
  }
}

/**
 * Restores both databases of a dump by `mongorestore --oplogReplay`. Until it has ended the CMS does not start on them.
 * @throws {BackupError} when the program is not there or fails
 */
export async function restoreMongo(place: Place, folder: string): Promise<void> {
  const client = new MongoClient(place.url, { serverSelectionTimeoutMS: 15_000 })
  try {
    const cms = client.db(place.name)
    await beginMove(cms, backup)
    await runTool('mongorestore', place, ['--drop', '--oplogReplay', '--gzip', folder])
    await endMove(cms)
  } finally {
    await client.close()
  }
}

/** Whether a CMS is running: its publisher holds its lease all the time. */
async function isPublishing(content: Db): Promise<boolean> {
  const held = { holder: { $ne: null }, $expr: { $gt: ['$expiresAt', '$$NOW'] } }
  return (await content.collection('leases').findOne(held)) !== null
}

async function holdsSomething(database: Db): Promise<boolean> {
  const collections = await database.listCollections({}, { nameOnly: true }).toArray()
  for (const { name } of collections) {
    if (name !== 'move' && (await database.collection(name).findOne({}, { projection: { _id: 1 } }))) return true
  }
  return false
}

/** The address goes into a file: others on the machine can read a command line, and it may hold a password. */
async function runTool(program: 'mongodump' | 'mongorestore', { url }: Place, args: string[]): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kakehashi-tool-'))
  try {
    const config = path.join(folder, 'config.yaml')
    await writeFile(config, `uri: ${JSON.stringify(withoutDatabase(url))}\n`, { mode: 0o600 })
    const child = spawn(program, [`--config=${config}`, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2_000)
    })
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', (error) =>
        reject(
          new BackupError(
            `${program} cannot be started (${error.message}): install the MongoDB Database Tools, and have them on the PATH`,
            { cause: error },
          ),
        ),
      )
      child.on('close', resolve)
    })
    if (code !== 0)
      throw new BackupError(`${program} ended with code ${code}: ${said.trim().split('\n').slice(-3).join(' ')}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `--oplog` is refused for one database. The name in the path is also where users are looked up, unless the address says otherwise. */
function withoutDatabase(url: string): string {
  const [, start = '', name = '', query = ''] = /^([^/]*\/\/[^/?]*)\/?([^?]*)\??(.*)$/s.exec(url) ?? []
  const parameters = new URLSearchParams(query)
  if (name && /@/.test(start) && !parameters.has('authSource')) parameters.set('authSource', decodeURIComponent(name))
  return `${start}/?${parameters}`
}
