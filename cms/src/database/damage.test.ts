import { execFile } from 'node:child_process'
import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openContentStore, openSqliteContentReader } from '@kakehashi/content-store'
import { createClient } from '@libsql/client'
import { publishOnce } from '../publisher/publish-once'
import { publish, samples } from '../publisher/test-app/samples'
import { settingsFor, startCms } from '../publisher/test-app/start-cms'
import { temporaryFolder } from './test-app/start'

const topics = 60
let place: Awaited<ReturnType<typeof temporaryFolder>>
let serial = 0

/** An installation with something in it that nobody has open, to be copied and damaged. */
beforeAll(async () => {
  place = await temporaryFolder()
  const source = path.join(place.folder, 'source')
  const payload = await startCms(source)
  for (let topic = 0; topic < topics; topic += 1) await publish(payload, 'topics', samples.topic(`topic-${topic}`))
  const store = await openContentStore(settingsFor(source).contentStore)
  await publishOnce(payload, store)
  await store.close()
  await payload.destroy()
  // A file is closed for good when its statements are collected as garbage; until then what was written may stand in the log beside it.
  const content = createClient({ url: `file:${path.join(source, 'content.db')}` })
  await content.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  content.close()
})

afterAll(() => place.remove())

async function installation(): Promise<string> {
  const folder = path.join(place.folder, `copy-${++serial}`)
  await cp(path.join(place.folder, 'source'), folder, { recursive: true })
  return folder
}

/** Without the log beside it, which SQLite would read in place of what was overwritten. */
async function overwrite(file: string, share: number): Promise<void> {
  const bytes = await readFile(file)
  bytes.fill(0x5a, 4096, 4096 + Math.floor((bytes.length - 4096) * share))
  await writeFile(file, bytes)
  for (const companion of ['-wal', '-shm']) await rm(`${file}${companion}`, { force: true })
}

describe('the CMS does not start on a database', () => {
  test('of which pages were overwritten', async () => {
    const folder = await installation()
    await overwrite(path.join(folder, 'cms.db'), 0.5)
    await expect(startCms(folder)).rejects.toThrow(/cms\.db is damaged .*npm run restore/)
  })

  test('that was cut off', async () => {
    const folder = await installation()
    const file = path.join(folder, 'cms.db')
    await truncate(file, Math.floor((await readFile(file)).length / 2))
    for (const companion of ['-wal', '-shm']) await rm(`${file}${companion}`, { force: true })
    await expect(startCms(folder)).rejects.toThrow('is damaged')
  })

  test('that is no database at all', async () => {
    const folder = await installation()
    await writeFile(path.join(folder, 'cms.db'), 'not a database, but long enough to be taken for one'.repeat(100))
    await expect(startCms(folder)).rejects.toThrow('is damaged')
  })

  test.each(['empty', 'missing'])('that is %s while what was published from it is there, which stays', async (how) => {
    const folder = await installation()
    for (const end of ['', '-wal', '-shm']) await rm(path.join(folder, `cms.db${end}`), { force: true })
    if (how === 'empty') await writeFile(path.join(folder, 'cms.db'), '')
    await expect(startCms(folder)).rejects.toThrow('is missing or empty')
    const reader = await openSqliteContentReader({ file: path.join(folder, 'content.db') })
    expect(await (await reader.list('Topic', [{ first: 0 }]))[0]?.totalCount()).toBe(topics)
    await reader.close()
  })
})

test.each([0.3, 0.6, 1])(
  'readers of a damaged content store (%f of it) get an error, not an empty list',
  async (share) => {
    const folder = await installation()
    await overwrite(path.join(folder, 'content.db'), share)
    const read = async () => {
      const reader = await openSqliteContentReader({ file: path.join(folder, 'content.db') })
      try {
        const [page] = await reader.list('Topic', [{ first: 100 }])
        return page?.edges.length
      } finally {
        await reader.close()
      }
    }
    const outcome = await read().catch((error: Error) => error)
    if (outcome instanceof Error)
      expect(outcome).toMatchObject({ name: 'StoreUnavailable', message: expect.stringContaining('damaged') })
    else expect(outcome).toBe(topics)
  },
)

test('a publication into a damaged content store fails in words, and the CMS keeps what it has', async () => {
  const folder = await installation()
  await overwrite(path.join(folder, 'content.db'), 1)
  await expect(openContentStore(settingsFor(folder).contentStore)).rejects.toThrow('publish again from the CMS')
})

test('on a full disk a save fails in words, readers are served, and nothing that was confirmed is lost', async () => {
  const folder = await installation()
  const script = fileURLToPath(new URL('test-app/fill-disk.ts', import.meta.url))
  // A file may grow to 4 MB (in blocks of 512 bytes), which is what a full disk does to it.
  const { stdout } = await promisify(execFile)(
    '/bin/sh',
    ['-c', 'ulimit -f 8192; exec "$0" --import tsx "$1" "$2"', process.execPath, script, folder],
    { env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', TSX_DISABLE_CACHE: '1' } },
  )
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'))
  const { confirmed, status, message, read } = JSON.parse(lines.at(-1) ?? '{}')
  expect(confirmed.length).toBeGreaterThan(0)
  expect(status).toBe(507)
  expect(message).toContain('disk is full')
  expect(read).toBeGreaterThanOrEqual(topics)

  const payload = await startCms(folder)
  const { docs } = await payload.find({
    collection: 'topics',
    pagination: false,
    depth: 0,
    select: { slug: true } as never,
  })
  expect(docs.map((doc: { slug?: string }) => doc.slug)).toEqual(expect.arrayContaining(confirmed))
  await payload.destroy()
})
