import type { ContentReader } from '@kakehashi/content-store'

const pauseMilliseconds = 50

/**
 * Tells all who wait when a store moves. While nobody waits, nobody asks the store; however many wait, it is asked once for all.
 */
export class NextChange {
  readonly #waiting = new Set<() => void>()
  #timer: NodeJS.Timeout | undefined
  #revision: number | undefined

  constructor(private readonly store: ContentReader) {}

  /** Resolves when the store has moved, when `signal` says that nobody waits any more, and after `milliseconds` at the latest. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(deadline)
        signal.removeEventListener('abort', done)
        this.#waiting.delete(done)
        resolve()
      }
      const deadline = setTimeout(done, milliseconds)
      signal.addEventListener('abort', done)
      this.#waiting.add(done)
      if (signal.aborted) done()
      else if (!this.#timer) this.#look()
    })
  }

  #look(): void {
    this.#timer = setTimeout(async () => {
      const revision = await this.store.revision().catch(() => this.#revision)
      if (revision !== this.#revision) for (const done of [...this.#waiting]) done()
      this.#revision = revision
      this.#timer = undefined
      if (this.#waiting.size > 0) this.#look()
    }, pauseMilliseconds)
  }
}
