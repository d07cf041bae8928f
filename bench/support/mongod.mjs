import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePorts } from '../../e2e/support/kakehashi.mjs'

const setName = 'bench'
/** For copies of a million entries, too. */
const patienceMilliseconds = 30 * 60_000
const program = process.env.MONGOMS_SYSTEM_BINARY ?? 'mongod'

export const whyNoMongod = () =>
  spawnSync(program, ['--version']).error
    ? 'there is no mongod on the PATH, and MONGOMS_SYSTEM_BINARY names none'
    : undefined

/**
 * Starts a replica set whose first member has its files in `folder`, which may be there from an earlier run; the others get copies from it.
 * Each has `cacheGigabytes` of its own: one is what a small machine would give it.
 * @returns its address by the name of a database, the process ids of its members, and what stops it.
 */
export async function startReplicaSet({ folder, members = 1, cacheGigabytes = 1 }) {
  mkdirSync(folder, { recursive: true })
  const others = Array.from({ length: members - 1 }, () => mkdtempSync(path.join(tmpdir(), 'kakehashi-bench-mongod-')))
  const ports = await freePorts(members)
  const servers = [folder, ...others].map((dbpath, index) => startMember(dbpath, ports[index], cacheGigabytes))
  const hosts = ports.map((port) => `127.0.0.1:${port}`)
  const first = new MongoClient(`mongodb://${hosts[0]}/?directConnection=true`, { serverSelectionTimeoutMS: 60_000 })
  const stop = async () => {
    await first.close()
    await Promise.all(servers.map(endMember))
    for (const other of others) rmSync(other, { recursive: true, force: true })
  }
  try {
    const admin = first.db('admin')
    const present = await currentConfiguration(admin)
    const wanted = {
      _id: setName,
      version: (present?.version ?? 0) + 1,
      // The first stays primary: it has the files.
      members: hosts.map((host, _id) => ({ _id, host, priority: _id === 0 ? 2 : 1 })),
    }
    if (present) {
      // The ports of the earlier run are others'.
      await admin.command({ replSetReconfig: { ...present, ...wanted, settings: undefined }, force: true })
    } else await admin.command({ replSetInitiate: wanted })
    await until(async () => {
      const { members: states } = await admin.command({ replSetGetStatus: 1 })
      return states[0].stateStr === 'PRIMARY' && states.slice(1).every(({ stateStr }) => stateStr === 'SECONDARY')
    })
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: (database) => `mongodb://${hosts.join(',')}/${database}?replicaSet=${setName}`,
    pids: servers.map(({ pid }) => pid),
    stop,
  }
}

function startMember(dbpath, port, cacheGigabytes) {
  const args = ['--dbpath', dbpath, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', setName]
  return spawn(program, [...args, '--wiredTigerCacheSizeGB', String(cacheGigabytes), '--quiet'], { stdio: 'ignore' })
}

async function endMember(server) {
  if (server.exitCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
}

/** Undefined where none was ever made. */
async function currentConfiguration(admin) {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 })
    return config
  } catch (error) {
    if (error.codeName === 'NotYetInitialized') return undefined
    throw error
  }
}

async function until(condition) {
  const deadline = Date.now() + patienceMilliseconds
  while (!(await condition().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('the replica set has no primary, or a member of it is not ready')
    await sleep(200)
  }
}
