import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { kindNames, openSqliteContentReader, readContent } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { startCms } from '../publisher/test-app/start-cms'

const here = path.dirname(fileURLToPath(import.meta.url))
const contentFolder = path.join(here, '../../../content')

let place: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  place = await temporaryFolder()
})

afterAll(() => place.remove())

/** Runs a script as the launcher does. */
async function run(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(here, script), ...args],
    {
      cwd: path.join(here, '../..'),
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DATABASE_URL: `file:${place.folder}`,
        PAYLOAD_SECRET: 'for tests only: 32 characters or more',
      },
    },
  )
  return stdout
}

async function inCms<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  const payload = await startCms(place.folder)
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

/** Read from a copy: this process must not have the store itself open when it is to be replaced. */
async function storedCount(): Promise<number> {
  const copy = await mkdtemp(path.join(place.folder, 'copy-'))
  for (const name of await readdir(place.folder)) {
    if (/^content\.db(-wal)?$/.test(name)) await copyFile(path.join(place.folder, name), path.join(copy, name))
  }
  const reader = await openSqliteContentReader({ file: path.join(copy, 'content.db') })
  try {
    let count = 0
    for (const kind of kindNames) count += (await (await reader.list(kind, [{ first: 0 }]))[0]?.totalCount()) ?? 0
    return count
  } finally {
    await reader.close()
  }
}

const records = async () => Object.values(await readContent(contentFolder)).flat().length

const patience = 180_000

test(
  'prepare makes an empty folder ready: tables, content, publication, an administrator whose password it does not print',
  async () => {
    const output = await run('prepare.ts')
    expect(output).toContain(`loaded ${await records()} records`)
    expect(await storedCount()).toBe(await records())

    const file = path.join(place.folder, 'first-administrator.txt')
    const [email = '', password = ''] = (await readFile(file, 'utf8')).split('\n')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(password.length).toBeGreaterThanOrEqual(24)
    expect(output).not.toContain(password)
    const { user } = await inCms((payload) => payload.login({ collection: 'users', data: { email, password } }))
    expect(user).toMatchObject({ role: 'administrator' })
  },
  patience,
)

test(
  'prepare run again changes nothing, and does not bring back what editors deleted',
  async () => {
    await inCms(async (payload) => {
      await payload.delete({ collection: 'surveys', where: { id: { exists: true } } })
      expect((await payload.count({ collection: 'surveys' })).totalDocs).toBe(0)
    })
    const surveys = (await readContent(contentFolder)).Survey.length
    const output = await run('prepare.ts')
    expect(output).not.toContain('loaded')
    expect(await storedCount()).toBe((await records()) - surveys)
    expect(await run('prepare.ts')).toContain('published: 0 documents changed')
    expect(await inCms(async (payload) => (await payload.count({ collection: 'users' })).totalDocs)).toBe(1)
  },
  patience,
)

test(
  'publish:rebuild puts a complete new store in the place of the old one',
  async () => {
    const before = await storedCount()
    expect(await run('publish-rebuild.ts')).toContain(`rebuilt from ${before} documents, 0 refused`)
    expect(await storedCount()).toBe(before)
    expect(await readdir(place.folder)).toEqual(expect.arrayContaining(['content.db', 'content.db.replaced']))
  },
  patience,
)
