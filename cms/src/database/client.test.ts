import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { OneWriterClient, type OneWriterOptions } from './client'
import { DatabaseBusyError, TransactionExpiredError } from './errors'
import { temporaryFolder } from './test-app/start'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let url: string
const opened: Client[] = []

const open = (options: Partial<OneWriterOptions> = {}) => {
  const client = new OneWriterClient({
    url,
    transactionDeadline: 5_000,
    busyPatience: 2_000,
    nestedPatience: 100,
    synchronous: 'NORMAL',
    ...options,
  })
  opened.push(client)
  return client
}

const values = async (client: Client) =>
  (await client.execute('SELECT value FROM t ORDER BY value')).rows.map((row) => row.value)

beforeEach(async () => {
  place = await temporaryFolder()
  url = pathToFileURL(path.join(place.folder, 'test.sqlite')).href
  await open().executeMultiple('CREATE TABLE t (value INTEGER UNIQUE)')
})

afterEach(async () => {
  for (const client of opened.splice(0)) client.close()
  await place.remove()
})

test('reads beside an open transaction do not wait and see nothing of it', async () => {
  const client = open()
  const transaction = await client.transaction()
  await transaction.execute('INSERT INTO t VALUES (1)')
  expect(await values(client)).toEqual([])
  await transaction.commit()
  expect(await values(client)).toEqual([1])
})

test('writes outside a transaction wait for the open one', async () => {
  const client = open()
  const transaction = await client.transaction()
  const write = client.execute('INSERT INTO t VALUES (2)')
  await sleep(30)
  await transaction.rollback()
  await write
  expect(await values(client)).toEqual([2])
})

test('settings hold on both connections, also on new ones', async () => {
  const client = open({ synchronous: 'FULL' })
  for (let round = 0; round < 2; round += 1) {
    const transaction = await client.transaction()
    const pragma = async (name: string) => (await transaction.execute(`PRAGMA ${name}`)).rows[0]?.[0]
    expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual([
      'wal',
      2,
      1,
    ])
    await transaction.rollback()
    await client.reconnect()
  }
})

test('a transaction past its deadline is rolled back, says so from then on, and lets the next writer in', async () => {
  const expired: TransactionExpiredError[] = []
  const client = open({ transactionDeadline: 50, onExpired: (error) => expired.push(error) })
  const hanging = await client.transaction()
  await hanging.execute('INSERT INTO t VALUES (1)')
  const next = await client.transaction()
  await next.execute('INSERT INTO t VALUES (2)')
  await expect(hanging.execute('INSERT INTO t VALUES (3)')).rejects.toThrow(TransactionExpiredError)
  await expect(hanging.commit()).rejects.toThrow(TransactionExpiredError)
  await hanging.rollback()
  await next.commit()
  expect(await values(client)).toEqual([2])
  expect(expired).toHaveLength(1)
})

test('waits for another process that writes, without stopping the event loop', async () => {
  const other = createClient({ url })
  opened.push(other)
  const theirs = await other.transaction('write')
  await theirs.execute('INSERT INTO t VALUES (1)')

  const client = open()
  let turns = 0
  const clock = setInterval(() => {
    turns += 1
  }, 5)
  const ours = client.execute('INSERT INTO t VALUES (2)')
  await sleep(200)
  await theirs.commit()
  await ours
  clearInterval(clock)
  expect(turns).toBeGreaterThan(5)
  expect(await values(client)).toEqual([1, 2])
})

test('gives up on another process after its patience, and works again once that is gone', async () => {
  const other = createClient({ url })
  opened.push(other)
  const theirs = await other.transaction('write')
  const client = open({ busyPatience: 100 })
  await expect(client.transaction()).rejects.toThrow(DatabaseBusyError)
  expect(client.lock.held).toBe(false)
  await theirs.rollback()
  await client.execute('INSERT INTO t VALUES (7)')
  expect(await values(client)).toEqual([7])
})

test('a failing statement leaves the transaction usable and the place is left at its end', async () => {
  const client = open()
  const transaction = await client.transaction()
  await transaction.execute('INSERT INTO t VALUES (1)')
  await expect(transaction.execute('INSERT INTO t VALUES (1)')).rejects.toThrow('UNIQUE')
  await transaction.commit()
  expect(client.lock.held).toBe(false)
  expect(await values(client)).toEqual([1])
})

test('the change mark moves with every commit and only then', async () => {
  const client = open()
  const before = await client.changeMark()
  expect(await client.changeMark()).toBe(before)
  const transaction = await client.transaction()
  await transaction.execute('INSERT INTO t VALUES (1)')
  expect(await client.changeMark()).toBe(before)
  await transaction.commit()
  expect(await client.changeMark()).not.toBe(before)
})

test('the reading connection refuses to write', async () => {
  const client = open()
  // Looks like a read, so it goes there.
  await expect(client.batch(['INSERT INTO t VALUES (1)'], 'read')).rejects.toThrow(/readonly/i)
  expect(await values(client)).toEqual([])
})
