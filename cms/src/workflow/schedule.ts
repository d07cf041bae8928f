import { createLocalReq, type Payload } from 'payload'
import { kindOfCollection } from '../access/functions'
import { deskUser, type Id } from '../access/rules'
import { keepRecord } from '../record/keep'
import { languageStatesSlug } from './language-states'
import type { LanguageState } from './restate'
import { takeStep } from './take-step'
import { targetOf } from './target'

/**
 * Publishes what has fallen due, for whoever scheduled it and with the rights that he has now. A state that was scheduled is
 * left in the transaction that publishes, so that nothing goes out twice, and what fell due while the desk was down goes out
 * at the next look. Returns how many went out.
 */
export async function publishWhatIsDue(payload: Payload, now = new Date()): Promise<number> {
  const { docs } = await payload.find({
    collection: languageStatesSlug,
    where: { and: [{ state: { equals: 'scheduled' } }, { scheduledFor: { less_than_equal: now.toISOString() } }] },
    sort: 'scheduledFor',
    pagination: false,
    limit: 0,
    depth: 0,
  })
  let published = 0
  for (const row of docs as unknown as LanguageState[]) if (await publishOne(payload, row)) published++
  return published
}

async function publishOne(payload: Payload, row: LanguageState): Promise<boolean> {
  const kind = kindOfCollection(row.collection)
  if (!kind) return false
  const config = payload.collections[row.collection as never] as { customIDType?: string } | undefined
  const numbers = (config?.customIDType ?? payload.db.defaultIDType) === 'number'
  const target = targetOf(kind, numbers ? Number(row.document) : row.document)
  const user = await payload
    .findByID({ collection: 'users', id: row.scheduledBy as Id, depth: 0, disableErrors: true })
    .catch(() => null)
  const req = await createLocalReq({ user: user ? { ...user, collection: 'users' } : undefined }, payload)
  try {
    await takeStep(req, target, { move: 'publish', language: row.language })
    return true
  } catch (error) {
    payload.logger.error({ err: error, msg: `what was scheduled could not be published: ${row.key}` })
    const parts = await createLocalReq({ user: user ? { ...user, collection: 'users' } : undefined }, payload)
    await payload.db.updateOne({
      collection: languageStatesSlug,
      id: row.id,
      data: { state: 'approved', scheduledFor: null, note: error instanceof Error ? error.message : String(error) },
      req: parts,
    })
    await keepRecord(parts, {
      deed: 'unscheduled',
      collection: row.collection,
      document: row.document,
      title: row.title ?? undefined,
      language: row.language,
      note: error instanceof Error ? error.message : String(error),
      who: deskUser(parts),
    })
    return false
  }
}

const lookEveryMilliseconds = 5_000

/** Looks for what is due now and every few seconds. Returns what stops it, after what it is doing. */
export function keepSchedule(payload: Payload): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const look = () => {
    if (busy) return
    busy = true
    running = publishWhatIsDue(payload)
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'the schedule could not be read' }))
      .finally(() => {
        busy = false
      })
  }
  look()
  const timer = setInterval(look, lookEveryMilliseconds)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
