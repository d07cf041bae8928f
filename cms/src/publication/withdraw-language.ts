import type { Language } from '@kakehashi/content-store'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { beside, type Document, fieldsOf, readStored, type Target } from '../workflow/target'
import { withTextsOf } from './language-texts'

/**
 * Takes one language of a document off the site. What the other languages say there, and all drafts, stay as they are: the
 * published state is stored without the language, and the draft once more on top of it. Payload itself takes back
 * whole documents only. Runs in the transaction of `req`.
 */
export async function withdrawLanguage(req: PayloadRequest, target: Target, language: Language): Promise<void> {
  const stored = await readStored(req, target)
  if (!stored?.published) return
  const { latest, published } = stored
  const { payload } = req
  const now = new Date().toISOString()
  const data = { ...withTextsOf(published, undefined, fieldsOf(payload, target), language), updatedAt: now }
  const parts = beside(req) as PayloadRequest
  if (target.isGlobal) {
    await payload.db.updateGlobal({ slug: target.collection as GlobalSlug, data: structuredClone(data), req: parts })
  } else {
    const collection = target.collection as CollectionSlug
    await payload.db.updateOne({ collection, id: target.id, data: structuredClone(data), req: parts })
  }
  await addVersion(req, target, data)
  await addVersion(req, target, { ...latest, _status: 'draft', updatedAt: now })
}

async function addVersion(req: PayloadRequest, target: Target, document: Document): Promise<void> {
  const now = new Date().toISOString()
  const { id: _, ...versionData } = document
  const version = {
    autosave: false,
    createdAt: now,
    updatedAt: now,
    versionData: structuredClone(versionData) as never,
    req: beside(req) as PayloadRequest,
    returning: false as const,
  }
  if (target.isGlobal)
    await req.payload.db.createGlobalVersion({ ...version, globalSlug: target.collection as GlobalSlug })
  else
    await req.payload.db.createVersion({
      ...version,
      collectionSlug: target.collection as CollectionSlug,
      parent: target.id,
    })
}
