import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { contentFile, type Entry, kinds, languagesOf, openContentStore } from '@kakehashi/content-store'
import { draftFile, openDraftStore, type PreviewLink, signPreviewLink } from '@kakehashi/content-store/drafts'
import { settingsSchema } from '../settings.js'
import { freePort, type GraphProcess, startGraphProcess } from '../testing/graph-process.js'

const secret = 'links in tests are signed with this'
const hour = 60 * 60 * 1_000
const program = (name: string) => fileURLToPath(new URL(`../bin/${name}`, import.meta.url))

const sources = [{ document: 'brochure-2025', section: 'test' }]
const entry = (kind: 'Report' | 'PublicFile', facts: object, version = 1): Entry => {
  const body = kinds[kind].schema.parse(facts)
  const at = new Date(version).toISOString()
  return { kind, id: body.id, version, languages: languagesOf(kind, body), publishedAt: at, updatedAt: at, body }
}
const report = (id: string, title: object, facts: object = {}) =>
  entry('Report', { id, title, series: 'CLAIR_REPORT', fiscalYear: 2023, sources, ...facts })
const picture = (id: string) =>
  entry('PublicFile', { id, title: { ja: id }, filename: `${id}.png`, mimeType: 'image/png', bytes: 4 })
const upsert = (one: Entry) => ({ operation: 'UPSERT' as const, entry: one, origin: `${one.kind}/${one.id}` })

let folder: string
let publicGraph: GraphProcess
let preview: { url: URL; child: ReturnType<typeof spawn>; output(): string }

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-preview-'))
  const published = await openContentStore(`file:${folder}`)
  const drafts = await openDraftStore(`file:${folder}`)
  await published.apply([report('shown', { ja: '公開中の題' })].map(upsert))
  await drafts.apply(
    [
      report('shown', { ja: '秘密の題', en: 'Secret title', fr: 'Titre secret' }, { cover: 'cover' }),
      report('hidden', { ja: 'もう一つの秘密' }),
      picture('cover'),
      picture('other'),
    ].map(upsert),
  )
  await Promise.all([published.close(), drafts.close()])
  await mkdir(path.join(folder, 'media'))
  for (const name of ['cover.png', 'other.png']) await writeFile(path.join(folder, 'media', name), name)
  publicGraph = await startGraphProcess({ DATABASE_URL: `file:${folder}`, PREVIEW_SECRET: secret, LOG_LEVEL: 'warn' })
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', program('serve-preview.ts')], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: `file:${folder}`,
      PREVIEW_SECRET: secret,
      PREVIEW_GRAPH_PORT: String(port),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
  preview = { url: new URL(`http://127.0.0.1:${port}`), child, output: () => text }
  const deadline = Date.now() + 60_000
  for (;;) {
    const ready = await fetch(new URL('/readyz', preview.url)).catch(() => undefined)
    if (ready?.ok) break
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(text)
    await sleep(100)
  }
})
afterAll(async () => {
  await publicGraph?.stop()
  const ended = once(preview.child, 'exit')
  preview.child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  await rm(folder, { recursive: true })
})

const tokenFor = (facts: Partial<PreviewLink> = {}) =>
  signPreviewLink({ kind: 'Report', id: 'shown', language: 'ja', expires: Date.now() + hour, ...facts }, secret)
const named = (name: string): string => {
  const documents = JSON.parse(
    readFileSync(fileURLToPath(new URL('../../persisted-documents.json', import.meta.url)), 'utf8'),
  ) as Record<string, string>
  const [hash] = Object.entries(documents).find(([, text]) => text.includes(`query ${name}(`)) ?? []
  return `sha256:${hash}`
}
const ask = async (url: URL, body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const page = (id: string, lang = 'JA') => ({ documentId: named('Publication'), variables: { id, lang } })
const secrets = /秘密|Secret|secret/

describe('the graph of drafts', () => {
  test('shows the named draft to who has its link, and nobody keeps the answer', async () => {
    const { status, text, headers } = await ask(preview.url, page('shown'), { 'x-preview-token': tokenFor() })
    expect([status, text]).toEqual([200, expect.stringContaining('秘密の題')])
    expect(text).not.toContain('Secret title')
    expect(text).toContain('/files/cover.png')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('shows nothing without a link, and nothing of other drafts with one', async () => {
    const tampered = tokenFor().replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    const wrong: [Record<string, string>, number][] = [
      [{}, 403],
      [{ 'x-preview-token': 'x' }, 403],
      [{ 'x-preview-token': tampered }, 403],
      [{ 'x-preview-token': tokenFor({ expires: Date.now() - hour }) }, 410],
      [{ authorization: `Bearer ${tokenFor()}` }, 403],
      [{ cookie: `preview=${tokenFor()}` }, 403],
    ]
    for (const [headers, expected] of wrong) {
      for (const [where, init] of [
        ['/graphql', { method: 'POST', body: JSON.stringify(page('shown')) }],
        ['/link', {}],
        ['/changes', {}],
        ['/files/cover.png', {}],
        ['/', {}],
        ['/schema.graphql', {}],
      ] as const) {
        const response = await fetch(new URL(where, preview.url), {
          ...init,
          headers: { 'content-type': 'application/json', ...headers },
        })
        const text = await response.text()
        expect([where, headers, response.status]).toEqual([where, headers, expected])
        expect(text).not.toMatch(secrets)
      }
    }
    const other = await ask(preview.url, page('hidden'), { 'x-preview-token': tokenFor() })
    expect(other.text).toBe('{"data":{"publication":null}}')
    expect((await ask(preview.url, page('shown'), { 'x-preview-token': tokenFor({ id: 'hidden' }) })).text).toContain(
      '公開中の題',
    )
  })

  test('takes the site’s own questions only: no other operation, and no introspection', async () => {
    const headers = { 'x-preview-token': tokenFor() }
    for (const query of [
      '{ publications { nodes { title { value } } } }',
      '{ __schema { types { name } } }',
      '{ __typename }',
      'query Publication($id: ID!) { publication(id: $id) { title { value } } }',
    ]) {
      const { status, text } = await ask(preview.url, { query, variables: { id: 'shown' } }, headers)
      expect([query, status]).toEqual([query, 403])
      expect(text).not.toMatch(secrets)
    }
  })

  test('sends the files of the draft and no others', async () => {
    const headers = { 'x-preview-token': tokenFor() }
    const cover = await fetch(new URL('/files/cover.png', preview.url), { headers })
    expect([cover.status, await cover.text(), cover.headers.get('cache-control')]).toEqual([
      200,
      'cover.png',
      'no-store',
    ])
    for (const name of ['other.png', 'drafts.db', '..%2Fdrafts.db', '%2e%2e/drafts.db']) {
      expect((await fetch(new URL(`/files/${name}`, preview.url), { headers })).status).toBe(404)
    }
  })

  test('tells who waits of a change within a moment, and of no other draft’s', async () => {
    const headers = { 'x-preview-token': tokenFor() }
    const link = async () =>
      (await (await fetch(new URL('/link', preview.url), { headers })).json()) as { version: string }
    const { version } = await link()
    const waiting = fetch(new URL(`/changes?after=${version}`, preview.url), { headers })
    const drafts = await openDraftStore(`file:${folder}`)
    await drafts.apply([upsert({ ...report('hidden', { ja: 'もう一つの秘密、改' }), version: 2 })])
    await sleep(200)
    const title = { ja: '秘密の題、改' }
    await drafts.apply([upsert({ ...report('shown', title, { cover: 'cover' }), version: 2 })])
    const changed = performance.now()
    const answer = await waiting
    expect([answer.status, performance.now() - changed < 1_000]).toEqual([200, true])
    expect(((await answer.json()) as { version: string }).version).toBe((await link()).version)
    await drafts.close()
  })
})

describe('the public graph', () => {
  test('does nothing with the link to a draft', async () => {
    for (const headers of [{ 'x-preview-token': tokenFor() }, { cookie: `preview=${tokenFor()}` }] as Record<
      string,
      string
    >[]) {
      const { text } = await ask(publicGraph.url, page('shown'), headers)
      expect(text).toContain('公開中の題')
      expect(text).not.toMatch(secrets)
      const all = await ask(
        publicGraph.url,
        { query: '{ publications(first: 100) { nodes { id title { value } } } }' },
        headers,
      )
      expect(all.text).not.toMatch(secrets)
      expect((await ask(publicGraph.url, page('hidden'), headers)).text).toContain('"publication":null')
    }
    for (const where of ['/link', '/changes', '/files/cover.png', `/open/${tokenFor()}`, '/files/drafts.db']) {
      const response = await fetch(new URL(where, publicGraph.url), { headers: { 'x-preview-token': tokenFor() } })
      expect([where, response.status]).toEqual([where, 404])
    }
  })

  /** Starts a program of the public stack, and says what becomes of it within some seconds. */
  const fate = async (
    file: string,
    environment: Record<string, string>,
  ): Promise<{ code: number | null; text: string }> => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk))
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
    const [code] = (await once(child, 'close')) as [number | null]
    clearTimeout(timer)
    return { code, text }
  }

  test('opens no store of drafts, whatever each of its settings says', async () => {
    // The store of drafts where, and as what, the public stack looks for its own.
    const place = path.join(folder, 'misplaced')
    await mkdir(place)
    for (const suffix of ['', '-wal']) {
      const from = draftFile(`file:${folder}`) + suffix
      if (existsSync(from)) await copyFile(from, contentFile(`file:${place}`) + suffix)
    }
    const port = String(await freePort())
    const address = `file:${place}`
    const accepting = Object.keys(settingsSchema.shape).filter(
      (name) => settingsSchema.safeParse({ [name]: address }).success,
    )
    expect(accepting).toContain('DATABASE_URL')
    // A host is no place; with this one the program would not even listen.
    const everything = Object.fromEntries(
      accepting.filter((name) => name !== 'GRAPH_HOST').map((name) => [name, address]),
    )
    const graph = await fate(program('serve.ts'), { ...everything, DRAFT_STORE_URL: address, GRAPH_PORT: port })
    expect([graph.code, graph.text]).toEqual([1, expect.stringContaining('holds drafts')])
    const subgraph = fileURLToPath(new URL('../../../subgraphs/bin/serve.ts', import.meta.url))
    const { code, text } = await fate(subgraph, { SUBGRAPH: 'publications', PORT: port, DATABASE_URL: address })
    expect([code, text]).toEqual([1, expect.stringContaining('holds drafts')])
  })

  test.each(['../bin/serve.ts', '../bin/serve-content.ts', '../index.ts', '../../../subgraphs/bin/serve.ts'])(
    '%s reaches no code that opens drafts',
    (start) => {
      const files = reachableFrom(fileURLToPath(new URL(start, import.meta.url)))
      expect(files.size).toBeGreaterThan(20)
      expect(
        [...files]
          .map((file) => path.relative(root, file))
          .filter((file) => /\/(drafts|preview)\/|serve-preview/.test(file)),
      ).toEqual([])
    },
  )

  test('the draft stack does reach it, so that the search above would have found it', () => {
    const files = reachableFrom(program('serve-preview.ts'))
    expect([...files].some((file) => file.endsWith('content-store/src/drafts/open.ts'))).toBe(true)
  })
})

const root = fileURLToPath(new URL('../../../', import.meta.url))
const packages: Record<string, string> = {
  '@kakehashi/content-store': 'content-store/src/index.ts',
  '@kakehashi/content-store/drafts': 'content-store/src/drafts/index.ts',
  '@kakehashi/subgraphs': 'subgraphs/index.ts',
}

/** Every file of ours that a program imports, directly or by others. */
function reachableFrom(start: string, found = new Set<string>()): Set<string> {
  if (found.has(start)) return found
  found.add(start)
  const text = readFileSync(start, 'utf8')
  for (const [, target = ''] of text.matchAll(/(?:from|import\(?)\s*'([^']+)'/g)) {
    if (target.startsWith('.')) reachableFrom(path.resolve(path.dirname(start), target.replace(/\.js$/, '.ts')), found)
    else if (target.startsWith('@kakehashi/')) {
      const file = packages[target]
      if (!file) throw new Error(`${start} imports ${target}`)
      reachableFrom(path.join(root, file), found)
    }
  }
  return found
}
