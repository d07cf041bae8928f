import { AsyncLocalStorage } from 'node:async_hooks'
import { NestedWriteError } from './errors'

type TurnState = 'announced' | 'waiting' | 'holding' | 'ended'

/** One writer's place in the queue. */
export class Turn {
  state: TurnState = 'announced'
  readonly #release: (turn: Turn) => void

  /** @param parent the turn from whose context this one was asked for */
  constructor(
    readonly parent: Turn | undefined,
    release: (turn: Turn) => void,
  ) {
    this.#release = release
  }

  /** Lets the next writer in. Only the first call does anything. */
  release(): void {
    this.#release(this)
  }
}

interface Waiting {
  turn: Turn
  grant: () => void
}

/**
 * Lets one writer in at a time, in the order in which they asked.
 *
 * SQLite has one writer, and the driver is synchronous: a second writer that waits inside SQLite blocks the very event
 * loop on which the first would commit. So writers wait here, where waiting blocks nobody.
 */
export class WriterLock {
  readonly #contexts = new AsyncLocalStorage<Turn>()
  readonly #queue: Waiting[] = []
  #holder: Turn | undefined

  /** @param nestedPatience milliseconds that a write from inside the holder waits before it fails */
  constructor(private readonly nestedPatience = 300) {}

  /** How many writers wait. */
  get waiting(): number {
    return this.#queue.length
  }

  get held(): boolean {
    return this.#holder !== undefined
  }

  /**
   * Marks the caller's asynchronous context as the one that the next {@link acquire} belongs to, so that a write from
   * inside it can be recognised. Has to be called before the caller's first `await`.
   */
  announce(): void {
    this.#contexts.enterWith(this.#newTurn())
  }

  /**
   * Waits for the writer's place.
   * @throws {NestedWriteError} when the holder is the very context that asks, and does not let go
   */
  acquire(): Promise<Turn> {
    const announced = this.#contexts.getStore()
    return this.#wait(announced?.state === 'announced' ? announced : this.#newTurn())
  }

  /** Does `work` in the writer's place and leaves it, whatever happens. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const turn = await this.#wait(this.#newTurn())
    try {
      return await work()
    } finally {
      turn.release()
    }
  }

  #newTurn(): Turn {
    return new Turn(this.#contexts.getStore(), (turn) => this.#end(turn))
  }

  #wait(turn: Turn): Promise<Turn> {
    turn.state = 'waiting'
    return new Promise((resolve, reject) => {
      const entry: Waiting = { turn, grant: () => resolve(turn) }
      const ancestor = holdingAncestor(turn)
      if (ancestor) {
        const timer = setTimeout(() => {
          if (turn.state !== 'waiting' || ancestor.state !== 'holding') return
          this.#leaveQueue(turn)
          reject(new NestedWriteError(this.nestedPatience))
        }, this.nestedPatience)
        entry.grant = () => {
          clearTimeout(timer)
          resolve(turn)
        }
      }
      this.#queue.push(entry)
      this.#next()
    })
  }

  #next(): void {
    if (this.#holder) return
    const entry = this.#queue.shift()
    if (!entry) return
    this.#holder = entry.turn
    entry.turn.state = 'holding'
    entry.grant()
  }

  #end(turn: Turn): void {
    if (turn.state !== 'holding') return
    turn.state = 'ended'
    this.#holder = undefined
    this.#next()
  }

  #leaveQueue(turn: Turn): void {
    turn.state = 'ended'
    const index = this.#queue.findIndex((entry) => entry.turn === turn)
    if (index >= 0) this.#queue.splice(index, 1)
  }
}

function holdingAncestor(turn: Turn): Turn | undefined {
  let ancestor = turn.parent
  while (ancestor && ancestor.state !== 'holding') ancestor = ancestor.parent
  return ancestor
}
