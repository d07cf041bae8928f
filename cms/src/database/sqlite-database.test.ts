import type { Payload } from 'payload'
import { throwingTitle } from './test-app/config'
import { pageData, textOf } from './test-app/page-data'
import { startTestApp, temporaryFolder } from './test-app/start'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startTestApp(place.folder, { nestedPatience: 100 })
})

afterAll(async () => {
  await payload.destroy()
  await place.remove()
})

const newPage = async () =>
  (await payload.create({ collection: 'pages', data: { title: 'はじめ', _status: 'published' } })).id as number

test.each([8, 32, 100])('%i saves at once all succeed, each with its version', async (saves) => {
  const ids = await Promise.all(Array.from({ length: 8 }, newPage))
  await Promise.all(
    Array.from({ length: saves }, (_, number) =>
      payload.update({ collection: 'pages', id: ids[number % 8] as number, ...pageData(number) }),
    ),
  )
  for (const [at, id] of ids.entries()) {
    const last = saves - 8 + ((at + 8 - (saves % 8)) % 8)
    const page = await payload.findByID({ collection: 'pages', id, locale: 'all' })
    expect(page.stamp).toBe(last)
    const versions = await payload.countVersions({ collection: 'pages', where: { parent: { equals: id } } })
    expect(versions.totalDocs).toBe(1 + Math.floor(saves / 8) + (at < saves % 8 ? 1 : 0))
  }
})

test('a hook that throws leaves nothing of the save, nor of what the hook wrote', async () => {
  const id = await newPage()
  const before = await payload.count({ collection: 'places' })
  const failing = payload.update({
    collection: 'pages',
    id,
    data: { title: throwingTitle, stamp: 1, _status: 'published' },
  })
  await expect(failing).rejects.toThrow('the hook threw')
  expect(await payload.findByID({ collection: 'pages', id })).toMatchObject({ title: 'はじめ', stamp: null })
  expect((await payload.countVersions({ collection: 'pages', where: { parent: { equals: id } } })).totalDocs).toBe(1)
  expect(await payload.count({ collection: 'places' })).toEqual(before)
  await payload.update({ collection: 'pages', id, ...pageData(2) })
})

test('reads beside writers are whole and never see what is not committed', async () => {
  const id = await newPage()
  let writing = true
  const writers = (async () => {
    for (let stamp = 2; stamp <= 60; stamp += 2) await payload.update({ collection: 'pages', id, ...pageData(stamp) })
    writing = false
  })()
  let reads = 0
  while (writing) {
    const page = await payload.findByID({ collection: 'pages', id, locale: 'ja' })
    if (page.stamp) {
      expect(page.title).toBe(textOf(page.stamp))
      expect(page.facts.map((fact: { stamp: number }) => fact.stamp)).toEqual([page.stamp, page.stamp, page.stamp])
    }
    reads += 1
    await new Promise(setImmediate)
  }
  await writers
  expect(reads).toBeGreaterThan(3)
})

test('an operation inside a transaction that is not passed req fails instead of hanging, and the transaction goes on', async () => {
  const transactionID = await payload.db.beginTransaction()
  const inside = { transactionID: transactionID ?? undefined }
  await payload.create({ collection: 'places', data: { name: 'inside' }, req: inside })
  await expect(payload.create({ collection: 'places', data: { name: 'beside' } })).rejects.toThrow('pass req')
  await payload.db.commitTransaction(transactionID ?? '')
  const { docs } = await payload.find({ collection: 'places', where: { name: { in: ['inside', 'beside'] } } })
  expect(docs.map((doc) => doc.name)).toEqual(['inside'])
})

test('numbers of deleted documents do not come back', async () => {
  const id = await newPage()
  await payload.delete({ collection: 'pages', id })
  expect(await newPage()).toBeGreaterThan(id)
})

test('translations are found by their parent through an index', async () => {
  const client = (
    payload.db as unknown as { client: { execute(sql: string): Promise<{ rows: { detail: string }[] }> } }
  ).client
  for (const table of ['pages_locales', '_pages_v_locales', 'pages_facts_locales']) {
    const { rows } = await client.execute(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE _parent_id = 1`)
    expect(rows.map((row) => row.detail).join()).toMatch(/USING INDEX/)
  }
})
