import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CursorExpired, openContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { restoreUnfinished } from '../database/unfinished'
import { startPublisher } from '../publisher'
import { everythingIn, everythingPublished } from '../publisher/test-app/same-as-cms'
import { change, publish, samples } from '../publisher/test-app/samples'
import { settingsFor, startCms } from '../publisher/test-app/start-cms'
import type { Settings } from '../settings'
import { smallPdf } from '../test-desk/small-pdf'
import { backUp } from './backup'
import { restore } from './restore'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let from: Settings
let serial = 0
const silent = () => undefined

const folder = (name: string) => path.join(place.folder, `${name}-${++serial}`)

beforeAll(async () => {
  place = await temporaryFolder()
  from = settingsFor(folder('source'))
  await inCms(from, async (payload) => {
    const topic = await publish(payload, 'topics', samples.topic('kept'))
    await publish(payload, 'reports', { ...samples.report('referring'), topics: [topic] })
    await payload.create({ collection: 'topics', draft: true, data: samples.topic('draft') as never })
    const data = smallPdf('report')
    await payload.create({
      collection: 'files',
      data: { title: '資料', slug: 'a-file', _status: 'published' } as never,
      file: { data, name: 'report.pdf', mimetype: 'application/pdf', size: data.length },
    })
  })
})

afterAll(() => place.remove())

/** The CMS with its publisher, which has published everything when `work` begins and when it ends. */
async function inCms<T>(settings: Settings, work: (payload: Payload) => Promise<T>): Promise<T> {
  const payload = await startCms(settings.dataFolder)
  const publisher = await startPublisher(payload, { contentStore: settings.contentStore, leaseDuration: 500 })
  try {
    await publisher.idle()
    const result = await work(payload)
    await publisher.idle()
    return result
  } finally {
    await publisher.stop()
    await payload.destroy()
  }
}

async function published(settings: Settings) {
  const store = await openContentStore(settings.contentStore)
  try {
    return await everythingIn(store)
  } finally {
    await store.close()
  }
}

async function backedUp(): Promise<string> {
  const to = folder('backup')
  await backUp(from, to, silent)
  return to
}

test('restored into an empty place, everything is as it was: readers, editors and files', async () => {
  const to = settingsFor(folder('restored'))
  expect(await restore(to, await backedUp(), {}, silent)).toBeUndefined()
  expect(await published(to)).toEqual(await published(from))
  expect(await readFile(path.join(to.mediaFolder, 'report.pdf'))).toEqual(
    await readFile(path.join(from.mediaFolder, 'report.pdf')),
  )
  await inCms(to, async (payload) => {
    expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(2)
    await publish(payload, 'topics', samples.topic('afterwards'))
  })
  expect((await readdir(to.dataFolder)).filter((name) => name.startsWith('.') || name.includes('unfinished'))).toEqual(
    [],
  )
})

test('made while editors save and readers are served, it has nothing published that the CMS does not have', async () => {
  const backup = await inCms(from, async (payload) => {
    let saving = true
    const saves = (async () => {
      for (let save = 0; saving; save += 1) {
        await publish(payload, 'topics', samples.topic(`busy-${save}`))
        await change(payload, 'topics', await idOf(payload, 'kept'), { order: save + 1 })
        // Saves hardly let the event loop turn, and here the backup lives on the same one.
        await sleep(10)
      }
    })()
    const made = await backedUp()
    saving = false
    await saves
    return made
  })
  const to = settingsFor(folder('restored'))
  await restore(to, backup, {}, silent)
  const payload = await startCms(to.dataFolder)
  const refused: unknown[] = []
  const publisher = await startPublisher(payload, {
    contentStore: to.contentStore,
    onRefused: (one) => refused.push(one),
  })
  await publisher.idle()
  await publisher.stop()
  expect(refused).toEqual([])
  expect(await published(to)).toEqual(await everythingPublished(payload, to.dataFolder))
  await payload.destroy()
})

const idOf = async (payload: Payload, slug: string) =>
  (await payload.find({ collection: 'topics', where: { slug: { equals: slug } }, depth: 0 })).docs[0]?.id as number

test('cursors that partners hold have expired', async () => {
  const store = await openContentStore(from.contentStore)
  const { cursor } = await store.changes({ first: 1_000 })
  await store.close()
  const to = settingsFor(folder('restored'))
  await restore(to, await backedUp(), {}, silent)
  const restored = await openContentStore(to.contentStore)
  await expect(restored.changes({ first: 1, after: cursor })).rejects.toThrow(CursorExpired)
  await restored.close()
})

test('a place that holds something is left alone; with --replace it is put aside', async () => {
  const to = settingsFor(folder('taken'))
  await cp(await backedUp(), to.dataFolder, { recursive: true })
  const former = await published(from)
  await inCms(from, (payload) => publish(payload, 'topics', samples.topic('newer')))
  const backup = await backedUp()

  await expect(restore(to, backup, {}, silent)).rejects.toThrow('add --replace')
  const aside = await restore(to, backup, { replace: true }, silent)
  expect((await published(to)).map(({ entry }) => entry?.id)).toContain('newer')
  expect(await published(settingsFor(String(aside)))).toEqual(former)
})

test('nothing is touched while somebody has the place open', async () => {
  const to = settingsFor(folder('open'))
  const backup = await backedUp()
  await inCms(to, async (payload) => {
    await publish(payload, 'topics', samples.topic('working'))
    await expect(restore(to, backup, { replace: true }, silent)).rejects.toThrow('is in use')
  })
  expect((await published(to)).map(({ entry }) => entry?.id)).toEqual(['working'])
})

describe('a backup that is not whole is refused before anything is touched', () => {
  const cases: [string, (backup: string) => Promise<unknown>, string][] = [
    ['a page overwritten', (backup) => overwrite(path.join(backup, 'cms.db'), 5_000), 'cms.db'],
    ['a file missing', (backup) => rm(path.join(backup, 'media/report.pdf')), 'report.pdf'],
    ['no manifest', (backup) => rm(path.join(backup, 'manifest.json')), 'there is no backup'],
    [
      'half a manifest',
      (backup) => writeFile(path.join(backup, 'manifest.json'), '{"format": 1,'),
      'manifest.json is damaged',
    ],
  ]
  test.each(cases)('%s', async (_, damage, named) => {
    const backup = await backedUp()
    await damage(backup)
    const to = settingsFor(folder('untouched'))
    await expect(restore(to, backup, {}, silent)).rejects.toThrow(named)
    expect(await readdir(to.dataFolder).catch(() => [])).toEqual([])
  })
})

test('a manifest cannot name files outside the backup', async () => {
  const backup = await backedUp()
  const file = path.join(backup, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  manifest.files[0].path = '../elsewhere'
  await writeFile(file, JSON.stringify(manifest))
  await expect(restore(settingsFor(folder('untouched')), backup, {}, silent)).rejects.toThrow('damaged')
})

test('a folder with something in it is not overwritten by a backup', async () => {
  const to = folder('backup')
  await mkdir(to)
  await writeFile(path.join(to, 'mine'), '')
  await expect(backUp(from, to, silent)).rejects.toThrow('is not empty')
  expect(await readdir(to)).toEqual(['mine'])
  await expect(backUp(settingsFor(folder('nothing')), folder('backup'), silent)).rejects.toThrow(
    'there is no installation',
  )
})

test('the CMS does not start on half of a restore; the restore can be run again', async () => {
  const to = settingsFor(folder('half'))
  const backup = await backedUp()
  await mkdir(to.dataFolder, { recursive: true })
  await cp(path.join(backup, 'cms.db'), path.join(to.dataFolder, 'cms.db'))
  await writeFile(restoreUnfinished(to.dataFolder), '')
  await expect(startCms(to.dataFolder)).rejects.toThrow('run npm run restore again')
  await restore(to, backup, { replace: true }, silent)
  expect(await published(to)).toEqual(await published(from))
})

test('without the tools of MongoDB it is said what is missing', async () => {
  const url = 'mongodb://127.0.0.1:1/kakehashi?replicaSet=rs0'
  const settings: Settings = {
    ...from,
    database: { engine: 'mongodb', url, name: 'kakehashi-cms' },
    contentStore: url,
  }
  const { PATH } = process.env
  process.env.PATH = place.folder
  try {
    await expect(backUp(settings, folder('backup'), silent)).rejects.toThrow('install the MongoDB Database Tools')
  } finally {
    process.env.PATH = PATH
  }
  await expect(restore(settings, await backedUp(), {}, silent)).rejects.toThrow('the backup is of SQLite')
})

async function overwrite(file: string, at: number): Promise<void> {
  const bytes = await readFile(file)
  bytes.fill(0x5a, at, at + 2_000)
  await writeFile(file, bytes)
}
