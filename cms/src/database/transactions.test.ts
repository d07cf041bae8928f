import type { Payload, PayloadRequest } from 'payload'
import { startTestApp, temporaryFolder } from './test-app/start'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startTestApp(place.folder, { transactionDeadline: 150 })
})

afterAll(async () => {
  await payload.destroy()
  await place.remove()
})

interface Session {
  db: { run(statement: string): Promise<unknown> }
}

async function begin(): Promise<{ id: string; req: Partial<PayloadRequest>; session: Session }> {
  const id = String(await payload.db.beginTransaction())
  const { sessions } = payload.db as unknown as { sessions: Record<string, Session> }
  return { id, req: { transactionID: id }, session: sessions[id] as Session }
}

const names = async () =>
  (await payload.find({ collection: 'places', pagination: false })).docs.map((place) => place.name)

test('a COMMIT that fails reaches the caller, stores nothing, and lets the next writer in', async () => {
  const { id, req, session } = await begin()
  await payload.create({ collection: 'places', data: { name: 'lost' }, req })
  await session.db.run('PRAGMA defer_foreign_keys = ON')
  await session.db.run("INSERT INTO places_locales (name, _locale, _parent_id) VALUES ('orphan', 'ja', 999999)")
  await expect(payload.db.commitTransaction(id)).rejects.toThrow('FOREIGN KEY')
  expect(await names()).not.toContain('lost')
  await payload.create({ collection: 'places', data: { name: 'next' } })
  expect(await names()).toContain('next')
})

test('a transaction that hangs is rolled back; what goes on in its name fails instead of being stored by itself', async () => {
  const { id, req } = await begin()
  await payload.create({ collection: 'places', data: { name: 'hanging' }, req })
  await new Promise((resolve) => setTimeout(resolve, 200))
  await expect(payload.create({ collection: 'places', data: { name: 'late' }, req: { ...req } })).rejects.toThrow()
  await expect(payload.db.commitTransaction(id)).rejects.toThrow('rolled back')
  expect(await names()).not.toEqual(expect.arrayContaining(['hanging']))
  expect(await names()).not.toEqual(expect.arrayContaining(['late']))
})

test('ending a transaction twice does nothing the second time', async () => {
  const { id, req } = await begin()
  await payload.create({ collection: 'places', data: { name: 'once' }, req })
  await payload.db.commitTransaction(id)
  await payload.db.commitTransaction(id)
  await payload.db.rollbackTransaction(id)
  expect(await names()).toContain('once')
})

test('a rollback leaves nothing', async () => {
  const { id, req } = await begin()
  await payload.create({ collection: 'places', data: { name: 'undone' }, req })
  await payload.db.rollbackTransaction(id)
  await expect(
    payload.create({ collection: 'places', data: { name: 'late' }, req: { transactionID: id } }),
  ).rejects.toThrow()
  expect(await names()).not.toEqual(expect.arrayContaining(['undone']))
  expect(await names()).not.toEqual(expect.arrayContaining(['late']))
})
