import { kinds } from '@kakehashi/content-store'
import type { CollectionSlug, Payload } from 'payload'
import type { Id } from '../access/rules'
import type { ListDefinition } from './lists'
import type { Values } from './values-in'

/** A document as it is stored, in all languages. */
export type Document = Values & { id: Id; slug?: string; _status?: string }

/** All documents of a list as they are stored, in all languages. */
export async function readDocuments(payload: Payload, list: ListDefinition): Promise<Document[]> {
  const { docs } = await payload.db.find<Document>({
    collection: kinds[list.kind].collection as CollectionSlug,
    locale: 'all',
    joins: false,
    limit: 0,
    pagination: false,
    sort: 'slug',
    where: {},
  })
  return docs
}

/** The documents, by their ids, of which something newer than what readers see is saved. */
export async function idsWithDrafts(payload: Payload, list: ListDefinition): Promise<Set<string>> {
  const { docs } = await payload.db.findVersions<Values>({
    collection: kinds[list.kind].collection as CollectionSlug,
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    select: { parent: true },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ parent }) => String(parent)))
}
