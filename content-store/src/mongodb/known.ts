import { deepFreeze } from '../engine/freeze.js'
import { LruCache } from '../engine/lru.js'
import { type Entry, scopesOf } from '../entry.js'
import type { Scope } from '../kinds/index.js'
import type { Connection } from './connection.js'
import { entryOf, type ReadDocument, type StateDocument } from './documents.js'

/** Parsed entries kept, in characters of JSON: enough for everything there is today several times over. */
const entriesCapacity = 32 * 1024 * 1024
/** Answers about one scope kept, in numbers and names. */
const answersCapacity = 20_000
/** After more changes than this, everything is forgotten rather than what changed. */
const changesFollowed = 1_000

/** The state of the store that something was read at: as much of it as tells states apart. */
export type Moment = Pick<StateDocument, 'store' | 'revision' | 'touched' | 'expired'>

/** Whose change makes an answer wrong: entries of one scope, or of any. */
export type AnswerScope = Scope | 'everything'

/**
 * What was read and is still right. Whoever uses it has just read the state of the store; when that has moved, the log says which
 * entries changed, and those are forgotten with the lists of their kinds. So nothing is ever used that is older than the call.
 */
export class Known {
  readonly #entries = new LruCache<string, Entry>(entriesCapacity)
  readonly #answers = new Map<AnswerScope, LruCache<string, unknown>>()
  #moment: Moment | undefined
  #catchingUp: Promise<unknown> = Promise.resolve()

  constructor(readonly connection: Connection) {}

  entry(name: string): Entry | undefined {
    return this.#entries.get(name)
  }

  answer<T>(scope: AnswerScope, question: string): T | undefined {
    return this.#answers.get(scope)?.get(question) as T | undefined
  }

  /**
   * To be called with the state of the store that was just read, before anything known is used.
   * @returns whether what was read with it may be kept: not when something newer is known by now.
   */
  async catchUp(seen: Moment): Promise<boolean> {
    if (this.#isAt(seen)) return true
    const previous = this.#catchingUp
    const mine = previous.then(
      () => this.#follow(seen),
      () => this.#follow(seen),
    )
    this.#catchingUp = mine.catch(() => undefined)
    await mine
    return this.#isAt(seen)
  }

  /** Whether what is known by now is right at a moment that was seen, or at a later one. */
  async reaches(seen: Moment): Promise<boolean> {
    if (!(await this.catchUp(seen))) {
      const at = this.#moment
      return at !== undefined && isOlder(seen, at)
    }
    return true
  }

  #isAt({ store, revision, touched }: Moment): boolean {
    const at = this.#moment
    return at !== undefined && at.revision === revision && at.touched === touched && at.store === store
  }

  async #follow(seen: Moment): Promise<void> {
    const at = this.#moment
    if (this.#isAt(seen)) return
    // An answer that was on its way while a newer one came.
    if (at && isOlder(seen, at)) return
    const canFollow =
      at !== undefined && at.store === seen.store && at.touched === seen.touched && at.revision >= seen.expired
    if (!canFollow) this.forget()
    else {
      const changed = await this.connection.run(() =>
        this.connection.log
          .find(
            { position: { $gt: at.revision } },
            {
              projection: { _id: 1, kind: 1 },
              sort: { position: 1 },
              limit: changesFollowed,
              batchSize: changesFollowed + 1,
              readConcern: { level: 'snapshot' },
            },
          )
          .toArray(),
      )
      if (changed.length === changesFollowed) this.forget()
      if (changed.length > 0) this.#answers.delete('everything')
      for (const { _id: name, kind } of changed) {
        this.#entries.delete(name)
        for (const scope of scopesOf(kind)) this.#answers.delete(scope)
      }
    }
    this.#moment = { ...seen }
  }

  forget(): void {
    this.#entries.clear()
    this.#answers.clear()
    this.#moment = undefined
  }

  /** @param isCurrent what {@link catchUp} said. */
  take(document: ReadDocument, isCurrent: boolean): Entry {
    const known = isCurrent ? this.#entries.get(document._id) : undefined
    if (known?.version === document.version) return known
    const entry = deepFreeze(entryOf(document))
    if (isCurrent) this.#entries.set(document._id, entry, document.body.length)
    return entry
  }

  keep<T>(scope: AnswerScope, question: string, answer: T, size = 1): void {
    let answers = this.#answers.get(scope)
    if (!answers) {
      answers = new LruCache(answersCapacity)
      this.#answers.set(scope, answers)
    }
    answers.set(question, answer, size)
  }
}

const isOlder = (one: Moment, other: Moment) =>
  one.store === other.store && one.revision <= other.revision && one.touched <= other.touched
