import type { Payload } from 'payload'
import { startTestApp, temporaryFolder } from './test-app/start'

let payload: Payload
let place: { folder: string; remove: () => Promise<void> }

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startTestApp(place.folder)
})

afterAll(async () => {
  await payload.destroy()
  await place.remove()
})

test('a', async () => {
  const t = performance.now()
  await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      payload.create({
        collection: 'pages',
        data: { title: 'x' + i, _status: 'published', facts: [{ text: 'a', stamp: i }] },
      }),
    ),
  )
  console.log(performance.now() - t)
  const t2 = performance.now()
  await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      payload.update({ collection: 'pages', id: 1 + (i % 8), locale: 'en', data: { title: 'x' + i, stamp: i } }),
    ),
  )
  console.log(performance.now() - t2)
  console.log(await payload.count({ collection: 'pages' }))
})
