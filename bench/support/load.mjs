import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { cpuMilliseconds } from './processes.mjs'

/** So many different requests at the least, however many connections there are. */
const fewestPerConnection = 20

/**
 * Sends a server its requests over `connections` connections, each connection one request at a time, for as many `seconds` or until
 * there were `amount` of them.
 * @returns requests per second, latencies in milliseconds, and the CPU time of the server's processes for each request.
 * @throws when any answer is not 2xx, or any request fails.
 */
export async function load(server, { connections, ...extent }) {
  const { requests } = server
  let client = 0
  const before = cpuMilliseconds(server.pids)
  const {
    requests: sent,
    latency,
    duration,
    errors,
    non2xx,
    timeouts,
  } = await autocannon({
    url: server.url,
    connections,
    ...('seconds' in extent ? { duration: extent.seconds } : { amount: extent.amount }),
    timeout: 60,
    // Each connection has its own part of the list: identical requests in flight could be answered by one execution. And no more than
    // that, as autocannon writes out all that a connection is given while the clock runs already.
    requests: requests.slice(0, 1),
    setupClient: (connection) => {
      const offset = Math.floor((client++ * requests.length) / connections)
      const share = Math.max(Math.ceil(requests.length / connections), fewestPerConnection)
      connection.setRequests([...requests, ...requests].slice(offset, offset + Math.min(share, requests.length)))
    },
  })
  if (errors + non2xx + timeouts > 0) {
    throw new Error(
      `${server.url}: ${non2xx} answers were not 2xx, ${errors} requests failed, ${timeouts} took too long`,
    )
  }
  // What was in flight when the load ended is still being answered, and counted.
  await sleep(150)
  const cpu = cpuMilliseconds(server.pids) - before
  return {
    perSecond: sent.total / duration,
    cpuPerRequest: cpu / sent.total,
    p50: latency.p50,
    p99: latency.p99,
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
