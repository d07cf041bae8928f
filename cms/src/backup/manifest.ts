import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

/** A backup cannot be made or put back. The message says why. */
export class BackupError extends Error {
  override name = 'BackupError'
}

const manifestName = 'manifest.json'

const manifestSchema = z.object({
  format: z.literal(1),
  engine: z.enum(['sqlite', 'mongodb']),
  /** When the newest change in it was made, at the latest. ISO 8601. */
  madeAt: z.iso.datetime(),
  /** Name of the database, without `-cms` and `-content`, that a dump of MongoDB holds. */
  database: z.string().optional(),
  files: z.array(
    z.object({
      /** Below the folder of the backup, with slashes. */
      path: z.string().refine((name) => !path.isAbsolute(name) && !name.split('/').includes('..')),
      bytes: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

/** What a backup holds. */
export type Manifest = z.output<typeof manifestSchema>

/** Writes the manifest of everything in `folder`; the last step of a backup. */
export async function writeManifest(folder: string, about: Omit<Manifest, 'format' | 'files'>): Promise<Manifest> {
  const files: Manifest['files'] = []
  for (const name of await filesIn(folder)) {
    const full = path.join(folder, name)
    files.push({ path: name, bytes: (await stat(full)).size, sha256: await sha256(full) })
  }
  const manifest: Manifest = { format: 1, ...about, files }
  await writeFile(path.join(folder, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`, { flush: true })
  return manifest
}

/**
 * The manifest of the backup in `folder`, after every file was found to be as it says.
 * @throws {BackupError} naming the first file that is not
 */
export async function verifiedManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, manifestName), 'utf8').catch(() => {
    throw new BackupError(`there is no backup in ${folder}: it has no ${manifestName}, which is written last`)
  })
  const parsed = manifestSchema.safeParse(parseJson(text))
  if (!parsed.success) throw new BackupError(`${folder}/${manifestName} is damaged, or of a later release`)
  await requireFiles(folder, parsed.data)
  return parsed.data
}

/** @throws {BackupError} unless `folder` holds every file of the manifest, unchanged */
export async function requireFiles(folder: string, { files }: Manifest): Promise<void> {
  for (const { path: name, sha256: expected } of files) {
    const found = await sha256(path.join(folder, name)).catch(() => undefined)
    if (found === undefined) throw new BackupError(`${name} is missing in ${folder}, or cannot be read`)
    if (found !== expected)
      throw new BackupError(`${name} in ${folder} is not what was backed up: it is damaged or was changed`)
  }
}

/** Paths of all files below `folder`, with slashes, in a fixed order; none when there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
