// `npm test`: installs what is missing, then lint, types and every test that needs nothing but Node.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLibraries, environment } from './launcher/build.mjs'
import { checkNode, install } from './launcher/install.mjs'
import { StepFailed } from './launcher/processes.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const logs = mkdtempSync(path.join(tmpdir(), 'kakehashi-test-'))

checkNode()
try {
  await install(root, logs)
  await buildLibraries({ root, logs })
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  console.error(`${error.message}\n${error.logEnd(60)}`)
  process.exit(1)
}

const tool = (...names) => path.join(root, 'node_modules', ...names)
check('Lint and format', [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'])
for (const site of ['cms', 'web', 'e2e', 'deploy'])
  check(`Types of ${site}`, [tool('typescript/bin/tsc'), '-p', site, '--noEmit'])
check('List of licences', ['scripts/licences.mjs', '--check'])
check('Tests', ['--experimental-vm-modules', tool('jest/bin/jest.js'), ...process.argv.slice(2)], { NODE_ENV: 'test' })

function check(label, args, env = {}) {
  console.log(`\n── ${label}`)
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: environment(env) })
  if (status !== 0) {
    console.error(`${label}: failed`)
    process.exit(status ?? 1)
  }
}
