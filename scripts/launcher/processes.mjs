import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { showProgress } from './console.mjs'

/** Something the launcher started that did not do what it should; says which step and shows the end of its log. */
export class StepFailed extends Error {
  constructor(step, reason, logFile) {
    super(`${step} ${reason}`)
    this.logFile = logFile
  }

  /** The last lines that the step printed. */
  logEnd(lines = 30) {
    try {
      return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
    } catch {
      return ''
    }
  }
}

const running = new Set()
let stopping = false

function start(step, command, args, { cwd, env, logs, onLine }) {
  mkdirSync(logs, { recursive: true })
  const logFile = path.join(logs, `${step}.log`)
  const log = createWriteStream(logFile)
  // A process group of its own: stopping a step also stops what it started.
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false })
    stream.on('data', (chunk) => {
      const line = String(chunk).trim().split('\n').at(-1)?.trim()
      if (line) onLine?.(line)
    })
  }
  const exited = new Promise((resolve) => {
    child.on('error', (error) => {
      log.write(`${error.message}\n`)
      resolve({ code: 1 })
    })
    child.on('close', (code, signal) => resolve({ code, signal }))
  }).finally(() => {
    running.delete(child)
    log.end()
  })
  return { child, logFile, exited }
}

/** Runs a command to its end with visible progress. Throws {@link StepFailed} when it fails. */
export async function runStep(step, label, command, args, options) {
  const progress = showProgress(label)
  const { logFile, exited } = start(step, command, args, { ...options, onLine: progress.detail })
  const { code, signal } = await exited
  if (code !== 0) {
    // What is stopped because something else failed has not failed itself.
    if (stopping) progress.end()
    else progress.fail()
    throw new StepFailed(step, signal ? `was stopped by ${signal}` : `ended with code ${code}`, logFile)
  }
  progress.done()
}

/** Starts a server and waits until `probe` answers. Throws {@link StepFailed} when it ends or stays silent. */
export async function startServer(step, label, command, args, { probe, timeoutMilliseconds = 60_000, ...options }) {
  const progress = showProgress(label)
  const server = start(step, command, args, { ...options, onLine: progress.detail })
  let ended
  server.exited.then((result) => {
    ended = result
  })
  const deadline = Date.now() + timeoutMilliseconds
  while (!(await answers(probe))) {
    if (ended || Date.now() > deadline) {
      if (stopping) progress.end()
      else progress.fail()
      const reason = ended ? `ended with ${ended.signal ?? `code ${ended.code}`}` : 'did not answer in time'
      throw new StepFailed(step, reason, server.logFile)
    }
    await sleep(100)
  }
  progress.done()
  return { ...server, step }
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' })
    await response.arrayBuffer()
    return response.status < 400
  } catch {
    return false
  }
}

/** Whether something already listens on the port. */
export function portIsTaken(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE'))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(false)))
  })
}

/** Asks everything that was started to stop, and makes it stop after `graceMilliseconds`. */
export async function stopAll(graceMilliseconds = 10_000) {
  stopping = true
  const children = [...running]
  signal(children, 'SIGTERM')
  const deadline = Date.now() + graceMilliseconds
  while (running.size > 0 && Date.now() < deadline) await sleep(50)
  signal(running, 'SIGKILL')
}

/** For an exit that leaves no time: nothing may stay behind. */
export const killAll = () => signal(running, 'SIGKILL')

function signal(children, name) {
  for (const child of children) {
    try {
      process.kill(-child.pid, name)
    } catch {
      // It has ended in the meantime.
    }
  }
}
