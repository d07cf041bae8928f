import { openContentStore } from '@kakehashi/content-store'
import { temporaryFolder } from '../database/test-app/start'
import { lookBack, Progress } from './progress'
import { settingsFor } from './test-app/start-cms'

test('changes are read from behind the newest one, or from behind the moment when everything was read, whichever is later', async () => {
  const place = await temporaryFolder()
  const store = await openContentStore(settingsFor(place.folder).contentStore)
  try {
    const progress = await Progress.load(store, [])
    expect(progress.readFrom('topics')).toBeUndefined()
    progress.hasRead('topics', 9_000_000)
    expect(progress.readFrom('topics')).toBeUndefined()

    progress.written(progress.watermark('topics', 10_000_000))
    expect(progress.readFrom('topics')).toBe(10_000_000 - lookBack)
    progress.hasRead('topics', 50_000_000)
    expect(progress.readFrom('topics')).toBe(50_000_000 - lookBack)
    expect(progress.readFrom('reports')).toBeUndefined()

    // What has to be read from the start again is, also when that is interrupted.
    progress.written(Progress.fromTheStart(['topics']))
    expect(progress.readFrom('topics')).toBeUndefined()
    progress.written(progress.watermark('topics', 2_000_000))
    expect(progress.readFrom('topics')).toBe(2_000_000 - lookBack)
  } finally {
    await store.close()
    await place.remove()
  }
})
