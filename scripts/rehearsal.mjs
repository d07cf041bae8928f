// Starts what docker-compose.yml says as processes of this machine, and runs the end-to-end tests through its proxy:
//   npm run rehearsal                            on SQLite files, from this working copy's build
//   npm run rehearsal -- --engine mongodb        on a replica set of three, with authentication
//   npm run rehearsal -- --images                with images made step by step, as a container engine would
//   npm run rehearsal -- --faults                kills, stops and restarts processes instead
//   npm run rehearsal -- --keep                  no tests: stays until Ctrl-C
// Anything else goes to jest. Needs nginx, and for mongodb a mongod named by MONGOMS_SYSTEM_BINARY.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildLibraries, buildSite, environment } from './launcher/build.mjs'
import { launch } from './launcher/launch.mjs'
import { prepareStack } from './rehearsal/stack.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const { engine, full, keep, faults, others } = readArguments(process.argv.slice(2))

function readArguments(args) {
  const rest = [...args]
  const take = (flag) => {
    const at = rest.indexOf(flag)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }
  const at = rest.indexOf('--engine')
  const [, name = 'sqlite'] = at >= 0 ? rest.splice(at, 2) : []
  if (!['sqlite', 'mongodb'].includes(name)) {
    console.error(`--engine is "${name}": it must be sqlite or mongodb.`)
    process.exit(1)
  }
  return { engine: name, full: take('--images'), keep: take('--keep'), faults: take('--faults'), others: rest }
}

await launch(root, async () => {
  requireProgram('nginx', ['/usr/sbin/nginx', 'nginx'], 'install it, as in: apt-get install nginx-light')
  if (engine === 'mongodb' && !process.env.MONGOMS_SYSTEM_BINARY) {
    console.error('MONGOMS_SYSTEM_BINARY must name a mongod.')
    process.exit(1)
  }
  if (!full) {
    process.env.STANDALONE = 'true'
    const logs = mkdtempSync(path.join(tmpdir(), 'kakehashi-build-'))
    await buildLibraries({ root, logs })
    await buildSite('cms', { root, logs })
    await buildSite('web', { root, logs })
  }
  // Those tests start what they harm.
  if (faults) process.exit(await runTests('e2e/jest.faults.config.mjs', { REHEARSAL_ENGINE: engine }))
  const stack = await prepareStack({ engine, full, say: (line) => console.log(`· ${line}`) })
  const end = async (code) => {
    await stack.stop()
    if (code === 0) stack.remove()
    else console.error(`What the processes wrote and logged: ${stack.folder}`)
    process.exit(code)
  }
  process.on('exit', () => stack.kill())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => end(signal === 'SIGINT' ? 0 : 1))
  try {
    await stack.start()
  } catch (error) {
    console.error(error.message)
    return end(1)
  }
  console.log(
    `\n  Web site   ${stack.urls.web}\n  Graph      ${stack.urls.graph}\n  Admin      ${stack.urls.cms}/admin\n`,
  )
  if (keep) return new Promise(() => {})
  const { urls, dataFolder } = stack
  return end(
    await runTests('e2e/jest.rehearsal.config.mjs', {
      E2E_DATA: dataFolder,
      E2E_CMS: urls.cms,
      E2E_GRAPH: urls.graph,
      E2E_WEB: urls.web,
    }),
  )
})

function runTests(config, variables) {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js')
  const child = spawn(process.execPath, ['--experimental-vm-modules', jest, '--config', config, ...others], {
    cwd: root,
    stdio: 'inherit',
    env: environment({ NODE_ENV: 'test', ...variables }),
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

function requireProgram(name, candidates, advice) {
  if (candidates.some((candidate) => spawnSync(candidate, ['-v']).error === undefined)) return
  console.error(`There is no ${name} on this machine: ${advice}`)
  process.exit(1)
}
