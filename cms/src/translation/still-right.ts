import { type Language, sourceLanguage } from '@kakehashi/content-store'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { deskUser, may, reachOf } from '../access/rules'
import { wake } from '../hooks/wake'
import { refusals } from '../labels/workflow'
import { keepRecord } from '../record/keep'
import { freshness } from '../workflow/next-state'
import { NotPossible, Refused } from '../workflow/refused'
import { restate } from '../workflow/restate'
import { readStates, writeState } from '../workflow/state-rows'
import { fieldsOf, readStored, type Target } from '../workflow/target'
import { confirm } from './freshness'
import { localizedFields } from './localized-texts'

/**
 * Notes that translations are right as they are, though their source has changed. No text is touched.
 * @param keys the fields; all of the document without it
 */
export async function stillRight(
  req: PayloadRequest,
  target: Target,
  language: Language,
  keys?: readonly string[],
): Promise<void> {
  const began = await initTransaction(req)
  try {
    await noteRight(req, target, language, keys)
    if (began) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  wake()
}

async function noteRight(req: PayloadRequest, target: Target, language: Language, keys?: readonly string[]) {
  const stored = await readStored(req, target)
  if (!stored) throw new NotPossible(refusals.notFound, req)
  const user = deskUser(req)
  const action = reachOf(user, 'edit') ? 'edit' : 'translate'
  const document = { ...stored.latest, ...(!target.isGlobal && { id: target.id }) }
  if (!user) throw new Refused(refusals.login, req)
  if (language === sourceLanguage) throw new NotPossible(refusals.unknownLanguage, req)
  if (!may(user, action, { kind: target.kind, document, language })) {
    throw new Refused(refusals.action(action, user.role), req)
  }
  if ((await readStates(req, target)).size === 0) await restate(req, target, { user: undefined, published: [] })
  const state = (await readStates(req, target)).get(language)
  if (!state) throw new NotPossible(refusals.notFound, req)

  const fields = fieldsOf(req.payload, target)
  const latest = localizedFields(stored.latest, fields)
  const published = stored.published ? localizedFields(stored.published, fields) : []
  const confirmed = latest.filter(({ key }) => keys === undefined || keys.includes(key))
  // What readers see is right too where it is the same text, for the source that readers see.
  const alsoPublished = published.filter(({ key, texts }) =>
    confirmed.some((one) => one.key === key && one.texts[language] === texts[language]),
  )
  const now = new Date().toISOString()
  const pairs = confirm(confirm(state.pairs ?? {}, alsoPublished, language), confirmed, language)
  const { id: _, ...known } = state
  await writeState(req, state, {
    ...known,
    ...freshness(latest, published, language, { ...state, pairs }, now),
    restatedAt: now,
  })
  await keepRecord(req, {
    deed: 'confirmed',
    collection: target.collection,
    document: target.id,
    title: state.title ?? undefined,
    language,
    detail: { fields: confirmed.map(({ key }) => key) },
  })
}
