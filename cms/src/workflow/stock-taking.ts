import { createLocalReq, type Payload } from 'payload'
import { CmsReader } from '../publisher/cms-reader'
import { sourcesOf } from '../publisher/sources'
import { languageStatesSlug } from './language-states'
import { restate } from './restate'
import { targetOf } from './target'

const documentsPerTransaction = 10
const pauseMilliseconds = 50

/**
 * Notes the states of documents that have none yet, because they were loaded or are older than the states: without them the
 * list of translations would not show them. Works in small steps, with editors at work beside it; stopped in the middle, it
 * goes on at the next start. Returns how many documents it noted.
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
    for (let at = 0; at < targets.length && !signal?.aborted; at += documentsPerTransaction) {
      const batch = targets.slice(at, at + documentsPerTransaction)
      await inTransaction(payload, async (req) => {
        for (const target of batch) await restate(req, target, { user: undefined, published: [] })
      })
      noted += batch.length
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
