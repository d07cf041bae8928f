import { largestIssue, type MagazineSection } from '@kakehashi/content-store'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { deskUser, type Id, may } from '../access/rules'
import { wake } from '../hooks/wake'
import { issueRefusals } from '../labels/magazine'
import { refusals } from '../labels/workflow'
import { languageStatesSlug } from '../workflow/language-states'
import { NotPossible, Refused, Stale } from '../workflow/refused'
import { restate } from '../workflow/restate'
import { titleOf } from '../workflow/seen'
import { keyOf, readStates } from '../workflow/state-rows'
import { beside, readManyStored, readStored, type Stored, type Target } from '../workflow/target'
import { type Place, placeOf, readMembers, revisionOf, samePlace } from './members'

/** How somebody wants an issue to be: its articles in their order, new ones by their title. */
export interface Arrangement {
  /** {@link revisionOf} of what the arrangement started from. */
  revision: string
  articles: ({ section: MagazineSection } & ({ id: Id } | { title: string }))[]
}

const articles = 'articles' as CollectionSlug

/**
 * Arranges the articles of an issue as drafts: who comes in, goes out, changes its section or its place, and new ones. In one
 * transaction, all or nothing; readers see it when the issue is published.
 * @throws {Stale} if the issue is arranged otherwise than it was seen; {@link Refused} if he may not; {@link NotPossible} naming the article
 */
export async function compose(req: PayloadRequest, issue: Target, wanted: Arrangement): Promise<void> {
  if (wanted.articles.length > largestIssue) throw new NotPossible(issueRefusals.tooMany(largestIssue), req)
  const began = await initTransaction(req)
  try {
    await arrange(req, issue, wanted)
    if (began) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  wake()
}

async function arrange(req: PayloadRequest, issue: Target, { revision, articles: wanted }: Arrangement): Promise<void> {
  const stored = await readStored(req, issue)
  if (!stored) throw new NotPossible(refusals.notFound, req)
  if (stored.latest.deletedAt) throw new NotPossible(refusals.inBin, req)
  requireEditor(req, issue, stored)
  await takeTurn(req, issue)
  const members = await readMembers(req, issue.id)
  if (revisionOf(members) !== revision) throw new Stale(issueRefusals.changed, req)

  const inside = new Map(members.composed.map((member) => [String(member.target.id), member.stored]))
  const ids = wanted.flatMap((one) => ('id' in one ? [one.id] : []))
  const coming = await readManyStored(
    req,
    articles,
    ids.filter((id) => !inside.has(String(id))),
  )
  const known = new Map([...[...coming].map(([id, one]): [string, Stored] => [String(id), one]), ...inside])

  const places = new Map<MagazineSection, number>()
  for (const one of wanted) {
    const position = (places.get(one.section) ?? 0) + 1
    places.set(one.section, position)
    const place: Place = { issue: issue.id, section: one.section, position }
    if ('title' in one) {
      await write(req, { title: one.title, ...place })
      continue
    }
    const article = known.get(String(one.id))
    if (!article || article.latest.deletedAt) throw new NotPossible(issueRefusals.gone, req)
    if (!inside.has(String(one.id)) && placeOf(article.latest).issue !== undefined)
      throw new NotPossible(issueRefusals.elsewhere(titleOf('Article', article.latest) ?? ''), req)
    await move(req, one.id, article, place)
  }
  const staying = new Set(ids.map(String))
  for (const { target, stored: article } of members.composed) {
    if (staying.has(String(target.id))) continue
    await move(req, target.id, article, { ...placeOf(article.latest), issue: undefined, position: null })
  }
}

async function move(req: PayloadRequest, id: Id, article: Stored, place: Place): Promise<void> {
  if (samePlace(placeOf(article.latest), place)) return
  const user = deskUser(req)
  if (!may(user, 'edit', { kind: 'Article', document: { ...article.latest, id } }) || !user) {
    const why = user ? refusals.action('edit', user.role) : refusals.login
    throw new Refused(issueRefusals.because(titleOf('Article', article.latest) ?? String(id), why), req)
  }
  await write(req, { ...place, issue: place.issue ?? null }, id)
}

/** Payload's own operation on a draft, with all that it checks. */
async function write(req: PayloadRequest, data: object, id?: Id): Promise<void> {
  // A request of its own: Payload would change the language of the one that is being served.
  const own = await createLocalReq(
    {
      user: req.user ?? undefined,
      locale: 'ja',
      fallbackLocale: false as never,
      req: { headers: req.headers, i18n: req.i18n, payloadAPI: 'local', transactionID: req.transactionID },
    },
    req.payload,
  )
  const args = {
    collection: articles,
    data: data as never,
    draft: true,
    locale: 'ja',
    depth: 0,
    overrideAccess: false,
    req: own,
  } as const
  if (id === undefined) await req.payload.create(args)
  else await req.payload.update({ ...args, id })
}

function requireEditor(req: PayloadRequest, issue: Target, { latest }: Stored): void {
  const user = deskUser(req)
  if (!user) throw new Refused(refusals.login, req)
  if (!may(user, 'edit', { kind: 'MagazineIssue', document: { ...latest, id: issue.id } }))
    throw new Refused(refusals.action('edit', user.role), req)
}

/**
 * Writes to what everybody who arranges the issue writes to. MongoDB lets two transactions go on that read the same and write
 * something else each; of two that write the same, one ends.
 */
async function takeTurn(req: PayloadRequest, issue: Target): Promise<void> {
  // Documents that nobody has changed since they were loaded have no states yet.
  if ((await readStates(req, issue)).size === 0) await restate(req, issue, { user: undefined, published: [] })
  await req.payload.db.updateOne({
    collection: languageStatesSlug,
    where: { key: { equals: keyOf(issue, 'ja') } },
    data: { updatedAt: new Date().toISOString() },
    returning: false,
    req: beside(req) as PayloadRequest,
  })
}
