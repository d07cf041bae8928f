import {
  bySection,
  type Kind,
  kindNames,
  kinds,
  largestIssue,
  type MagazineSection,
  type Placed,
} from '@kakehashi/content-store'
import type { CollectionSlug, GlobalSlug, Payload, TypedUser } from 'payload'

export type Draft = Record<string, unknown>

export const kindOfCollection = (collection: string): Kind | undefined =>
  kindNames.find((kind) => kinds[kind].collection === collection)

/** The latest draft in all languages, with what it refers to; undefined where the user may not see it or there is none. */
export async function readDraft(payload: Payload, user: TypedUser, kind: Kind, id: string): Promise<Draft | undefined> {
  const options = { depth: 1, draft: true, locale: 'all', overrideAccess: false, user } as const
  if (kind === 'Site') {
    return (await payload.findGlobal({ ...options, slug: kinds.Site.collection as GlobalSlug })) as Draft
  }
  const collection = kinds[kind].collection as CollectionSlug
  const found = await payload.findByID({ ...options, collection, id, joins: false, disableErrors: true })
  return (found as Draft | null) ?? undefined
}

export interface IssueDraft {
  section: MagazineSection
  articles: Draft[]
}

/** The articles of an issue by section, each with its latest draft in all languages, as far as the user may see them. */
export async function readIssueDraft(payload: Payload, user: TypedUser, issue: Draft): Promise<IssueDraft[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { issue: { equals: issue.id } },
    sort: 'id',
    depth: 1,
    draft: true,
    joins: false,
    limit: largestIssue,
    locale: 'all',
    overrideAccess: false,
    user,
  })
  return bySection(docs as (Draft & Placed)[])
}
