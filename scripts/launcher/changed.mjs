import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const notInput = new Set(['node_modules', 'dist', '.next', '.cache', '.git', 'next-env.d.ts'])
const isInput = (name) => !notInput.has(name) && !name.endsWith('.tsbuildinfo') && !/\.test\.tsx?$/.test(name)

/** A hash over the contents of files and folders, blind to what builds put there and to tests. */
export function hashOf(root, inputs) {
  const hash = createHash('sha256').update(process.version)
  const add = (name) => {
    const full = path.join(root, name)
    if (!existsSync(full)) return
    let entries
    try {
      entries = readdirSync(full, { withFileTypes: true })
    } catch {
      hash.update(`${name}\0`).update(readFileSync(full))
      return
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isInput(entry.name)) add(path.join(name, entry.name))
    }
  }
  for (const input of inputs) add(input)
  return hash.digest('hex')
}

/**
 * Does `work` unless it was already done for the same inputs and its outputs are still there.
 * The stamp is written last, so that what was interrupted is done again.
 */
export async function onceFor(stampFile, hash, outputs, work) {
  const done =
    existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash && outputs.every((file) => existsSync(file))
  if (done) return false
  rmSync(stampFile, { force: true })
  await work()
  mkdirSync(path.dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, hash)
  return true
}
