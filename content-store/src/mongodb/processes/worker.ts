/**
 * A process of its own for the engine's tests: `worker <task> <url> <name> [start]`.
 * It says what it did on standard output, one line for each thing. `start` (milliseconds since 1970) lets several begin together.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { report, upsert } from '../../contract/sample-entries.js'
import { type Lease, LeaseLost } from '../../store.js'
import { openMongoContentStore } from '../index.js'

export const entriesPerBatch = 10
export const leaseName = 'publisher'
export const leaseMilliseconds = 2_000

const say = (line: string | number) => new Promise((resolve) => process.stdout.write(`${line}\n`, resolve))

/** A report for each place in a batch, all of one version. */
export const batch = (version: number) =>
  Array.from({ length: entriesPerBatch }, (_, index) =>
    upsert(report(`report-${index}`, { version, number: version, office: `office-${version % 3}` })),
  )

const tasks: Record<string, (url: string, name: string) => Promise<void>> = {
  /** Opens the database, in which there may be nothing yet, and writes one entry. */
  async open(url, name) {
    const store = await openMongoContentStore({ url })
    await say(await store.apply([upsert(report(name))]))
    await store.close()
  },

  /**
   * As a publisher: waits for the lease, writes batches under it, each with the next version, and says when it got the lease and each
   * version that is acknowledged. Goes on whatever happens, until it is killed.
   */
  async publish(url, name) {
    const store = await openMongoContentStore({ url })
    let lease: Lease | undefined
    for (;;) {
      try {
        const had = lease !== undefined
        lease = await store.acquireLease(leaseName, name, leaseMilliseconds)
        if (!lease) {
          await sleep(50)
          continue
        }
        if (!had) await say('lease')
        const version = Number((await store.marks()).version ?? 0) + 1
        await store.apply(batch(version), { marks: { version: String(version) }, lease })
        await say(version)
      } catch (error) {
        if (error instanceof LeaseLost) lease = undefined
        await sleep(50)
      }
    }
  },
}

const [task = '', url = '', name = '', start = '0'] = process.argv.slice(2)
if (tasks[task]) {
  await sleep(Math.max(0, Number(start) - Date.now()))
  await tasks[task](url, name)
}
