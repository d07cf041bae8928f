import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openContent, startSubgraphServer } from '@kakehashi/subgraphs'
import { contentFolder } from '@kakehashi/subgraphs/testing'
import { pino } from 'pino'
import { freePort } from './testing/graph-process.js'

const sourceFile = (name: string) => fileURLToPath(new URL(name, import.meta.url))

interface Program {
  child: ChildProcess
  output(): string
}

function start(file: string, env: Record<string, string>, parameters: string[] = []): Program {
  const hook = new URL('./testing/report-connections.mjs', import.meta.url).href
  const child = spawn(process.execPath, ['--import', hook, '--import', 'tsx', sourceFile(file), ...parameters], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
  return { child, output: () => text }
}

async function statusOf(url: string): Promise<number | undefined> {
  try {
    return (await fetch(url)).status
  } catch {
    return undefined
  }
}

async function until(condition: () => Promise<boolean>, program: Program): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await condition())) {
    if (program.child.exitCode !== null || Date.now() > deadline) throw new Error(program.output())
    await sleep(50)
  }
}

describe('the graph as a program', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-run-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('waits for the content store, answers, finishes what is in flight and ends, without a word to other machines', async () => {
    const port = await freePort()
    const base = `http://127.0.0.1:${port}`
    const program = start('./bin/serve.ts', { GRAPH_PORT: String(port), DATABASE_URL: `file:${folder}` })
    try {
      await until(async () => (await statusOf(`${base}/livez`)) === 200, program)
      expect(await statusOf(`${base}/readyz`)).toBe(503)
      const tooEarly = await fetch(`${base}/graphql`, { method: 'POST', body: '{}' })
      expect([tooEarly.status, await tooEarly.json()]).toEqual([
        503,
        { errors: [{ message: expect.stringContaining('starting'), extensions: { code: 'STARTING' } }] },
      ])

      const store = await openContent(contentFolder, path.join(folder, 'content.db'))
      await until(async () => (await statusOf(`${base}/readyz`)) === 200, program)
      await store.close()
      const answer = await fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ offices(first: 1) { totalCount } }' }),
      })
      expect(await answer.json()).toEqual({ data: { offices: { totalCount: 8 } } })
      // Time for whatever is sent in the background.
      await sleep(1_000)
    } finally {
      program.child.kill('SIGTERM')
    }
    const [code] = await once(program.child, 'exit')
    expect({ code, output: program.output() }).toEqual({ code: 0, output: expect.stringContaining('stopping') })
    expect(program.output()).not.toContain('CONNECTS TO')
  })

  describe('told to end while a subgraph works', () => {
    /** The graph, and a request to it that a subgraph answers `delay` milliseconds after it was asked. */
    async function askSlowly(delay: number, environment: Record<string, string> = {}) {
      const store = await openContent(contentFolder, path.join(folder, 'content.db'))
      let asked: () => void = () => {}
      const isAsked = new Promise<void>((resolve) => (asked = resolve))
      const slow = new Proxy(store, {
        get: (target, name: Exclude<keyof typeof store, 'audience'>) => {
          if (name !== 'list') return target[name].bind(target as never)
          return async (...question: Parameters<typeof store.list>) => {
            asked()
            await sleep(delay)
            return store.list(...question)
          }
        },
      })
      const log = pino({ level: 'silent' })
      const subgraph = await startSubgraphServer('offices', { store: slow, port: 0, host: '127.0.0.1', log })
      const port = await freePort()
      const program = start('./bin/serve.ts', {
        GRAPH_PORT: String(port),
        DATABASE_URL: `file:${folder}`,
        SUBGRAPH_URLS: `offices=${subgraph.url}`,
        SUBGRAPH_TIMEOUT_MS: '60000',
        ...environment,
      })
      const base = `http://127.0.0.1:${port}`
      await until(async () => (await statusOf(`${base}/readyz`)) === 200, program)
      const answer = fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ offices(first: 20) { nodes { id name(in: EN) { value } } } }' }),
      })
      // Whoever awaits it is told; until then a failure is nobody's.
      answer.catch(() => {})
      await isAsked
      return {
        ...{ program, base, answer },
        remove: async () => {
          program.child.kill('SIGKILL')
          await subgraph.stop(0)
          await store.close()
        },
      }
    }

    it('takes nothing new, gives the whole answer, and ends at once', async () => {
      const { program, base, answer, remove } = await askSlowly(1_500)
      try {
        const ended = once(program.child, 'exit')
        program.child.kill('SIGTERM')
        await until(async () => program.output().includes('stopping'), program)
        expect(await statusOf(`${base}/livez`)).toBeUndefined()
        const response = await answer
        const { data } = (await response.json()) as { data: { offices: { nodes: unknown[] } } }
        expect([response.status, data.offices.nodes.length]).toEqual([200, 8])
        const answered = Date.now()
        expect(await ended).toEqual([0, null])
        // And not only when its patience with the connection, which the client keeps, is over.
        expect(Date.now() - answered).toBeLessThan(5_000)
      } finally {
        await remove()
      }
    })

    it('ends without the answer when that takes too long', async () => {
      const { program, answer, remove } = await askSlowly(30_000, { STOP_GRACE_MS: '500' })
      try {
        program.child.kill('SIGTERM')
        expect(await once(program.child, 'exit')).toEqual([0, null])
        await expect(answer).rejects.toThrow()
      } finally {
        await remove()
      }
    })
  })

  it('ends with a sentence when a setting is wrong or the port is taken', async () => {
    const wrong = start('./bin/serve.ts', { DATABASE_URL: 'postgres://x' })
    expect(await once(wrong.child, 'exit')).toEqual([1, null])
    expect(wrong.output()).toMatch(/^DATABASE_URL must be file: and the folder of the data, .*\.\n$/)

    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const second = start('./bin/serve.ts', { GRAPH_PORT: String(port), DATABASE_URL: `file:${folder}` })
    expect(await once(second.child, 'exit')).toEqual([1, null])
    expect(second.output()).toContain('GRAPH_PORT: the port is taken')
    await new Promise((resolve) => taken.close(resolve))
  })
})
