import type { Language } from '@kakehashi/content-store'
import { TestDesk } from '../test-desk/desk'

let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start()
})
afterAll(() => desk.stop())

const sources = [{ document: 'business-report-2023', section: '1' }]
let serial = 0

interface Cap {
  id?: string
  amountYen: number
  condition?: string
}

async function scheme(caps: Cap[]) {
  const { id } = await desk.payload.create({
    collection: 'grant-schemes',
    locale: 'ja',
    data: {
      slug: `scheme-${++serial}`,
      name: '助成',
      status: 'CURRENT',
      recipientKind: 'BODY',
      sources,
      caps,
      _status: 'published',
    },
  })
  return id
}

const draft = (id: number | string, locale: Language, data: object) =>
  desk.payload.update({ collection: 'grant-schemes', id, locale, data, draft: true })

const publish = (id: number | string, locale: Language, data: object = {}) =>
  desk.payload.update({
    collection: 'grant-schemes',
    id,
    locale,
    data: { ...data, _status: 'published' },
    publishSpecificLocale: locale,
  })

const published = (id: number | string) =>
  desk.payload.findByID({ collection: 'grant-schemes', id, locale: 'all', depth: 0 })
const latest = (id: number | string) =>
  desk.payload.findByID({ collection: 'grant-schemes', id, locale: 'all', depth: 0, draft: true })

describe('publishing one language', () => {
  test('publishes its text and no other language’s draft', async () => {
    const id = await scheme([])
    await publish(id, 'en', { name: 'Grant' })
    await draft(id, 'en', { name: 'Unfinished' })
    await draft(id, 'fr', { name: 'Inachevé' })
    await publish(id, 'ja', { name: '新しい助成' })
    expect((await published(id)).name).toEqual({ ja: '新しい助成', en: 'Grant' })
    expect((await latest(id)).name).toEqual({ ja: '新しい助成', en: 'Unfinished', fr: 'Inachevé' })
    await publish(id, 'fr')
    expect((await published(id)).name).toEqual({ ja: '新しい助成', en: 'Grant', fr: 'Inachevé' })
  })

  test('publishes a first language alone', async () => {
    const { id } = await desk.payload.create({
      collection: 'grant-schemes',
      locale: 'ja',
      draft: true,
      data: { slug: `scheme-${++serial}`, name: '草稿', status: 'CURRENT', recipientKind: 'BODY', sources },
    })
    await draft(id, 'en', { name: 'Draft' })
    await publish(id, 'ja')
    expect((await published(id)).name).toEqual({ ja: '草稿' })
  })

  test('waits for the source text', async () => {
    const { id } = await desk.payload.create({
      collection: 'grant-schemes',
      locale: 'en',
      draft: true,
      data: { slug: `scheme-${++serial}`, name: 'Draft', status: 'CURRENT', recipientKind: 'BODY', sources },
    })
    await expect(publish(id, 'en')).rejects.toThrow(/name|名称/)
    const everything = { collection: 'grant-schemes', id, locale: 'en', data: { _status: 'published' } } as const
    await expect(desk.payload.update(everything)).rejects.toThrow(/name|名称/)
    await draft(id, 'ja', { name: '草稿' })
    await expect(publish(id, 'en')).rejects.toThrow(/name|名称/)
    await publish(id, 'ja')
    await publish(id, 'en')
    expect((await published(id)).name).toEqual({ ja: '草稿', en: 'Draft' })
  })

  test('keeps other languages’ texts beside their rows when rows move, come and go', async () => {
    const id = await scheme([
      { amountYen: 1, condition: '一' },
      { amountYen: 2, condition: '二' },
      { amountYen: 3, condition: '三' },
    ])
    const rows = (await published(id)).caps as { id: string }[]
    const [one, two, three] = rows.map((row) => row.id)
    await publish(id, 'en', {
      caps: [
        { id: one, amountYen: 1, condition: 'one' },
        { id: two, amountYen: 2, condition: 'two' },
        { id: three, amountYen: 3, condition: 'three' },
      ],
    })
    await draft(id, 'en', {
      caps: rows.map((row, index) => ({ ...row, amountYen: index + 1, condition: 'unfinished' })),
    })
    await publish(id, 'ja', {
      caps: [
        { id: three, amountYen: 3, condition: '参' },
        { amountYen: 4, condition: '四' },
        { id: one, amountYen: 1, condition: '壱' },
      ],
    })
    expect((await published(id)).caps).toMatchObject([
      { amountYen: 3, condition: { ja: '参', en: 'three' } },
      { amountYen: 4, condition: { ja: '四' } },
      { amountYen: 1, condition: { ja: '壱', en: 'one' } },
    ])
    expect((await published(id)).caps[1].condition.en).toBeUndefined()
  })

  test('keeps other languages when the published version is no longer among the kept versions', async () => {
    const id = await scheme([])
    await publish(id, 'en', { name: 'Grant' })
    await draft(id, 'ja', { name: '草稿' })
    await desk.payload.db.deleteVersions({
      collection: 'grant-schemes',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      req: {},
    })
    await publish(id, 'ja', { name: '公開' })
    expect((await published(id)).name).toEqual({ ja: '公開', en: 'Grant' })
  })

  test('works for the texts of the site', async () => {
    const data = {
      name: '協会',
      shortName: 'クレア',
      tagline: '橋',
      homeLead: '文',
      about: '文',
      foundedYear: 1988,
      sources,
    }
    const links = [
      { name: '一', url: 'https://one.example.jp' },
      { name: '二', url: 'https://two.example.jp' },
    ]
    const first = await desk.payload.updateGlobal({
      slug: 'site',
      locale: 'ja',
      data: { ...data, links, _status: 'published' },
    })
    const [one, two] = first.links as { id: string; url: string }[]
    await desk.payload.updateGlobal({
      slug: 'site',
      locale: 'en',
      publishSpecificLocale: 'en',
      data: {
        tagline: 'A bridge',
        links: [
          { ...one, name: 'One' },
          { ...two, name: 'Two' },
        ],
        _status: 'published',
      },
    })
    await desk.payload.updateGlobal({ slug: 'site', locale: 'en', draft: true, data: { tagline: 'Unfinished' } })
    await desk.payload.updateGlobal({
      slug: 'site',
      locale: 'ja',
      publishSpecificLocale: 'ja',
      data: {
        tagline: '架け橋',
        links: [
          { ...two, name: '弐' },
          { ...one, name: '壱' },
        ],
        _status: 'published',
      },
    })
    const site = await desk.payload.findGlobal({ slug: 'site', locale: 'all' })
    expect(site.tagline).toEqual({ ja: '架け橋', en: 'A bridge' })
    expect(site.links).toMatchObject([{ name: { ja: '弐', en: 'Two' } }, { name: { ja: '壱', en: 'One' } }])
  })
})

describe('an incomplete document', () => {
  test('is kept as a draft, and its publication says what is missing in the editor’s language', async () => {
    const { token } = await desk.user('editor')
    const made = await desk.rest('POST', '/grant-schemes?draft=true&locale=ja', {
      token,
      body: { rate: { numerator: 1 } },
    })
    expect(made.status).toBe(201)
    const { status, body } = await desk.rest('PATCH', `/grant-schemes/${made.body.doc.id}?locale=ja`, {
      token,
      body: { _status: 'published', sinceFiscalYear: 1066, contact: { email: 'nobody' } },
    })
    expect(status).toBe(400)
    const problems = Object.fromEntries(
      body.errors[0].data.errors.map(({ path, message }: { path: string; message: string }) => [path, message]),
    )
    expect(problems).toMatchObject({
      slug: expect.stringContaining('identifier'),
      name: expect.stringContaining('Japanese'),
      status: expect.stringContaining('needed for publication'),
      recipientKind: expect.stringContaining('needed for publication'),
      sources: expect.any(String),
      sinceFiscalYear: 'Write a whole number of 1988 or more up to 2100.',
      'contact.email': 'Write an e-mail address like name@example.jp.',
      'rate.text': expect.stringContaining('Japanese'),
    })
    expect(Object.keys(problems)).toHaveLength(8)
    expect(body.errors[0].message).toContain('Contact > E-mail – Write an e-mail address like name@example.jp.')
  })

  test('gets its identifier from the English title, and a free one', async () => {
    const make = async () => {
      const { id } = await desk.payload.create({
        collection: 'topics',
        locale: 'ja',
        draft: true,
        data: { name: '題', order: 1, sources },
      })
      await desk.payload.update({
        collection: 'topics',
        id,
        locale: 'en',
        draft: true,
        data: { name: 'Café & “Town” Twinning' },
      })
      const { slug } = await desk.payload.update({
        collection: 'topics',
        id,
        locale: 'ja',
        data: { _status: 'published' },
      })
      return slug
    }
    expect(await make()).toBe('cafe-town-twinning')
    expect(await make()).toBe('cafe-town-twinning-2')
  })
})

describe('a deletion', () => {
  test('leaves a note for the publisher', async () => {
    const id = await scheme([])
    await desk.payload.delete({ collection: 'grant-schemes', id })
    const { docs } = await desk.payload.find({ collection: 'removals', where: { origin: { equals: String(id) } } })
    expect(docs).toMatchObject([{ kind: 'GrantScheme', origin: String(id), slug: `scheme-${serial}` }])
  })
})
