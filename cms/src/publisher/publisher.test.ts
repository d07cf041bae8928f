import path from 'node:path'
import { type ContentStore, openSqliteContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { onWake } from '../hooks/wake'
import { type Publisher, runPublisher } from './publisher'
import { startCms } from './test-app/start-cms'

let place: { folder: string; remove: () => Promise<void> }
let payload: Payload
let store: ContentStore
let publisher: Publisher

beforeAll(async () => {
  place = await temporaryFolder()
  const t = performance.now()
  payload = await startCms(place.folder)
  console.log('start', performance.now() - t)
  await payload.count({ collection: 'countries' })
  store = await openSqliteContentStore({ file: path.join(place.folder, 'content-store.sqlite') })
  publisher = runPublisher(payload, { store })
  onWake(() => publisher.wake())
  await publisher.idle()
})
afterAll(async () => {
  await publisher.stop()
  await store.close()
  await payload.destroy()
  await place.remove()
})
test('x', async () => {
  const t = performance.now()
  await payload.create({
    collection: 'countries',
    data: {
      slug: 'FR',
      name: 'フランス',
      sources: [{ document: 'brochure-2025', section: '1' }],
      _status: 'published',
    },
  })
  console.log('saved', performance.now() - t)
  while (!(await store.get('Country', ['FR']))[0]) await new Promise((r) => setTimeout(r, 5))
  console.log(performance.now() - t, JSON.stringify(await store.get('Country', ['FR'])))
  const t2 = performance.now()
  await publisher.idle()
  console.log('idle', performance.now() - t2)
})
