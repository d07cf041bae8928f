import type { Language } from '@kakehashi/content-store'
import type { MoveName, Role } from '../access/rules'
import { TestDesk } from '../test-desk/desk'
import type { DeskState } from './desk-state'
import { carryOutWhatIsDue } from './schedule'
import { takeStockOfAll } from './stock-taking'

let desk: TestDesk
const tokens = {} as Record<'editor' | 'writer' | 'translator' | 'officeEditor', string>
let london: number | string

beforeAll(async () => {
  desk = await TestDesk.start()
  const office = { slug: 'london', name: 'ロンドン' }
  london = (await desk.payload.create({ collection: 'offices', data: office, draft: true, locale: 'ja' })).id
  for (const role of ['editor', 'writer', 'translator', 'officeEditor'] as const)
    tokens[role] = (await desk.user(role, ['fr'], role, london)).token
})
afterAll(() => desk.stop())

const sources = [{ document: 'business-report-2023', section: '1' }]
let serial = 0
const create = async (more: object = {}) =>
  (
    await desk.payload.create({
      collection: 'topics',
      locale: 'ja',
      draft: true,
      data: { slug: `topic-${++serial}`, name: '題', order: 1, sources, ...more },
    })
  ).id

type Who = keyof typeof tokens
const step = (who: Who, id: number | string, move: MoveName, language: Language, more: object = {}) =>
  desk.rest('POST', `/topics/${id}/step?locale=${language}`, { token: tokens[who], body: { move, language, ...more } })
const state = async (who: Who, id: number | string, language: Language) => {
  const { body } = await desk.rest('GET', `/topics/${id}/desk?locale=${language}`, { token: tokens[who] })
  return (body as DeskState).languages.find((one) => one.language === language)
}
const write = (who: Who, id: number | string, locale: Language, data: object) =>
  desk.rest('PATCH', `/topics/${id}?draft=true&locale=${locale}`, { token: tokens[who], body: data })
const published = async (id: number | string) => {
  const topic = await desk.payload.findByID({ collection: 'topics', id, locale: 'all', depth: 0 })
  return topic._status === 'published' ? topic.name : undefined
}
const record = async (id: number | string) =>
  (
    await desk.payload.find({
      collection: 'record',
      where: { and: [{ collection: { equals: 'topics' } }, { document: { equals: String(id) } }] },
      sort: ['at', 'id'],
      pagination: false,
    })
  ).docs

test('a language goes from draft through review to the readers, with who, when and why at each step', async () => {
  const id = await create()
  expect(await state('writer', id, 'ja')).toMatchObject({ state: 'draft', live: false, moves: ['submit'] })
  expect((await step('writer', id, 'submit', 'ja', { note: 'お願いします' })).status).toBe(200)
  expect(await state('writer', id, 'ja')).toMatchObject({ state: 'inReview', by: 'writer', note: 'お願いします' })

  const wordless = await step('editor', id, 'return', 'ja')
  expect([wordless.status, wordless.body.errors[0].message]).toEqual([400, 'Write a word about the reason.'])
  expect((await step('editor', id, 'return', 'ja', { note: '短すぎます' })).status).toBe(200)
  expect(await state('writer', id, 'ja')).toMatchObject({ state: 'draft', by: 'editor', note: '短すぎます' })

  await write('writer', id, 'ja', { name: '長い題' })
  await step('writer', id, 'submit', 'ja')
  expect((await step('editor', id, 'approve', 'ja')).status).toBe(200)
  expect(await published(id)).toBeUndefined()
  const { status, body } = await step('editor', id, 'publish', 'ja', { note: '公開します' })
  expect(status).toBe(200)
  expect((body as DeskState).languages[0]).toMatchObject({ state: 'published', live: true, note: '公開します' })
  expect(await published(id)).toEqual({ ja: '長い題' })

  expect((await record(id)).map(({ deed, who, language, note }) => [deed, who, language, note ?? ''])).toEqual([
    ['submitted', 'writer', 'ja', 'お願いします'],
    ['returned', 'editor', 'ja', '短すぎます'],
    ['submitted', 'writer', 'ja', ''],
    ['approved', 'editor', 'ja', ''],
    ['published', 'editor', 'ja', '公開します'],
  ])
})

test('what is approved is not changed behind the back of who approved it', async () => {
  const id = await create()
  await step('editor', id, 'approve', 'ja')
  await write('editor', id, 'ja', { name: '直した題' })
  expect(await state('editor', id, 'ja')).toMatchObject({ state: 'approved' })
  await write('writer', id, 'ja', { name: '別の題' })
  expect(await state('editor', id, 'ja')).toMatchObject({ state: 'draft', by: 'writer' })
  expect((await record(id)).map(({ deed }) => deed)).toEqual(['approved', 'reopened'])
})

test('a step that is not possible is refused in words, in the language of who asks', async () => {
  const id = await create()
  const refused = await step('writer', id, 'publish', 'ja')
  expect(refused.status).toBe(403)
  expect(refused.body.errors[0].message).toContain('As writer you may not publish this.')
  const early = await step('editor', id, 'withdraw', 'ja')
  expect([early.status, early.body.errors[0].message]).toEqual([400, 'This language is not published.'])
  const empty = await step('editor', id, 'publish', 'fr')
  expect([empty.status, empty.body.errors[0].message]).toEqual([
    400,
    'There is no title or name in this language yet: write one first.',
  ])
  await write('editor', id, 'fr', { name: 'Titre' })
  const first = await step('editor', id, 'publish', 'fr')
  expect(first.status).toBe(400)
  expect(first.body.errors[0].message).toContain('Publish the Japanese first')
  expect((await desk.rest('POST', `/topics/${id}/step`, { body: { move: 'publish', language: 'ja' } })).status).toBe(
    403,
  )
  expect((await step('editor', id, 'explode' as never, 'ja')).status).toBe(400)
  expect((await step('editor', 'x', 'publish', 'ja')).status).toBe(400)
})

test('a translator hands in his own languages only', async () => {
  const id = await create()
  await write('translator', id, 'fr', { name: 'Titre' })
  await write('editor', id, 'en', { name: 'Title' })
  expect((await step('translator', id, 'submit', 'fr')).status).toBe(200)
  expect((await step('translator', id, 'submit', 'en')).status).toBe(403)
  expect((await step('translator', id, 'approve', 'fr')).status).toBe(403)
  expect(await state('editor', id, 'fr')).toMatchObject({ state: 'inReview', by: 'translator' })
})

test('one language is withdrawn, and the others and all drafts stay', async () => {
  const id = await create()
  await step('editor', id, 'publish', 'ja')
  for (const language of ['en', 'fr'] as const) {
    await write('editor', id, language, { name: `title ${language}` })
    await step('editor', id, 'publish', language)
  }
  await write('editor', id, 'en', { name: 'unfinished' })
  expect((await step('editor', id, 'withdraw', 'fr', { note: '誤訳' })).status).toBe(200)
  expect(await published(id)).toMatchObject({ ja: '題', en: 'title en' })
  expect((await published(id)).fr ?? null).toBeNull()
  expect(await state('editor', id, 'fr')).toMatchObject({ state: 'withdrawn', live: false, note: '誤訳' })
  expect(await state('editor', id, 'en')).toMatchObject({ state: 'draft', live: true })
  const latest = await desk.payload.findByID({ collection: 'topics', id, locale: 'all', draft: true, depth: 0 })
  expect(latest.name).toEqual({ ja: '題', en: 'unfinished', fr: 'title fr' })

  await step('editor', id, 'withdraw', 'ja')
  expect(await published(id)).toBeUndefined()
  expect(await state('editor', id, 'en')).toMatchObject({ state: 'withdrawn', live: false })
  await step('editor', id, 'publish', 'ja')
  expect(await published(id)).toEqual({ ja: '題' })
})

test('what is scheduled goes out once, when it is due, with the rights of who scheduled it', async () => {
  const [due, later] = [await create(), await create()]
  const soon = new Date(Date.now() + 60_000)
  const past = await step('editor', due, 'schedule', 'ja', { at: '2020-01-01T00:00:00+09:00' })
  expect(past.body.errors[0].message).toContain('moment in the future')
  expect((await step('editor', due, 'schedule', 'ja', { at: soon.toISOString() })).status).toBe(200)
  await step('editor', later, 'schedule', 'ja', { at: '2099-01-01T09:00:00+09:00' })
  expect(await state('editor', due, 'ja')).toMatchObject({ state: 'scheduled', scheduledFor: soon.toISOString() })
  expect(await carryOutWhatIsDue(desk.payload)).toBe(0)
  const after = new Date(soon.getTime() + 1)
  expect(await carryOutWhatIsDue(desk.payload, after)).toBe(1)
  expect(await carryOutWhatIsDue(desk.payload, after)).toBe(0)
  expect([await published(due), await published(later)]).toEqual([{ ja: '題' }, undefined])
  expect((await record(due)).at(-1)).toMatchObject({ deed: 'published', who: 'editor' })

  const boss = await desk.user('editor', [], 'leaving')
  const body = { move: 'schedule', language: 'ja', at: soon.toISOString() }
  const orphan = await create()
  await desk.rest('POST', `/topics/${orphan}/step`, { token: boss.token, body })
  await desk.payload.update({ collection: 'users', id: boss.id, data: { role: 'reader' satisfies Role } })
  expect(await carryOutWhatIsDue(desk.payload, after)).toBe(0)
  expect(await published(orphan)).toBeUndefined()
  expect(await state('editor', orphan, 'ja')).toMatchObject({ state: 'approved', note: expect.any(String) })
  expect(await carryOutWhatIsDue(desk.payload, after)).toBe(0)
})

test('an office’s editor makes, publishes and withdraws what is his office’s', async () => {
  const token = tokens.officeEditor
  const report = { title: '報告', series: 'CLAIR_REPORT', fiscalYear: 2023, sources, slug: `report-${++serial}` }
  const made = await desk.rest('POST', '/reports?draft=true&locale=ja', { token, body: report })
  expect(made.status).toBe(201)
  const { id, office } = made.body.doc
  expect(office.id ?? office).toBe(london)
  const go = (move: MoveName) => desk.rest('POST', `/reports/${id}/step`, { token, body: { move, language: 'ja' } })
  expect((await go('publish')).status).toBe(200)
  expect((await go('withdraw')).status).toBe(200)
  const given = await desk.rest('PATCH', `/reports/${id}?draft=true&locale=ja`, { token, body: { office: null } })
  expect(given.status).toBe(403)
})

test('documents that were loaded get their states, once', async () => {
  const now = new Date().toISOString()
  const { id } = await desk.payload.db.create({
    collection: 'topics',
    data: {
      slug: `topic-${++serial}`,
      name: { ja: '古い', en: 'old' },
      order: 1,
      _status: 'published',
      createdAt: now,
      updatedAt: now,
    },
  })
  expect(await takeStockOfAll(desk.payload)).toBeGreaterThan(0)
  expect(await takeStockOfAll(desk.payload)).toBe(0)
  const { docs } = await desk.payload.find({
    collection: 'language-states',
    where: { and: [{ collection: { equals: 'topics' } }, { document: { equals: String(id) } }] },
  })
  expect(
    Object.fromEntries(docs.map(({ language, state, translation }) => [language, [state, translation]])),
  ).toMatchObject({
    ja: ['published', null],
    en: ['published', 'current'],
    fr: ['draft', 'missing'],
  })
})

test('who logs in, fails to, or gets other rights is recorded, with where from', async () => {
  const { id } = await desk.user('reader', [], 'watched')
  const body = { email: 'watched@example.jp', password: 'wrong' }
  await desk.rest('POST', '/users/login', { body })
  await desk.payload.update({ collection: 'users', id, data: { role: 'writer' } })
  await desk.payload.delete({ collection: 'users', id })
  const { docs } = await desk.payload.find({ collection: 'record', sort: ['-at', '-id'], limit: 5 })
  expect(docs.map(({ deed }) => deed).reverse()).toEqual([
    'userAdded',
    'loggedIn',
    'loginFailed',
    'userChanged',
    'userRemoved',
  ])
  expect(docs[2]).toMatchObject({ who: 'watched@example.jp', from: expect.stringContaining('REST') })
  expect(docs[1]?.detail).toMatchObject({ before: { role: 'reader' }, after: { role: 'writer' } })
})

test('a language goes at the minute that was set for its end, by itself, once, and in the order of times', async () => {
  const [id, other] = [await create(), await create()]
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const early = await step('editor', id, 'scheduleEnd', 'ja', { at: at(1) })
  expect([early.status, early.body.errors[0].message]).toEqual([
    400,
    'This language is not published, nor scheduled to be.',
  ])
  await step('editor', id, 'publish', 'ja')
  await write('editor', id, 'en', { name: 'title' })
  await step('editor', id, 'publish', 'en')
  expect((await step('writer', id, 'scheduleEnd', 'en', { at: at(1) })).status).toBe(403)
  expect((await step('editor', id, 'scheduleEnd', 'en', { at: '2020-01-01T00:00:00Z' })).status).toBe(400)
  const set = at(1)
  expect((await step('editor', id, 'scheduleEnd', 'en', { at: set })).status).toBe(200)
  expect(await state('editor', id, 'en')).toMatchObject({ state: 'published', live: true, endsAt: set })
  expect((await state('editor', id, 'en'))?.moves).toContain('unscheduleEnd')

  // What is still to go out may have its end already, but not before its beginning.
  await step('editor', other, 'schedule', 'ja', { at: at(5) })
  const before = await step('editor', other, 'scheduleEnd', 'ja', { at: at(4) })
  expect(before.body.errors[0].message).toContain('must come after')
  expect((await step('editor', other, 'scheduleEnd', 'ja', { at: at(6) })).status).toBe(200)

  expect(await carryOutWhatIsDue(desk.payload)).toBe(0)
  expect(await carryOutWhatIsDue(desk.payload, new Date(Date.parse(set) + 1))).toBe(1)
  expect(await published(id)).toEqual({ ja: '題', en: null })
  expect(await state('editor', id, 'en')).toMatchObject({ state: 'withdrawn', live: false, endsAt: null })
  expect((await record(id)).slice(-2)).toMatchObject([
    { deed: 'endScheduled', who: 'editor', detail: { endsAt: set } },
    { deed: 'withdrawn', who: 'editor', language: 'en' },
  ])

  // The desk was down over both moments: first out, then withdrawn, each once.
  expect(await carryOutWhatIsDue(desk.payload, new Date(at(10)))).toBe(2)
  expect(await carryOutWhatIsDue(desk.payload, new Date(at(10)))).toBe(0)
  expect(await published(other)).toBeUndefined()
  expect((await record(other)).map(({ deed }) => deed).slice(-2)).toEqual(['published', 'withdrawn'])
})

test('an end that was set can be taken back, and goes with what it was set for', async () => {
  const id = await create()
  const at = new Date(Date.now() + 60_000).toISOString()
  await step('editor', id, 'publish', 'ja')
  await step('editor', id, 'scheduleEnd', 'ja', { at })
  expect((await step('editor', id, 'unscheduleEnd', 'ja')).status).toBe(200)
  expect(await state('editor', id, 'ja')).toMatchObject({ state: 'published', endsAt: null })
  await step('editor', id, 'scheduleEnd', 'ja', { at })
  await step('editor', id, 'withdraw', 'ja')
  await step('editor', id, 'publish', 'ja')
  expect(await state('editor', id, 'ja')).toMatchObject({ live: true, endsAt: null })
  expect(await carryOutWhatIsDue(desk.payload, new Date(Date.now() + 120_000))).toBe(0)
})
