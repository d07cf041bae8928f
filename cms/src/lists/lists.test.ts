import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Content, type Kind, kindNames, kinds, readContent, referencesOf } from '@kakehashi/content-store'
import type { CollectionSlug } from 'payload'
import { roles } from '../access/rules'
import { loadContent } from '../loader'
import { type Answer, TestDesk } from '../test-desk/desk'
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

function send(bytes: string | Uint8Array, { list = 'awards', what = 'preview', as = token, language = 'ja', data, name = '一覧.csv' }: Sent = {}) {
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

const inCsv = (...rows: string[][]) => rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')

test('time', async () => {
  const csv = inCsv(
    ['助成実績一覧'],
    ['助成事業名', '年度', '団体名', '事業名', '相手国', '備考'],
    ['', '', '', '', '', ''],
    ...Array.from({ length: 1000 }, (_, index) => [
      '経済活動支援事業',
      '令和６年度',
      `福井県`,
      `試験事業${index}`,
      'フランス、イギリス',
      'x',
    ]),
    [],
    ['', '', '', '', '', ''],
  )
  const schemes = await desk.payload.find({ collection: 'grant-schemes', locale: 'ja', limit: 100, depth: 0 })
  console.log(schemes.docs.map((d) => `${d.slug} ${d.name}`).join('\n'))
  const scheme = String(schemes.docs[0]?.name)
  const t0 = Date.now()
  const seen = await preview(csv.replaceAll('経済活動支援事業', scheme))
  console.log(JSON.stringify({ ...seen, rows: seen.rows.slice(0, 3), problems: seen.problems.slice(0, 5) }, null, 1))
  const t1 = Date.now()
  const done = await takeIn(csv.replaceAll('経済活動支援事業', scheme))
  console.log(t1 - t0, Date.now() - t1, done)
  const again = await preview(csv.replaceAll('経済活動支援事業', scheme))
  console.log(again.counts, again.rows[0])
}, patience)
