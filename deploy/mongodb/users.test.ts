import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openContentReader, openContentStore } from '@kakehashi/content-store'
import { openDraftReader, openDraftStore } from '@kakehashi/content-store/drafts'
import { describeWithMongod } from '@kakehashi/content-store/testing'
import { MongoClient } from 'mongodb'

/** A server as docker-compose.yml starts it, and the users that deploy/mongodb/users.mjs makes in it. */
const program = process.env.MONGOMS_SYSTEM_BINARY ?? 'mongod'
const root = path.resolve(import.meta.dirname, '../..')
const passwords = { cms: 'cmspassword', reader: 'readerpassword', preview: 'previewpassword' }

describeWithMongod('users of the databases', () => {
  let folder: string
  let port: number
  let server: ChildProcess

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-users-'))
    const keyFile = path.join(folder, 'keyfile')
    await writeFile(keyFile, 'onlyintests', { mode: 0o600 })
    port = await freePort()
    const options = ['--replSet', 'kakehashi', '--keyFile', keyFile, '--dbpath', folder, '--port', String(port)]
    server = spawn(program, [...options, '--bind_ip', '127.0.0.1', '--wiredTigerCacheSizeGB', '0.25'], {
      stdio: 'ignore',
    })
    const here = `127.0.0.1:${port}`
    const users = spawn(process.execPath, ['deploy/mongodb/users.mjs'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        MONGO_LOCAL: here,
        MONGO_MEMBERS: here,
        MONGO_ROOT_PASSWORD: 'rootpassword',
        MONGO_CMS_PASSWORD: passwords.cms,
        MONGO_READER_PASSWORD: passwords.reader,
        MONGO_PREVIEW_PASSWORD: passwords.preview,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let text = ''
    users.stderr.on('data', (chunk) => (text += chunk))
    const [code] = await once(users, 'close')
    expect([code, text]).toEqual([0, ''])
    for (const open of [openContentStore, openDraftStore]) await (await open(url('cms'))).close()
  })
  afterAll(async () => {
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true })
  })

  const url = (user: keyof typeof passwords) =>
    `mongodb://${user}:${passwords[user]}@127.0.0.1:${port}/kakehashi?replicaSet=kakehashi&authSource=admin`
  const opens = (opening: Promise<{ close(): Promise<void> }>) =>
    opening.then(
      async (store) => {
        await store.close()
        return 'opens'
      },
      (error: Error) => error.message,
    )

  test('who serves readers reads what is published, and neither drafts nor what editors keep', async () => {
    expect(await opens(openContentReader(url('reader')))).toBe('opens')
    expect(await opens(openDraftReader(url('reader')))).toContain('does not allow')
    expect(await opens(openContentStore(url('reader')))).toContain('does not allow')
    expect(await readsCms('reader')).toBe(false)
  })

  test('the graph of drafts reads both, writes neither, and does not see what else editors keep', async () => {
    expect(await opens(openContentReader(url('preview')))).toBe('opens')
    expect(await opens(openDraftReader(url('preview')))).toBe('opens')
    expect(await opens(openContentStore(url('preview')))).toContain('does not allow')
    expect(await opens(openDraftStore(url('preview')))).toContain('does not allow')
    expect(await readsCms('preview')).toBe(false)
    expect(await readsCms('cms')).toBe(true)
  })

  async function readsCms(user: keyof typeof passwords): Promise<boolean> {
    const client = await new MongoClient(url(user)).connect()
    try {
      await client.db('kakehashi-cms').collection('users').findOne()
      return true
    } catch {
      return false
    } finally {
      await client.close()
    }
  }
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
