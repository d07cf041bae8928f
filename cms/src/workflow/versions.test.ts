import path from 'node:path'
import { openSqliteContentStore } from '@kakehashi/content-store'
import { publishOnce } from '../publisher/publish-once'
import { TestDesk } from '../test-desk/desk'
import type { DeskState } from './desk-state'

let desk: TestDesk
let token: string
beforeAll(async () => {
  desk = await TestDesk.start()
  token = (await desk.user('editor')).token
})
afterAll(() => desk.stop())

const sources = [{ document: 'business-report-2023', section: '1' }]
let serial = 0
const create = async () =>
  (
    await desk.payload.create({
      collection: 'topics',
      locale: 'ja',
      draft: true,
      data: { slug: `topic-${++serial}`, name: '一', order: 1, sources },
    })
  ).id
const write = (id: number | string, locale: string, name: string) =>
  desk.rest('PATCH', `/topics/${id}?draft=true&locale=${locale}`, { token, body: { name } })
const publish = async (id: number | string, language: string) =>
  expect((await desk.rest('POST', `/topics/${id}/step`, { token, body: { move: 'publish', language } })).status).toBe(
    200,
  )
const latest = (id: number | string) =>
  desk.payload.findByID({ collection: 'topics', id, locale: 'all', draft: true, depth: 0 })
const published = (id: number | string) => desk.payload.findByID({ collection: 'topics', id, locale: 'all', depth: 0 })

test('versions tell each language apart, and one that is restored is a draft: readers see no difference', async () => {
  const id = await create()
  await publish(id, 'ja')
  await write(id, 'fr', 'un')
  await publish(id, 'fr')
  await write(id, 'ja', '二')
  await write(id, 'fr', 'deux')

  const inLanguage = async (locale: string) => {
    const query = `where[parent][equals]=${id}&locale=${locale}&fallback-locale=null&depth=0&limit=50&sort=-updatedAt`
    const { body } = await desk.rest('GET', `/topics/versions?${query}`, { token })
    return body.docs as { id: number | string; version: { name: string | null } }[]
  }
  const [japanese, french] = [await inLanguage('ja'), await inLanguage('fr')]
  expect(new Set(japanese.map(({ version }) => version.name))).toEqual(new Set(['一', '二']))
  expect(new Set(french.map(({ version }) => version.name ?? ''))).toEqual(new Set(['', 'un', 'deux']))
  // Side by side: where the French was "un", the Japanese was still the first.
  const old = french.findLast(({ version }) => version.name === 'un')
  expect(japanese.find((one) => one.id === old?.id)?.version.name).toBe('一')

  const restore = (query: string) => desk.rest('POST', `/topics/versions/${old?.id}${query}`, { token })
  expect((await restore('')).status).toBe(403)
  expect((await restore('?draft=true')).status).toBe(200)
  expect((await latest(id)).name).toMatchObject({ ja: '一', fr: 'un' })
  expect((await published(id)).name).toMatchObject({ ja: '一', fr: 'un' })
  const { body } = await desk.rest('GET', `/topics/${id}/desk?locale=fr`, { token })
  expect((body as DeskState).languages.filter(({ live }) => live).map(({ language }) => language)).toEqual(['ja', 'fr'])
  const { docs } = await desk.payload.find({
    collection: 'record',
    where: { and: [{ deed: { equals: 'restored' } }, { document: { equals: String(id) } }] },
  })
  expect(docs).toMatchObject([{ who: 'editor', title: '一' }])
})

test('what goes into the bin is withdrawn at once, keeps all that is known of it, and comes back as a draft', async () => {
  const store = await openSqliteContentStore({ file: path.join(desk.folder, 'content.db') })
  try {
    const id = await create()
    await publish(id, 'ja')
    await write(id, 'fr', 'un')
    await publish(id, 'fr')
    await write(id, 'ja', '二')
    const slug = `topic-${serial}`
    const seen = async () => {
      await publishOnce(desk.payload, store)
      return (await store.get('Topic', [slug]))[0]?.languages
    }
    const states = async () => {
      const { body } = await desk.rest('GET', `/topics/${id}/desk?locale=fr`, { token })
      return (body as DeskState).languages.slice(0, 3).map(({ language, state, live }) => [language, state, live])
    }
    expect(await seen()).toEqual(['ja', 'fr'])
    const body = { deletedAt: '2000-01-01T00:00:00Z', name: 'not this', _status: 'published' }
    expect((await desk.rest('PATCH', `/topics/${id}?locale=ja`, { token, body })).status).toBe(200)
    expect(await seen()).toBeUndefined()
    expect((await desk.rest('GET', `/topics/${id}?draft=true`, { token })).status).toBe(404)

    const back = { deletedAt: null, _status: 'published' }
    expect((await desk.rest('PATCH', `/topics/${id}?trash=true&locale=ja`, { token, body: back })).status).toBe(200)
    expect(await seen()).toBeUndefined()
    expect((await latest(id)).name).toMatchObject({ ja: '二', fr: 'un' })
    expect(await states()).toEqual([
      ['ja', 'withdrawn', false],
      ['en', 'draft', false],
      ['fr', 'withdrawn', false],
    ])
    await publish(id, 'ja')
    expect(await seen()).toEqual(['ja'])
    const { docs } = await desk.payload.find({
      collection: 'record',
      where: { and: [{ document: { equals: String(id) } }, { deed: { in: ['binned', 'unbinned'] } }] },
      sort: ['at', 'id'],
    })
    expect(docs.map(({ deed, who }) => [deed, who])).toEqual([
      ['binned', 'editor'],
      ['unbinned', 'editor'],
    ])

    await desk.rest('PATCH', `/topics/${id}`, { token, body: { deletedAt: '2000-01-01T00:00:00Z' } })
    expect((await desk.rest('DELETE', `/topics/${id}?trash=true`, { token })).status).toBe(200)
    const left = await desk.payload.count({
      collection: 'language-states',
      where: { and: [{ collection: { equals: 'topics' } }, { document: { equals: String(id) } }] },
    })
    expect(left.totalDocs).toBe(0)
  } finally {
    await store.close()
  }
})
