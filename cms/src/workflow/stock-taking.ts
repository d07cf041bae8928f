import { createLocalReq, type Payload } from 'payload'
import { CmsReader } from '../publisher/cms-reader'
import { sourcesOf } from '../publisher/sources'
import { languageStatesSlug } from './language-states'
import { restate } from './restate'
import { targetOf } from './target'

/** Between documents, for editors and the publisher. */
const pauseMilliseconds = 20

/**
 * Notes the states of documents that have none yet, because they were loaded or are older than the states: without them the
 * list of translations would not show them. A document at a time, with editors at work beside it; what is left over, because it
 * was stopped or the database was too busy, is noted at the next start. Returns how many documents it noted.
 */
export async function takeStockOfAll(payload: Payload, signal?: AbortSignal): Promise<number> {
  const reader = new CmsReader(payload)
  let noted = 0
  for (const source of sourcesOf(payload)) {
    const { docs } = await payload.find({
      collection: languageStatesSlug,
      where: { and: [{ collection: { equals: source.collection } }, { language: { equals: 'ja' } }] },
      select: { document: true },
      pagination: false,
      limit: 0,
      depth: 0,
    })
    const known = new Set(docs.map(({ document }) => document))
    const targets = (await reader.list(source))
      .map(({ id }) => targetOf(source.kind, id))
      .filter(({ id }) => !known.has(String(id)))
    for (const target of targets) {
      if (signal?.aborted) return noted
      try {
        await inTransaction(payload, (req) => restate(req, target, { user: undefined, published: [] }))
        noted++
      } catch (error) {
        payload.logger.warn({ err: error, msg: `the states of ${target.collection}/${target.id} could not be noted` })
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
    }
  }
  return noted
}

type Request = Awaited<ReturnType<typeof createLocalReq>>

async function inTransaction(payload: Payload, work: (req: Request) => Promise<void>): Promise<void> {
  const req = await createLocalReq({}, payload)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID !== null) req.transactionID = transactionID
  try {
    await work(req)
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
  if (transactionID !== null) await payload.db.commitTransaction(transactionID)
}
