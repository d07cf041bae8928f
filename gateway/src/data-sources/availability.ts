/** How long a subgraph that has just gone is waited for at the least: a process that is restarted is usually back sooner. */
const shortestRestart = 3_000

/** After so many calls in a row that ended at their deadline, only one now and then finds out whether that has changed. */
const silentAfter = 5
const probePauseMilliseconds = 500

/**
 * What the last calls say about a subgraph, so that one that is gone or hangs costs its own part of the answers and no time of
 * all the others.
 */
export class Availability {
  #goneSince: number | undefined
  #lateInRow = 0
  #probing = false
  #nextProbe = 0

  readonly #restartMilliseconds: number

  /** @param longestCall milliseconds that a call may take: whoever gives more of them has processes that start more slowly */
  constructor(longestCall: number) {
    this.#restartMilliseconds = Math.max(shortestRestart, longestCall)
  }

  /** Asks the subgraph through `ask`; undefined when it hangs and it is not this call's turn to find out whether it still does. */
  async through<T>(ask: () => Promise<T>): Promise<T | undefined> {
    if (this.#lateInRow < silentAfter) return ask()
    if (this.#probing || performance.now() < this.#nextProbe) return undefined
    this.#probing = true
    try {
      return await ask()
    } finally {
      this.#probing = false
      this.#nextProbe = performance.now() + probePauseMilliseconds
    }
  }

  answered(): void {
    this.#goneSince = undefined
    this.#lateInRow = 0
  }

  late(): void {
    this.#lateInRow += 1
  }

  /**
   * No connection, or one that ended without an answer. Whether it is worth while to try again: true for some time from the first such
   * call on, before there was any answer, too: a gateway that has just started may meet a subgraph that restarts.
   */
  gone(): boolean {
    this.#goneSince ??= performance.now()
    return performance.now() - this.#goneSince < this.#restartMilliseconds
  }
}
