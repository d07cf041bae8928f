/**
 * A process of its own for the engine's tests: `worker <task> <file> <name> [start]`.
 * It says what it did on standard output, one line for each thing. `start` (milliseconds since 1970) lets several begin together.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { report, upsert } from '../../contract/sample-entries.js'
import { openSqliteContentStore } from '../index.js'

export const entriesPerBatch = 10
export const leaseRounds = 50

const say = (line: string | number) => new Promise((resolve) => process.stdout.write(`${line}\n`, resolve))

const tasks: Record<string, (file: string, name: string) => Promise<void>> = {
  /** Writes the same entries over and over, each batch with the next version, and says each version that is written. */
  async apply(file) {
    const store = await openSqliteContentStore({ file })
    for (let version = Number((await store.marks()).version ?? 0) + 1; ; version++) {
      const changes = Array.from({ length: entriesPerBatch }, (_, index) =>
        upsert(report(`report-${index}`, { version, number: version, office: `office-${version % 3}` })),
      )
      await store.apply(changes, { marks: { version: String(version) } })
      await say(version)
    }
  },

  /** Opens the file, which may not be there yet, and writes one entry. */
  async open(file, name) {
    const store = await openSqliteContentStore({ file })
    await say(await store.apply([upsert(report(name))]))
    await store.close()
  },

  /** Tries to get one lease after the other, and says which it got. */
  async lease(file, name) {
    const store = await openSqliteContentStore({ file })
    for (let round = 0; round < leaseRounds; round++) {
      if (await store.acquireLease(`lease-${round}`, name, 60_000)) await say(round)
    }
    await store.close()
  },
}

const [task = '', file = '', name = '', start = '0'] = process.argv.slice(2)
if (tasks[task]) {
  await sleep(Math.max(0, Number(start) - Date.now()))
  await tasks[task](file, name)
}
