import path from 'node:path'
import { CursorExpired, openContentStore, openSqliteContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { mendContentStore } from './mend'
import { publishOnce } from './publish-once'
import { everythingIn, everythingPublished } from './test-app/same-as-cms'
import { change, publish, samples } from './test-app/samples'
import { settingsFor, startCms } from './test-app/start-cms'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startCms(place.folder)
  const topic = await publish(payload, 'topics', samples.topic('one'))
  await publish(payload, 'topics', samples.topic('two'))
  await publish(payload, 'reports', { ...samples.report('referring'), topics: [topic] })
})

afterAll(async () => {
  await payload.destroy()
  await place.remove()
})

test('what is missing, too much or not as published is mended, and cursors stay good', async () => {
  const store = await openContentStore(settingsFor(place.folder).contentStore)
  try {
    await publishOnce(payload, store)
    const [topic, two] = await store.get('Topic', ['one', 'two'])
    if (!topic || !two) throw new Error('not published')
    const { cursor } = await store.changes({ first: 100 })
    await store.apply([
      {
        operation: 'UPSERT',
        origin: 'topics/stranger',
        entry: { ...topic, id: 'stranger', body: { ...topic.body, id: 'stranger' } },
      },
      { operation: 'REMOVE', kind: 'Topic', id: 'two', version: two.version },
    ])

    const { mended } = await mendContentStore(payload, store)
    expect(mended).toBeGreaterThanOrEqual(2)
    const ids = (await everythingIn(store)).map(({ entry }) => entry?.id)
    expect(ids).not.toContain('stranger')
    expect(ids).toEqual(expect.arrayContaining(['one', 'two']))
    const { changes } = await store.changes({ first: 100, after: cursor })
    expect(changes.map(({ operation, id }) => `${operation} ${id}`)).toContain('UPSERT two')
    expect((await mendContentStore(payload, store)).documents).toBeGreaterThan(0)
  } finally {
    await store.close()
  }
})

test('a store that is built anew from the CMS has the same in it, and refuses the cursors of the one before', async () => {
  const before = await openSqliteContentStore({ file: path.join(place.folder, 'before.db') })
  await publishOnce(payload, before)
  const { cursor } = await before.changes({ first: 100 })
  await change(payload, 'topics', (await payload.find({ collection: 'topics', limit: 1 })).docs[0]?.id ?? 0, {
    order: 7,
  })
  const after = await openSqliteContentStore({ file: path.join(place.folder, 'after.db') })
  await publishOnce(payload, after)
  expect(await everythingIn(after)).toEqual(await everythingPublished(payload, place.folder))
  await expect(after.changes({ first: 1, after: cursor })).rejects.toThrow(CursorExpired)
  await before.close()
  await after.close()
})
