import type { ContentReader } from '@kakehashi/content-store'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ResponseCache } from './front/response-cache.js'

/** What the gateway counts. One per process that serves, so that tests do not share counts. */
export interface Metrics {
  /** Everything in the text format of Prometheus. */
  text(): Promise<string>
  contentType: string
  /** One operation. `name` must be one of a bounded number: the name of a registered document, or `other`. */
  operation(name: string, outcome: string, source: string, seconds: number): void
  /** A request that was refused before it became an operation. */
  refused(code: string): void
  /** One call of a subgraph; `outcome` is `ok`, `errors` or the code of why there was no answer. */
  subgraphCall(subgraph: string, outcome: string, seconds: number): void
  /** What is read when metrics are asked for. */
  observe(store: ContentReader, cache: ResponseCache): void
}

const seconds = [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  let observed: { store: ContentReader; cache: ResponseCache } | undefined
  let seen = { revision: 0, at: Date.now() }

  /** The present revision and when it was first asked for; the last one known while the store cannot say. */
  async function revisionSeen() {
    const revision = await observed?.store.revision().catch(() => undefined)
    if (revision !== undefined && revision !== seen.revision) seen = { revision, at: Date.now() }
    return seen
  }

  const operations = new Histogram({
    name: 'graph_operation_seconds',
    help: 'Time to answer an operation, by registered operation, outcome (complete, partial, refused) and source.',
    labelNames: ['operation', 'outcome', 'source'],
    buckets: seconds,
    registers,
  })
  const refusals = new Counter({
    name: 'graph_refused_requests_total',
    help: 'Requests that were refused before they became an operation, by code.',
    labelNames: ['code'],
    registers,
  })
  const subgraphCalls = new Histogram({
    name: 'graph_subgraph_seconds',
    help: 'Time of calls to subgraphs, by subgraph and outcome (ok, errors, or the code of why there was no answer).',
    labelNames: ['subgraph', 'outcome'],
    buckets: seconds,
    registers,
  })
  new Gauge({
    name: 'graph_cache_bytes',
    help: 'Bytes of answers kept.',
    registers,
    collect() {
      this.set(observed?.cache.bytes ?? 0)
    },
  })
  new Gauge({
    name: 'graph_cache_answers',
    help: 'Answers kept.',
    registers,
    collect() {
      this.set(observed?.cache.size ?? 0)
    },
  })
  new Gauge({
    name: 'graph_revision',
    help: 'Number of the newest published change.',
    registers,
    async collect() {
      this.set((await revisionSeen()).revision)
    },
  })
  new Gauge({
    name: 'graph_revision_age_seconds',
    help: 'Seconds since this process first showed its present revision here.',
    registers,
    async collect() {
      const { at } = await revisionSeen()
      this.set((Date.now() - at) / 1_000)
    },
  })

  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    operation: (operation, outcome, source, time) => operations.observe({ operation, outcome, source }, time),
    refused: (code) => refusals.inc({ code }),
    subgraphCall: (subgraph, outcome, time) => subgraphCalls.observe({ subgraph, outcome }, time),
    observe: (store, cache) => {
      observed = { store, cache }
    },
  }
}
