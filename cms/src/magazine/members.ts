import { createHash } from 'node:crypto'
import { bySection, type MagazineSection, sectionOf } from '@kakehashi/content-store'
import type { PayloadRequest, Where } from 'payload'
import { type Id, idOf } from '../access/rules'
import { beside, type Document, readManyStored, type Stored, type Target, targetOf } from '../workflow/target'

const collection = 'articles'

/** An article of an issue, as it was last saved and as it is published. */
export interface Member {
  target: Target
  stored: Stored
}

/** Where an article stands: in which issue, in which section, at which place. */
export interface Place {
  issue: Id | undefined
  section: MagazineSection | null
  position: number | null
}

export const placeOf = (document: Document | undefined): Place => ({
  issue: idOf(document?.issue),
  section: (document?.section as MagazineSection | undefined) ?? null,
  position: typeof document?.position === 'number' ? document.position : null,
})

export const samePlace = (a: Place, b: Place): boolean =>
  String(a.issue ?? '') === String(b.issue ?? '') && a.section === b.section && a.position === b.position

export interface Members {
  /** The articles that the desk has in the issue, in its order. */
  composed: Member[]
  /** What readers see in the issue, but the desk has taken out of it. What it has put into another issue leaves with that one. */
  leaving: Member[]
  /** What readers see in the issue. */
  seen: Member[]
}

/** The articles of an issue, without those in the bin. */
export async function readMembers(req: PayloadRequest, issue: Id): Promise<Members> {
  const inIssue: Where = { issue: { equals: issue } }
  const composed = await idsOf(req, true, inIssue)
  const inPublic = await idsOf(req, false, { and: [inIssue, { _status: { equals: 'published' } }] })
  const stored = await readManyStored(req, collection, [...new Set([...composed, ...inPublic])])
  const members = [...stored]
    .map(([id, one]): Member => ({ target: targetOf('Article', id), stored: one }))
    .sort((a, b) => order(a.target.id, b.target.id))
  const isIn = (document: Document | undefined) => String(placeOf(document).issue) === String(issue)
  const seenNow = members.filter(({ stored: one }) => isIn(one.published))
  return {
    composed: inOrder(members.filter(({ stored: one }) => isIn(one.latest) && !one.latest.deletedAt)),
    leaving: seenNow.filter(({ stored: one }) => placeOf(one.latest).issue === undefined),
    seen: seenNow,
  }
}

const order = (a: Id, b: Id): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1

/** Articles as an issue has them: by section, then by position. */
export function inOrder(members: readonly Member[]): Member[] {
  const placed = members.map((member) => {
    const { section, position } = placeOf(member.stored.latest)
    return { member, section, position }
  })
  return bySection(placed).flatMap(({ articles }) => articles.map(({ member }) => member))
}

async function idsOf(req: PayloadRequest, draft: boolean, where: Where): Promise<Id[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft,
    depth: 0,
    joins: false,
    limit: 0,
    pagination: false,
    select: { slug: true },
    req: beside(req),
  })
  return docs.map(({ id }) => id)
}

/** What is compared to see whether somebody has arranged the issue otherwise. */
export const revisionOf = ({ composed }: Members): string =>
  mark(
    composed.map(({ target, stored }) => {
      const { section, position } = placeOf(stored.latest)
      return [String(target.id), sectionOf({ section }), position]
    }),
  )

/** What is compared to see whether anything of the issue has been saved since somebody looked at it. */
export const stateOf = (issue: Stored, { composed, leaving }: Members): string =>
  mark([
    issue.latest.updatedAt,
    [...composed, ...leaving].map(({ target, stored }) => [String(target.id), stored.latest.updatedAt]),
  ])

const mark = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)
