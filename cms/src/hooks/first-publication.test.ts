import { TestDesk } from '../test-desk/desk'

let desk: TestDesk
let token: string
beforeAll(async () => {
  desk = await TestDesk.start()
  token = (await desk.user('editor')).token
})
afterAll(() => desk.stop())

let serial = 0
const sources = [{ document: 'business-report-2023', section: '1' }]
const topic = () => ({ name: '題', slug: `topic-${++serial}`, order: 1, sources })

const send = async (method: string, route: string, body: object) => {
  const { status, body: answer } = await desk.rest(method, route, { token, body })
  expect([200, 201]).toContain(status)
  return answer.doc ?? answer.result
}
const first = async (id: number | string) => {
  const topic = await desk.payload.findByID({ collection: 'topics', id, showHiddenFields: true })
  return topic.firstPublishedAt as string | null | undefined
}

test('is noted when a document is published, and never changes', async () => {
  const { id } = await send('POST', '/topics?locale=ja&draft=true', topic())
  expect(await first(id)).toBeFalsy()
  const before = Date.now()
  await send('PATCH', `/topics/${id}?locale=ja`, { _status: 'published' })
  const noted = await first(id)
  expect(Date.parse(String(noted))).toBeGreaterThanOrEqual(before)
  expect(Date.parse(String(noted))).toBeLessThanOrEqual(Date.now())

  await send('PATCH', `/topics/${id}?locale=ja&draft=true`, { name: '草稿' })
  await send('PATCH', `/topics/${id}?locale=en&publishSpecificLocale=en`, { name: 'Topic', _status: 'published' })
  await send('PATCH', `/topics/${id}?locale=ja`, { _status: 'draft' })
  await send('PATCH', `/topics/${id}?locale=ja`, { _status: 'published' })
  expect(await first(id)).toBe(noted)
})

test('is noted for what is published at once', async () => {
  const { id } = await send('POST', '/topics?locale=ja', { ...topic(), _status: 'published' })
  expect(await first(id)).toBeTruthy()
})

test('cannot be sent, and is not shown', async () => {
  const firstPublishedAt = '1999-01-01T00:00:00.000Z'
  const made = await send('POST', '/topics?locale=ja', { ...topic(), _status: 'published', firstPublishedAt })
  expect(made).not.toHaveProperty('firstPublishedAt')
  const noted = await first(made.id)
  expect(noted).not.toBe(firstPublishedAt)
  await send('PATCH', `/topics/${made.id}?locale=ja`, { _status: 'published', firstPublishedAt })
  expect(await first(made.id)).toBe(noted)
})

test('a version from before the publication keeps it when it is restored', async () => {
  const { id } = await send('POST', '/topics?locale=ja&draft=true', topic())
  await send('PATCH', `/topics/${id}?locale=ja`, { _status: 'published', name: '二' })
  const noted = await first(id)
  const { docs } = await desk.payload.findVersions({ collection: 'topics', where: { parent: { equals: id } } })
  await desk.payload.restoreVersion({ collection: 'topics', id: String(docs.at(-1)?.id) })
  expect(await first(id)).toBe(noted)
})

test('a copy has not been published', async () => {
  const { id } = await send('POST', '/topics?locale=ja', { ...topic(), _status: 'published' })
  const data = { slug: `topic-${++serial}` }
  const copy = await desk.payload.duplicate({ collection: 'topics', id, data, draft: true })
  expect(copy._status).toBe('draft')
  expect(await first(copy.id)).toBeFalsy()
})

test('holds for the texts of the site too', async () => {
  const site = {
    name: '協会',
    shortName: 'クレア',
    tagline: '橋',
    homeLead: '文',
    about: '文',
    foundedYear: 1988,
    sources,
  }
  const noted = async () =>
    (await desk.payload.findGlobal({ slug: 'site', showHiddenFields: true })).firstPublishedAt as string | null
  await send('POST', '/globals/site?locale=ja&draft=true', site)
  expect(await noted()).toBeFalsy()
  await send('POST', '/globals/site?locale=ja', { ...site, _status: 'published' })
  const published = await noted()
  expect(published).toBeTruthy()
  await send('POST', '/globals/site?locale=ja&draft=true', { tagline: '草稿' })
  await send('POST', '/globals/site?locale=ja', { tagline: '架け橋', _status: 'published' })
  expect(await noted()).toBe(published)
})
