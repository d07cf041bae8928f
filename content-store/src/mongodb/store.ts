import type { ClientSession } from 'mongodb'
import type { Audience } from '../audience.js'
import type { Kind } from '../kinds/index.js'
import { type ApplyOptions, type Change, type ContentStore, type Lease, LeaseLost, type Revision } from '../store.js'
import type { Connection } from './connection.js'
import { type StateDocument, stateId } from './documents.js'
import { EntryWriter, readStored } from './entry-writer.js'
import { endWhatIsLeftOpen, giveLeaseBack, isExpired, takeLease } from './leases.js'
import { MongoContentReader } from './reader.js'

/** The MongoDB engine. */
export class MongoContentStore extends MongoContentReader implements ContentStore {
  readonly #now: () => number
  /** All applies of this store run under one session, one after the other, so that a successor can end what one left open. */
  readonly #session: ClientSession
  #applying: Promise<unknown> = Promise.resolve()

  /** @param now the time that changes are logged with, and removals are forgotten by, in milliseconds since 1970. */
  constructor(
    connection: Connection,
    now: () => number = Date.now,
    readonly audience: Audience = 'public',
  ) {
    super(connection)
    this.#now = now
    this.#session = connection.startSession()
  }

  apply(changes: readonly Change[], options: ApplyOptions = {}): Promise<Revision> {
    const mine = this.#applying.then(() => this.#apply(changes, options))
    this.#applying = mine.catch(() => undefined)
    return mine
  }

  async #apply(changes: readonly Change[], { marks = {}, lease }: ApplyOptions): Promise<Revision> {
    const { connection } = this
    const { transacted } = connection
    const session = this.#session
    return connection.run(() =>
      session.withTransaction(
        async () => {
          if (lease) await this.#requireLease(lease, session)
          // Whoever writes the state first is the only one who writes: another call waits, or begins again.
          const state = (await transacted.state.findOneAndUpdate(
            { _id: stateId },
            { $inc: { writes: 1 } },
            { session, returnDocument: 'after' },
          )) as StateDocument
          const writer = new EntryWriter(state, await readStored(transacted, session, changes), this.#now())
          writer.take(changes)
          const { revision } = await writer.write(transacted, session, state)
          const named = Object.entries(marks).map(([name, value]) => ({
            updateOne: { filter: { _id: name }, update: { $set: { value } }, upsert: true },
          }))
          if (named.length > 0) await transacted.marks.bulkWrite(named, { session })
          return revision
        },
        { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
      ),
    )
  }

  async marks(): Promise<Record<string, string>> {
    const marks = await this.connection.run(() => this.connection.marks.find({}, { hint: '_id_' }).toArray())
    return Object.fromEntries(marks.map(({ _id, value }) => [_id, value]))
  }

  async origins(kind: Kind): Promise<{ origin: string; id: string; version: number }[]> {
    return this.connection.run(() =>
      this.connection.entries
        .find({ kind }, { hint: 'origins', projection: { _id: 0, origin: 1, id: 1, version: 1 }, sort: { id: 1 } })
        .map(({ origin, id, version }) => ({ origin, id, version }))
        .toArray(),
    )
  }

  async acquireLease(name: string, holder: string, milliseconds: number): Promise<Lease | undefined> {
    // By our own clock, and not later than by the server's.
    const expiresAt = Date.now() + milliseconds
    return this.connection.run(async () => {
      await endWhatIsLeftOpen(this.connection, name, holder)
      const session = this.#session.id?.id
      const taken = await takeLease(this.connection, { name, holder, milliseconds, session })
      return taken && { name, holder, token: taken.token, expiresAt }
    })
  }

  async releaseLease(lease: Lease): Promise<void> {
    await this.connection.run(() => giveLeaseBack(this.connection, lease))
  }

  /** Also locks the lease until the transaction ends: nobody can take it over in between. */
  async #requireLease({ name, holder, token }: Lease, session: ClientSession): Promise<void> {
    const held = await this.connection.transacted.leases.findOneAndUpdate(
      { _id: name, holder, token, $expr: { $not: [isExpired] } },
      { $currentDate: { usedAt: true } },
      { session, projection: { _id: 1 } },
    )
    if (!held) throw new LeaseLost(`${holder} no longer holds the lease "${name}" (token ${token})`)
  }

  override async close(): Promise<void> {
    await this.#applying
    await this.#session.endSession()
    await super.close()
  }
}
