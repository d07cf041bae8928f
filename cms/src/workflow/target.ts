import { type Kind, kinds, type Language } from '@kakehashi/content-store'
import type { CollectionSlug, FlattenedField, GlobalSlug, Payload, PayloadRequest } from 'payload'
import type { Id } from '../access/rules'

/** A document of content, or the one global, as hooks and endpoints speak of it. */
export interface Target {
  kind: Kind
  /** Its collection or global in the CMS. */
  collection: string
  id: Id
  isGlobal: boolean
}

/** The id under which a global, which has none, is kept. */
export const globalId = 'global'

export function targetOf(kind: Kind, id: Id | undefined): Target {
  const isGlobal = kind === 'Site'
  return { kind, collection: kinds[kind].collection, id: isGlobal ? globalId : (id as Id), isGlobal }
}

/** The request parts with which something is read or written beside an operation, in its transaction but in another language. */
export const beside = (req: Pick<PayloadRequest, 'transactionID'>): Pick<PayloadRequest, 'transactionID'> => ({
  transactionID: req.transactionID,
})

export function fieldsOf(payload: Payload, { collection, isGlobal }: Target): FlattenedField[] {
  const config = isGlobal
    ? payload.globals.config.find(({ slug }) => slug === collection)
    : payload.collections[collection as CollectionSlug]?.config
  if (!config) throw new Error(`the CMS has no collection ${collection}`)
  return config.flattenedFields
}

export type Document = Record<string, unknown> & { _status?: string }

/** A document in all languages: as it was last saved, and as it is published. */
export interface Stored {
  latest: Document
  published: Document | undefined
}

/** Reads both states; undefined where there is no such document. */
export async function readStored(req: PayloadRequest, target: Target): Promise<Stored | undefined> {
  const { payload } = req
  const { collection, id, isGlobal } = target
  const parts = beside(req) as PayloadRequest
  if (isGlobal) {
    const slug = collection as GlobalSlug
    const row = (await payload.db.findGlobal({ slug, locale: 'all', req: parts })) as Document | null
    if (!row || Object.keys(row).length === 0) return undefined
    const { docs } = await payload.db.findGlobalVersions<Document>({
      global: slug,
      where: { latest: { equals: true } },
      locale: 'all',
      limit: 1,
      pagination: false,
      req: parts,
    })
    return both(row, docs[0]?.version as Document | undefined)
  }
  const slug = collection as CollectionSlug
  const row = await payload.db.findOne<Document & { id: Id }>({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    joins: false,
    req: parts,
  })
  if (!row) return undefined
  const { docs } = await payload.db.findVersions<Document>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    req: parts,
  })
  return both(row, docs[0]?.version as Document | undefined)
}

/** Reads both states of many documents of a collection, by their ids. Those that are not there are left out. */
export async function readManyStored(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly Id[],
): Promise<Map<Id, Stored>> {
  const parts = beside(req) as PayloadRequest
  const all = { collection, locale: 'all', limit: 0, pagination: false, req: parts } as const
  const { docs: rows } = await req.payload.db.find<Document & { id: Id }>({
    ...all,
    where: { id: { in: [...ids] } },
    joins: false,
  })
  const { docs: versions } = await req.payload.db.findVersions<Document>({
    ...all,
    where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
    sort: 'updatedAt',
  })
  const latest = new Map(versions.map(({ parent, version }) => [String(parent), version as Document]))
  return new Map(rows.map((row) => [row.id, both(row, latest.get(String(row.id)))]))
}

const both = (row: Document, version: Document | undefined): Stored => ({
  latest: version ?? row,
  published: row._status === 'published' ? row : undefined,
})

/** Readers know a document by its title or name: without one, a language cannot go anywhere. */
export function hasLabel({ latest }: Stored, { kind }: Target, language: Language): boolean {
  const label = latest[kinds[kind].label] as Partial<Record<Language, string | null>> | null | undefined
  return Boolean(label?.[language]?.trim())
}
