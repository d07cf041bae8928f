import type { AddressInfo } from 'node:net'
import type { ContentReader } from '@kakehashi/content-store'
import { type SubgraphName, startSubgraphServer, subgraphNames } from '@kakehashi/subgraphs'
import { type Logger, pino } from 'pino'
import { defaultPolicy, type FrontPolicy } from '../front/policy.js'
import { createFront } from '../front/server.js'
import { startGraph } from '../graph.js'
import { createMetrics } from '../metrics.js'

export const modes = ['in process', 'over HTTP'] as const
export type Mode = (typeof modes)[number]

export interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

export interface TestGraph {
  url: URL
  /** Sends an operation by POST. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** What the graph logged. */
  log: string[]
  stop(): Promise<void>
}

interface TestGraphOptions {
  store: ContentReader
  mode: Mode
  /** Takes the place of a subgraph's address, to see what the graph does when that is wrong. */
  urls?: Partial<Record<SubgraphName, URL>>
  subgraphTimeoutMilliseconds?: number
  introspection?: boolean
  mediaFolder?: string
  policy?: Partial<FrontPolicy>
}

/** The whole graph behind HTTP on free ports, as it is served. */
export async function testGraph(options: TestGraphOptions): Promise<TestGraph> {
  const { store, mode, urls = {}, subgraphTimeoutMilliseconds = 2_000, introspection = true, mediaFolder } = options
  const policy = { ...defaultPolicy, ...options.policy }
  const metrics = createMetrics()
  const lines: string[] = []
  const log: Logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) })
  const servers = mode === 'over HTTP' ? await serveAll(store, log) : []
  const graph = await startGraph({
    store,
    subgraphUrls: { ...Object.fromEntries(servers.map(({ name, server }) => [name, server.url])), ...urls },
    subgraphTimeoutMilliseconds,
    introspection,
    observe: metrics.subgraphCall,
    log,
  })
  const front = createFront({ mediaFolder, introspection, policy, metrics, log })
  front.attach(graph)
  await new Promise<void>((resolve) => front.server.listen(0, '127.0.0.1', resolve))
  const url = new URL(`http://127.0.0.1:${(front.server.address() as AddressInfo).port}`)
  return {
    url,
    log: lines,
    ask: async (query, variables) => {
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Answer
    },
    stop: async () => {
      await front.stop(1_000)
      await graph.stop()
      await Promise.all(servers.map(({ server }) => server.stop(1_000)))
    },
  }
}

const serveAll = (store: ContentReader, log: Logger) =>
  Promise.all(
    subgraphNames.map(async (name) => ({
      name,
      server: await startSubgraphServer(name, { store, port: 0, host: '127.0.0.1', log }),
    })),
  )

/** The data of an answer without errors. */
export function dataOf<T>(answer: Answer): T {
  expect(answer.errors).toBeUndefined()
  return answer.data as T
}
