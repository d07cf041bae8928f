import path from 'node:path'
import { hashOf, onceFor } from './changed.mjs'
import { runStep } from './processes.mjs'

/** Stops with a sentence where Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  console.error(`Kakehashi needs Node 20.9 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * Installs what package-lock.json names, if that has changed or is not there. Not by `npm ci`: it refuses a lock file that was
 * written where a registry offers the native packages of some platforms only. `--no-save` leaves the lock file as it is.
 */
export function install(root, logs) {
  const hash = hashOf(root, ['package.json', 'package-lock.json'])
  const stamp = path.join(root, 'node_modules', '.kakehashi-installed')
  return onceFor(stamp, hash, [path.join(root, 'node_modules', 'next', 'package.json')], () =>
    runStep('install', 'Installing packages', 'npm', ['install', '--no-save', '--loglevel=http'], {
      cwd: root,
      env: process.env,
      logs,
    }),
  )
}
