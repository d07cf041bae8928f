import type { CollectionBeforeChangeHook, Field, GlobalBeforeChangeHook } from 'payload'

const name = 'firstPublishedAt'

/** When a document was published for the first time. Nobody sets it by hand, and editors do not see it. */
export const firstPublishedAt: Field = {
  name,
  type: 'date',
  label: { ja: '初公開日時', en: 'First published' },
  hidden: true,
  access: { create: () => false, update: () => false },
}

type Document = Record<string, unknown>

/**
 * Keeps what is there, and notes the moment when a document that has never been published is. What is not stored counts for
 * nothing: a copy of a published document has not been published, and an old version that is restored has.
 */
function withFirstPublication(data: Document, stored: Document | undefined): Document {
  const before = stored?.[name]
  if (before) return { ...data, [name]: before }
  return { ...data, [name]: data._status === 'published' ? new Date().toISOString() : null }
}

export const noteFirstPublication: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) =>
  withFirstPublication(data, operation === 'update' ? originalDoc : undefined)

/** Payload hides hidden fields of a global from its own hooks, so they are read from the database. */
export const noteFirstPublicationOfGlobal: GlobalBeforeChangeHook = async ({ data, global, req }) =>
  withFirstPublication(data, await req.payload.db.findGlobal({ slug: global.slug, req }))
