import type { Document } from 'mongodb'
import { StoreUnavailable } from '../store.js'
import type { Connection } from './connection.js'
import { type ReadDocument, type StateDocument, stateId } from './documents.js'

type CollectionName = 'entries' | 'lists' | 'log' | 'pages' | 'search'

/** A query that is read together with others. */
export interface Part {
  from: CollectionName
  pipeline: Document[]
}

export interface Asked {
  /** Of entries that are read whole. */
  names?: readonly string[]
  parts?: readonly Part[]
}

/** All of one moment. */
export interface Answer {
  state: StateDocument
  /** The entries asked for by their names; those that are not there are not published. */
  entries: ReadonlyMap<string, ReadDocument>
  /** The rows of each part. */
  rows: Document[][]
}

interface Waiting {
  names: readonly string[]
  /** Where its parts begin in the round. */
  from: number
  count: number
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}

interface Round {
  names: Set<string>
  parts: Part[]
  waiting: Waiting[]
}

/** More than this are not read in one command, as the server reads them one after the other. */
const partsPerRound = 40

/**
 * For so many milliseconds a round of names waits for the one that is under way: who asks meanwhile shares it, and a server that does not
 * answer holds nobody up.
 */
const longestWait = 5

/** Not needed by who reads an entry by its name. */
const unread = { number: 0, origin: 0, keys: 0, lists: 0, listsByUpdate: 0, natural: 0, updated: 0, hash: 0 } as const

/**
 * Reads in rounds: whatever is asked for in one turn of the event loop, by whichever requests, is one command, and every command reads
 * the state of the store as well. While names are being read, those asked for meanwhile become one round, too. It is read from one
 * snapshot of what most members have, which the primary takes when the command arrives: a round begun after a publish was acknowledged
 * sees that publish.
 */
export class Rounds {
  /** Rounds of names alone are for themselves, so that they do not wait for lists. */
  #names: Round | undefined
  #parts: Round | undefined
  /** Rounds of names that are under way. */
  #underWay = 0

  constructor(readonly connection: Connection) {}

  read({ names = [], parts = [] }: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const round = parts.length > 0 ? this.#partsRound() : this.#namesRound()
      for (const name of names) round.names.add(name)
      round.waiting.push({ names, from: round.parts.length, count: parts.length, resolve, reject })
      round.parts.push(...parts)
      if (round.parts.length >= partsPerRound) this.#begin(round)
    })
  }

  #namesRound(): Round {
    if (!this.#names) {
      const round = opened()
      this.#names = round
      if (this.#underWay === 0) setImmediate(() => this.#begin(round))
      else setTimeout(() => this.#begin(round), longestWait)
    }
    return this.#names
  }

  #partsRound(): Round {
    if (!this.#parts) {
      const round = opened()
      this.#parts = round
      setImmediate(() => this.#begin(round))
    }
    return this.#parts
  }

  #begin(round: Round): void {
    if (round === this.#parts) {
      this.#parts = undefined
      void this.#answer(round)
    } else if (round === this.#names) {
      this.#names = undefined
      void this.#answerNames(round)
    }
  }

  async #answerNames(round: Round): Promise<void> {
    this.#underWay++
    await this.#answer(round)
    this.#underWay--
    if (this.#names) this.#begin(this.#names)
  }

  async #answer(round: Round): Promise<void> {
    try {
      const { state, entries, rows } = await this.#send(round)
      for (const { from, count, resolve } of round.waiting) {
        resolve({ state, entries, rows: rows.slice(from, from + count) })
      }
    } catch (error) {
      // What is wrong with one question must not spoil the others; with the store itself, all have the same answer.
      const isShared = error instanceof StoreUnavailable || round.waiting.length === 1
      for (const one of round.waiting) {
        if (isShared) one.reject(error)
        else void this.#answer(alone(round, one))
      }
    }
  }

  async #send({ names, parts }: Round): Promise<Answer> {
    const wanted = { _id: { $in: [stateId, ...names] } }
    // All in the first batch, as far as a message goes: asking for more would be a second trip.
    const options = { readConcern: { level: 'snapshot' }, batchSize: 10_000 } as const
    const { entries } = this.connection
    const documents: Document[] = await this.connection.run(() =>
      parts.length === 0
        ? entries.find(wanted, { ...options, projection: unread }).toArray()
        : entries
            .aggregate(
              [
                { $match: wanted },
                { $project: unread },
                ...parts.map(({ from, pipeline }, part) => ({
                  $unionWith: { coll: from, pipeline: [...pipeline, { $set: { part } }] },
                })),
              ],
              options,
            )
            .toArray(),
    )
    let state: StateDocument | undefined
    const found = new Map<string, ReadDocument>()
    const rows: Document[][] = parts.map(() => [])
    for (const document of documents) {
      if (document.part !== undefined) rows[document.part]?.push(document)
      else if (document._id === stateId) state = document as StateDocument
      else found.set(document._id, document as ReadDocument)
    }
    if (!state) throw new StoreUnavailable(`there is no content store in ${this.connection.address} any more`)
    return { state, entries: found, rows }
  }
}

const opened = (): Round => ({ names: new Set(), parts: [], waiting: [] })

const alone = ({ parts }: Round, one: Waiting): Round => ({
  names: new Set(one.names),
  parts: parts.slice(one.from, one.from + one.count),
  waiting: [{ ...one, from: 0 }],
})
