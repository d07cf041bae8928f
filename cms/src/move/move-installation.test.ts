import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFile, mkdtemp, readdir } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { kinds, openContentStore } from '@kakehashi/content-store'
import { describeWithMongod, type Mongod, startMongod } from '@kakehashi/content-store/testing'
import { createClient } from '@libsql/client'
import type { CollectionSlug, Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { startPublisher } from '../publisher'
import { CmsReader } from '../publisher/cms-reader'
import { type CmsDocument, mapDocument } from '../publisher/map-document'
import { collectReferences, type References } from '../publisher/map-entry'
import { sourcesOf } from '../publisher/sources'
import { openCms } from '../scripts/open-cms'
import { readSettings, type Settings } from '../settings'
import { editor } from './test-app/fill-installation'

/** How often the move is killed before it may come to its end, and whether it has all of content/ to move. CI asks for more. */
const kills = Number(process.env.CMS_MOVE_KILLS ?? 1)
const withContent = process.env.CMS_MOVE_CONTENT === 'all'
const patience = 600_000
const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.join(here, '../../..')
const secret = 'for tests only: 32 characters or more'

describeWithMongod('an installation moved from SQLite to MongoDB', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let mongod: Mongod
  let from: Settings
  let to: Settings
  let environment: NodeJS.ProcessEnv

  beforeAll(async () => {
    place = await temporaryFolder()
    mongod = await startMongod()
    environment = { PATH: process.env.PATH, PAYLOAD_SECRET: secret, NODE_ENV: 'production' }
    const inFiles = { ...environment, DATABASE_URL: `file:${place.folder}` }
    from = readSettings(inFiles)
    to = readSettings({ ...environment, DATABASE_URL: mongod.url('moved'), DATA_DIR: place.folder })
    if (withContent) await run('prepare.ts', inFiles)
    await run('../move/test-app/fill.ts', inFiles)
  }, patience)

  afterAll(async () => {
    await mongod.stop()
    await place.remove()
  })

  test(
    'is whole, however often the move is interrupted, and serves readers the same',
    async () => {
      const before = await everythingIn((await copied()).dataFolder)
      const asked = await askGraph({ DATABASE_URL: `file:${place.folder}`, MEDIA_DIR: from.mediaFolder })
      for (let kill = 0; kill < kills; kill += 1) {
        await move({ killAfterLines: 2 + Math.floor(Math.random() * 4) })
        await expect(openCms(to)).rejects.toThrow(/half of an installation|Error/)
      }
      expect(await move()).toContain('published entries are the same')

      expect(await everythingIn((await copied()).dataFolder)).toEqual(before)
      expect(await askGraph({ DATABASE_URL: mongod.url('moved'), MEDIA_DIR: from.mediaFolder })).toEqual(asked)
    },
    patience,
  )

  test(
    'has the same accounts, drafts and versions, and nothing to publish',
    async () => {
      const inFiles = await withCms(await copied(), census)
      await withCms(to, async (payload) => {
        expect(await census(payload)).toEqual(inFiles)
        const { user } = await payload.login({ collection: 'users', data: editor })
        expect(user).toMatchObject({ role: 'editor' })
        const { docs } = await payload.find({ collection: 'payload-preferences', depth: 0 })
        const first = (await payload.find({ collection: 'reports', where: { slug: { equals: 'first' } }, depth: 0 }))
          .docs[0]
        expect(docs).toMatchObject([{ key: `collection-reports-${first?.id}`, user: { value: user?.id } }])

        const store = await openContentStore(to.contentStore)
        const before = [await store.revision(), await store.marks()]
        const refused: unknown[] = []
        const publisher = await startPublisher(payload, {
          contentStore: to.contentStore,
          onRefused: (one) => refused.push(one),
        })
        await publisher.idle()
        await publisher.stop()
        expect([await store.revision(), await store.marks(), refused]).toEqual([...before, []])
        await store.close()
      })
    },
    patience,
  )

  test(
    'is not moved over something else',
    async () => {
      await expect(move()).rejects.toThrow('holds an installation that was moved there')
      await expect(move({ to: mongod.url('moved-content') })).resolves.toContain('are the same')
      const store = await openContentStore(mongod.url('published'))
      await store.apply([], { marks: { taken: 'yes' } })
      await store.close()
      await expect(move({ to: mongod.url('published') })).rejects.toThrow('published-content (')
      await expect(move({ to: 'file:/elsewhere' })).rejects.toThrow('there is no other way yet')
    },
    patience,
  )

  /** Copies are looked at, as this process may not have the files themselves open while they are moved. */
  async function copied(): Promise<Settings> {
    const folder = await mkdtemp(path.join(place.folder, 'copy-'))
    for (const name of await readdir(place.folder)) {
      if (/^(cms|content)\.db(-wal)?$/.test(name))
        await copyFile(path.join(place.folder, name), path.join(folder, name))
    }
    return readSettings({ ...environment, DATABASE_URL: `file:${folder}` })
  }

  async function move(options: { killAfterLines?: number; to?: string } = {}): Promise<string> {
    return run('migrate-engine.ts', { ...environment, DATABASE_URL: `file:${place.folder}` }, options.killAfterLines, [
      '--to',
      options.to ?? mongod.url('moved'),
    ])
  }

  async function run(
    script: string,
    env: NodeJS.ProcessEnv,
    killAfterLines = Number.POSITIVE_INFINITY,
    args: string[] = [],
  ): Promise<string> {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(here, '../scripts', script), ...args], {
      cwd: path.join(root, 'cms'),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const lines: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        if (lines.length === killAfterLines) child.kill('SIGKILL')
      })
    }
    const [code, signal] = await once(child, 'close')
    if (code !== 0 && signal !== 'SIGKILL') throw new Error(lines.join('\n'))
    return lines.join('\n')
  }

  /** What readers get from a gateway that runs on the content store. */
  async function askGraph(env: Record<string, string>): Promise<unknown[]> {
    const port = await freePort()
    const child = spawn(process.execPath, [path.join(root, 'gateway/dist/bin/serve.js')], {
      cwd: root,
      env: { ...environment, LOG_LEVEL: 'silent', GRAPH_PORT: String(port), ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    try {
      const address = `http://127.0.0.1:${port}`
      for (let ready = false; !ready; await sleep(100)) {
        if (child.exitCode !== null) throw new Error(`the gateway ended with code ${child.exitCode}`)
        ready = await fetch(`${address}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        )
      }
      const answers: unknown[] = []
      for (const query of queries) {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
        const text = await response.text()
        expect(text).not.toContain('"errors":')
        answers.push(text)
      }
      return [...answers, await feed(`${address}/graphql`)]
    } finally {
      child.kill()
      await once(child, 'close')
    }
  }
})

/** Pages, lists, counts, search and what stands in several subgraphs. Cursors belong to a store, and are left out. */
const queries = [
  '{ publications(first: 100) { totalCount facets(by: [KIND, OFFICE, COUNTRY]) { by values { value count } } nodes { __typename id title { value language } languages publishedAt updatedAt } } }',
  '{ publications(first: 100, orderBy: RECENTLY_UPDATED) { nodes { id updatedAt } } }',
  '{ municipalities(first: 100) { totalCount nodes { id name(in: ZH) { value language } awards(first: 5) { totalCount nodes { id scheme { id } } } publications(first: 5) { nodes { id } } } } }',
  '{ offices(first: 20) { nodes { id name(in: FR) { value language } publications(first: 10) { totalCount nodes { id } } sessions(first: 5) { nodes { id title { value } } } } } }',
  '{ programmes(first: 100) { totalCount nodes { id name { value } focusArea { id } } } }',
  '{ grantSchemes(first: 50) { nodes { id name { value } contact { email } rate { numerator denominator } awards(first: 3) { totalCount } } } }',
  '{ report(id: "first") { title(in: FR) { value language } updatedAt } }',
]

interface Change {
  operation: string
  changedAt: string
}

/** All that a partner would copy, in the order of the log. */
async function feed(address: string): Promise<Change[]> {
  const all: Change[] = []
  for (let after: string | null = null; ; ) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query ($after: String) { changes(first: 100, after: $after) { cursor hasMore changes { operation changedAt kind id version languages } } }',
        variables: { after },
      }),
    })
    const { data, errors } = (await response.json()) as {
      data?: { changes: { changes: Change[]; cursor: string; hasMore: boolean } }
      errors?: unknown
    }
    if (!data) throw new Error(JSON.stringify(errors))
    all.push(...data.changes.changes)
    after = data.changes.cursor
    if (!data.changes.hasMore) return all
  }
}

async function withCms<T>(settings: Settings, work: (payload: Payload) => Promise<T>): Promise<T> {
  const payload = await openCms(settings)
  payload.logger.level = 'silent'
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

/** How much there is of everything, and every document as its editors have it, with references by public ids. */
async function census(payload: Payload): Promise<unknown> {
  const found: Record<string, unknown> = {}
  for (const { slug, versions } of payload.config.collections) {
    if (['payload-migrations', 'payload-locked-documents'].includes(slug)) continue
    const collection = slug as CollectionSlug
    found[slug] = (await payload.count({ collection })).totalDocs
    if (versions) found[`versions of ${slug}`] = (await payload.countVersions({ collection })).totalDocs
  }
  const reader = new CmsReader(payload)
  for (const { kind, collection, isGlobal, fields } of sourcesOf(payload)) {
    if (isGlobal) continue
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      locale: 'all',
      draft: true,
      depth: 0,
      pagination: false,
      sort: 'slug',
      showHiddenFields: true,
    })
    const documents = docs as unknown as CmsDocument[]
    const references: References = new Map()
    for (const document of documents) collectReferences(kind, document, fields, references)
    const slugs = await reader.slugs(references)
    const names = new Set([...Object.keys(kinds[kind].schema.shape), '_status', 'createdAt', 'updatedAt'])
    const context = {
      slugOf: (to: string, id: string | number) => slugs.get(to)?.get(id),
      html: (state: unknown) => JSON.stringify(state),
    }
    found[`drafts of ${collection}`] = documents.map((document) => ({
      ...mapDocument(document, fields, names, context),
      times: [document.createdAt, document.updatedAt, document.firstPublishedAt ?? null],
    }))
  }
  return found
}

/** Every row of every table of both files. */
async function everythingIn(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const file of ['cms.db', 'content.db']) {
    const client = createClient({ url: pathToFileURL(path.join(folder, file)).href, concurrency: 1, intMode: 'string' })
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for (const { name } of rows) {
      const table = await client.execute(`SELECT * FROM "${name}"`)
      hashes[`${file} ${name}`] = createHash('sha256').update(JSON.stringify(table.rows)).digest('hex')
    }
    client.close()
  }
  return hashes
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
