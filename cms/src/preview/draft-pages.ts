import type { Kind } from '@kakehashi/content-store'
import type { Payload } from 'payload'

/** Kinds that have a page of their own on the site, and so in the draft stack. The drafts of all others are shown by the desk itself. */
const kindsWithPages: readonly Kind[] = [
  'Report',
  'MagazineIssue',
  'Article',
  'NewsletterIssue',
  'BestPractice',
  'Programme',
  'FocusArea',
  'Session',
  'Event',
  'GrantScheme',
  'GrantAward',
  'Office',
  'Country',
  'Municipality',
]

export const hasPage = (kind: Kind): boolean => kindsWithPages.includes(kind)

/** Whether drafts of a collection are shown by the draft stack. Only this much of it is said to the form. */
export const hasDraftPages = (payload: Payload, collection: string): boolean =>
  payload.config.collections.find(({ slug }) => slug === collection)?.custom?.draftPages === true
