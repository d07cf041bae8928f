import { TestDesk } from '../test-desk/desk'

let desk: TestDesk
let first: Awaited<ReturnType<TestDesk['user']>>
let second: Awaited<ReturnType<TestDesk['user']>>
let serial = 0
beforeAll(async () => {
  desk = await TestDesk.start()
  first = await desk.user('editor', [], 'first')
  second = await desk.user('writer', [], 'second')
})
afterAll(() => desk.stop())

interface Opened {
  id: number | string
  updatedAt: string
  name: string
}

const sources = [{ document: 'business-report-2023', section: '1' }]
const create = async () =>
  (
    await desk.payload.create({
      collection: 'topics',
      locale: 'ja',
      draft: true,
      data: { slug: `topic-${++serial}`, name: '題', order: 1, sources },
    })
  ).id

type Who = typeof first
/** As the form does: with what it was filled with, the time of the last save included. */
const open = async (who: Who, id: number | string, locale = 'ja') =>
  (
    await desk.rest('GET', `/topics/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=null`, {
      token: who.token,
    })
  ).body as Opened
const save = (who: Who, id: number | string, body: object, query = 'draft=true&autosave=true', locale = 'ja') =>
  desk.rest('PATCH', `/topics/${id}?${query}&locale=${locale}`, { token: who.token, body })

test('a save on top of somebody else’s is refused with 409, and nobody’s text is lost', async () => {
  const id = await create()
  const [mine, his] = [await open(first, id), await open(second, id)]
  expect((await save(first, id, { ...mine, name: '一人目' })).status).toBe(200)
  for (const query of ['draft=true&autosave=true', 'draft=true', 'draft=false']) {
    const late = await save(second, id, { ...his, name: '二人目' }, query)
    expect([query, late.status]).toEqual([query, 409])
  }
  const late = await save(second, id, { ...his, name: '二人目' })
  expect(late.body.errors[0].message).toContain('Somebody has saved this since you opened it.')
  expect(await open(second, id)).toMatchObject({ name: '一人目' })
  expect((await save(second, id, { ...(await open(second, id)), name: '二人目' })).status).toBe(200)
  expect(await open(first, id)).toMatchObject({ name: '二人目' })
})

test('who types on while an autosave is answered is not taken for somebody else; whoever saves in between still is', async () => {
  const id = await create()
  const form = await open(first, id)
  expect((await save(first, id, { ...form, name: '一' })).status).toBe(200)
  expect((await save(first, id, { ...form, name: '一二' })).status).toBe(200)
  expect((await save(first, id, { ...form, name: '一二三' })).status).toBe(200)
  // The button, pressed at once; a form that was filled before that is an old one.
  expect((await save(first, id, { ...form, name: '押した' }, 'draft=true')).status).toBe(200)
  expect((await save(first, id, { ...form, name: '古い' })).status).toBe(409)
  expect((await save(second, id, { ...form, name: '他人' })).status).toBe(409)
  expect((await save(second, id, { ...(await open(second, id)), name: '他人' })).status).toBe(200)
  expect((await save(first, id, { ...form, name: '一二三四' })).status).toBe(409)
  expect(await open(first, id)).toMatchObject({ name: '他人' })
})

test('whoever goes on saving, publishing and switching languages is not taken for somebody else', async () => {
  const id = await create()
  let form = await open(first, id)
  const keep = async (query: string, more: object, locale = 'ja') => {
    const { status, body } = await save(first, id, { ...form, ...more }, query, locale)
    expect([query, status]).toEqual([query, 200])
    form = body.doc
  }
  const auto = 'draft=true&autosave=true&depth=0'
  await keep(auto, { name: 'a' })
  await keep(auto, { name: 'b' })
  await keep('draft=true&depth=0', { name: 'c' })
  await keep('depth=0&publishSpecificLocale=ja', { name: 'd', _status: 'published' })
  await keep(auto, { name: 'e' })
  await keep('depth=0', { name: 'f', _status: 'published' })
  await keep(auto, { name: 'g' })
  form = await open(first, id, 'en')
  await keep(auto, { name: 'in English' }, 'en')
  await keep('depth=0&publishSpecificLocale=en', { name: 'in English', _status: 'published' }, 'en')
  await keep(auto, { name: 'better English' }, 'en')
  form = await open(first, id, 'en')
  await keep(auto, { name: 'best English' }, 'en')
  expect(await open(first, id, 'en')).toMatchObject({ name: 'best English' })
})

test('while somebody writes, another is kept out, and told by the desk', async () => {
  const id = await create()
  await desk.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'topics', value: id },
      user: { relationTo: 'users', value: first.id },
    } as never,
  })
  const form = await open(second, id)
  const refused = await save(second, id, { ...form, name: '割り込み' })
  expect(refused.status).toBe(423)
  expect(await open(second, id)).toMatchObject({ name: '題' })
  expect((await save(first, id, { ...(await open(first, id)), name: '書き手' })).status).toBe(200)
})

test('a program that names no time of saving writes as before', async () => {
  const id = await create()
  expect((await save(first, id, { name: '一' })).status).toBe(200)
  expect((await save(second, id, { name: '二' })).status).toBe(200)
})
