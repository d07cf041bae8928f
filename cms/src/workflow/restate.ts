import { type Kind, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { deskUser, type Move, moves } from '../access/rules'
import type { Deed } from '../record/deeds'
import { keepRecord } from '../record/keep'
import { deedOf } from './deeds'
import { type Intent, intentOf, stepOf } from './intent'
import { languageStatesSlug } from './language-states'
import { type Cause, statesAfter } from './next-state'
import { titleOf } from './seen'
import { keyOf, readStates, writeState } from './state-rows'
import { beside, fieldsOf, readStored, type Target, targetOf } from './target'

/**
 * Brings the states of all languages of a document up to date with what is stored, in the transaction that stored it.
 * Returns the document's title.
 */
export async function restate(req: PayloadRequest, target: Target, cause: Cause): Promise<string | undefined> {
  const stored = await readStored(req, target)
  if (!stored) return undefined
  const known = await readStates(req, target)
  for (const { before, next } of statesAfter(target, stored, fieldsOf(req.payload, target), known, cause)) {
    const { language } = next
    await writeState(req, before, next)
    const deed = deedOf(before, next, cause, language)
    if (!deed) continue
    await keepRecord(req, {
      deed,
      collection: target.collection,
      document: target.id,
      title: next.title ?? undefined,
      language,
      note: cause.step?.language === language ? cause.step.note : undefined,
      ...(deed === 'scheduled' && { detail: { scheduledFor: next.scheduledFor } }),
      ...(deed === 'endScheduled' && { detail: { endsAt: next.endsAt } }),
    })
  }
  return titleOf(target.kind, stored.latest)
}

/**
 * Before a document is changed for the first time since it was loaded: takes stock of it. Otherwise a translation would later
 * be taken as written for a source that was changed after it.
 */
async function takeStock(req: PayloadRequest, target: Target): Promise<void> {
  const known = await readStates(req, target)
  if (known.size === 0) await restate(req, target, { user: undefined, published: [] })
}

export const takeStockBefore =
  (kind: Kind): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update' && originalDoc?.id !== undefined) await takeStock(req, targetOf(kind, originalDoc.id))
    return data
  }

export const takeStockBeforeGlobal =
  (kind: Kind): GlobalBeforeChangeHook =>
  async ({ data, req }) => {
    await takeStock(req, targetOf(kind, undefined))
    return data
  }

/** What an operation of Payload's own means for the languages. */
function causeOf(req: PayloadRequest, status: unknown): Cause {
  const { draft, publishes } = intentOf(req)
  const step = stepOf(req)
  const language = publishes ?? sourceLanguage
  return {
    user: deskUser(req),
    published: draft || status !== 'published' ? [] : publishes ? [publishes] : languageCodes,
    ...(step && { step: { to: (moves[step.move] as Move).to, move: step.move, language, note: step.note } }),
  }
}

const deedOfIntent = ({ restores, bin }: Intent): Deed | undefined => {
  if (bin) return bin === 'bins' ? 'binned' : 'unbinned'
  return restores ? 'restored' : undefined
}

export const restateAfter =
  (kind: Kind): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const target = targetOf(kind, doc.id)
    const title = await restate(req, target, causeOf(req, doc._status))
    const deed = operation === 'create' ? 'created' : deedOfIntent(intentOf(req))
    if (deed && req.user) {
      await keepRecord(req, { deed, collection: target.collection, document: target.id, title })
    }
    return doc
  }

export const restateAfterGlobal =
  (kind: Kind): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    await restate(req, targetOf(kind, undefined), causeOf(req, doc._status))
    return doc
  }

export const forgetAfterDelete =
  (kind: Kind): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    const target = targetOf(kind, id)
    await req.payload.delete({
      collection: languageStatesSlug,
      where: { key: { in: languageCodes.map((language) => keyOf(target, language)) } },
      req: beside(req),
    })
    await keepRecord(req, {
      deed: 'deleted',
      collection: target.collection,
      document: id,
      title: typeof doc.slug === 'string' ? doc.slug : undefined,
    })
    return doc
  }
