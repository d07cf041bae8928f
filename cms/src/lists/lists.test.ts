import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Content,
  type Kind,
  kindNames,
  kinds,
  openContentStore,
  readContent,
  referencesOf,
} from '@kakehashi/content-store'
import fc from 'fast-check'
import { type CollectionSlug, createLocalReq } from 'payload'
import { roles } from '../access/rules'
import { loadContent } from '../loader'
import { runPublisher } from '../publisher/publisher'
import { type Source, sourcesOf } from '../publisher/sources'
import { type Answer, TestDesk } from '../test-desk/desk'
import { firstStates } from '../workflow/next-state'
import { readStored, type Stored, targetOf } from '../workflow/target'
import { listNames } from './lists'
import type { Preview } from './shown'

const patience = 120_000
const contentFolder = fileURLToPath(new URL('../../../content', import.meta.url))

/** A few entries of each list, with all that they refer to, as a folder of content. */
async function someContent(folder: string): Promise<string> {
  const content = await readContent(contentFolder)
  const kept = new Map(kindNames.map((kind) => [kind, new Set<string>()]))
  const keep = (kind: Kind, id: string): void => {
    if (kept.get(kind)?.has(id)) return
    kept.get(kind)?.add(id)
    const body = content[kind].find((one) => one.id === id)
    for (const reference of body ? referencesOf(kind, body) : []) keep(reference.kind, reference.id)
  }
  const some: [Kind, number][] = [
    ['GrantAward', 12],
    ['Session', 12],
    ['Event', 12],
    ['Programme', 12],
  ]
  for (const [kind, count] of some) {
    const every = Math.floor(content[kind].length / count)
    for (const body of content[kind].filter((_, index) => index % every === 0)) keep(kind, body.id)
  }
  const target = path.join(folder, 'some-content')
  await mkdir(target)
  for (const kind of kindNames) {
    const bodies = (content as Content)[kind].filter(({ id }) => kept.get(kind)?.has(id))
    await writeFile(path.join(target, `${kinds[kind].collection}.json`), JSON.stringify(bodies))
  }
  return target
}

let desk: TestDesk
let token: string
beforeAll(async () => {
  desk = await TestDesk.start()
  await loadContent(desk.payload, await someContent(desk.folder))
  token = (await desk.user('editor')).token
}, patience)
afterAll(() => desk.stop())

const source = { document: 'business-report-2023', section: '助成先一覧' }

interface Sent {
  list?: string
  what?: 'preview' | 'import'
  as?: string
  language?: 'ja' | 'en'
  data?: object
  name?: string
}

function send(
  bytes: string | Uint8Array,
  { list = 'awards', what = 'preview', as = token, language = 'ja', data, name = '一覧.csv' }: Sent = {},
) {
  const file = new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)
  return desk.upload('POST', `/lists/${list}/${what}`, { token: as, file, data: { ...source, ...data }, language })
}

async function preview(bytes: string | Uint8Array, options: Sent = {}): Promise<Preview> {
  const { status, body } = await send(bytes, options)
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
  return body
}

interface Ended {
  state: 'done' | 'failed'
  written: number
  total: number
  result: { created: number; changed: number } | null
  why: string | null
}

async function end({ status, body }: Answer, as = token): Promise<Ended> {
  expect(status).toBe(202)
  for (;;) {
    const { body: progress } = await desk.rest('GET', `/list-imports/${body.id}`, { token: as })
    if (progress.state !== 'running') return progress
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Looks at a file, and takes it in as it is. */
async function takeIn(bytes: string | Uint8Array, options: Sent = {}): Promise<Ended> {
  const { digest, problems } = await preview(bytes, options)
  expect(problems).toEqual([])
  return end(await send(bytes, { ...options, what: 'import', data: { ...options.data, digest } }))
}

const count = async (collection: string) =>
  (await desk.payload.count({ collection: collection as CollectionSlug })).totalDocs

const inCsv = (...rows: string[][]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')

const awards = (...rows: string[][]) =>
  inCsv(['助成実績一覧（令和６年度）'], ['制度名', '年度', '団体名', '事業名', '備考'], ...rows)
const scheme = '経済活動助成事業'

/** A published award in all languages, by its title. */
async function award(title: string) {
  const { docs } = await desk.payload.find({
    collection: 'grant-awards',
    where: { title: { equals: title } },
    locale: 'all' as never,
    depth: 1,
  })
  return docs[0] as Record<string, never> | undefined
}

describe('a list as an office sends it', () => {
  const list = inCsv(
    ['令和６年度　助成実績一覧'],
    ['制度名', '年度', '団体名', '事業名', '事業名（英語）', '実施月', '相手国', '状況', '担当者'],
    [scheme, '令和６年度', '福井県福井市', '新しい販路', 'New channels', 'R6.10', 'フランス、ドイツ', '', '山田'],
    [`${scheme} `, 'Ｒ６', '秋田県', '展示会', '', '2024年9月', 'ドイツ', '取下げ', ''],
    ['', '', '', '', '', '', '', '', ''],
  )

  test(
    'is looked at, taken in and published; the second time nothing changes',
    async () => {
      const before = await count('grant-awards')
      const seen = await preview(list)
      expect(seen).toMatchObject({
        file: { name: '一覧.csv', format: 'csv', encoding: 'UTF-8' },
        counts: { rows: 2, new: 2, changed: 0, same: 0, problems: 0 },
        ignored: [{ column: 'I', header: '担当者' }],
        rows: [
          { row: 3, outcome: 'new', title: '新しい販路' },
          { row: 4, outcome: 'new', title: '展示会' },
        ],
      })
      expect(await count('grant-awards')).toBe(before)

      expect(await takeIn(list)).toMatchObject({
        state: 'done',
        written: 2,
        total: 2,
        result: { created: 2, changed: 0 },
      })
      expect(await award('新しい販路')).toMatchObject({
        slug: seen.rows[0]?.slug,
        _status: 'published',
        title: { ja: '新しい販路', en: 'New channels' },
        scheme: { slug: 'economic-activity' },
        fiscalYear: 2024,
        status: 'AWARDED',
        month: '2024-10',
        recipient: { printedName: '福井県福井市' },
        partnerCountries: [{ slug: 'FR' }, { slug: 'DE' }],
        sources: [source],
      })
      expect(await award('展示会')).toMatchObject({
        status: 'WITHDRAWN',
        month: '2024-09',
        recipient: { municipality: { slug: 'akita-ken' } },
      })

      const again = await preview(list)
      expect(again).toMatchObject({ counts: { new: 0, changed: 0, same: 2, problems: 0 }, digest: null })
      expect(await count('grant-awards')).toBe(before + 2)
    },
    patience,
  )

  test(
    'the publisher finds all of it fit for readers',
    async () => {
      const store = await openContentStore(`file:${path.join(desk.folder, 'published')}`)
      const refused: unknown[] = []
      const publisher = runPublisher(desk.payload, { store, onRefused: (one) => refused.push(one) })
      await publisher.idle()
      const { slug } = (await award('新しい販路')) as unknown as { slug: string }
      const [entry] = await store.get('GrantAward', [slug])
      expect(entry?.body).toMatchObject({ title: { ja: '新しい販路', en: 'New channels' }, fiscalYear: 2024 })
      expect(refused).toEqual([])
      await publisher.stop()
      await store.close()
    },
    patience,
  )

  test('a changed row changes its entry, and what the file has no column for stays', async () => {
    const changed = awards([scheme, '2024', '福井県福井市', '新しい販路', ''])
      .replace('"備考"', '"相手国"')
      .replace('""', '"フランス"')
    const seen = await preview(changed)
    expect(seen.counts).toMatchObject({ new: 0, changed: 1, same: 0 })
    expect(seen.rows[0]?.changes).toEqual([{ column: '相手国・地域', from: 'フランス、ドイツ', to: 'フランス' }])
    await takeIn(changed)
    expect(await award('新しい販路')).toMatchObject({
      title: { ja: '新しい販路', en: 'New channels' },
      partnerCountries: [{ slug: 'FR' }],
      month: '2024-10',
    })
  })

  test('an entry whose title was changed in the desk is still the one that its row made', async () => {
    const { id } = (await award('展示会')) as unknown as { id: number }
    await desk.payload.update({
      collection: 'grant-awards',
      id,
      locale: 'ja',
      data: { title: '展示会への出展', _status: 'published' },
    })
    const seen = await preview(list)
    expect(seen.counts).toMatchObject({ new: 0, changed: 2 })
    expect(seen.rows.flatMap(({ changes }) => changes)).toContainEqual({
      column: '事業名',
      from: '展示会への出展',
      to: '展示会',
    })
  })
})

describe('everything that is wrong is named by row and column', () => {
  const wrong = inCsv(
    ['セミナー名', '年度', '種類', '開催日', '参加者数', '事務所', '国', '識別名'],
    ['正しい会', '令和5年度', 'セミナー', '令和6年2月30日', '約100', 'ロンドン', 'フランスランド', ''],
    ['', '五年', '茶話会', '平成31年5月1日', '3万5', 'どこか', '', 'だめな 識別名'],
    ['足りない会', '2023', '', '', '', '', '', ''],
    ['同じ会', '2023', '研修', '', '', '', '', ''],
    ['同じ　会', '令和５', '研修', '', '', '', '', ''],
  )

  test('in Japanese', async () => {
    const { problems, counts, digest } = await preview(wrong, { list: 'sessions' })
    expect(digest).toBeNull()
    expect(counts.problems).toBe(problems.length)
    expect(problems.map(({ row, column, value, message }) => [row, column, value, message])).toEqual(
      [
        [2, 'D', '令和6年2月30日', '暦にない日付です。'],
        [2, 'E', '約100', '「約」「余り」などは書かず'],
        [2, 'F', 'ロンドン', '「事務所」にない名前です。'],
        [2, 'G', 'フランスランド', '「国・地域」にない名前です'],
        [3, 'A', null, '入力が必要です。'],
        [3, 'B', '五年', '年度ではありません。20'],
        [3, 'C', '茶話会', '次のどれかを書きます: セミ'],
        [3, 'D', '平成31年5月1日', '元号と年が合いません。昭和は'],
        [3, 'E', '3万5', 'どの数か決められません。1万'],
        [3, 'F', 'どこか', '「事務所」にない名前です。'],
        [3, 'H', 'だめな 識別名', '英字・数字を1つのハイフンで'],
        [4, 'C', null, '入力が必要です。'],
        [6, null, null, '5行目と同じ内容を指していま'],
      ].map(([row, column, value, message]) => [row, column, value, expect.stringContaining(String(message))]),
    )
  })

  test('in English', async () => {
    const { problems } = await preview(wrong, { list: 'sessions', language: 'en' })
    expect(problems[0]).toEqual({
      row: 2,
      column: 'D',
      header: 'Dates: Start',
      value: '令和6年2月30日',
      message: 'There is no such day.',
    })
    expect(problems.every(({ message }) => !/[ぁ-ん]/.test(message.replace(/令和6年4月1日|[0-9]年[0-9]月/g, '')))).toBe(
      true,
    )
  })

  test('a file with problems is not taken in, whatever is sent', async () => {
    const before = await count('sessions')
    const { status, body } = await send(wrong, { list: 'sessions', what: 'import', data: { digest: 'anything' } })
    expect(status).toBe(422)
    expect(body.counts.problems).toBeGreaterThan(0)
    expect(await count('sessions')).toBe(before)
  })

  test.each([
    ['no header', 'a,b\n1,2\n', '見出しの行が見つかりません'],
    ['a column too little', inCsv(['制度名', '年度', '事業名'], [scheme, '2024', 'x']), undefined],
    ['nothing below the header', awards(), 'データの行がありません'],
    ['not a list', '%PDF-1.4', '見出しの行が見つかりません'],
  ])('%s', async (_, file, message) => {
    const { status, body } = await send(file)
    if (message) {
      expect(status).toBe(400)
      expect(body.errors[0].message).toContain(message)
    } else {
      expect(body.problems[0].message).toContain('「助成先：名称（資料のとおり）」の列がありません')
    }
  })
})

describe('all or nothing', () => {
  const list = awards(...Array.from({ length: 12 }, (_, index) => [scheme, '2025', '秋田県', `途中 ${index}`, '']))

  test('what fails in between leaves nothing behind', async () => {
    const before = [await count('grant-awards'), await count('language-states'), await count('record')]
    const { db } = desk.payload
    const { createVersion } = db
    let calls = 0
    const failing: typeof createVersion = (args) => {
      calls += 1
      if (calls === 8) throw new Error('the disk is full')
      return createVersion.call(db, args) as never
    }
    db.createVersion = failing
    const ended = await takeIn(list).finally(() => {
      db.createVersion = createVersion
    })
    expect(ended).toMatchObject({ state: 'failed', result: null })
    expect(ended.why).toContain('Nothing was changed')
    expect([await count('grant-awards'), await count('language-states'), await count('record')]).toEqual(before)
    expect((await preview(list)).counts).toMatchObject({ new: 12, same: 0 })
  })

  test('what changed after it was looked at is looked at again', async () => {
    const { digest } = await preview(list)
    await takeIn(awards([scheme, '2025', '秋田県', '途中 3', '']))
    const { status, body } = await send(list, { what: 'import', data: { digest } })
    expect(status).toBe(409)
    expect(body.errors[0].message).toContain('もう一度確かめてください')
  })

  test('nobody’s unpublished work is overwritten or published', async () => {
    const { id } = (await award('途中 3')) as unknown as { id: number }
    await desk.payload.update({ collection: 'grant-awards', id, locale: 'ja', draft: true, data: { month: '2025-06' } })
    const changed = awards([scheme, '2025', '秋田県', '途中 3', ''])
      .replace('"備考"', '"実施月"')
      .replace('""', '"2025-07"')
    expect((await preview(changed)).problems).toEqual([
      { row: 3, column: null, header: null, value: null, message: expect.stringContaining('公開していない変更') },
    ])
    await desk.payload.update({ collection: 'grant-awards', id, locale: 'ja', data: { _status: 'draft' } })
    expect((await preview(changed)).problems[0]?.message).toContain('下書き')
  })
})

describe('who may', () => {
  test.each(roles)('a %s', async (role) => {
    const { token: as } = await desk.user(role, ['fr'], `list-${role}`)
    const may = ['administrator', 'editor'].includes(role)
    const list = awards([scheme, '2026', '秋田県', `役割 ${role}`, ''])
    const looked = await send(list, { as })
    expect(looked.status).toBe(may ? 200 : 403)
    const started = await send(list, { as, what: 'import', data: { digest: looked.body.digest ?? 'x' } })
    expect(started.status).toBe(may ? 202 : 403)
    if (may) {
      expect((await desk.rest('GET', `/list-imports/${started.body.id}`, { token })).status).toBe(404)
      expect(await end(started, as)).toMatchObject({ state: 'done' })
    } else {
      expect(looked.body.errors[0].message).toContain('編集長と管理者')
    }
    expect((await award(`役割 ${role}`)) !== undefined).toBe(may)
    expect((await desk.browse('GET', '/lists/awards/export?format=csv', { token: as })).status).toBe(200)
  })

  test('strangers, and pages of others with an editor’s cookie, may nothing', async () => {
    const list = awards([scheme, '2026', '秋田県', '他所から', ''])
    const form = () => {
      const body = new FormData()
      body.set('file', new File([list], 'a.csv'))
      body.set('_payload', JSON.stringify(source))
      return body
    }
    for (const what of ['preview', 'import'] as const) expect((await send(list, { as: '', what })).status).toBe(403)
    expect((await desk.rest('GET', '/lists/awards/export?format=csv')).status).toBe(403)
    const origin = 'https://elsewhere.example'
    for (const what of ['preview', 'import']) {
      expect((await desk.browse('POST', `/lists/awards/${what}`, { token, origin, body: form() })).status).toBe(403)
    }
    const own = { token, origin: 'http://localhost:3001', body: form() }
    expect((await desk.browse('POST', '/lists/awards/preview', own)).status).toBe(200)
  })

  test('the record says who took what in, and who took it out', async () => {
    const { docs } = await desk.payload.find({
      collection: 'record',
      where: { deed: { in: ['listImported', 'listExported'] } },
      limit: 0,
    })
    expect(docs).toContainEqual(
      expect.objectContaining({
        deed: 'listImported',
        who: 'list-editor',
        title: '一覧.csv',
        detail: { list: 'awards', new: [expect.stringMatching(/^award-2026-/)], changed: [] },
      }),
    )
    expect(docs.filter(({ deed }) => deed === 'listExported').length).toBeGreaterThanOrEqual(roles.length)
  })
})

test('the states of languages are what taking stock finds', async () => {
  const { docs } = await desk.payload.find({
    collection: 'language-states',
    where: { collection: { equals: 'grant-awards' } },
    limit: 0,
    showHiddenFields: true,
  })
  const source = sourcesOf(desk.payload).find(({ kind }) => kind === 'GrantAward') as Source
  const { id } = (await award('新しい販路')) as unknown as { id: number }
  const req = await createLocalReq({}, desk.payload)
  const target = targetOf('GrantAward', id)
  const stored = (await readStored(req, target)) as Stored
  for (const fresh of firstStates(target, stored, source.fields)) {
    const kept = docs.find(({ key }) => key === fresh.key)
    const { state, live, digest, translation, missing, outdated, title } = fresh
    expect(kept).toMatchObject({ state, live, digest, translation, missing, outdated, title })
    if (live) expect(kept).toMatchObject({ by: 'editor' })
  }
})

describe('what is exported', () => {
  const exported = async (list: string, format: string) =>
    new Uint8Array(await (await desk.browse('GET', `/lists/${list}/export?format=${format}`, { token })).arrayBuffer())

  test.each(listNames.flatMap((list) => (['csv', 'xlsx'] as const).map((format) => [list, format] as const)))(
    '%s as %s can be taken in again, and is the same',
    async (list, format) => {
      const seen = await preview(await exported(list, format), { list, name: `a.${format}` })
      expect(seen.problems).toEqual([])
      expect(seen.rows.filter(({ outcome }) => outcome !== 'same')).toEqual([])
      expect(seen.counts.same).toBeGreaterThanOrEqual(10)
      expect(seen.ignored).toEqual([])
    },
    patience,
  )

  test('statistics are changed and added within their programmes, and all else of these stays', async () => {
    const { docs } = await desk.payload.find({
      collection: 'programmes',
      where: { 'statistics.value': { exists: true } },
      locale: 'all' as never,
      depth: 0,
      limit: 1,
    })
    const before = docs[0] as unknown as {
      id: number
      slug: string
      statistics: { id: string; metric: { ja: string } }[]
    }
    const list = inCsv(
      ['事業', '項目', '値', '年度', '単位'],
      [before.slug, '新しい指標', '１万２千', '令和6年度', '人'],
    )
    expect(await takeIn(list, { list: 'statistics' })).toMatchObject({ result: { created: 0, changed: 1 } })
    const after = await desk.payload.findByID({
      collection: 'programmes',
      id: before.id,
      locale: 'all' as never,
      depth: 0,
    })
    const { statistics, updatedAt: _, ...rest } = after as unknown as Record<string, unknown> & { statistics: object[] }
    expect(statistics).toEqual([
      ...before.statistics,
      expect.objectContaining({ metric: { ja: '新しい指標' }, value: 12_000, fiscalYear: 2024, unit: { ja: '人' } }),
    ])
    const { statistics: _s, updatedAt: _u, ...restBefore } = before as unknown as Record<string, unknown>
    expect(rest).toEqual(restBefore)
    const corrected = list.replace('１万２千', '12,500')
    const seen = await preview(corrected, { list: 'statistics' })
    expect(seen.rows).toMatchObject([{ outcome: 'changed', changes: [{ column: '値', from: '12000', to: '12500' }] }])
  })

  test(
    'whatever stands in it comes back as it was',
    async () => {
      const words = fc
        .array(
          fc.constantFrom(
            '=',
            '+',
            '-',
            '@',
            "'",
            '"',
            ',',
            ';',
            '、',
            '\n',
            '\t',
            ' ',
            '　',
            '<&>',
            '１万',
            '髙',
            '😀',
            '展',
            'a',
            '0',
          ),
          { minLength: 1, maxLength: 12 },
        )
        .map((parts) => parts.join('').trim())
        .filter((text) => text !== '' && !/^'*$/.test(text))
      const row = fc.record({
        title: words,
        note: fc.option(words),
        place: fc.option(words),
        day: fc.option(fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })),
        people: fc.option(fc.nat()),
        approximate: fc.boolean(),
      })
      let serial = 0
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(row, {
            minLength: 1,
            maxLength: 12,
            selector: ({ title }) => title.normalize('NFKC').toLowerCase().replace(/\s/g, ''),
          }),
          async (some) => {
            const year = 1990 + serial++
            const { docs } = await desk.payload.find({
              collection: 'events',
              limit: 1,
              depth: 0,
              locale: 'all' as never,
              where: { place: { exists: true } },
            })
            const made = []
            for (const [index, { title, note, place, day, people, approximate }] of some.entries()) {
              const data = {
                ...docs[0],
                id: undefined,
                slug: `random-${serial}-${index}`,
                fiscalYear: year,
                name: title,
                note,
                place,
                dates: { start: day?.toISOString().slice(0, 10) ?? null },
                attendance: people,
                attendanceApproximate: approximate,
                occurrences: [],
                themeIngredients: [],
                dishes: ['一つ、二つ'],
                sources: [{ document: 'business-report-2023', section: title }],
                _status: 'published' as const,
              }
              made.push(
                await desk.payload.create({ collection: 'events', locale: 'ja', data: data as never, depth: 0 }),
              )
            }
            for (const format of ['csv', 'xlsx']) {
              const seen = await preview(await exported('events', format), { list: 'events', name: `a.${format}` })
              expect(seen.problems).toEqual([])
              expect(seen.rows.filter(({ outcome }) => outcome !== 'same')).toEqual([])
            }
            // Into a desk that does not have them.
            const file = await exported('events', 'xlsx')
            for (const { id } of made) await desk.payload.delete({ collection: 'events', id })
            expect(await takeIn(file, { list: 'events', name: 'a.xlsx' })).toMatchObject({
              result: { created: made.length, changed: 0 },
            })
            for (const { id: _, updatedAt: _u, createdAt: _c, sources, ...expected } of made) {
              const { docs: back } = await desk.payload.find({
                collection: 'events',
                where: { slug: { equals: expected.slug } },
                locale: 'ja',
                depth: 0,
              })
              const { name, note, place, dates, attendance, attendanceApproximate, dishes } = expected as Record<
                string,
                unknown
              >
              const nothing = (value: unknown) => value ?? null
              const [one] = back as unknown as Record<string, unknown>[]
              expect({
                ...one,
                note: nothing(one?.note),
                place: nothing(one?.place),
                attendance: nothing(one?.attendance),
              }).toMatchObject({
                name,
                note: nothing(note),
                place: nothing(place),
                attendance: nothing(attendance),
                attendanceApproximate,
                dishes,
              })
              expect(nothing((one?.dates as { start?: string })?.start)).toEqual(
                nothing((dates as { start?: string }).start),
              )
            }
          },
        ),
        { numRuns: Number(process.env.LIST_ROUND_TRIPS ?? 3) },
      )
    },
    patience,
  )

  test('a spreadsheet program runs nothing of it', async () => {
    await takeIn(awards([scheme, '2027', '秋田県', '=HYPERLINK("http://elsewhere.example","賞")', '']))
    const csv = new TextDecoder().decode(await exported('awards', 'csv'))
    expect(csv).toContain(`"'=HYPERLINK(`)
    expect((await award('=HYPERLINK("http://elsewhere.example","賞")'))?.title).toBeDefined()
  })

  test('is a download that no browser shows', async () => {
    const response = await desk.browse('GET', '/lists/awards/export?format=csv', { token })
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="grant-awards-awards-/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await desk.rest('GET', '/lists/awards/export?format=pdf', { token })).status).toBe(400)
    expect((await desk.rest('GET', '/lists/nothing/export?format=csv', { token })).status).toBe(400)
  })
})
