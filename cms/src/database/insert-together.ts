import type { PayloadRequest } from 'payload'

/** A document that is new, or a version of one, as Payload's own operations would hand it to the database. */
export interface Insert {
  collection: string
  /** A version has its document's id in `parent`, and what it says in `version`. */
  of: 'documents' | 'versions'
  data: Record<string, unknown>
}

/** A database that stores many new documents in a few trips, under ids that are known before. */
export interface InsertsTogether {
  newId(): string
  /**
   * Stores them in the transaction of `req`.
   * @throws what the database says of the first one that cannot be stored; nothing may be committed then
   */
  insertTogether(inserts: readonly Insert[], req: Pick<PayloadRequest, 'transactionID'>): Promise<void>
}

/** Not by its class: Next may load that twice. */
export const insertsTogether = (database: object): database is InsertsTogether =>
  'insertTogether' in database && typeof database.insertTogether === 'function'
