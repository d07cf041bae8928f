/** A write was asked for from inside a transaction that does not know of it, and so could never get its turn. */
export class NestedWriteError extends Error {
  override name = 'NestedWriteError'
  constructor(waitedMilliseconds: number) {
    super(
      `a write waited ${waitedMilliseconds} ms for the transaction that it is called from: pass req to the operation ` +
        '(payload.update({ …, req })), so that it becomes part of that transaction',
    )
  }
}

/** The transaction held the writer's place for too long and was rolled back. Nothing of it is stored. */
export class TransactionExpiredError extends Error {
  override name = 'TransactionExpiredError'
  constructor(deadlineMilliseconds: number) {
    super(
      `the transaction was rolled back because it was still open after ${deadlineMilliseconds} ms; nothing of it is stored`,
    )
  }
}

/** Another process held the database for longer than we were willing to wait. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError'
  constructor(waitedMilliseconds: number, cause: unknown) {
    super(`the database was locked by another process for ${waitedMilliseconds} ms`, { cause })
  }
}

/** The database cannot be used as it is. The message says why, and what to do. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

const storageProblems = /^SQLITE_(FULL|IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN)/

/** True when the disk is full, or the file damaged or out of reach; also for what was thrown because of that. */
export function isStorageProblem(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown }
    if (typeof code === 'string' && (storageProblems.test(code) || code === 'ENOSPC')) return true
  }
  return false
}

/**
 * True for what MongoDB says when it ends a transaction that may succeed when it is begun anew: another process was writing the same
 * document, or an election came between. Nothing of it is stored.
 */
export const isWorthAnotherTry = (error: unknown): boolean =>
  (error as { hasErrorLabel?: (label: string) => boolean } | null)?.hasErrorLabel?.('TransientTransactionError') ===
  true
