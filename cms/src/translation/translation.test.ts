import path from 'node:path'
import { type Language, openSqliteContentStore } from '@kakehashi/content-store'
import { publishOnce } from '../publisher/publish-once'
import { TestDesk } from '../test-desk/desk'
import type { DeskState } from '../workflow/desk-state'
import { loadFirstTerms } from './first-terms'
import { confirm, fieldStatus, learn } from './freshness'
import { plainText } from './plain-text'
import { termsIn } from './terms'
import { textChanges } from './text-changes'

let desk: TestDesk
let token: string
let translator: string
beforeAll(async () => {
  desk = await TestDesk.start()
  token = (await desk.user('editor')).token
  translator = (await desk.user('translator', ['fr'])).token
})
afterAll(() => desk.stop())

const sources = [{ document: 'business-report-2023', section: '1' }]
let serial = 0
async function create(): Promise<number | string> {
  const { id } = await desk.payload.create({
    collection: 'grant-schemes',
    locale: 'ja',
    data: {
      slug: `scheme-${++serial}`,
      name: '助成',
      description: '説明',
      status: 'CURRENT',
      recipientKind: 'BODY',
      sources,
      caps: [{ amountYen: 1, condition: '海外' }],
      _status: 'published',
    },
  })
  return id
}
const save = (id: number | string, locale: Language, body: object, query = 'draft=true') =>
  desk.rest('PATCH', `/grant-schemes/${id}?${query}&locale=${locale}`, { token, body })
const publish = (id: number | string, language: Language) =>
  desk.rest('POST', `/grant-schemes/${id}/step`, { token, body: { move: 'publish', language } })
const look = async (id: number | string, language: Language): Promise<DeskState> =>
  (await desk.rest('GET', `/grant-schemes/${id}/desk?locale=${language}`, { token })).body
const statuses = async (id: number | string, language: Language) =>
  Object.fromEntries((await look(id, language)).fields.map(({ path: at, status }) => [at, status]))

describe('freshness', () => {
  test('each field is missing, current, or older than its source, which shows what it was', async () => {
    const id = await create()
    expect(await statuses(id, 'fr')).toEqual({ name: 'missing', description: 'missing', 'caps.0.condition': 'missing' })
    await save(id, 'fr', { name: 'Subvention', description: 'Texte' })
    expect(await statuses(id, 'fr')).toMatchObject({ name: 'current', description: 'current' })

    await save(id, 'ja', { description: '新しい説明' })
    const { fields } = await look(id, 'fr')
    expect(fields.find(({ path: at }) => at === 'description')).toMatchObject({
      status: 'outdated',
      source: '新しい説明',
      sourceBefore: '説明',
    })
    expect(await statuses(id, 'fr')).toMatchObject({ name: 'current' })
    // Taken back, it is what it was.
    await save(id, 'ja', { description: '説明' })
    expect(await statuses(id, 'fr')).toMatchObject({ description: 'current' })
    await save(id, 'ja', { description: '第三の説明' })
    await save(id, 'fr', { description: 'Troisième texte' })
    expect(await statuses(id, 'fr')).toMatchObject({ description: 'current' })
  })

  test('“still right” confirms without editing, for who may write the language', async () => {
    const id = await create()
    await save(id, 'fr', { name: 'Subvention', description: 'Texte' })
    await save(id, 'ja', { name: '助成金', description: '新しい説明' })
    const before = await desk.payload.findByID({
      collection: 'grant-schemes',
      id,
      draft: true,
      locale: 'all',
      depth: 0,
    })
    const say = (who: string, language: Language) =>
      desk.rest('POST', `/grant-schemes/${id}/still-right`, { token: who, body: { language, keys: ['name'] } })
    expect((await say(translator, 'en')).status).toBe(403)
    expect((await say((await desk.user('reader', ['fr'])).token, 'fr')).status).toBe(403)
    expect((await say(translator, 'fr')).status).toBe(200)
    expect(await statuses(id, 'fr')).toMatchObject({ name: 'current', description: 'outdated' })
    const after = await desk.payload.findByID({ collection: 'grant-schemes', id, draft: true, locale: 'all', depth: 0 })
    expect(after).toEqual(before)
    const { docs } = await desk.payload.find({ collection: 'record', sort: ['-at', '-id'], limit: 1 })
    expect(docs[0]).toMatchObject({ deed: 'confirmed', language: 'fr', detail: { fields: ['name'] } })
  })

  test('of what was there before the desk knew of translations, the newest is current until its source changes', async () => {
    const now = new Date().toISOString()
    const { id } = await desk.payload.db.create({
      collection: 'topics',
      data: {
        slug: `old-${++serial}`,
        name: { ja: '古い', fr: 'Vieux' },
        order: 1,
        _status: 'published',
        createdAt: now,
        updatedAt: now,
      },
    })
    await desk.rest('PATCH', `/topics/${id}?draft=true&locale=ja`, { token, body: { name: '新しい' } })
    const { body } = await desk.rest('GET', `/topics/${id}/desk?locale=fr`, { token })
    expect((body as DeskState).fields).toMatchObject([{ path: 'name', status: 'outdated', sourceBefore: '古い' }])
  })

  test('the content store knows of what is published, not of drafts', async () => {
    const store = await openSqliteContentStore({ file: path.join(desk.folder, 'content.db') })
    try {
      const id = await create()
      const slug = `scheme-${serial}`
      const outdated = async () => {
        await publishOnce(desk.payload, store)
        return (await store.get('GrantScheme', [slug]))[0]?.body.outdated
      }
      await save(id, 'fr', { name: 'Subvention' })
      await publish(id, 'fr')
      expect(await outdated()).toBeUndefined()
      await save(id, 'ja', { name: '助成金' })
      expect(await outdated()).toBeUndefined()
      await publish(id, 'ja')
      expect(await outdated()).toEqual(['fr'])
      await desk.rest('POST', `/grant-schemes/${id}/still-right`, { token, body: { language: 'fr' } })
      expect(await outdated()).toBeUndefined()
      await save(id, 'ja', { name: '新助成金' })
      await publish(id, 'ja')
      expect(await outdated()).toEqual(['fr'])
      await save(id, 'fr', { name: 'Nouvelle subvention' })
      expect(await outdated()).toEqual(['fr'])
      await publish(id, 'fr')
      expect(await outdated()).toBeUndefined()
    } finally {
      await store.close()
    }
  })

  test('a hundred autosaves do not make the published text forget what it was written for', () => {
    const field = (ja: string, fr: string) => [{ key: 'name', path: 'name', labels: [], texts: { ja, fr } }]
    const published = field('一', 'un')
    let pairs = learn({}, published, published, 'fr')
    for (let typed = 0; typed < 100; typed++) pairs = learn(pairs, field('二', `deux ${typed}`), published, 'fr')
    expect(pairs.name?.length).toBeLessThan(10)
    expect(fieldStatus(field('一', 'un')[0] as never, 'fr', pairs)).toBe('current')
    expect(fieldStatus(field('二', 'un')[0] as never, 'fr', pairs)).toBe('outdated')
    expect(fieldStatus(field('二', 'un')[0] as never, 'fr', confirm(pairs, field('二', 'un'), 'fr'))).toBe('current')
  })
})

describe('fallback text', () => {
  const japanese = /助成|説明|海外/

  test('is in no answer that a form is filled from, and is never saved', async () => {
    const id = await create()
    const forms = ['', '&fallback-locale=null', '&fallback-locale=none', '&fallback-locale=false']
    for (const fallback of forms) {
      const { body } = await desk.rest('GET', `/grant-schemes/${id}?draft=true&locale=fr&depth=0${fallback}`, { token })
      expect(JSON.stringify([body.name, body.description, body.caps])).not.toMatch(japanese)
    }
    // Somebody asks for a fallback by hand, and saves one field.
    for (const query of [
      'draft=true&fallback-locale=ja',
      'draft=true&autosave=true&fallback-locale=ja',
      'fallback-locale=ja&publishSpecificLocale=fr',
    ]) {
      const body = { name: 'Subvention', ...(query.includes('publish') && { _status: 'published' }) }
      expect((await save(id, 'fr', body, query)).status).toBe(200)
      for (const draft of [true, false]) {
        const stored = await desk.payload.findByID({ collection: 'grant-schemes', id, locale: 'all', depth: 0, draft })
        expect(stored.description.fr ?? null).toBeNull()
        expect(stored.caps[0].condition.fr ?? null).toBeNull()
      }
    }
    const many = await desk.rest(
      'PATCH',
      `/grant-schemes?where[id][equals]=${id}&draft=true&locale=en&fallback-locale=ja`,
      { token, body: { name: 'Grant' } },
    )
    expect(many.status).toBe(200)
    const stored = await desk.payload.findByID({
      collection: 'grant-schemes',
      id,
      locale: 'all',
      depth: 0,
      draft: true,
    })
    expect(stored.name).toEqual({ ja: '助成', fr: 'Subvention', en: 'Grant' })
    expect(Object.values(stored.description).filter(Boolean)).toEqual(['説明'])
  })

  test('nor in the texts of the site', async () => {
    const data = { tagline: '橋', homeLead: '文', name: '協会' }
    await desk.rest('POST', '/globals/site?draft=true&locale=ja', { token, body: data })
    await desk.rest('POST', '/globals/site?draft=true&locale=fr&fallback-locale=ja', {
      token,
      body: { tagline: 'Pont' },
    })
    const site = await desk.payload.findGlobal({ slug: 'site', locale: 'all', draft: true, depth: 0 })
    expect(site.tagline).toEqual({ ja: '橋', fr: 'Pont' })
    expect(Object.values(site.homeLead).filter(Boolean)).toEqual(['文'])
  })
})

describe('the glossary', () => {
  const terms = [
    { source: 'クレア', translation: 'CLAIR', otherSpellings: [], note: undefined },
    {
      source: '国際化',
      translation: 'internationalization',
      otherSpellings: ['internationalisation'],
      note: undefined,
    },
    {
      source: '地域国際化協会',
      translation: 'Regional International Exchange Association',
      otherSpellings: [],
      note: undefined,
    },
  ]
  const used = (source: string, translation: string) =>
    termsIn(source, translation, terms).map(({ source: term, missed }) => `${term}${missed ? '!' : ''}`)

  test('finds the terms of a source, and those that the translation misses', () => {
    expect(used('ｸﾚｱは地域国際化協会とともに', 'CLAIR and the regional international exchange association')).toEqual([
      '地域国際化協会',
      'クレア',
    ])
    expect(used('地域国際化協会の国際化', 'Internationalisation')).toEqual(['地域国際化協会!', '国際化'])
    expect(used('クレア', '')).toEqual(['クレア'])
    expect(used('無関係', 'nothing')).toEqual([])
  })

  test('starts with the names that are always translated alike, and never gets them back', async () => {
    const fresh = await TestDesk.start()
    try {
      expect(await loadFirstTerms(fresh.payload)).toBeGreaterThan(3)
      expect(await loadFirstTerms(fresh.payload)).toBe(0)
      const { docs } = await fresh.payload.find({
        collection: 'glossary',
        locale: 'all',
        limit: 1,
        where: { term: { equals: 'クレア' } },
      })
      expect(docs[0]?.term).toMatchObject({ ja: 'クレア', en: 'CLAIR' })
      await fresh.payload.delete({ collection: 'glossary', where: { id: { exists: true } } })
      expect(await loadFirstTerms(fresh.payload)).toBe(0)
    } finally {
      await fresh.stop()
    }
  })

  test('is offered beside the text', async () => {
    const made = await desk.rest('POST', '/glossary?locale=ja', { token, body: { term: '助成' } })
    await desk.rest('PATCH', `/glossary/${made.body.doc.id}?locale=fr`, { token, body: { term: 'subvention' } })
    const id = await create()
    await save(id, 'fr', { name: 'Aide' })
    const name = (await look(id, 'fr')).fields.find(({ path: at }) => at === 'name')
    expect(name?.terms).toMatchObject([{ source: '助成', translation: 'subvention', missed: true }])
    await save(id, 'fr', { name: 'Subvention' })
    expect((await look(id, 'fr')).fields.find(({ path: at }) => at === 'name')?.terms).toMatchObject([
      { missed: false },
    ])
  })
})

test('changes of a text are told by words', () => {
  expect(textChanges('国際交流を進める', '国際協力を進める')).toEqual([
    { text: '国際', is: 'same' },
    { text: '交流', is: 'gone' },
    { text: '協力', is: 'new' },
    { text: 'を進める', is: 'same' },
  ])
  const long = '長い文。'.repeat(2000)
  expect(textChanges(`${long}甲`, `${long}乙`).at(-1)).toEqual({ text: '乙', is: 'new' })
})

test('rich text as plain text keeps blocks apart and addresses of links', () => {
  const text = (value: string) => ({ type: 'text', text: value })
  const link = { type: 'link', fields: { url: 'https://example.jp' }, children: [text('ここ')] }
  const root = {
    type: 'root',
    children: [
      { type: 'heading', children: [text('題')] },
      { type: 'paragraph', children: [text('本文は'), link] },
    ],
  }
  expect(plainText({ root })).toBe('題\n本文はここ <https://example.jp>')
})
