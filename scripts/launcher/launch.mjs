import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment } from './build.mjs'
import { hashOf, onceFor } from './changed.mjs'
import { killAll, portIsTaken, runStep, StepFailed, stopAll } from './processes.mjs'
import { secret } from './secrets.mjs'
import { SettingError } from './settings.mjs'

let stopping = false

/** Ctrl-C stops everything that was started; a second one does not wait. Nothing is left running. */
export function stopOnSignals() {
  process.on('exit', killAll)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, async () => {
      if (stopping) process.exit(1)
      stopping = true
      console.log('\nStopping …')
      await stopAll()
      console.log('Stopped.')
      process.exit(0)
    })
  }
}

/** Runs `main`; what fails is said in words, with the end of the failed step's log. */
export async function launch(root, main) {
  try {
    await main()
  } catch (error) {
    // Steps fail because they were asked to stop: the signal's handler ends the process.
    if (stopping) await new Promise(() => {})
    if (error instanceof StepFailed) {
      console.error(`\n"${error.message}". The end of ${path.relative(root, error.logFile)}:\n\n${error.logEnd()}\n`)
    } else if (error instanceof SettingError) {
      console.error(error.message)
    } else {
      console.error(error)
    }
    stopping = true
    await stopAll()
    process.exit(1)
  }
}

/**
 * Starts servers side by side, says `whenAllAnswer`, and keeps them running: one that ends by itself is started again while the
 * others go on. Throws {@link StepFailed} when a server cannot be started.
 * @param {(() => Promise<{ step: string, exited: Promise<{ code: number | null, signal: string | null }> }>)[]} starts
 */
export async function keepRunning(starts, whenAllAnswer) {
  const servers = await Promise.all(starts.map((start) => start()))
  whenAllAnswer()
  await Promise.all(
    servers.map(async (first, index) => {
      for (let server = first; ; ) {
        const { code, signal } = await server.exited
        if (stopping) return
        console.log(`! ${server.step} ended by itself (${signal ?? `code ${code}`}) and is started again`)
        await sleep(1000)
        server = await starts[index]()
      }
    }),
  )
}

export async function checkPorts({ host, ports }) {
  for (const [name, port] of Object.entries(ports)) {
    if (await portIsTaken(host, port)) {
      const variable = `${name.toUpperCase()}_PORT`
      throw new SettingError(
        `Port ${port} is taken by another program. Stop it, or set ${variable}, as in: ${variable}=${port + 100} npm start`,
      )
    }
  }
}

/** Makes the data folder, which holds accounts and drafts: for its owner only. */
export const makeDataFolder = ({ dataFolder, logs }) => {
  mkdirSync(dataFolder, { recursive: true })
  chmodSync(dataFolder, 0o700)
  mkdirSync(logs, { recursive: true })
}

/** What the CMS, the graph and the web site are told. */
export const serverEnvironment = ({ dataFolder, databaseUrl, mediaFolder, host, ports, urls, hasPreview }) =>
  environment({
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? secret(dataFolder, 'payload-secret'),
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataFolder,
    MEDIA_DIR: mediaFolder,
    CMS_PORT: String(ports.cms),
    GRAPH_PORT: String(ports.graph),
    WEB_PORT: String(ports.web),
    GRAPH_HOST: host,
    CMS_URL: urls.cms,
    GRAPH_URL: urls.graph,
    WEB_URL: urls.web,
    // The desk offers previews to those who have the secret.
    ...(hasPreview
      ? {
          PREVIEW_SECRET: process.env.PREVIEW_SECRET ?? secret(dataFolder, 'preview-secret'),
          PREVIEW_URL: urls.preview,
        }
      : { PREVIEW_SECRET: '' }),
  })

/** What the graph and the pages of drafts are told besides. */
export const previewEnvironment = (settings) => ({
  ...serverEnvironment(settings),
  PREVIEW_GRAPH_HOST: settings.host,
  PREVIEW_GRAPH_PORT: String(settings.ports.preview_graph),
})

/** The pages of drafts are the web site's, told to show drafts and nothing else. They need no secret. */
export const previewPagesEnvironment = ({ ports, urls, previewGraph }) =>
  environment({
    GRAPH_URL: previewGraph,
    WEB_PORT: String(ports.preview),
    WEB_URL: urls.preview,
    PREVIEW_DESK_URL: urls.cms,
    PREVIEW_SECRET: '',
    PAYLOAD_SECRET: '',
    DATABASE_URL: '',
  })

/** Migrates, makes the first administrator, loads content/ into an empty CMS and publishes it; once for each version. */
export function prepare(settings) {
  const { root, dataFolder, databaseUrl, logs } = settings
  const inFiles = databaseUrl.startsWith('file:')
  // Another database is prepared as well, but its address, with a password in it, is not written down.
  const place = inFiles ? '' : createHash('sha256').update(databaseUrl).digest('hex')
  return onceFor(
    path.join(dataFolder, '.prepared'),
    hashOf(root, ['package-lock.json', 'content-store', 'cms/src', 'content']) + place,
    inFiles
      ? ['cms.db', 'content.db', ...(settings.hasPreview && !process.env.DRAFT_STORE_URL ? ['drafts.db'] : [])].map(
          (name) => path.join(dataFolder, name),
        )
      : [],
    () =>
      runStep('prepare', 'Preparing the content', process.execPath, ['--import', 'tsx', 'src/scripts/prepare.ts'], {
        cwd: path.join(root, 'cms'),
        env: serverEnvironment(settings),
        logs,
      }),
  )
}

export function printAddresses({ urls, dataFolder }) {
  const here = (file) => path.relative(process.cwd(), file) || '.'
  const password = path.join(dataFolder, 'first-administrator.txt')
  const login = existsSync(password)
    ? `\n             first administrator's e-mail and password: ${here(password)}`
    : ''
  console.log(`
Kakehashi runs (started in ${process.uptime().toFixed(0)} s)

  Web site   ${urls.web}
  Graph      ${urls.graph}
  Admin      ${urls.cms}/admin${login}

  Data and logs: ${here(dataFolder)}   ·   Ctrl-C stops everything
`)
}
