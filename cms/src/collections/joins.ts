import type { CollectionSlug, JoinField } from 'payload'
import type { Bilingual } from '../labels/bilingual'

/** A list of what points here: documents of `collection` whose relation `on` is this document. */
export const join = (
  name: string,
  label: Bilingual,
  collection: CollectionSlug,
  on: string,
  columns: string[],
): JoinField => ({
  name,
  type: 'join',
  label,
  collection,
  on,
  defaultLimit: 10,
  maxDepth: 0,
  admin: { defaultColumns: columns, allowCreate: false },
})
