import { setTimeout as sleep } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Database = NonNullable<MongooseAdapter['connection']['db']>
type ChangeStream = ReturnType<Database['watch']>

/** Milliseconds before a stream that broke is opened again. The driver itself lives through elections. */
const pause = 1_000

/** Counts what is committed in one database, by whichever process, as its change stream tells. */
export class ChangeCounter {
  #changes = 0
  #generation = 0
  #open = false
  #stream: ChangeStream | undefined
  #watching: Promise<void> | undefined
  #stopped = false

  /** @param onBroken told when a stream breaks, or cannot be opened */
  constructor(private readonly onBroken: (error: unknown) => void) {}

  /** Another value soon after every commit; undefined while nothing can be said. */
  get mark(): string | undefined {
    return this.#open ? `${this.#generation}:${this.#changes}` : undefined
  }

  watch(database: Database): void {
    this.#stopped = false
    this.#watching ??= this.#watch(database)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#stream?.close().catch(() => undefined)
    await this.#watching
    this.#watching = undefined
  }

  async #watch(database: Database): Promise<void> {
    while (!this.#stopped) {
      try {
        const stream = database.watch([{ $project: { _id: 1 } }])
        this.#stream = stream
        // The first look opens it: from then on nothing is missed.
        await stream.tryNext()
        this.#generation += 1
        this.#open = true
        for await (const _ of stream) this.#changes += 1
      } catch (error) {
        if (!this.#stopped) this.onBroken(error)
      }
      this.#open = false
      await this.#stream?.close().catch(() => undefined)
      if (!this.#stopped) await sleep(pause)
    }
  }
}
