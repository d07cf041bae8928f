import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openContentStore } from '@kakehashi/content-store'
import { temporaryFolder } from '../database/test-app/start'
import { startPublisher } from './index'
import { everythingIn, everythingPublished } from './test-app/same-as-cms'
import { settingsFor, startCms } from './test-app/start-cms'

/** How often the CMS is killed, and how many edits there are at the least. CI asks for more. */
const kills = Number(process.env.CMS_KILLS ?? 4)
const edits = Number(process.env.CMS_EDITS ?? 40)
const editors = fileURLToPath(new URL('test-app/editors.ts', import.meta.url))

let place: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  place = await temporaryFolder()
  const payload = await startCms(place.folder)
  await payload.destroy()
})

afterAll(() => place.remove())

test(
  `the CMS killed ${kills} times during ${edits} edits: the store then holds what is published, nothing lost, twice or half`,
  async () => {
    let edited = 0
    for (let kill = 1; kill <= kills; kill += 1) {
      edited += await editUntilKilled(Math.ceil((edits - edited) / (kills - kill + 1)))
      await expectWholeStore()
    }
    expect(edited).toBeGreaterThanOrEqual(edits)

    const payload = await startCms(place.folder)
    const { contentStore } = settingsFor(place.folder)
    const publisher = await startPublisher(payload, { contentStore, leaseDuration: 500 })
    await publisher.idle()
    await publisher.stop()
    const store = await openContentStore(contentStore)
    try {
      const stored = await everythingIn(store)
      expect(stored).toEqual(await everythingPublished(payload, place.folder))
      expect(stored.length).toBeGreaterThan(0)
    } finally {
      await store.close()
      await payload.destroy()
    }
  },
  60_000 + kills * 15_000,
)

/** Kills the process at a random moment after at least `atLeast` edits. */
async function editUntilKilled(atLeast: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', editors, place.folder], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let edited = 0
  const enough = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!/^[a-z]+$/.test(line)) return
      edited += 1
      if (edited >= atLeast) resolve()
    })
  })
  await Promise.race([
    enough,
    ended.then(([code]) => {
      throw new Error(`the CMS ended by itself with code ${code}`)
    }),
  ])
  await sleep(Math.random() * 300)
  child.kill('SIGKILL')
  await ended
  return edited
}

/** Every entry can be read, belongs to one document, and the log ends where the entries do. */
async function expectWholeStore(): Promise<void> {
  const store = await openContentStore(settingsFor(place.folder).contentStore)
  try {
    const stored = await everythingIn(store)
    expect(stored.every(({ entry }) => entry !== undefined)).toBe(true)
    expect(new Set(stored.map(({ origin }) => origin)).size).toBe(stored.length)
    const upserts = (await store.changes({ first: 100_000 })).changes.filter((one) => one.operation === 'UPSERT')
    expect(upserts.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(
      stored.map(({ entry }) => `${entry?.kind} ${entry?.id}`).sort(),
    )
  } finally {
    await store.close()
  }
}
