import { kindNames } from '@kakehashi/content-store'
import type { CollectionConfig } from 'payload'
import { both } from '../labels/bilingual'

export const removalsSlug = 'removals'

/** What was deleted, so that the publisher can take it out of the content store. Nobody sees or changes it. */
export const removals: CollectionConfig = {
  slug: removalsSlug,
  labels: { singular: both('削除の記録', 'Removal'), plural: both('削除の記録', 'Removals') },
  admin: { hidden: true },
  graphQL: false,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: both('種類', 'Kind'),
      options: kindNames.map((kind) => ({ value: kind, label: both(kind, kind) })),
      required: true,
    },
    { name: 'origin', type: 'text', label: both('元の番号', 'Database id'), required: true, index: true },
    { name: 'slug', type: 'text', label: both('識別名', 'Identifier') },
    { name: 'at', type: 'date', label: both('日時', 'When'), required: true, index: true },
  ],
}
