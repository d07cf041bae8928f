import type { Payload, Where } from 'payload'
import { type DeskUser, may, mayAnywhere, onlyTranslates, reachOf } from '../access/rules'
import { type LinkCheck, linkChecksSlug } from '../links/link-checks'
import { startOfDay, tokyoDay } from './calendar'
import { languageStatesSlug } from './language-states'
import type { LanguageState } from './state-rows'

/** The first of some languages of documents, or of something else, and how many there are in all. */
export interface Some<Row = LanguageState> {
  rows: Row[]
  total: number
}

export interface Today {
  /** To approve or return, for whoever may. */
  toReview: Some | undefined
  /** What came back with a note, for whoever writes or translates. */
  returned: Some | undefined
  /** To be translated into the languages of a translator. */
  toTranslate: Some | undefined
  inReview: Some
  due: Some
  outdated: Some
  lastOut: Some
  brokenLinks: Some<LinkCheck>
}

const shown = 6

/** What the first screen tells a user: what waits for him, and how things stand. */
export async function readToday(payload: Payload, user: DeskUser, now = new Date()): Promise<Today> {
  const find = async (sort: string[], ...and: Where[]): Promise<Some> => {
    const { docs, totalDocs } = await payload.find({
      collection: languageStatesSlug,
      where: { and: [{ binned: { not_equals: true } }, ...and] },
      sort: [...sort, 'key'],
      limit: shown,
      depth: 0,
    })
    return { rows: docs as unknown as LanguageState[], total: totalDocs }
  }
  const start = startOfDay(tokyoDay(now))
  const today = {
    greater_than_equal: start.toISOString(),
    less_than: new Date(start.getTime() + 24 * 60 * 60 * 1000).toISOString(),
  }
  const inReview: Where = { state: { equals: 'inReview' } }
  const mine: Where[] = onlyTranslates(user) ? [{ language: { in: [...user.languages] } }] : []
  const ofOffice: Where[] = reachOf(user, 'review') === 'office' ? [{ offices: { in: [user.office ?? 0] } }] : []
  const writes = mayAnywhere(user, 'submit') && !mayAnywhere(user, 'review')

  const [toReview, returned, toTranslate, reviewed, due, outdated, lastOut, brokenLinks] = await Promise.all([
    mayAnywhere(user, 'review') ? find(['at'], inReview, ...ofOffice) : undefined,
    writes ? find(['-at'], { state: { equals: 'draft' } }, { note: { exists: true } }, ...mine) : undefined,
    mine.length > 0
      ? find(['-translation', 'since'], { translation: { in: ['outdated', 'missing'] } }, ...mine)
      : undefined,
    find(['at'], inReview),
    find(['scheduledFor'], {
      or: [{ and: [{ state: { equals: 'scheduled' } }, { scheduledFor: today }] }, { endsAt: today }],
    }),
    find(['since'], { translation: { equals: 'outdated' } }, ...mine),
    find(['-at'], { state: { equals: 'published' } }, { by: { exists: true } }),
    readBrokenLinks(payload),
  ])
  return { toReview, returned, toTranslate, inReview: reviewed, due, outdated, lastOut, brokenLinks }
}

async function readBrokenLinks(payload: Payload): Promise<Some<LinkCheck>> {
  const { docs, totalDocs } = await payload.find({
    collection: linkChecksSlug,
    where: { status: { equals: 'broken' } },
    sort: ['since', 'address'],
    limit: shown,
    depth: 0,
  })
  return { rows: docs as unknown as LinkCheck[], total: totalDocs }
}

/** True if the desk has a place for the user at all. */
export const hasToday = (user: DeskUser | undefined): user is DeskUser => may(user, 'read', { kind: 'Article' })
