import { createLocalReq, type Payload, type Where } from 'payload'
import { kindOfCollection } from '../access/functions'
import { deskUser, type Id } from '../access/rules'
import { keepRecord } from '../record/keep'
import { languageStatesSlug } from './language-states'
import type { LanguageState } from './state-rows'
import { takeStep } from './take-step'
import { type Target, targetOf } from './target'

/** Something that was to happen to a language at a moment that has come. */
interface Due {
  row: LanguageState
  move: 'publish' | 'withdraw'
  at: string
}

/**
 * Publishes and withdraws what has fallen due, in the order of its times, for whoever scheduled it and with the rights that
 * he has now. The date is cleared in the transaction that publishes or withdraws, so that nothing happens twice, and what fell
 * due while the desk was down happens at the next look. Returns how many languages it published or withdrew.
 */
export async function carryOutWhatIsDue(payload: Payload, now = new Date()): Promise<number> {
  let done = 0
  for (const due of await readDue(payload, now)) if (await carryOut(payload, due)) done++
  return done
}

async function readDue(payload: Payload, now: Date): Promise<Due[]> {
  const until = { less_than_equal: now.toISOString() }
  const starting = await readRows(payload, { and: [{ state: { equals: 'scheduled' } }, { scheduledFor: until }] })
  const ending = await readRows(payload, { endsAt: until })
  return [
    ...starting.map((row): Due => ({ row, move: 'publish', at: String(row.scheduledFor) })),
    ...ending.map((row): Due => ({ row, move: 'withdraw', at: String(row.endsAt) })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || sourceFirst(a, b))
}

/** Of a document that goes out at one minute in several languages, the Japanese goes first. */
const sourceFirst = (a: Due, b: Due): number => Number(b.row.language === 'ja') - Number(a.row.language === 'ja')

async function readRows(payload: Payload, where: Where): Promise<LanguageState[]> {
  const { docs } = await payload.find({
    collection: languageStatesSlug,
    where,
    pagination: false,
    limit: 0,
    depth: 0,
  })
  return docs as unknown as LanguageState[]
}

async function carryOut(payload: Payload, { row, move }: Due): Promise<boolean> {
  const target = targetOfRow(payload, row)
  if (!target) return false
  // With the Japanese, which may have been due at the same minute, all languages were withdrawn.
  if (move === 'withdraw') {
    const [left] = await readRows(payload, { and: [{ key: { equals: row.key } }, { endsAt: { equals: row.endsAt } }] })
    if (!left) return false
  }
  const user = await payload
    .findByID({
      collection: 'users',
      id: (move === 'publish' ? row.scheduledBy : row.endsBy) as Id,
      depth: 0,
      disableErrors: true,
    })
    .catch(() => null)
  const request = () => createLocalReq({ user: user ? { ...user, collection: 'users' } : undefined }, payload)
  try {
    await takeStep(await request(), target, { move, language: row.language })
    return true
  } catch (error) {
    payload.logger.error({ err: error, msg: `what was scheduled could not be carried out (${move}): ${row.key}` })
    await giveUp(payload, row, move, error, await request())
    return false
  }
}

/** Takes the date away, so that it is not tried for ever, and says why where an editor sees it. */
async function giveUp(
  payload: Payload,
  row: LanguageState,
  move: Due['move'],
  error: unknown,
  req: Awaited<ReturnType<typeof createLocalReq>>,
): Promise<void> {
  const note = error instanceof Error ? error.message : String(error)
  const noEnd = { endsAt: null, endsBy: null }
  const dates = move === 'publish' ? { state: 'approved', scheduledFor: null, ...(row.live ? {} : noEnd) } : noEnd
  await payload.db.updateOne({ collection: languageStatesSlug, id: row.id, data: { ...dates, note }, req })
  await keepRecord(req, {
    deed: move === 'publish' ? 'unscheduled' : 'endUnscheduled',
    collection: row.collection,
    document: row.document,
    title: row.title ?? undefined,
    language: row.language,
    note,
    who: deskUser(req),
  })
}

function targetOfRow(payload: Payload, row: LanguageState): Target | undefined {
  const kind = kindOfCollection(row.collection)
  if (!kind) return undefined
  const config = payload.collections[row.collection as never] as { customIDType?: string } | undefined
  const numbers = (config?.customIDType ?? payload.db.defaultIDType) === 'number'
  return targetOf(kind, numbers ? Number(row.document) : row.document)
}

const lookEveryMilliseconds = 5_000

/** Looks for what is due now and every few seconds. Returns what stops it, after what it is doing. */
export function keepSchedule(payload: Payload): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const look = () => {
    if (busy) return
    busy = true
    running = carryOutWhatIsDue(payload)
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
