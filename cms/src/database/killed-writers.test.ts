import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { localeOf, pageData, textOf } from './test-app/page-data'
import { startTestApp, temporaryFolder } from './test-app/start'

/** How often a process is killed. CI asks for more. */
const kills = Number(process.env.CMS_KILLS ?? 4)
const writers = fileURLToPath(new URL('test-app/writers.ts', import.meta.url))

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startTestApp(place.folder)
})

afterAll(async () => {
  await payload.destroy()
  await place.remove()
})

test(
  `${kills} processes killed among eight writers leave every page whole and lose no confirmed save`,
  async () => {
    const ids: number[] = []
    for (let page = 1; page <= 8; page += 1) {
      ids.push((await payload.create({ collection: 'pages', ...pageData(page) })).id as number)
    }
    const confirmed = new Map<number, number>()
    for (let kill = 1; kill <= kills; kill += 1) {
      await writeUntilKilled(ids, kill * 100_000, confirmed)
      for (const id of ids) await expectWhole(id, confirmed.get(id) ?? 0)
    }
    expect(confirmed.size).toBe(8)
  },
  30_000 + kills * 10_000,
)

async function writeUntilKilled(ids: number[], firstStamp: number, confirmed: Map<number, number>): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', writers, place.folder, ids.join(), String(firstStamp)], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  // However slow the machine is: nobody is killed before every writer has saved once.
  const saved = new Set<number>()
  const everyoneSaved = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      const [id, stamp] = line.split(' ').map(Number)
      if (!id || !stamp) return
      confirmed.set(id, stamp)
      if (saved.add(id).size === ids.length) resolve()
    })
  })
  await Promise.race([
    everyoneSaved,
    ended.then(([code]) => {
      throw new Error(`the writers ended by themselves with code ${code}`)
    }),
  ])
  await sleep(Math.random() * 500)
  child.kill('SIGKILL')
  await ended
}

/** The page, its translations, its rows and its newest version all carry the stamp of one save. */
async function expectWhole(id: number, lastConfirmed: number): Promise<void> {
  const page = await payload.findByID({ collection: 'pages', id, locale: 'all' })
  const stamp = page.stamp as number
  expect(stamp).toBeGreaterThanOrEqual(lastConfirmed)
  const { docs } = await payload.findVersions({
    collection: 'pages',
    where: { parent: { equals: id }, latest: { equals: true } },
    locale: 'all' as never,
  })
  expect(docs).toHaveLength(1)
  for (const state of [page, ...docs.map((version) => version.version)]) {
    expect(state.stamp).toBe(stamp)
    expect(state.title[localeOf(stamp)]).toBe(textOf(stamp))
    expect(state.facts.map((fact: { stamp: number }) => fact.stamp)).toEqual([stamp, stamp, stamp])
    expect(state.facts.map((fact: { text: Record<string, string> }) => fact.text[localeOf(stamp)])).toEqual(
      [1, 2, 3].map((number) => `${textOf(stamp)} fact ${number}`),
    )
  }
}
