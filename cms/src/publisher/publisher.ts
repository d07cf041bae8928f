import { randomUUID } from 'node:crypto'
import os from 'node:os'
import { type ContentStore, LeaseLost } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { changeMarkOf } from '../database/change-mark'
import type { Saved } from '../hooks/wake'
import { Alarm } from './alarm'
import { CmsReader } from './cms-reader'
import { LeaseKeeper } from './lease-keeper'
import { Pass, type Refused } from './pass'
import { Progress } from './progress'
import { sourcesOf } from './sources'

export interface PublisherOptions {
  store: ContentStore
  /** Milliseconds between two looks at the CMS when nobody wakes the publisher. */
  pollInterval?: number
  /** Milliseconds after which another publisher may take over from one that has stopped answering. */
  leaseDuration?: number
  /** Milliseconds between two full comparisons. */
  comparisonInterval?: number
  onRefused?: (refused: Refused) => void
}

export interface Publisher {
  /** Something was saved: look soon. */
  wake(saved?: Saved): void
  /** Resolves when everything that was stored in the CMS at the time of the call is published. */
  idle(): Promise<void>
  /** Finishes the batch in hand and gives the lease back. */
  stop(): Promise<void>
}

/** A hook wakes us before its transaction is committed: for this long we look often. */
const eagerFor = 2_000
const eagerInterval = 25
const day = 24 * 60 * 60 * 1_000
const keepRemovalsFor = 7 * day
const longestPause = 30_000

/**
 * Keeps a content store up to date with the CMS until it is stopped: one of drafts with all drafts, any other with what is published.
 * Only one publisher writes; others stand by.
 */
export function runPublisher(payload: Payload, options: PublisherOptions): Publisher {
  const running = new RunningPublisher(payload, options)
  return {
    wake: (saved) => running.wake(saved),
    idle: () => running.idle(),
    stop: () => running.stop(),
  }
}

/** Whether something may have been committed since a mark was read. A database without marks does not say. */
const isNews = (mark: string | undefined, since: string | undefined) => mark === undefined || mark !== since

class RunningPublisher {
  readonly #alarm = new Alarm()
  readonly #keeper: LeaseKeeper
  readonly #reader: CmsReader
  readonly #finished: Promise<void>
  readonly #waiting: { request: number; resolve: () => void; reject: (error: Error) => void }[] = []
  /** Drafts that were saved lately, by collection, and until when they are looked at. */
  readonly #saved = new Map<string, Map<string, number>>()
  #requests = 0
  #eagerUntil = 0
  #stopping = false
  #failures = 0

  constructor(
    private readonly payload: Payload,
    private readonly options: PublisherOptions,
  ) {
    const holder = `${os.hostname()}:${process.pid}:${randomUUID()}`
    this.#keeper = new LeaseKeeper(options.store, holder, options.leaseDuration ?? 5_000)
    this.#reader = new CmsReader(payload, options.store.audience)
    this.#finished = this.#run()
  }

  wake(saved?: Saved): void {
    this.#eagerUntil = Date.now() + eagerFor
    if (this.#ofDrafts && saved) {
      const ids = this.#saved.get(saved.collection) ?? new Map()
      this.#saved.set(saved.collection, ids.set(String(saved.id), this.#eagerUntil))
    }
    this.#alarm.ring()
  }

  idle(): Promise<void> {
    if (this.#stopping) return Promise.reject(new Error('the publisher is stopped'))
    this.#requests += 1
    const request = this.#requests
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject })
      this.#alarm.ring()
    })
  }

  async stop(): Promise<void> {
    this.#stopping = true
    this.#alarm.ring()
    await this.#finished
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      try {
        if (await this.#keeper.acquire()) await this.#publishWhileHeld()
        else await this.#alarm.sleep(this.#pollInterval)
      } catch (error) {
        await this.#pauseAfter(error)
      }
    }
    await this.#keeper.release().catch((error) => this.#log(error, 'the lease could not be given back'))
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('the publisher is stopped'))
  }

  async #publishWhileHeld(): Promise<void> {
    const { store } = this.options
    const sources = sourcesOf(this.payload)
    const progress = await Progress.load(store, sources)
    const pass = new Pass({
      reader: this.#reader,
      store,
      sources,
      progress,
      lease: () => this.#keeper.keep(),
      refuse: (refused) => this.#refuse(refused),
    })
    let comparedAt: number | undefined
    let readMark: string | undefined
    let allRead: { mark: string | undefined; at: number } = { mark: undefined, at: 0 }
    while (!this.#stopping) {
      await this.#keeper.keep()
      const request = this.#requests
      const mark = await changeMarkOf(this.payload)
      const isDue = comparedAt === undefined || Date.now() - comparedAt > (this.options.comparisonInterval ?? day)
      if (isDue) {
        await pass.compare()
        await this.#reader.forgetRemovals(Date.now() - keepRemovalsFor)
        comparedAt = Date.now()
        allRead = { mark, at: comparedAt }
      } else if (this.#waiting.length > 0 || (isNews(mark, allRead.mark) && !this.#waitsWithTheRest(allRead.at))) {
        // A commit may be acknowledged before the mark tells of it, so who waits is not answered from the mark alone.
        await pass.run()
        allRead = { mark, at: Date.now() }
      } else if (isNews(mark, readMark)) {
        for (const [collection, ids] of this.#savedLately()) await pass.take(collection, ids)
      }
      readMark = mark
      this.#failures = 0
      this.#answer(request)
      if (!this.#stopping) await this.#alarm.sleep(this.#pause(mark !== undefined))
    }
  }

  /** Without a cheap way to see that nothing was committed, looking costs a query for each collection. */
  #pause(canSeeCommits: boolean): number {
    if (Date.now() >= this.#eagerUntil) return this.#pollInterval
    // One draft is looked up by its id.
    const isCheap = canSeeCommits || this.#ofDrafts
    return Math.min(isCheap ? eagerInterval : 8 * eagerInterval, this.#pollInterval)
  }

  get #ofDrafts(): boolean {
    return this.options.store.audience === 'drafts'
  }

  /**
   * Drafts are saved while somebody types, for the eyes of a few: the document that was saved is taken at once, the rest now and then,
   * so that publishing does not wait for it.
   */
  #waitsWithTheRest(allReadAt: number): boolean {
    return this.#ofDrafts && Date.now() - allReadAt < this.#pollInterval
  }

  #savedLately(): Map<string, string[]> {
    const lately = new Map<string, string[]>()
    for (const [collection, ids] of this.#saved) {
      for (const [id, until] of ids) if (until < Date.now()) ids.delete(id)
      if (ids.size > 0) lately.set(collection, [...ids.keys()])
      else this.#saved.delete(collection)
    }
    return lately
  }

  get #pollInterval(): number {
    return this.options.pollInterval ?? 1_000
  }

  #answer(request: number): void {
    const answered = this.#waiting.filter((one) => one.request <= request)
    for (const one of answered) {
      this.#waiting.splice(this.#waiting.indexOf(one), 1)
      one.resolve()
    }
  }

  #refuse(refused: Refused): void {
    this.options.onRefused?.(refused)
    const { collection, id, slug, problems } = refused
    const what = problems.map(({ field, message }) => `${field}: ${message}`).join('; ')
    this.payload.logger.warn({ msg: `not published: ${collection} ${slug ?? ''} (${id}): ${what}`, ...refused })
  }

  async #pauseAfter(error: unknown): Promise<void> {
    if (error instanceof LeaseLost) {
      this.#keeper.lost()
      this.payload.logger.info({ msg: 'another publisher has taken over; standing by' })
      await this.#alarm.sleep(this.#pollInterval)
      return
    }
    this.#log(error, 'publishing failed; trying again')
    this.#failures += 1
    await this.#alarm.sleep(Math.min(500 * 2 ** Math.min(this.#failures, 10), longestPause))
  }

  #log(err: unknown, msg: string): void {
    this.payload.logger.error({ err, msg })
  }
}
