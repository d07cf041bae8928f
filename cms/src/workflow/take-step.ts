import { type Language, sourceLanguage } from '@kakehashi/content-store'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  type GlobalSlug,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { deskUser, type Move, type MoveName, may, moves } from '../access/rules'
import { wake } from '../hooks/wake'
import { refusals } from '../labels/workflow'
import { naming } from '../magazine/naming'
import { goingTogether, refusePlaceByItself } from '../magazine/together'
import { withdrawLanguage } from '../publication/withdraw-language'
import { contextOf } from './intent'
import { NotPossible, Refused } from './refused'
import { restate } from './restate'
import { titleOf } from './seen'
import { type LanguageState, readStates } from './state-rows'
import { hasLabel, readStored, type Stored, type Target } from './target'

export interface StepRequest {
  move: MoveName
  language: Language
  note?: string | undefined
  /** ISO 8601, for what is to go out later. */
  at?: string | undefined
  /** For an issue of the magazine: what it was like when the step was decided on. */
  seen?: string | undefined
}

/**
 * Takes one language of a document one step further, for the user of `req`, whole or not at all. With an issue of the magazine go its
 * articles.
 * @throws {Refused} if he may not; {@link NotPossible} if it cannot be done as things stand. Both say why in his language.
 */
export async function takeStep(req: PayloadRequest, target: Target, step: StepRequest): Promise<void> {
  const began = await initTransaction(req)
  try {
    await carryOut(req, target, step)
    if (began) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  wake()
}

async function carryOut(req: PayloadRequest, target: Target, step: StepRequest): Promise<void> {
  const stored = await readStored(req, target)
  if (!stored) throw new NotPossible(refusals.notFound, req)
  refusePlaceByItself(req, target, stored, step)
  const others = await goingTogether(req, target, stored, step)
  // An issue that readers see as it is goes out again for its articles alone.
  const itself = others.length === 0 || step.move !== 'publish' || (await changesByItself(req, target, step.language))
  if (itself) await carryOutOne(req, target, step, stored)
  else requireRight(req, target, step, stored)
  const { seen: _, ...same } = step
  for (const other of others) {
    const found = await readStored(req, other)
    if (!found) continue
    try {
      await carryOutOne(req, other, same, found)
    } catch (error) {
      throw naming(titleOf(other.kind, found.latest) ?? String(other.id), error, req)
    }
  }
}

const changesByItself = async (req: PayloadRequest, target: Target, language: Language): Promise<boolean> => {
  const state = (await readStates(req, target)).get(language)
  return !(state?.live && state.state === 'published')
}

async function carryOutOne(req: PayloadRequest, target: Target, step: StepRequest, stored: Stored): Promise<void> {
  // Documents that nobody has changed since they were loaded have no states yet.
  if ((await readStates(req, target)).size === 0) await restate(req, target, { user: undefined, published: [] })
  const state = (await readStates(req, target)).get(step.language)
  if (!state) throw new NotPossible(refusals.notFound, req)
  check(req, target, step, state, stored)

  const { move, language } = step
  if (move === 'publish') return publish(req, target, step)
  if (move === 'withdraw') {
    if (language === sourceLanguage) return withdrawAll(req, target, step)
    await withdrawLanguage(req, target, language)
  }
  const user = deskUser(req)
  await restate(req, target, {
    user,
    published: [],
    step: {
      to: (moves[move] as Move).to,
      move,
      language,
      note: noteOf(step),
      at: step.at,
      by: user && String(user.id),
    },
  })
}

const noteOf = ({ note }: StepRequest): string | undefined => note?.trim().slice(0, 2000) || undefined

/** What stands against a step: rights, the state, the note, the time, what is missing in the text. Undefined if nothing does. */
function check(req: PayloadRequest, target: Target, step: StepRequest, state: LanguageState, stored: Stored): void {
  const { move, language } = step
  const rule: Move = moves[move]
  requireRight(req, target, step, stored)
  if (!rule.from.includes(state.state)) throw new NotPossible(refusals.state(move, state.state), req)
  if (rule.live && !state.live) throw new NotPossible(refusals.notLive, req)
  if (rule.goesOut && !goesOut(state)) throw new NotPossible(refusals.notGoingOut, req)
  if (rule.ends && !state.endsAt) throw new NotPossible(refusals.noEnd, req)
  if (rule.note === 'required' && !noteOf(step)) throw new NotPossible(refusals.noteMissing, req)
  if (rule.at && !(Date.parse(step.at ?? '') > Date.now())) throw new NotPossible(refusals.timeMissing, req)
  const [start, end] = [
    move === 'schedule' ? step.at : state.scheduledFor,
    move === 'scheduleEnd' ? step.at : state.endsAt,
  ]
  if (rule.at && start && end && Date.parse(end) <= Date.parse(start))
    throw new NotPossible(refusals.endBeforeStart, req)
  const asksForText = ['submit', 'approve', 'schedule', 'publish'].includes(move)
  if (asksForText && !hasLabel(stored, target, language)) throw new NotPossible(refusals.noText, req)
}

function requireRight(req: PayloadRequest, target: Target, { move, language }: StepRequest, stored: Stored): void {
  const { needs } = moves[move]
  const user = deskUser(req)
  if (!user) throw new Refused(refusals.login, req)
  const document = { ...stored.latest, ...(!target.isGlobal && { id: target.id }) }
  if (!may(user, needs, { kind: target.kind, document, language }))
    throw new Refused(refusals.action(needs, user.role), req)
}

/** Whether readers see a language, or are going to. */
export const goesOut = ({ live, state }: Pick<LanguageState, 'live' | 'state'>): boolean =>
  Boolean(live) || state === 'scheduled'

/** Payload's own operation, with all that it checks, for one language. */
async function publish(req: PayloadRequest, target: Target, step: StepRequest): Promise<void> {
  await update(req, target, step, { publishSpecificLocale: step.language, data: { _status: 'published' } })
}

/** Without its source no translation can be read: with the Japanese, all languages go. */
async function withdrawAll(req: PayloadRequest, target: Target, step: StepRequest): Promise<void> {
  await update(req, target, step, { data: { _status: 'draft' } })
}

async function update(
  req: PayloadRequest,
  { collection, id, isGlobal }: Target,
  step: StepRequest,
  how: { publishSpecificLocale?: Language; data: { _status: 'published' | 'draft' } },
): Promise<void> {
  // A request of its own: Payload would change the language of the one that is being served.
  const own = await createLocalReq(
    {
      user: req.user ?? undefined,
      locale: step.language,
      fallbackLocale: false as never,
      context: contextOf({ move: step.move, note: noteOf(step) }),
      req: { headers: req.headers, i18n: req.i18n, payloadAPI: req.payloadAPI, transactionID: req.transactionID },
    },
    req.payload,
  )
  const args = { ...how, locale: step.language, depth: 0, overrideAccess: false, req: own } as const
  if (isGlobal) await req.payload.updateGlobal({ ...args, slug: collection as GlobalSlug })
  else await req.payload.update({ ...args, collection: collection as CollectionSlug, id })
}
