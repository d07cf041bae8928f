// Runs a script of the CMS with the environment that `npm start` gives it: `node scripts/with-environment.mjs <script> [arguments]`.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { serverEnvironment } from './launcher/launch.mjs'
import { readSettings, SettingError } from './launcher/settings.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [script, ...args] = process.argv.slice(2)
try {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, script), ...args], {
    cwd: path.join(root, 'cms'),
    env: serverEnvironment(readSettings(process.env, root)),
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
