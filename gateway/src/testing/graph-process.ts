import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** Bytes that a process holds once garbage is collected. */
export interface Memory {
  heapUsed: number
  external: number
  arrayBuffers: number
  rss: number
}

export interface GraphProcess {
  url: URL
  child: ChildProcess
  /** All that it has written so far. */
  output(): string
  memory(): Promise<Memory>
  /** Asks it to end, and resolves with its exit code. */
  stop(): Promise<number | null>
}

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/**
 * Starts the graph as a process of its own, and waits until it is ready: on the content of this repository, or on the store in
 * the folder that `DATABASE_URL` names.
 */
export async function startGraphProcess(environment: Record<string, string> = {}): Promise<GraphProcess> {
  const program = environment.DATABASE_URL === undefined ? '../bin/serve-content.ts' : '../bin/serve.ts'
  const port = await freePort()
  const url = new URL(`http://127.0.0.1:${port}`)
  const hook = new URL('./report-memory.mjs', import.meta.url).href
  const child = spawn(process.execPath, ['--import', hook, '--import', 'tsx', fileOf(program)], {
    env: { PATH: process.env.PATH, GRAPH_PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
  const deadline = Date.now() + 60_000
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`the graph does not start: ${text}`)
    }
    await sleep(100)
  }
  return {
    url,
    child,
    output: () => text,
    memory: async () => {
      child.send('memory')
      const [memory] = (await once(child, 'message')) as [Memory]
      return memory
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      return code
    },
  }
}

const isReady = (url: URL): Promise<boolean> =>
  fetch(new URL('/readyz', url)).then(
    ({ ok }) => ok,
    () => false,
  )
