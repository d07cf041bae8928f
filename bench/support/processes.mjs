import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const started = []
/** Linux counts a process's CPU time in hundredths of a second. */
const ticksPerSecond = 100
const patienceMilliseconds = 60_000

/**
 * Starts a Node process and waits until `probe` answers.
 * @returns its process id.
 * @throws when it ends or stays silent; what it wrote to its error output is in the message.
 */
export async function startProcess({ args, cwd = root, env = {}, probe }) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  started.push(child)
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-4_000)
  })
  const deadline = Date.now() + patienceMilliseconds
  while (child.exitCode === null && Date.now() < deadline) {
    const isUp = await fetch(probe).then(
      (response) => response.status < 500,
      () => false,
    )
    if (isUp) return child.pid
    await sleep(50)
  }
  throw new Error(`${args.join(' ')} does not answer at ${probe}\n${complaint}`)
}

/** Ends every process that was started here, and waits for them. */
export async function stopProcesses() {
  await Promise.all(
    started.splice(0).map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await ended
      clearTimeout(late)
    }),
  )
}

/** The CPU time that processes have used so far, threads and kernel work included, in milliseconds. Linux only. */
export function cpuMilliseconds(pids) {
  return sum(pids, (pid) => {
    // After the name, which may hold spaces and ends with a parenthesis.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond
  })
}

/** What processes hold in memory together, in megabytes; pages that they share are counted for each. Linux only. */
export function memoryMegabytes(pids) {
  return sum(
    pids,
    (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
  )
}

const sum = (items, amount) => items.reduce((total, item) => total + amount(item), 0)
