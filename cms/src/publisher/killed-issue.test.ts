import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openContentStore } from '@kakehashi/content-store'
import { temporaryFolder } from '../database/test-app/start'
import { startPublisher } from './index'
import { makeIssue } from './test-app/publish-issues-until-killed'
import { everythingIn, everythingPublished } from './test-app/same-as-cms'
import { expectAllOrNone, seen } from './test-app/seen-issue'
import { settingsFor, startCms } from './test-app/start-cms'

/** How often the CMS is killed. CI asks for more. */
const kills = Number(process.env.CMS_KILLS ?? 1)
const publisherOfIssues = fileURLToPath(new URL('test-app/issues.ts', import.meta.url))

test(
  `the CMS killed ${kills} times while an issue is published and withdrawn: a reader sees all of it or nothing at every moment`,
  async () => {
    const place = await temporaryFolder()
    const first = await startCms(place.folder)
    await makeIssue(first)
    await first.destroy()
    const store = await openContentStore(settingsFor(place.folder).contentStore)
    let looks = 0
    let full = 0
    try {
      for (let kill = 1; kill <= kills; kill += 1) {
        const child = spawn(process.execPath, ['--import', 'tsx', publisherOfIssues, place.folder], {
          env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' },
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        const ended = once(child, 'exit')
        let published = 0
        createInterface({ input: child.stdout }).on('line', (line) => {
          if (line === 'published') published += 1
        })
        const until = () => published >= 3
        while (!until()) {
          const now = await seen(store)
          expectAllOrNone(now)
          looks += 1
          if (now.titles.length > 0) full += 1
          if (child.exitCode !== null) throw new Error(`the CMS ended by itself with code ${child.exitCode}`)
          await sleep(2)
        }
        await sleep(Math.random() * 300)
        child.kill('SIGKILL')
        await ended
        expectAllOrNone(await seen(store))
      }
      expect(looks).toBeGreaterThan(kills)
      expect(full).toBeGreaterThan(0)

      const payload = await startCms(place.folder)
      const publisher = await startPublisher(payload, {
        contentStore: settingsFor(place.folder).contentStore,
        leaseDuration: 500,
      })
      await publisher.idle()
      await publisher.stop()
      expectAllOrNone(await seen(store))
      expect(await everythingIn(store)).toEqual(await everythingPublished(payload, place.folder))
      await payload.destroy()
    } finally {
      await store.close()
      await place.remove()
    }
  },
  60_000 + kills * 40_000,
)
