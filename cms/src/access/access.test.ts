import { TestDesk } from '../test-desk/desk'
import type { Role } from './rules'

const source = { document: 'business-report-2023', section: '1' }

let desk: TestDesk
const tokens = {} as Record<Role, string>
const ids = {} as Record<Role, number | string>

beforeAll(async () => {
  desk = await TestDesk.start()
  for (const role of ['administrator', 'editor', 'reader'] as const) {
    const user = await desk.user(role)
    tokens[role] = user.token
    ids[role] = user.id
  }
  const translator = await desk.user('translator', ['fr'])
  tokens.translator = translator.token
  ids.translator = translator.id
})

afterAll(() => desk.stop())

interface Collection {
  slug: string
  label: 'title' | 'name'
  data: Record<string, unknown>
}

const collections: Collection[] = [
  {
    slug: 'reports',
    label: 'title',
    data: { title: '報告', series: 'CLAIR_REPORT', fiscalYear: 2023, sources: [source] },
  },
  {
    slug: 'grant-schemes',
    label: 'name',
    data: { name: '助成', status: 'CURRENT', recipientKind: 'BODY', sources: [source] },
  },
  { slug: 'countries', label: 'name', data: { name: '国', sources: [source] } },
]

let serial = 0
async function document({ slug, data }: Collection, published = true) {
  return desk.payload.create({
    collection: slug,
    data: { ...data, slug: `thing-${++serial}`, _status: published ? 'published' : 'draft' },
    draft: !published,
    locale: 'ja',
  })
}

const roles = ['administrator', 'editor', 'translator', 'reader'] as const
const writers: readonly Role[] = ['administrator', 'editor']
const cases = collections.flatMap((collection) => roles.map((role) => [collection.slug, role, collection] as const))

describe.each(cases)('%s for a logged-in %s', (slug, role, collection) => {
  const writes = writers.includes(role)

  test('read: lists, one document and its versions', async () => {
    const { id } = await document(collection, false)
    expect((await desk.rest('GET', `/${slug}?draft=true`, { token: tokens[role] })).status).toBe(200)
    expect((await desk.rest('GET', `/${slug}/${id}?draft=true`, { token: tokens[role] })).status).toBe(200)
    expect((await desk.rest('GET', `/${slug}/versions`, { token: tokens[role] })).status).toBe(200)
  })

  test(`create: ${writes ? 'allowed' : 'refused'}`, async () => {
    const body = { ...collection.data, slug: `thing-${++serial}` }
    const { status } = await desk.rest('POST', `/${slug}?draft=true`, { token: tokens[role], body })
    expect(status).toBe(writes ? 201 : 403)
  })

  test(`update of a Japanese text: ${writes ? 'allowed' : 'refused'}`, async () => {
    const { id } = await document(collection)
    const body = { [collection.label]: '新しい' }
    const { status } = await desk.rest('PATCH', `/${slug}/${id}?draft=true&locale=ja`, { token: tokens[role], body })
    expect(status).toBe(writes ? 200 : 403)
  })

  test(`publish and unpublish: ${writes ? 'allowed' : 'refused'}`, async () => {
    const { id } = await document(collection, false)
    const publish = await desk.rest('PATCH', `/${slug}/${id}`, { token: tokens[role], body: { _status: 'published' } })
    expect(publish.status).toBe(writes ? 200 : 403)
    const unpublish = await desk.rest('PATCH', `/${slug}/${id}`, { token: tokens[role], body: { _status: 'draft' } })
    expect(unpublish.status).toBe(writes ? 200 : 403)
  })

  test(`delete, by way of the bin: ${writes ? 'allowed' : 'refused'}`, async () => {
    const { id } = await document(collection)
    const token = tokens[role]
    const count = async (trash: boolean) =>
      (await desk.payload.count({ collection: slug, where: { id: { equals: id } }, trash })).totalDocs
    expect((await desk.rest('DELETE', `/${slug}/${id}`, { token })).status).toBe(403)
    const body = { deletedAt: new Date().toISOString() }
    expect((await desk.rest('PATCH', `/${slug}/${id}`, { token, body })).status).toBe(writes ? 200 : 403)
    expect([await count(false), await count(true)]).toEqual([writes ? 0 : 1, 1])
    expect((await desk.rest('DELETE', `/${slug}/${id}?trash=true`, { token })).status).toBe(writes ? 200 : 403)
    expect(await count(true)).toBe(writes ? 0 : 1)
  })

  test(`bulk changes: ${writes ? 'allowed' : 'refused'}`, async () => {
    const { id } = await document(collection)
    const where = `where[id][equals]=${id}`
    const update = await desk.rest('PATCH', `/${slug}?${where}`, {
      token: tokens[role],
      body: { [collection.label]: '別' },
    })
    expect(update.status).toBe(writes ? 200 : 403)
    const body = { deletedAt: new Date().toISOString() }
    const binning = await desk.rest('PATCH', `/${slug}?${where}`, { token: tokens[role], body })
    expect(binning.status).toBe(writes ? 200 : 403)
    const removal = await desk.rest('DELETE', `/${slug}?${where}&trash=true`, { token: tokens[role] })
    expect(removal.status).toBe(writes ? 200 : 403)
    expect((await desk.payload.count({ collection: slug, where: { id: { equals: id } }, trash: true })).totalDocs).toBe(
      writes ? 0 : 1,
    )
  })
})

describe('a translator of French', () => {
  const [reports] = collections as [Collection, ...Collection[]]
  const latest = (id: number | string) =>
    desk.payload.findByID({ collection: 'reports', id, locale: 'all', draft: true, depth: 0 })

  test('saves a French text, and leaves its publication to others', async () => {
    const { id } = await document(reports)
    const token = tokens.translator
    const body = { title: 'Rapport' }
    expect((await desk.rest('PATCH', `/reports/${id}?draft=true&locale=fr`, { token, body })).status).toBe(200)
    const publish = await desk.rest('PATCH', `/reports/${id}?locale=fr&publishSpecificLocale=fr`, {
      token,
      body: { ...body, _status: 'published' },
    })
    expect(publish.status).toBe(403)
    expect(publish.body.errors[0].message).toBe(
      'As translator you may not publish this. Check whose office and which language it is, or ask an administrator or the chief editor.',
    )
    const stored = await desk.payload.findByID({ collection: 'reports', id, locale: 'all', depth: 0 })
    expect(stored.title).toEqual({ ja: '報告' })
  })

  test.each<[string, string, object]>([
    ['another language', '?draft=true&locale=en', {}],
    ['all languages at once', '?draft=true&locale=all', {}],
    ['the publication of another language', '?locale=en&publishSpecificLocale=en', { _status: 'published' }],
    ['the publication of all languages', '?locale=fr', { _status: 'published' }],
    [
      'the publication of all languages by its flag',
      '?locale=fr&draft=true&publishAllLocales=true',
      { _status: 'published' },
    ],
    [
      'the publication of another language under his own',
      '?locale=fr&publishSpecificLocale=ja',
      { _status: 'published' },
    ],
    ['taking it off the site', '?locale=fr', { _status: 'draft' }],
  ])('cannot change %s', async (_, query, more) => {
    const { id } = await document(reports)
    const before = await latest(id)
    const body = { title: 'Autre', ...more }
    const { status } = await desk.rest('PATCH', `/reports/${id}${query}`, { token: tokens.translator, body })
    expect(status).toBe(403)
    expect(await latest(id)).toEqual(before)
  })

  test('changes nothing that all languages share', async () => {
    const { id } = await document(reports)
    const body = {
      title: 'Rapport',
      slug: 'mine',
      fiscalYear: 1999,
      series: 'LOCAL_GOVERNMENT_SERIES',
      sources: [{ document: 'brochure-2025', section: 'x' }],
      office: 1,
    }
    await desk.rest('PATCH', `/reports/${id}?draft=true&locale=fr`, { token: tokens.translator, body })
    const after = await latest(id)
    expect(after).toMatchObject({ title: { ja: '報告', fr: 'Rapport' }, fiscalYear: 2023, series: 'CLAIR_REPORT' })
    expect(after.sources).toMatchObject([source])
    expect(after.slug).not.toBe('mine')
    expect(after.office).toBeFalsy()
  })

  test('translates texts in rows, but neither adds, removes nor moves rows', async () => {
    const scheme = collections[1] as Collection
    const made = await desk.payload.create({
      collection: 'grant-schemes',
      locale: 'ja',
      data: {
        ...scheme.data,
        slug: `thing-${++serial}`,
        caps: [
          { amountYen: 100, condition: '海外' },
          { amountYen: 200, condition: '国内' },
        ],
        _status: 'published',
      },
    })
    const [abroad, home] = made.caps as { id: string }[]
    const caps = [
      { id: home?.id, amountYen: 999, condition: 'au Japon' },
      { amountYen: 1, condition: 'nouveau' },
      { id: abroad?.id, amountYen: 100, condition: 'à l’étranger' },
    ]
    const route = `/grant-schemes/${made.id}?draft=true&locale=fr`
    expect((await desk.rest('PATCH', route, { token: tokens.translator, body: { caps } })).status).toBe(200)
    const after = await desk.payload.findByID({
      collection: 'grant-schemes',
      id: made.id,
      locale: 'all',
      draft: true,
      depth: 0,
    })
    expect(after.caps).toMatchObject([
      { id: abroad?.id, amountYen: 100, condition: { ja: '海外', fr: 'à l’étranger' } },
      { id: home?.id, amountYen: 200, condition: { ja: '国内', fr: 'au Japon' } },
    ])
    await desk.rest('PATCH', route, { token: tokens.translator, body: { caps: [] } })
    const emptied = await desk.payload.findByID({ collection: 'grant-schemes', id: made.id, draft: true, depth: 0 })
    expect(emptied.caps).toHaveLength(2)
  })

  test('cannot restore a version', async () => {
    const { id } = await document(reports)
    await desk.payload.update({ collection: 'reports', id, data: { title: '二' }, locale: 'ja' })
    const { docs } = await desk.payload.findVersions({ collection: 'reports', where: { parent: { equals: id } } })
    const oldest = docs.at(-1)
    const { status } = await desk.rest('POST', `/reports/versions/${oldest?.id}?locale=fr`, {
      token: tokens.translator,
    })
    expect(status).toBe(403)
  })

  test('changes the texts of the site in French only', async () => {
    const token = tokens.translator
    const put = (query: string) => desk.rest('POST', `/globals/site${query}`, { token, body: { tagline: 'Un pont' } })
    expect((await put('?draft=true&locale=fr')).status).toBe(200)
    expect((await put('?draft=true&locale=ja')).status).toBe(403)
    expect((await put('?locale=fr')).status).toBe(403)
  })
})

describe('users', () => {
  const own = (role: Role) => `/users/${ids[role]}`
  const stored = (role: Role) => desk.payload.findByID({ collection: 'users', id: ids[role] })

  test.each(roles)('a %s cannot change his own role, languages or office', async (role) => {
    const before = await stored(role)
    const body = {
      role: role === 'reader' ? 'administrator' : 'reader',
      languages: ['ja', 'en', 'fr'],
      name: `${role}!`,
    }
    const { status } = await desk.rest('PATCH', own(role), { token: tokens[role], body })
    expect(status).toBe(200)
    const after = await stored(role)
    expect(after).toMatchObject({ role: before.role, languages: before.languages, name: `${role}!` })
  })

  test('only administrators see, make, change and remove other users', async () => {
    for (const role of ['editor', 'translator', 'reader'] as const) {
      const token = tokens[role]
      const list = await desk.rest('GET', '/users', { token })
      expect(list.body.docs.map((user: { id: number }) => user.id)).toEqual([ids[role]])
      expect((await desk.rest('GET', own('administrator'), { token })).status).toBe(404)
      expect((await desk.rest('PATCH', own('administrator'), { token, body: { name: 'x' } })).status).not.toBe(200)
      expect((await desk.rest('DELETE', own('administrator'), { token })).status).toBe(403)
      const body = {
        email: `${role}2@example.jp`,
        password: 'a long enough password',
        name: 'x',
        role: 'administrator',
      }
      expect((await desk.rest('POST', '/users', { token, body })).status).toBe(403)
    }
    const token = tokens.administrator
    const body = { email: 'new@example.jp', password: 'a long enough password', name: 'new', role: 'editor' }
    const made = await desk.rest('POST', '/users', { token, body })
    expect(made.body.doc).toMatchObject({ role: 'editor' })
    const promoted = await desk.rest('PATCH', `/users/${made.body.doc.id}`, { token, body: { role: 'administrator' } })
    expect(promoted.body.doc).toMatchObject({ role: 'administrator' })
    expect((await desk.rest('DELETE', `/users/${made.body.doc.id}`, { token })).status).toBe(200)
    expect((await desk.rest('DELETE', own('administrator'), { token })).status).not.toBe(200)
  })

  test('an account is locked after five wrong passwords', async () => {
    await desk.user('reader', [], 'locked')
    const login = (password: string) =>
      desk.rest('POST', '/users/login', { body: { email: 'locked@example.jp', password } })
    for (let attempt = 0; attempt < 5; attempt++) expect((await login('wrong')).status).toBe(401)
    expect((await login('correct horse battery staple')).status).toBe(401)
  })
})

describe('whoever is not logged in', () => {
  const everything = [
    'reports',
    'magazine-issues',
    'articles',
    'newsletter-issues',
    'best-practices',
    'topics',
    'files',
    'programmes',
    'focus-areas',
    'sessions',
    'events',
    'placements',
    'dispatches',
    'grant-schemes',
    'grant-awards',
    'commendations',
    'offices',
    'branches',
    'countries',
    'municipalities',
    'surveys',
    'glossary',
    'users',
    'record',
    'language-states',
    'removals',
    'payload-locked-documents',
  ]

  test.each(everything)('gets nothing of %s', async (slug) => {
    for (const [method, route] of [
      ['GET', `/${slug}`],
      ['GET', `/${slug}/1`],
      ['GET', `/${slug}/1?draft=true`],
      ['GET', `/${slug}/count`],
      ['POST', `/${slug}`],
      ['PATCH', `/${slug}/1`],
      ['DELETE', `/${slug}/1`],
    ] as const) {
      const { status, body } = await desk.rest(method, route, method === 'GET' ? {} : { body: {} })
      expect(`${method} ${route} ${status}`).toMatch(/ 40[134]$/)
      expect(body.docs ?? body.doc).toBeUndefined()
    }
  })

  test('sees neither drafts nor published documents by GraphQL', async () => {
    await document(collections[0] as Collection)
    for (const query of [
      '{ Reports { docs { id } } }',
      '{ Countries { totalDocs } }',
      '{ Site { name } }',
      '{ Users { docs { email } } }',
    ]) {
      const { body } = await desk.graphql(query)
      expect(body.errors?.length).toBeGreaterThan(0)
      expect(Object.values(body.data ?? {}).filter(Boolean)).toEqual([])
    }
  })

  test('has no preferences to read or write', async () => {
    expect((await desk.rest('GET', '/payload-preferences/x')).body).toEqual({ message: 'Not Found', value: null })
    expect((await desk.rest('POST', '/payload-preferences/x', { body: { value: 1 } })).status).toBe(401)
    expect((await desk.payload.count({ collection: 'payload-preferences' })).totalDocs).toBe(0)
  })

  test('cannot read the texts of the site, nor versions', async () => {
    expect((await desk.rest('GET', '/globals/site')).status).toBe(403)
    expect((await desk.rest('GET', '/globals/site/versions')).status).toBe(403)
    expect((await desk.rest('GET', '/reports/versions')).status).toBe(403)
  })

  test('cannot become the first user over HTTP', async () => {
    const empty = await TestDesk.start()
    try {
      const body = { email: 'me@example.jp', password: 'a long enough password', name: 'me', role: 'administrator' }
      expect((await empty.rest('POST', '/users/first-register', { body })).status).toBe(403)
      expect((await empty.rest('POST', '/users', { body })).status).toBe(403)
      expect((await empty.payload.count({ collection: 'users' })).totalDocs).toBe(0)
    } finally {
      await empty.stop()
    }
  })

  test('can log in, and the cookie is for https only where the desk is', async () => {
    const secure = await TestDesk.start({ CMS_URL: 'https://cms.example.jp' })
    try {
      await secure.user('editor')
      const body = { email: 'editor@example.jp', password: 'correct horse battery staple' }
      const { status, headers } = await secure.rest('POST', '/users/login', { body })
      expect(status).toBe(200)
      expect(headers.get('set-cookie')).toMatch(/Secure=true; HttpOnly=true; SameSite=Lax/)
    } finally {
      await secure.stop()
    }
  })
})
