import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Runs `work` in a transaction of its own: all of it is committed, or nothing when it throws. */
export async function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID !== null) req.transactionID = transactionID
  let result: Result
  try {
    result = await work(req)
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
  if (transactionID !== null) await payload.db.commitTransaction(transactionID)
  return result
}
