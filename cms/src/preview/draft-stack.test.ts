import type { Language } from '@kakehashi/content-store'
import { readPreviewLink } from '@kakehashi/content-store/drafts'
import type { PayloadRequest } from 'payload'
import type { Id, Role } from '../access/rules'
import { TestDesk } from '../test-desk/desk'

const secret = 'links in tests are signed with this'
const url = 'https://preview.example.jp'
const hour = 60 * 60 * 1_000

let desk: TestDesk
let ownArticle: Id
let otherArticle: Id
let topic: Id
const tokens = {} as Record<Role, string>
beforeAll(async () => {
  desk = await TestDesk.start({ PREVIEW_SECRET: secret, PREVIEW_URL: url, PREVIEW_LINK_HOURS: '48' })
  const office = async (slug: string) =>
    (await desk.payload.create({ collection: 'offices', draft: true, data: { slug, name: slug } as never })).id
  const [own, other] = [await office('london'), await office('paris')]
  const article = async (slug: string, at: Id) =>
    (
      await desk.payload.create({
        collection: 'articles',
        draft: true,
        data: { slug, title: `記事 ${slug}`, office: at } as never,
      })
    ).id
  ownArticle = await article('own', own)
  otherArticle = await article('other', other)
  topic = (await desk.payload.create({ collection: 'topics', draft: true, data: { slug: 't', name: 't' } as never })).id
  for (const role of ['editor', 'officeEditor', 'writer', 'translator', 'reader'] as const) {
    tokens[role] = (await desk.user(role, ['fr'], role, own)).token
  }
})
afterAll(() => desk.stop())

const share = (id: Id, role: Role | undefined, language: Language = 'ja') =>
  desk.rest('POST', `/articles/${id}/preview-link`, { token: role && tokens[role], body: { language } })

test('a link names document, language and expiry, and that it was made stands in the record', async () => {
  const before = Date.now()
  const { status, body, headers } = await share(ownArticle, 'writer', 'fr')
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  const [address, token] = (body.url as string).split('/open/')
  expect(address).toBe(url)
  const read = readPreviewLink(token ?? '', secret)
  expect(read).toMatchObject({ expired: false, link: { kind: 'Article', id: 'own', language: 'fr' } })
  expect(read?.link.expires).toBe(Date.parse(body.expires))
  expect(Math.abs(Date.parse(body.expires) - before - 48 * hour)).toBeLessThan(60_000)

  const { docs } = await desk.payload.find({ collection: 'record', where: { deed: { equals: 'draftShared' } } })
  expect(docs).toMatchObject([
    {
      who: 'writer',
      role: 'writer',
      collection: 'articles',
      document: String(ownArticle),
      title: '記事 own',
      language: 'fr',
      detail: { expires: body.expires },
    },
  ])
  expect(JSON.stringify(docs)).not.toContain(token)
})

test.each<[Role, Id | undefined, Language, number]>([
  ['editor', undefined, 'ko', 200],
  ['officeEditor', undefined, 'ja', 200],
  ['translator', undefined, 'fr', 200],
  ['translator', undefined, 'ja', 403],
  ['translator', undefined, 'ko', 403],
  ['reader', undefined, 'ja', 403],
])('%s, own office: %s, %s → %d', async (role, _, language, expected) => {
  expect((await share(ownArticle, role, language)).status).toBe(expected)
})

test('the office editor shares the drafts of his own office; a stranger, a draft in the bin and a wrong language get nothing', async () => {
  expect((await share(otherArticle, 'officeEditor')).status).toBe(403)
  expect((await share(ownArticle, undefined)).status).toBe(403)
  expect((await share(ownArticle, 'editor', 'de' as never)).status).toBe(400)
  expect((await share(99_999, 'editor')).status).toBe(400)
  await desk.payload.update({
    collection: 'articles',
    id: otherArticle,
    data: { deletedAt: new Date().toISOString() } as never,
  })
  expect((await share(otherArticle, 'editor')).status).toBe(400)
})

test('the form is told who may make links; its own link is the same for a while, and only for who may read', async () => {
  const may = async (role: Role, language = 'ja') =>
    (await desk.rest('GET', `/articles/${ownArticle}/desk?locale=${language}`, { token: tokens[role] })).body.mayShare
  expect([await may('writer'), await may('translator'), await may('translator', 'fr'), await may('reader')]).toEqual([
    ...[true, false, true, false],
  ])
  const previewUrl = desk.payload.collections.articles?.config.admin.livePreview?.url
  if (typeof previewUrl !== 'function') throw new Error('articles have no live preview')
  const user = { id: 1, role: 'reader', name: 'r', languages: [] }
  const ask = (req: object) =>
    previewUrl({
      data: { slug: 'own' },
      locale: { code: 'en', label: '' },
      req: req as PayloadRequest,
      payload: desk.payload,
    })
  const [first, second] = [await ask({ user }), await ask({ user })]
  expect(first).toBe(second)
  expect(readPreviewLink(String(first).split('/open/')[1] ?? '', secret)?.link).toMatchObject({
    id: 'own',
    language: 'en',
  })
  expect(await ask({ user: null })).toBeNull()
})

test('kinds without a page of their own keep the preview of the desk', async () => {
  expect(desk.payload.collections.topics?.config.admin.livePreview).toBeUndefined()
  const { status } = await desk.rest('POST', `/topics/${topic}/preview-link`, {
    token: tokens.editor,
    body: { language: 'ja' },
  })
  expect(status).toBe(404)
})

test('without a draft stack there are no links and no buttons', async () => {
  const plain = await TestDesk.start({ PREVIEW_SECRET: '' })
  try {
    const { token } = await plain.user('editor')
    const { id } = await plain.payload.create({
      collection: 'articles',
      draft: true,
      data: { slug: 'a', title: 'a' } as never,
    })
    const { status } = await plain.rest('POST', `/articles/${id}/preview-link`, { token, body: { language: 'ja' } })
    expect(status).toBe(404)
    expect((await plain.rest('GET', `/articles/${id}/desk?locale=ja`, { token })).body.mayShare).toBe(false)
    expect(plain.payload.collections.articles?.config.admin.livePreview).toBeUndefined()
  } finally {
    await plain.stop()
  }
})
