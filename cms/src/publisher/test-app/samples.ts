import type { CollectionSlug, Payload } from 'payload'

/** Numbers in SQLite, texts in MongoDB. */
export type Id = number | string

const sources = [{ document: 'brochure-2025', section: 'test' }]

/** The smallest valid documents of the kinds that the tests use. */
export const samples = {
  country: (slug: string, name = `国 ${slug}`) => ({ slug, name, sources }),
  topic: (slug: string, name = `分野 ${slug}`) => ({ slug, name, order: 1, sources }),
  municipality: (slug: string, name = `市 ${slug}`) => ({ slug, name, municipalityKind: 'CITY', sources }),
  report: (slug: string, title = `報告 ${slug}`) => ({
    slug,
    title,
    series: 'CLAIR_REPORT',
    fiscalYear: 2023,
    sources,
  }),
}

/** Creates a published document and gives its id in the CMS. */
export async function publish(payload: Payload, collection: string, data: object): Promise<Id> {
  const created = await payload.create({
    collection: collection as CollectionSlug,
    data: { ...data, _status: 'published' } as never,
  })
  return created.id
}

/** Changes a document; published unless `data` says otherwise. */
export async function change(
  payload: Payload,
  collection: string,
  id: Id,
  data: object,
  locale: string = 'ja',
): Promise<void> {
  await payload.update({
    collection: collection as CollectionSlug,
    id,
    data: { _status: 'published', ...data } as never,
    locale: locale as never,
  })
}
