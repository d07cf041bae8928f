// The tests that need a browser or whole processes: starts Kakehashi as a reader would and looks at it from outside.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { environment } from './launcher/build.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const jest = path.join(root, 'node_modules/jest/bin/jest.js')
const args = ['--experimental-vm-modules', jest, '--config', 'e2e/jest.config.mjs', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: environment({ NODE_ENV: 'test' }),
})
process.exit(status ?? 1)
