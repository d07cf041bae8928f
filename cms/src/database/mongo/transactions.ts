import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BeginTransaction, CommitTransaction, RollbackTransaction } from 'payload'
import { TransactionExpiredError } from '../errors'
import { type Turn, WriterLock } from '../lock'
import type { WithDeadline } from '../long-transaction'

type Session = MongooseAdapter['sessions'][string]

interface Open {
  session: Session
  turn: Turn
  timer: NodeJS.Timeout
}

export interface QueueOptions {
  /** Milliseconds after which an open transaction is rolled back, so that one that hangs cannot stop all others. */
  deadline: number
  onExpired: (error: TransactionExpiredError) => void
}

/** How many transactions that were rolled back are remembered. */
const endedSessions = 256
const commitPause = 100

/**
 * Payload's three transaction methods, with one transaction at a time in each process. MongoDB ends the later of two
 * transactions that write the same document, and Payload does not try again: an editor's autosave would fail her own publication.
 *
 * One begun from inside another one is not told apart from others, as it is on SQLite: the driver answers on sockets that all share, where
 * asynchronous contexts mix. It waits until the outer one is rolled back at its deadline.
 */
export function queuedTransactions(adapter: MongooseAdapter, options: QueueOptions) {
  const lock = new WriterLock()
  const open = new Map<string, Open>()
  const remembered: string[] = []
  /** For callers whose transactions may take another time than all others. */
  const deadlines = new AsyncLocalStorage<number>()

  const beginTransaction: BeginTransaction = async () => {
    const turn = await lock.acquire()
    const id = randomUUID()
    const deadline = deadlines.getStore() ?? options.deadline
    try {
      const session = adapter.connection.getClient().startSession() as Session
      session.startTransaction(adapter.transactionOptions || undefined)
      const timer = setTimeout(() => expire(id, deadline), deadline)
      timer.unref()
      open.set(id, { session, turn, timer })
      adapter.sessions[id] = session
      return id
    } catch (error) {
      turn.release()
      throw error
    }
  }

  /** Nobody else can end it any more. */
  function take(id: string): Open | undefined {
    const taken = open.get(id)
    open.delete(id)
    clearTimeout(taken?.timer)
    return taken
  }

  function expire(id: string, deadline: number): void {
    const error = new TransactionExpiredError(deadline)
    options.onExpired(error)
    const expired = take(id)
    if (expired) void abort(id, expired)
  }

  async function abort(id: string, { session, turn }: Open): Promise<void> {
    refuseFurther(id, session)
    try {
      // An error here means that the server has ended it already.
      await session.abortTransaction().catch(() => undefined)
      await session.endSession().catch(() => undefined)
    } finally {
      turn.release()
    }
  }

  /**
   * Payload writes outside any transaction when it finds none under an id. What goes on in the name of a transaction that was
   * rolled back must fail instead: the driver refuses a session that has ended, if it is given one.
   */
  function refuseFurther(id: string, session: Session): void {
    adapter.sessions[id] = Object.assign(session, { inTransaction: () => true })
    remembered.push(id)
    if (remembered.length > endedSessions) delete adapter.sessions[remembered.shift() ?? '']
  }

  const commitTransaction: CommitTransaction = async (incoming) => {
    const id = String(await incoming)
    const taken = take(id)
    if (!taken) {
      if (remembered.includes(id)) throw new Error('the transaction was rolled back; nothing of it is stored')
      return
    }
    const { session, turn } = taken
    try {
      await commit(session, options.deadline)
      delete adapter.sessions[id]
    } catch (error) {
      refuseFurther(id, session)
      throw error
    } finally {
      await session.endSession().catch(() => undefined)
      turn.release()
    }
  }

  const rollbackTransaction: RollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    const taken = take(id)
    if (taken) await abort(id, taken)
  }

  const withDeadline: WithDeadline['withDeadline'] = (milliseconds, work) => deadlines.run(milliseconds, work)

  return { beginTransaction, commitTransaction, rollbackTransaction, withDeadline }
}

/** Asks again when an election came between: the server knows the transaction, and commits it once. */
async function commit(session: Session, patience: number): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      if (!isUnknownResult(error) || Date.now() > deadline) throw error
      await sleep(commitPause)
    }
  }
}

const isUnknownResult = (error: unknown): boolean =>
  (error as { hasErrorLabel?: (label: string) => boolean }).hasErrorLabel?.('UnknownTransactionCommitResult') === true
