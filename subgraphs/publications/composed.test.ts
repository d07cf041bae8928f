import type { Body, Change, Entry } from '@kakehashi/content-store'
import { createSubgraph, type Subgraph } from '../index.js'
import { dataOf } from '../testing/query.js'
import { type RealContent, realContent } from '../testing/real-content.js'

/** What editors put together out of other publications: issues of the magazine, and newsletters. */

let content: RealContent
let publications: Subgraph
beforeAll(async () => {
  content = await realContent()
  publications = createSubgraph('publications', { store: content.store })
})
afterAll(() => content.remove())

const sources = [{ document: 'brochure-2025' as const, section: 'test' }]
const lists = { countries: [], municipalities: [], topics: [], files: [], sources }
const now = '2026-04-01T00:00:00.000Z'

function upsert<K extends 'MagazineIssue' | 'Article' | 'NewsletterIssue'>(kind: K, body: Body<K>): Change {
  const entry = { kind, id: body.id, version: 1, languages: ['ja'], publishedAt: now, updatedAt: now, body } as Entry
  return { operation: 'UPSERT', entry, origin: `test/${kind}/${body.id}` }
}

const article = (id: string, place: Partial<Body<'Article'>> = {}) =>
  upsert('Article', { ...lists, id, title: { ja: `記事 ${id}` }, issue: 'forum-test', ...place })

it('an issue gives its contents by section, both in the order of the magazine', async () => {
  const issue = { ...lists, id: 'forum-test', title: { ja: '特集' }, number: 999, issueMonth: '2026-04' }
  await content.store.apply([
    upsert('MagazineIssue', issue),
    article('n1', { section: 'NEWS', position: 1 }),
    article('f2', { section: 'FEATURE', position: 2, issued: '2026-01' }),
    article('f1', { section: 'FEATURE', position: 1, issued: '2026-03' }),
    article('j1', { section: 'JET' }),
    article('x1'),
    article('elsewhere', { issue: 'clair-forum-403', section: 'FEATURE', position: 0 }),
  ])
  const query =
    '{ magazineIssue(id: "forum-test") { contents { section articles { id title { value } issue { id } } } } }'
  const { magazineIssue } = dataOf(await publications.execute({ query })) as {
    magazineIssue: { contents: { section: string; articles: { id: string; title: { value: string } }[] }[] }
  }
  expect(magazineIssue.contents.map(({ section, articles }) => [section, articles.map(({ id }) => id)])).toEqual([
    ['FEATURE', ['f1', 'f2']],
    ['JET', ['j1']],
    ['NEWS', ['n1']],
    ['OTHER', ['x1']],
  ])
  expect(magazineIssue.contents[0]?.articles[0]).toEqual({
    id: 'f1',
    title: { value: '記事 f1' },
    issue: { id: 'forum-test' },
  })
})

it('an issue without articles has no contents', async () => {
  const issue = { ...lists, id: 'forum-empty', title: { ja: '空' }, number: 998, issueMonth: '2026-04' }
  await content.store.apply([upsert('MagazineIssue', issue)])
  const query = '{ magazineIssue(id: "forum-empty") { contents { section } } }'
  expect(dataOf(await publications.execute({ query }))).toEqual({ magazineIssue: { contents: [] } })
})

it('a newsletter gives what it tells of in order, without what is not published', async () => {
  const body: Body<'NewsletterIssue'> = {
    ...lists,
    id: 'mail-test',
    title: { ja: '春の号' },
    newsletter: 'MAIL_MAGAZINE',
    items: [
      { report: 'clair-report-2023-us-adult-english', heading: { ja: '見出し', en: 'Headline' } },
      { article: 'withdrawn-since', heading: { ja: '消えた記事' } },
      { heading: { ja: '締切のお知らせ' }, text: { ja: '本文' } },
      { magazineIssue: 'clair-forum-403' },
    ],
    closing: { ja: '<p>連絡先</p>' },
  }
  await content.store.apply([upsert('NewsletterIssue', body)])
  const query = `{ newsletterIssue(id: "mail-test") {
    items { heading(in: EN) { value language } text { value } publication { __typename id title(in: EN) { language } } }
    closing(in: FR) { html language } } }`
  expect(dataOf(await publications.execute({ query })).newsletterIssue).toEqual({
    items: [
      {
        heading: { value: 'Headline', language: 'EN' },
        text: null,
        publication: { __typename: 'Report', id: 'clair-report-2023-us-adult-english', title: { language: 'EN' } },
      },
      { heading: { value: '締切のお知らせ', language: 'JA' }, text: { value: '本文' }, publication: null },
      {
        heading: null,
        text: null,
        publication: { __typename: 'MagazineIssue', id: 'clair-forum-403', title: { language: 'EN' } },
      },
    ],
    closing: { html: '<p>連絡先</p>', language: 'JA' },
  })
})
