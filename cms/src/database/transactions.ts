import { randomUUID } from 'node:crypto'
import type { BeginTransaction, CommitTransaction, RollbackTransaction } from 'payload'
import type { WriterLock } from './lock'

/** An open transaction of Payload: what its operations write through, and how it ends. */
export interface Session<Database> {
  db: Database
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

/** The part of Payload's adapter that transactions touch. */
export interface TransactionHost<Database> {
  initializing: Promise<void>
  drizzle: { transaction(work: (tx: Database) => Promise<void>): Promise<void> }
  sessions: Record<string, Session<Database>>
}

/** How many transactions that were rolled back are remembered. */
const poisonedSessions = 256

/** Thrown inside drizzle's callback to make it roll back, and caught again by us. */
const rolledBack = Symbol('rolled back')

/**
 * Payload's three transaction methods on the one-writer client. They differ from its own in that a failing COMMIT
 * reaches the caller, and in that a context which holds the writer's place can be recognised.
 */
export function transactionMethods<Database>(host: TransactionHost<Database>, lock: WriterLock) {
  async function begin(): Promise<string> {
    await host.initializing
    const id = randomUUID()
    let end: { resolve: () => void; reject: (reason: unknown) => void } | undefined
    await new Promise<void>((ready, failed) => {
      const done = host.drizzle.transaction(
        (db) =>
          new Promise<void>((resolve, reject) => {
            end = { resolve, reject }
            host.sessions[id] = {
              db,
              resolve: () => {
                end?.resolve()
                return done
              },
              reject: async () => {
                end?.reject(rolledBack)
                await done.catch((error: unknown) => {
                  if (error !== rolledBack) throw error
                })
              },
            }
            ready()
          }),
      )
      // Before the callback ran this is a failing begin; afterwards whoever ends the transaction awaits `done` too.
      done.catch(failed)
    })
    return id
  }

  const beginTransaction: BeginTransaction = () => {
    lock.announce()
    return begin()
  }

  const takeSession = async (incoming: string | number | Promise<string | number>) => {
    const id = await incoming
    const session = host.sessions[id]
    delete host.sessions[id]
    return session
  }

  /**
   * Payload writes outside any transaction when it finds no session under an id. What goes on in the name of a transaction
   * that was rolled back must fail instead, so the ended session stays in its place for a while.
   */
  const poison = (id: string | number, session: Session<Database>) => {
    const refuse = () => Promise.reject(new Error('the transaction was rolled back; nothing of it is stored'))
    host.sessions[id] = { db: session.db, resolve: refuse, reject: () => Promise.resolve() }
    poisoned.push(id)
    if (poisoned.length > poisonedSessions) delete host.sessions[poisoned.shift() ?? '']
  }
  const poisoned: (string | number)[] = []

  const commitTransaction: CommitTransaction = async (incoming) => {
    await (await takeSession(incoming))?.resolve()
  }

  const rollbackTransaction: RollbackTransaction = async (incoming) => {
    const id = await incoming
    const session = await takeSession(id)
    if (!session) return
    poison(id, session)
    await session.reject()
  }

  return { beginTransaction, commitTransaction, rollbackTransaction }
}
