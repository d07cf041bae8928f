import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Id } from '../access/rules'
import { inTransaction } from '../database/in-transaction'
import { insertRows } from '../database/insert-rows'
import { CmsReader } from '../publisher/cms-reader'
import { type Source, sourcesOf } from '../publisher/sources'
import { languageStatesSlug } from './language-states'
import { firstStates } from './next-state'
import { restate } from './restate'
import { beside, readManyStored, targetOf } from './target'

/** In one transaction: few enough that editors who save meanwhile hardly wait. */
const documentsPerBatch = 50

export interface StockOptions {
  signal?: AbortSignal
  /** Milliseconds between two batches, for editors and the publisher. */
  pause?: number
}

/**
 * Notes the states of documents that have none yet, because they were loaded or are older than the states: without them the
 * list of translations would not show them. What is left over, because it was stopped or the database was too busy, is noted
 * at the next start. Returns how many documents it noted.
 */
export async function takeStockOfAll(payload: Payload, { signal, pause = 20 }: StockOptions = {}): Promise<number> {
  const reader = new CmsReader(payload)
  let noted = 0
  for (const source of sourcesOf(payload)) {
    const known = await knownDocuments(payload, source.collection)
    const ids = (await reader.list(source)).map(({ id }) => id).filter((id) => !known.has(String(id)))
    for (let at = 0; at < ids.length; at += documentsPerBatch) {
      if (signal?.aborted) return noted
      try {
        noted += await takeStockOf(payload, source, ids.slice(at, at + documentsPerBatch))
      } catch (error) {
        payload.logger.warn({ err: error, msg: `the states of some ${source.collection} could not be noted` })
      }
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return noted
}

/** The documents of a collection that have states, by their ids. */
async function knownDocuments(
  payload: Payload,
  collection: string,
  among?: readonly Id[],
  req?: Pick<PayloadRequest, 'transactionID'>,
): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: languageStatesSlug,
    where: {
      and: [
        { collection: { equals: collection } },
        { language: { equals: 'ja' } },
        ...(among ? [{ document: { in: among.map(String) } }] : []),
      ],
    },
    select: { document: true },
    pagination: false,
    limit: 0,
    depth: 0,
    req,
  })
  return new Set(docs.map(({ document }) => String(document)))
}

async function takeStockOf(payload: Payload, source: Source, ids: readonly Id[]): Promise<number> {
  return inTransaction(payload, async (req) => {
    if (source.isGlobal) {
      await restate(req, targetOf(source.kind, undefined), { user: undefined, published: [] })
      return 1
    }
    const collection = source.collection as CollectionSlug
    // An editor may have saved one of them since they were listed.
    const known = await knownDocuments(payload, collection, ids, beside(req))
    const stored = await readManyStored(
      req,
      collection,
      ids.filter((id) => !known.has(String(id))),
    )
    const now = new Date().toISOString()
    const rows = [...stored].flatMap(([id, states]) => firstStates(targetOf(source.kind, id), states, source.fields))
    await insertRows(
      payload,
      languageStatesSlug,
      rows.map((row) => ({ ...row, createdAt: now, updatedAt: now })),
      beside(req),
    )
    return stored.size
  })
}
