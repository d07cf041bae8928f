/**
 * Two gateways against one, behind the proxy of docker-compose.yml, with subgraphs as processes of their own; see docs/scaling.md.
 * `node bench/gateways.mjs [--engine sqlite|mongodb] [--workload municipality] [--connections 32] [--rounds 5] [--seconds 3] [--cache 0]`
 * Build before: `npm run rehearsal -- --keep` does, and can be stopped once it runs.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { prepareStack } from '../scripts/rehearsal/stack.mjs'
import { load, median } from './support/load.mjs'
import { memoryMegabytes } from './support/processes.mjs'
import { askedValues, requestsOf } from './support/requests.mjs'
import { workloads } from './workloads.mjs'

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    workload: { type: 'string', default: 'municipality' },
    connections: { type: 'string', default: '32' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    cache: { type: 'string', default: '0' },
  },
})
const subgraphs = ['publications', 'programmes', 'grants', 'offices']

const stack = await prepareStack({ engine: options.engine, environment: { RESPONSE_CACHE_MB: options.cache } })
process.on('exit', () => stack.kill())
try {
  await stack.start()
  // Readers' pages and the desk take no part.
  for (const name of ['web', 'cms']) await stack.services.get(name).stop()
  const requests = requestsOf(workloads[options.workload].graph, await askedValues(stack.urls.graph))
  const pidsOf = (names) => names.map((name) => stack.services.get(name).pid).filter((pid) => pid !== undefined)
  const second = stack.services.get('gateway-2')

  const measured = { 1: [], 2: [] }
  const measure = async (gateways) => {
    const server = { url: stack.urls.graph, pids: pidsOf(['gateway-1', 'gateway-2', ...subgraphs]), requests }
    const extent = { connections: Number(options.connections), seconds: Number(options.seconds) }
    await load(server, { ...extent, seconds: 1 })
    measured[gateways].push(await load(server, extent))
  }
  for (let round = 0; round < Number(options.rounds); round += 1) {
    if (!second.running) {
      second.start()
      await second.healthy()
    }
    await measure(2)
    if (round === 0) {
      for (const name of ['gateway-1', 'gateway-2', ...subgraphs]) {
        console.log(`${name}: ${memoryMegabytes(pidsOf([name])).toFixed(0)} MB`)
      }
    }
    await second.stop()
    await measure(1)
  }
  console.log(
    `\n${availableParallelism()} cores, ${options.engine}, ${options.workload}, ${options.connections} connections, ${options.cache} MB of kept answers`,
  )
  const of = (gateways, figure) => median(measured[gateways].map((one) => one[figure]))
  for (const gateways of [1, 2]) {
    console.log(
      `${gateways} gateway(s): ${of(gateways, 'perSecond').toFixed(0)} req/s, ${of(gateways, 'cpuPerRequest').toFixed(2)} ms CPU of gateways and subgraphs, p50 ${of(gateways, 'p50')} ms, p99 ${of(gateways, 'p99')} ms`,
    )
  }
  console.log(`two to one: ×${(of(2, 'perSecond') / of(1, 'perSecond')).toFixed(2)}`)
} finally {
  await stack.stop()
  stack.remove()
}
