import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isWorthAnotherTry } from '../../database'
import { takeStep } from '../../workflow/take-step'
import { targetOf } from '../../workflow/target'
import { startPublisher } from '../index'
import type { Id } from './samples'
import { settingsFor, startCms } from './start-cms'

export const articlesPerIssue = 4
const sources = [{ document: 'brochure-2025', section: 'test' }]

/** Makes an issue with its articles as drafts, unless that has been done, and a chief editor. */
export async function makeIssue(
  payload: Payload,
): Promise<{ issue: Id; articles: Id[]; user: PayloadRequest['user'] }> {
  const { docs: users } = await payload.find({ collection: 'users', limit: 1 })
  const data = { email: 'chief@example.jp', password: 'correct horse battery', name: 'chief', role: 'editor' as const }
  const user = users[0] ?? (await payload.create({ collection: 'users', data }))
  const { docs: issues } = await payload.find({ collection: 'magazine-issues', limit: 1, draft: true, depth: 0 })
  const draft = { draft: true, locale: 'ja' } as const
  const first = { slug: 'forum-1', title: '号 0', number: 1, issueMonth: '2026-04', sources }
  const issue = issues[0]?.id ?? (await payload.create({ ...draft, collection: 'magazine-issues', data: first })).id
  for (let position = 1; position <= articlesPerIssue; position += 1) {
    const article = { slug: `article-${position}`, title: '記事 0', issue, section: 'FEATURE', position, sources }
    const { totalDocs } = await payload.count({ collection: 'articles', where: { slug: { equals: article.slug } } })
    if (totalDocs === 0) await payload.create({ ...draft, collection: 'articles', data: article as never })
  }
  const { docs: articles } = await payload.find({ collection: 'articles', depth: 0, pagination: false, sort: 'slug' })
  return {
    issue,
    articles: articles.map(({ id }) => id),
    user: { ...user, collection: 'users' } as PayloadRequest['user'],
  }
}

/** Publishes the issue again and again, every word in it bearing the number of its generation; withdraws it now and then. */
export async function publishIssuesUntilKilled(folder: string): Promise<void> {
  const payload = await startCms(folder)
  const { issue, articles, user } = await makeIssue(payload)
  await startPublisher(payload, { contentStore: settingsFor(folder).contentStore, leaseDuration: 500 })
  const step = async (collection: 'MagazineIssue' | 'Article', id: Id, move: 'approve' | 'publish' | 'withdraw') => {
    const req = await createLocalReq({ user: user ?? undefined, locale: 'ja' }, payload)
    await takeStep(req, targetOf(collection, id), { move, language: 'ja' })
    return req
  }
  const rewrite = async (collection: 'magazine-issues' | 'articles', id: Id, title: string) => {
    await payload.update({ collection, id, draft: true, locale: 'ja', data: { title } })
  }
  for (let generation = Date.now(); ; generation += 1) {
    try {
      await rewrite('magazine-issues', issue, `号 ${generation}`)
      for (const id of articles) {
        await rewrite('articles', id, `記事 ${generation}`)
        await step('Article', id, 'approve')
      }
      await step('MagazineIssue', issue, 'publish')
      process.stdout.write('published\n')
      if (generation % 3 === 0) await step('MagazineIssue', issue, 'withdraw')
    } catch (error) {
      // A transaction that a killed process has left to MongoDB, which waits a minute for its end.
      if (!isWorthAnotherTry(error)) throw error
    }
  }
}
