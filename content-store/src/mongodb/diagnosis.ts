import { MongoClient, MongoServerError } from 'mongodb'
import { StoreUnavailable } from '../store.js'
import { standalone } from './connection.js'

const probeMilliseconds = 2_000

/**
 * Why no primary of the replica set could be found: the driver only says that it waited. Asks each server that the address names
 * by itself what it is. Undefined when the reason is another.
 */
export async function diagnose(
  client: MongoClient,
  address: string,
  error: unknown,
): Promise<StoreUnavailable | undefined> {
  if (error instanceof MongoServerError) return undefined
  const { hosts, replicaSet, tls } = client.options
  const problems = await Promise.all(hosts.map(async (host) => probe(host.toString(), { replicaSet, tls })))
  if (problems.includes('standalone')) return new StoreUnavailable(standalone(address), { cause: error })
  const told = hosts.map((host, index) => `${host}: ${problems[index]}`).join('; ')
  return new StoreUnavailable(`no primary of a replica set can be reached at ${address} (${told})`, { cause: error })
}

async function probe(host: string, expected: { replicaSet?: string; tls: boolean }): Promise<string> {
  const client = new MongoClient(`mongodb://${host}/`, {
    directConnection: true,
    tls: expected.tls,
    serverSelectionTimeoutMS: probeMilliseconds,
    connectTimeoutMS: probeMilliseconds,
    timeoutMS: probeMilliseconds,
  })
  try {
    const hello = await client.db('admin').command({ hello: 1 })
    if (hello.isreplicaset) return 'its replica set is not initiated yet: call rs.initiate()'
    if (!hello.setName) return 'standalone'
    if (expected.replicaSet && hello.setName !== expected.replicaSet) {
      return `it is a member of the replica set "${hello.setName}", not "${expected.replicaSet}"`
    }
    return 'it answers, but knows no primary'
  } catch {
    return 'no answer'
  } finally {
    await client.close()
  }
}
