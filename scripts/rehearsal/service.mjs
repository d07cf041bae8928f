import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const healthPause = 200
/** Docker's own default. */
const defaultGrace = 10_000

/** A service of the Compose file as a process of this machine. */
export class Service {
  #child
  #exited

  /**
   * @param {{ name: string, command: string[], environment: Record<string, string>, cwd: string, health?: string[],
   *   address: string, grace?: string, logs: string, path: string }} options
   */
  constructor(options) {
    this.name = options.name
    this.options = options
    this.logFile = path.join(options.logs, `${options.name}.log`)
  }

  get pid() {
    return this.#child?.pid
  }

  get running() {
    return this.#child !== undefined
  }

  start() {
    const { command, cwd, logs } = this.options
    mkdirSync(logs, { recursive: true })
    const log = createWriteStream(this.logFile, { flags: 'a' })
    // A process group of its own: what a shell or nginx starts ends with it.
    const child = spawn(command[0], command.slice(1), {
      cwd,
      env: this.#environment(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    child.stdout.pipe(log, { end: false })
    child.stderr.pipe(log, { end: false })
    this.#exited = new Promise((resolve) => {
      child.on('error', (error) => {
        log.write(`${error.message}\n`)
        resolve({ code: 127 })
      })
      child.on('close', (code, signal) => resolve({ code, signal }))
    }).then((result) => {
      log.end()
      if (this.#child === child) this.#child = undefined
      return result
    })
  }

  /** Nothing of this shell's environment but where programs are: what the Compose file does not say, a container does not have. */
  #environment() {
    return { PATH: this.options.path, ...this.options.environment }
  }

  /** Starts it and waits for its end, as for a step before others. */
  async runToEnd() {
    this.start()
    const { code, signal } = await this.#exited
    if (code !== 0) throw new Error(`${this.name} ended with ${signal ?? `code ${code}`}:\n${this.logEnd()}`)
  }

  /** Waits until its health check says yes. */
  async healthy(timeoutMilliseconds = 120_000) {
    const deadline = Date.now() + timeoutMilliseconds
    while (!(await this.#isHealthy())) {
      if (!this.running) throw new Error(`${this.name} ended:\n${this.logEnd()}`)
      if (Date.now() > deadline) throw new Error(`${this.name} does not get healthy:\n${this.logEnd()}`)
      await sleep(healthPause)
    }
  }

  #isHealthy() {
    const [, program, ...args] = this.options.health
    // There is no shell of MongoDB's here; that it takes connections is enough to go on.
    if (program === 'mongosh') return accepts(this.options.address, Number(args[args.indexOf('--port') + 1]))
    return new Promise((resolve) => {
      const child = spawn(program, args, { cwd: this.options.cwd, env: this.#environment(), stdio: 'ignore' })
      child.on('error', () => resolve(false))
      child.on('exit', (code) => resolve(code === 0))
    })
  }

  /** Sends a signal to it and all it started. */
  signal(name) {
    try {
      if (this.#child) process.kill(-this.#child.pid, name)
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
  }

  /** As `docker kill`: at once. */
  async kill() {
    this.signal('SIGKILL')
    await this.#exited
  }

  /** As `docker stop`: asks, waits, and then does not ask any more. */
  async stop() {
    if (!this.#child) return
    const seconds = /^(\d+)s$/.exec(this.options.grace ?? '')?.[1]
    const timer = setTimeout(() => this.signal('SIGKILL'), seconds ? Number(seconds) * 1_000 : defaultGrace)
    // Only the process itself is told, as in a container.
    this.#child.kill('SIGTERM')
    await this.#exited
    clearTimeout(timer)
  }

  logEnd(lines = 40) {
    try {
      return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
    } catch {
      return ''
    }
  }
}

function accepts(host, port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
