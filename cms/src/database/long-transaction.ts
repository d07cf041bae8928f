import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** What both of our adapters have besides Payload's own. */
export interface WithDeadline {
  /** Runs work whose transactions are rolled back after `milliseconds`, not after the usual deadline. */
  withDeadline<T>(milliseconds: number, work: () => Promise<T>): Promise<T>
}

/**
 * Runs `work` in one transaction that may take longer than a save: all that it writes through the request is stored, or nothing.
 * Other writers wait until it is over.
 * @param milliseconds after which it is rolled back. MongoDB ends every transaction after 60 seconds, unless its server says otherwise.
 */
export async function inLongTransaction<Result>(
  payload: Payload,
  parts: Parameters<typeof createLocalReq>[0],
  milliseconds: number,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq(parts, payload)
  const { withDeadline } = payload.db as unknown as Partial<WithDeadline>
  if (!withDeadline) throw new Error('the database has no long transactions')
  return withDeadline(milliseconds, async () => {
    const transactionID = await payload.db.beginTransaction()
    if (transactionID === null) throw new Error('the database does not begin transactions')
    req.transactionID = transactionID
    let result: Result
    try {
      result = await work(req)
    } catch (error) {
      await payload.db.rollbackTransaction(transactionID)
      throw error
    }
    await payload.db.commitTransaction(transactionID)
    return result
  })
}
