import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { MongoMemoryReplSet, MongoMemoryServer } from 'mongodb-memory-server-core'

/** A replica set of real servers on this machine, for tests. */
export interface Mongod {
  /** Its address, with the name of a database and, with authentication, the administrator's name and password. */
  url(database: string, as?: { user: string; password: string }): string
  members: { port: number; pid: number }[]
  /** The member that is primary now. */
  primary(): Promise<{ port: number; pid: number }>
  /** Ends all servers and removes their files. */
  stop(): Promise<void>
}

export const administrator = { user: 'administrator', password: 'only-in-tests' }

/**
 * Where the server program is: `MONGOMS_SYSTEM_BINARY`, else `mongod` on the PATH, else what mongodb-memory-server downloads,
 * unless `MONGOMS_NO_DOWNLOAD` is set.
 * @throws when there is none.
 */
async function findBinary(): Promise<string | undefined> {
  const named = process.env.MONGOMS_SYSTEM_BINARY
  const candidates = named ? [named] : (process.env.PATH ?? '').split(':').map((folder) => path.join(folder, 'mongod'))
  const found = candidates.find(isExecutable)
  if (found) return found
  if (named) throw new Error(`MONGOMS_SYSTEM_BINARY names ${named}, which cannot be run`)
  if (process.env.MONGOMS_NO_DOWNLOAD) throw new Error('there is no mongod on the PATH, and downloads are not wanted')
  const host = 'https://fastdl.mongodb.org/'
  await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).catch(() => {
    throw new Error(`there is no mongod on the PATH, and ${host} cannot be reached to download one`)
  })
  return undefined
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The program, or why there is none. Undefined as program: mongodb-memory-server downloads its own. */
const binary = await findBinary().then(
  (program) => ({ program, version: program && versionOf(program) }),
  (error: Error) => ({ problem: error.message }),
)

/** Why tests that need a mongod cannot run; undefined when they can. */
export const whyNoMongod = 'problem' in binary ? binary.problem : undefined

function versionOf(program: string): string | undefined {
  const output = execFileSync(program, ['--version'], { encoding: 'utf8' })
  return /v(\d+\.\d+\.\d+)/.exec(output)?.[1]
}

/**
 * Like `describe`, for tests that need a real mongod. Where none can be had they are skipped, and scripts/suites-not-run.mjs says so at
 * the end; with `REQUIRE_MONGOD` set, as in CI, they fail.
 */
export function describeWithMongod(name: string, tests: () => void): void {
  if (!('problem' in binary)) {
    describe(name, tests)
    return
  }
  const { problem } = binary
  if (process.env.REQUIRE_MONGOD) {
    describe(name, () => {
      it('needs a mongod', () => {
        throw new Error(problem)
      })
    })
    return
  }
  describe.skip(`${name} (not run: ${problem})`, tests)
}

export interface MongodOptions {
  /** Of the replica set; 1 when not given. */
  members?: number
  /** With authentication, and {@link administrator}. */
  authentication?: boolean
  /** Seconds after which the server ends a transaction that its client has left, as a killed one does; 60 when not given, as MongoDB has it. */
  transactionLifetime?: number
}

const serverBinary = () =>
  'problem' in binary || !binary.program
    ? undefined
    : { systemBinary: binary.program, ...(binary.version && { version: binary.version }) }

/** Starts a replica set and waits until it has a primary. */
export async function startMongod({
  members = 1,
  authentication = false,
  transactionLifetime = 60,
}: MongodOptions = {}): Promise<Mongod> {
  const set = new MongoMemoryReplSet({
    binary: serverBinary(),
    replSet: {
      count: members,
      storageEngine: 'wiredTiger',
      args: [
        ...['--wiredTigerCacheSizeGB', '0.25'],
        ...['--setParameter', `transactionLifetimeLimitSeconds=${transactionLifetime}`],
      ],
      // A failed primary is missed after two seconds in place of ten.
      configSettings: { electionTimeoutMillis: 2_000, heartbeatTimeoutSecs: 2 },
      ...(authentication && {
        auth: { enable: true, customRootName: administrator.user, customRootPwd: administrator.password },
      }),
    },
  })
  await set.start()
  await set.waitUntilRunning()
  const folders = set.servers.flatMap((server) => server.instanceInfo?.dbPath ?? [])
  const running = set.servers.map((server) => {
    const info = server.instanceInfo
    const pid = info?.instance.mongodProcess?.pid
    if (!info || !pid) throw new Error('a member of the replica set did not start')
    return { port: info.port, pid }
  })
  const hosts = running.map(({ port }) => `127.0.0.1:${port}`).join(',')
  const name = set.replSetOpts.name
  const url: Mongod['url'] = (database, as = authentication ? administrator : undefined) => {
    const credentials = as ? `${encodeURIComponent(as.user)}:${encodeURIComponent(as.password)}@` : ''
    return `mongodb://${credentials}${hosts}/${database}?replicaSet=${name}${as ? '&authSource=admin' : ''}`
  }
  return {
    url,
    members: running,
    primary: async () => {
      const client = new MongoClient(url('admin'))
      try {
        const { primary } = await client.db('admin').command({ hello: 1 })
        const port = Number(String(primary).split(':').at(-1))
        const found = running.find((member) => member.port === port)
        if (!found) throw new Error(`the primary ${primary} is none of the members`)
        return found
      } finally {
        await client.close()
      }
    },
    stop: async () => {
      await set.stop({ doCleanup: false })
      // Refuses to, when a test has killed a member.
      await set.cleanup({ doCleanup: true, force: true }).catch(() => undefined)
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Starts one server that is no replica set. */
export async function startStandalone(): Promise<{ url(database: string): string; stop(): Promise<void> }> {
  const server = await MongoMemoryServer.create({ binary: serverBinary(), instance: { storageEngine: 'wiredTiger' } })
  return {
    url: (database) => server.getUri(database),
    stop: () => server.stop({ doCleanup: true, force: true }).then(() => undefined),
  }
}
