import type { Language } from '@kakehashi/content-store'
import type { MoveName, Role } from '../access/rules'
import { TestDesk } from '../test-desk/desk'
import { carryOutWhatIsDue } from '../workflow/schedule'
import type { Composition } from './composition'

let desk: TestDesk
const tokens = {} as Record<'editor' | 'writer' | 'translator' | 'officeEditor' | 'reader', string>
type Who = keyof typeof tokens
type Id = number | string
let london: Id

beforeAll(async () => {
  desk = await TestDesk.start()
  const office = { slug: 'london', name: 'ロンドン' }
  london = (await desk.payload.create({ collection: 'offices', data: office, draft: true, locale: 'ja' })).id
  for (const role of ['editor', 'writer', 'translator', 'officeEditor', 'reader'] as const satisfies Role[])
    tokens[role] = (await desk.user(role, ['fr'], role, london)).token
})
afterAll(() => desk.stop())

const sources = [{ document: 'business-report-2023', section: '1' }]
let serial = 0

async function newIssue(more: object = {}): Promise<Id> {
  serial += 1
  const data = {
    slug: `issue-${serial}`,
    title: `特集${serial}`,
    number: serial,
    issueMonth: '2026-04',
    sources,
    ...more,
  }
  return (await desk.payload.create({ collection: 'magazine-issues', draft: true, locale: 'ja', data })).id
}
async function newArticle(title: string, more: object = {}): Promise<Id> {
  serial += 1
  const data = { slug: `article-${serial}`, title, sources, ...more }
  return (await desk.payload.create({ collection: 'articles', draft: true, locale: 'ja', data })).id
}

const read = async (issue: Id, who: Who = 'editor') =>
  (await desk.rest('GET', `/magazine-issues/${issue}/composition`, { token: tokens[who] })).body as Composition
type Wanted = [id: Id, section: string][]
const arrange = (issue: Id, revision: string, articles: Wanted, who: Who = 'editor') =>
  desk.rest('POST', `/magazine-issues/${issue}/composition`, {
    token: tokens[who],
    body: { revision, articles: articles.map(([id, section]) => ({ id, section })) },
  })
const compose = async (issue: Id, articles: Wanted) => {
  const { status, body } = await arrange(issue, (await read(issue)).revision, articles)
  expect([status, body.errors]).toEqual([200, undefined])
  return body as Composition
}
const order = ({ sections }: Composition) =>
  sections.flatMap(({ section, articles }) => (articles.length > 0 ? [[section, ...articles.map(({ id }) => id)]] : []))
const step = (
  collection: string,
  id: Id,
  move: MoveName,
  language: Language = 'ja',
  more: object = {},
  who: Who = 'editor',
) =>
  desk.rest('POST', `/${collection}/${id}/step?locale=${language}`, {
    token: tokens[who],
    body: { move, language, ...more },
  })
const approve = async (id: Id, language: Language = 'ja') =>
  expect((await step('articles', id, 'approve', language)).status).toBe(200)
const said = ({ body }: { body: { errors?: { message: string }[] } }) => body.errors?.[0]?.message ?? ''
/** What readers would see, as the desk's rows have it. */
const live = async (collection: 'articles' | 'magazine-issues', id: Id) => {
  const found = await desk.payload.findByID({ collection, id, locale: 'all', depth: 0 })
  return found._status === 'published'
    ? (found as unknown as { title: Record<string, string>; issue?: Id; position?: number })
    : undefined
}
const translate = (collection: 'articles' | 'magazine-issues', id: Id, title: string, locale: Language = 'fr') =>
  desk.payload.update({ collection, id, draft: true, locale, data: { title } })

async function approvedIssue(count: number): Promise<{ issue: Id; articles: Id[] }> {
  const issue = await newIssue()
  const articles: Id[] = []
  for (let at = 0; at < count; at += 1) articles.push(await newArticle(`記事${at}`))
  await compose(
    issue,
    articles.map((id) => [id, 'FEATURE']),
  )
  for (const id of articles) await approve(id)
  return { issue, articles }
}

describe('composing', () => {
  test('articles are arranged by section and order, come in, go out, and new ones are made, in one save', async () => {
    const issue = await newIssue()
    const [a, b, c] = [await newArticle('あ'), await newArticle('い'), await newArticle('う')]
    expect(order(await read(issue))).toEqual([])
    const composed = await compose(issue, [
      [c, 'NEWS'],
      [b, 'FEATURE'],
      [a, 'FEATURE'],
    ])
    expect(order(composed)).toEqual([
      ['FEATURE', b, a],
      ['NEWS', c],
    ])
    expect(composed.sections.map(({ section }) => section).slice(0, 3)).toEqual(['FEATURE', 'OFFICE_REPORT', 'JET'])

    const { body } = await desk.rest('POST', `/magazine-issues/${issue}/composition`, {
      token: tokens.writer,
      body: {
        revision: composed.revision,
        articles: [
          { id: a, section: 'JET' },
          { title: '新しい記事', section: 'JET' },
          { id: b, section: 'FEATURE' },
        ],
      },
    })
    const made = (body as Composition).sections.find(({ section }) => section === 'JET')?.articles[1]
    expect(made?.title).toBe('新しい記事')
    expect(order(body)).toEqual([
      ['FEATURE', b],
      ['JET', a, made?.id],
    ])
    expect(
      (await desk.payload.findByID({ collection: 'articles', id: c, draft: true, depth: 0 })).issue ?? null,
    ).toBeNull()
  })

  test('what somebody else has arranged meanwhile is not undone: 409, a sentence, and nothing is written', async () => {
    const issue = await newIssue()
    const [a, b, c] = [await newArticle('あ'), await newArticle('い'), await newArticle('う')]
    const { revision } = await compose(issue, [
      [a, 'FEATURE'],
      [b, 'FEATURE'],
    ])
    await compose(issue, [
      [b, 'FEATURE'],
      [a, 'FEATURE'],
    ])
    const late = await arrange(issue, revision, [
      [c, 'NEWS'],
      [a, 'FEATURE'],
    ])
    expect([late.status, said(late)]).toEqual([409, expect.stringContaining('Somebody has changed the contents')])
    expect(order(await read(issue))).toEqual([['FEATURE', b, a]])

    // The same by the form of the article.
    const before = await read(issue)
    await desk.rest('PATCH', `/articles/${a}?draft=true&locale=ja`, { token: tokens.writer, body: { section: 'NEWS' } })
    expect((await arrange(issue, before.revision, [[b, 'FEATURE']])).status).toBe(409)
    // Of many at once one wins.
    const { revision: newest } = await read(issue)
    const rivals = await Promise.all(
      ['FEATURE', 'JET', 'OTHER', 'OFFICE_REPORT'].map((section) =>
        arrange(issue, newest, [
          [a, section],
          [b, section],
        ]),
      ),
    )
    expect(rivals.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })

  test('an article is in one issue at a time, and half of an order is never stored', async () => {
    const [one, other] = [await newIssue(), await newIssue()]
    const [a, b] = [await newArticle('あ'), await newArticle('い')]
    await compose(one, [[a, 'FEATURE']])
    const { revision } = await read(other)
    const refused = await arrange(other, revision, [
      [b, 'FEATURE'],
      [a, 'FEATURE'],
    ])
    expect([refused.status, said(refused)]).toEqual([400, '“あ” is in another issue already. Nothing was saved.'])
    expect(order(await read(other))).toEqual([])
    expect((await arrange(other, revision, [[999_999, 'FEATURE']])).status).toBe(400)
    const bad = [
      { revision },
      { revision, articles: [{ id: b, section: 'COVER' }] },
      {
        revision,
        articles: [
          { id: b, section: 'NEWS' },
          { id: b, section: 'JET' },
        ],
      },
    ]
    for (const body of bad)
      expect(
        (await desk.rest('POST', `/magazine-issues/${other}/composition`, { token: tokens.editor, body })).status,
      ).toBe(400)
  })

  test('who may do it is what the rules say of issue and articles', async () => {
    const theirs = await newIssue({ office: london })
    const [own, others] = [await newArticle('ロンドン', { office: london }), await newArticle('本部')]
    const { revision } = await read(theirs)
    for (const who of ['reader', 'translator'] as const) {
      expect((await read(theirs, who)).mayCompose).toBe(false)
      expect((await arrange(theirs, revision, [[own, 'NEWS']], who)).status).toBe(403)
    }
    const withOthers: Wanted = [
      [own, 'NEWS'],
      [others, 'NEWS'],
    ]
    const refused = await arrange(theirs, revision, withOthers, 'officeEditor')
    expect([refused.status, said(refused)]).toEqual([
      403,
      expect.stringContaining('“本部”: As office editor you may not'),
    ])
    expect(order(await read(theirs))).toEqual([])
    expect((await arrange(theirs, revision, [[own, 'NEWS']], 'officeEditor')).status).toBe(200)
    expect((await arrange(await newIssue(), revision, [[own, 'NEWS']], 'officeEditor')).status).toBe(403)
    expect((await desk.rest('GET', `/magazine-issues/${theirs}/composition`)).status).toBe(403)
  })
})

describe('publishing as one', () => {
  test('the issue and its articles go out together, or, naming what lacks what, none does', async () => {
    const issue = await newIssue()
    const [a, b, untitled] = [await newArticle('あ'), await newArticle('い'), await newArticle('消える題')]
    await compose(issue, [
      [a, 'FEATURE'],
      [b, 'JET'],
      [untitled, 'NEWS'],
    ])
    await desk.payload.update({ collection: 'articles', id: untitled, draft: true, locale: 'ja', data: { title: '' } })
    await approve(a)
    const refused = await step('magazine-issues', issue, 'publish')
    expect(refused.status).toBe(400)
    expect(said(refused)).toContain('Nothing was published.')
    expect(said(refused)).toContain('“い”: not approved (it is “Draft”).')
    expect(said(refused)).toMatch(/“article-\d+”: no title in Japanese/)
    expect(said(refused)).not.toContain('“あ”')
    for (const id of [a, b, untitled]) expect(await live('articles', id)).toBeUndefined()
    expect(await live('magazine-issues', issue)).toBeUndefined()

    await compose(issue, [
      [a, 'FEATURE'],
      [b, 'JET'],
    ])
    await approve(b)
    expect((await step('magazine-issues', issue, 'publish')).status).toBe(200)
    expect(await live('magazine-issues', issue)).toBeDefined()
    expect(await live('articles', a)).toMatchObject({ issue, section: 'FEATURE', position: 1 })
    expect(await live('articles', b)).toMatchObject({ issue, section: 'JET' })
    expect((await read(issue)).outlook).toEqual([{ language: 'ja', problems: [], changes: false }])
  })

  test('what only validation finds takes everything back, and is named', async () => {
    const { issue, articles } = await approvedIssue(2)
    const [, last = ''] = articles
    await desk.payload.update({ collection: 'articles', id: last, draft: true, locale: 'ja', data: { issued: 'soon' } })
    await approve(last).catch(() => undefined)
    const refused = await step('magazine-issues', issue, 'publish')
    expect([refused.status, said(refused)]).toEqual([400, expect.stringMatching(/^“記事1”: .*2023-04-01/)])
    for (const id of articles) expect(await live('articles', id)).toBeUndefined()
    expect(await live('magazine-issues', issue)).toBeUndefined()
  })

  test('a further language goes out for the articles that have it', async () => {
    const { issue, articles } = await approvedIssue(2)
    const [a = '', b = ''] = articles
    await translate('magazine-issues', issue, 'Numéro')
    await translate('articles', a, 'Article')
    expect((await step('magazine-issues', issue, 'publish')).status).toBe(200)
    const refused = await step('magazine-issues', issue, 'publish', 'fr')
    expect([refused.status, said(refused)]).toEqual([400, expect.stringContaining('“記事0”: not approved')])
    await approve(a, 'fr')
    expect((await step('magazine-issues', issue, 'publish', 'fr')).status).toBe(200)
    expect((await live('articles', a))?.title).toEqual({ ja: '記事0', fr: 'Article' })
    expect((await live('articles', b))?.title).toEqual({ ja: '記事1' })

    expect((await step('magazine-issues', issue, 'withdraw', 'fr')).status).toBe(200)
    expect((await live('articles', a))?.title).toEqual({ ja: '記事0', fr: null })
    expect((await live('magazine-issues', issue))?.title).toEqual({ ja: expect.any(String), fr: null })
  })

  test('a published issue that is arranged anew reaches readers as a whole, and only then', async () => {
    const { issue, articles } = await approvedIssue(2)
    const [a = '', b = ''] = articles
    await step('magazine-issues', issue, 'publish')
    const added = await newArticle('加わる')
    await compose(issue, [
      [added, 'FEATURE'],
      [a, 'FEATURE'],
    ])
    expect(await live('articles', a)).toMatchObject({ position: 1 })
    expect((await step('articles', added, 'publish')).status).toBe(400)
    expect((await step('articles', a, 'publish')).status).toBe(400)
    // Who only moved and who leaves says nothing new; who comes in has to be approved.
    const refused = await step('magazine-issues', issue, 'publish')
    expect(said(refused).split('\n').slice(1)).toEqual([expect.stringContaining('“加わる”')])
    await approve(added)
    expect((await step('magazine-issues', issue, 'publish')).status).toBe(200)
    expect(await live('articles', added)).toMatchObject({ issue, position: 1 })
    expect(await live('articles', a)).toMatchObject({ issue, position: 2 })
    expect((await live('articles', b))?.issue ?? null).toBeNull()
    expect((await read(issue)).leaving).toEqual([])
  })

  test('a word put right in an article of a published issue goes out by itself', async () => {
    const { issue, articles } = await approvedIssue(1)
    await step('magazine-issues', issue, 'publish')
    const [a = ''] = articles
    await desk.payload.update({ collection: 'articles', id: a, draft: true, locale: 'ja', data: { title: '直した題' } })
    expect((await step('articles', a, 'publish')).status).toBe(200)
    expect((await live('articles', a))?.title).toEqual({ ja: '直した題' })
  })

  test('withdrawing the issue takes it all back', async () => {
    const { issue, articles } = await approvedIssue(2)
    await step('magazine-issues', issue, 'publish')
    expect((await step('magazine-issues', issue, 'withdraw')).status).toBe(200)
    expect(await live('magazine-issues', issue)).toBeUndefined()
    for (const id of articles) expect(await live('articles', id)).toBeUndefined()
  })

  test('Payload’s own ways do not take an issue apart', async () => {
    const { issue, articles } = await approvedIssue(1)
    const [a = ''] = articles
    const token = tokens.editor
    const patch = (route: string, body: object) => desk.rest('PATCH', route, { token, body })
    expect(said(await patch(`/magazine-issues/${issue}?locale=ja`, { _status: 'published' }))).toContain(
      'publish it as a whole',
    )
    expect(said(await patch(`/articles/${a}?locale=ja`, { _status: 'published' }))).toContain(
      'publish the issue as a whole',
    )
    const created = await desk.rest('POST', '/articles?locale=ja', {
      token,
      body: { slug: `direct-${serial}`, title: '直接', sources, issue, section: 'NEWS', _status: 'published' },
    })
    expect(created.status).toBe(400)
    await step('magazine-issues', issue, 'publish')
    expect(said(await patch(`/magazine-issues/${issue}?locale=ja`, { _status: 'draft' }))).toContain(
      'withdraw the issue as a whole',
    )
    expect((await patch(`/magazine-issues/${issue}?trash=true`, { deletedAt: new Date().toISOString() })).status).toBe(
      400,
    )
    expect(await live('magazine-issues', issue)).toBeDefined()
  })

  test('what was looked at is what goes out', async () => {
    const { issue, articles } = await approvedIssue(1)
    const { seen } = await read(issue)
    await desk.payload.update({
      collection: 'articles',
      id: articles[0] ?? '',
      draft: true,
      locale: 'ja',
      data: { summary: '要旨' },
    })
    const refused = await step('magazine-issues', issue, 'publish', 'ja', { seen })
    expect([refused.status, said(refused)]).toEqual([409, expect.stringContaining('has changed since')])
    await approve(articles[0] ?? '').catch(() => undefined)
    expect((await step('magazine-issues', issue, 'publish', 'ja', { seen: (await read(issue)).seen })).status).toBe(200)
  })

  test('at its minute a scheduled issue goes out with its articles', async () => {
    const at = new Date(Date.now() + 3_600_000).toISOString()
    const unready = await newIssue()
    await compose(unready, [[await newArticle('未承認'), 'NEWS']])
    expect(said(await step('magazine-issues', unready, 'schedule', 'ja', { at }))).toContain('“未承認”: not approved')

    const { issue, articles } = await approvedIssue(2)
    expect((await step('magazine-issues', issue, 'schedule', 'ja', { at })).status).toBe(200)
    expect((await step('articles', articles[0] ?? '', 'schedule', 'ja', { at })).status).toBe(400)
    expect(await carryOutWhatIsDue(desk.payload, new Date())).toBe(0)
    expect(await carryOutWhatIsDue(desk.payload, new Date(Date.now() + 7_200_000))).toBe(1)
    for (const id of articles) expect(await live('articles', id)).toMatchObject({ issue })
  })

  test('an office publishes no article of another one', async () => {
    const issue = await newIssue({ office: london })
    const [own, other] = [await newArticle('ロンドンから', { office: london }), await newArticle('本部から')]
    await compose(issue, [
      [own, 'NEWS'],
      [other, 'NEWS'],
    ])
    for (const id of [own, other]) await approve(id)
    const refused = await step('magazine-issues', issue, 'publish', 'ja', {}, 'officeEditor')
    expect([refused.status, said(refused)]).toEqual([403, expect.stringContaining('“本部から”: As office editor')])
    expect(await live('articles', own)).toBeUndefined()
  })
})
