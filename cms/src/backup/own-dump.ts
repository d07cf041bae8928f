import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BSON } from 'mongodb'

/** One operation in the log, as far as we look at it; what a transaction did stands in one or several of them. */
interface Operation {
  ns?: string
  o?: { applyOps?: Operation[] }
}

/**
 * Leaves of a dump of a whole server what belongs to some databases. Dumps with a log of what was written meanwhile are of whole servers,
 * and are put back as a whole: `mongorestore --oplogReplay` takes no choice of databases.
 * @param folder as `mongodump --oplog --gzip` wrote it
 * @param databases their names
 * @param exceptFor a collection, with its database before it, that is left out
 */
export async function keepOwn(folder: string, databases: readonly string[], exceptFor: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !databases.includes(entry.name))
      await rm(path.join(folder, entry.name), { recursive: true })
  }
  const [database = '', collection = ''] = exceptFor.split('.')
  for (const ending of ['bson.gz', 'metadata.json.gz'])
    await rm(path.join(folder, database, `${collection}.${ending}`), { force: true })
  const log = path.join(folder, 'oplog.bson')
  if (!existsSync(log)) return
  const isOwn = (ns: string) => ns !== exceptFor && databases.includes(ns.split('.', 1)[0] ?? '')
  await pipeline(
    createReadStream(log),
    createGunzip(),
    (source: AsyncIterable<Buffer>) => ownOperations(source, isOwn),
    createGzip(),
    createWriteStream(`${log}.own`, { mode: 0o600 }),
  )
  await rename(`${log}.own`, log)
}

async function* ownOperations(source: AsyncIterable<Buffer>, isOwn: (ns: string) => boolean): AsyncGenerator<Buffer> {
  for await (const bytes of documentsIn(source)) {
    // Numbers and the like stay what they are when they are written again.
    const operation = BSON.deserialize(bytes, { promoteValues: false, promoteBuffers: false }) as Operation
    const { ns, o } = operation
    if (!o?.applyOps) {
      if (isOwn(String(ns))) yield bytes
      continue
    }
    const own = o.applyOps.filter((one) => isOwn(String(one.ns)))
    if (own.length === o.applyOps.length) yield bytes
    else if (own.length > 0) yield Buffer.from(BSON.serialize({ ...operation, o: { ...o, applyOps: own } }))
  }
}

/** BSON documents one after the other, each of which begins with its length. */
async function* documentsIn(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      yield rest.subarray(0, length)
      rest = rest.subarray(length)
    }
  }
  if (rest.length > 0) throw new Error('the log of the dump ends in the middle of an operation')
}
