import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openSqliteContentReader } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { startPublisher } from './index'
import { rebuildContentStore } from './rebuild'
import { publish, samples } from './test-app/samples'
import { startCms } from './test-app/start-cms'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload
let file: string

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startCms(place.folder)
  file = path.join(place.folder, 'content.db')
  await publish(payload, 'topics', samples.topic('kept'))
})

afterAll(async () => {
  await payload.destroy()
  await place.remove()
})

async function stored(id: string, from = file) {
  const reader = await openSqliteContentReader({ file: from })
  try {
    return (await reader.get('Topic', [id]))[0]
  } finally {
    await reader.close()
  }
}

test('a store that is missing or damaged is built again', async () => {
  expect(await rebuildContentStore(payload, file)).toEqual({ documents: 1, refused: 0 })
  expect(await stored('kept')).toBeDefined()

  for (const companion of ['-wal', '-shm']) await writeFile(`${file}${companion}`, '')
  await writeFile(file, 'this is no database, but long enough to be taken for one'.repeat(100))
  await rebuildContentStore(payload, file)
  expect(await stored('kept')).toBeDefined()
})

test('nothing is touched while somebody has the store open', async () => {
  const publisher = await startPublisher(payload, { contentStore: `file:${place.folder}` })
  await publisher.idle()
  await expect(rebuildContentStore(payload, file)).rejects.toThrow('is in use')
  await publish(payload, 'topics', samples.topic('afterwards'))
  await publisher.idle()
  expect(await stored('afterwards')).toBeDefined()
  await publisher.stop()
})
