import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'

/** A secret of this installation: made at random when first asked for, kept in a file that only its owner can read. */
export function secret(dataFolder, name) {
  const folder = path.join(dataFolder, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, name)
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, randomBytes(32).toString('hex'))
    closeSync(handle)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
