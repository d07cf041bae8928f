import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type ContentReader,
  type ContentStore,
  entriesOf,
  openContentReader,
  openMongoContentStore,
  openSqliteContentStore,
  readContent,
} from '@kakehashi/content-store'
import { describeWithMongod, type Mongod, startMongod } from '@kakehashi/content-store/testing'
import { contentFolder, generateQuery } from '@kakehashi/subgraphs/testing'
import { buildSchema } from 'graphql'
import { apiSchemaFile } from './supergraph.js'
import { type TestGraph, testGraph } from './testing/graph.js'

const queries = 120
const entriesPerCall = 400
const moment = Date.UTC(2026, 0, 1)

/** Fills a store with the real content, always with the same dates. */
async function fill(store: ContentStore): Promise<void> {
  const entries = entriesOf(await readContent(contentFolder), new Date(moment))
  for (let at = 0; at < entries.length; at += entriesPerCall) {
    const batch = entries.slice(at, at + entriesPerCall)
    await store.apply(
      batch.map((entry) => ({ operation: 'UPSERT', entry, origin: `content/${entry.kind}/${entry.id}` })),
    )
  }
}

describeWithMongod('the graph on SQLite and on MongoDB', () => {
  let folder: string
  let mongod: Mongod
  const readers: ContentReader[] = []
  const graphs: TestGraph[] = []

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-engines-'))
    mongod = await startMongod()
    const now = () => moment
    const urls = [`file:${folder}`, mongod.url('kakehashi')]
    const stores = [
      await openSqliteContentStore({ file: path.join(folder, 'content.db'), now }),
      await openMongoContentStore({ url: mongod.url('kakehashi-content'), now }),
    ]
    for (const store of stores) {
      await fill(store)
      await store.close()
    }
    for (const url of urls) {
      const reader = await openContentReader(url)
      readers.push(reader)
      graphs.push(await testGraph({ store: reader, mode: 'in process', policy: { cacheBytes: 0, perAddress: 0 } }))
    }
  }, 300_000)
  afterAll(async () => {
    for (const graph of graphs) await graph.stop()
    for (const reader of readers) await reader.close()
    await mongod?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('answers byte for byte the same', async () => {
    const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'))
    let answered = 0
    for (let seed = 1; seed <= queries; seed++) {
      const { query, variables } = generateQuery(schema, seed)
      // Cursors of the log name the store that they are of.
      if (/\bchanges\b/.test(query)) continue
      const [ofSqlite, ofMongo] = await Promise.all(
        graphs.map(async (graph) => {
          const response = await fetch(new URL('/graphql', graph.url), {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query, variables }),
          })
          return response.text()
        }),
      )
      expect({ seed, answer: ofMongo }).toEqual({ seed, answer: ofSqlite })
      if (ofSqlite?.includes('"data":{')) answered++
    }
    expect(answered).toBeGreaterThan(queries / 5)
  }, 300_000)
})
