import { setImmediate, setTimeout } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { article, report, upsert } from '../contract/sample-entries.js'
import type { ContentReader, ContentStore } from '../store.js'
import { describeWithMongod, type Mongod, startMongod } from '../testing/mongod.js'
import { planOf, RecordedQueries } from '../testing/plans.js'
import { Connection } from './connection.js'
import { openMongoContentReader, openMongoContentStore } from './index.js'
import { Rounds } from './rounds.js'

const entries = 1_200

/** Reports of three offices, forty towns and nearly a year of days; every tenth is about one thing. */
const sample = (index: number) =>
  report(`r-${index}`, {
    version: 1 + (index % 300),
    office: `office-${index % 3}`,
    municipalities: [`town-${index % 40}`],
    countries: index % 2 ? ['GB'] : ['FR', 'GB'],
    fiscalYear: 2000 + (index % 20),
    issued: `20${String(10 + (index % 14))}-${String(1 + (index % 12)).padStart(2, '0')}`,
    title: { ja: index % 10 === 0 ? `国際交流の報告 ${index}` : `報告 ${index}` },
    summary: { ja: index % 2 === 0 ? '地域の国際化' : '地域の振興' },
  })

describeWithMongod('reading from MongoDB', () => {
  let mongod: Mongod
  let client: MongoClient
  let store: ContentStore
  let reader: ContentReader
  let sent: RecordedQueries
  /** Commands, whatever they ask. */
  let commands = 0

  beforeAll(async () => {
    mongod = await startMongod()
    client = await new MongoClient(mongod.url('content')).connect()
    store = await openMongoContentStore({ url: mongod.url('content') })
    for (let at = 0; at < entries; at += 300) {
      await store.apply(Array.from({ length: 300 }, (_, index) => upsert(sample(at + index))))
    }
  })
  afterAll(async () => {
    await reader?.close()
    await store?.close()
    await client?.close()
    await mongod?.stop()
  })
  beforeEach(async () => {
    await reader?.close()
    sent = new RecordedQueries()
    // Each time another, which knows nothing yet.
    reader = await openMongoContentReader({
      url: mongod.url('content'),
      onCommand: (command) => {
        commands++
        sent.record(command)
      },
    })
    sent.clear()
    commands = 0
  })

  /** How much of each collection was read, by statistics of the server. */
  const examined = async () => {
    let documents = 0
    let keys = 0
    for (const query of sent.all) {
      const plan = await planOf(client.db(), query, true)
      documents += plan.documentsExamined
      keys += plan.keysExamined
    }
    return { documents, keys }
  }

  it.each([
    ['the first page', {}],
    ['the last page, backwards', { direction: 'descending' as const }],
    ['a page of one list', { where: { municipality: ['town-7'] } }],
    ['a page of several lists', { where: { country: ['GB', 'FR'] } }],
    ['a page by the last change', { orderBy: 'updated' as const, direction: 'descending' as const }],
    ['a page from a date on', { from: '2015', to: '2019' }],
  ])('reads as many entries as it gives: %s', async (_, query) => {
    const [page] = await reader.list('Report', [{ ...query, first: 10 }])
    expect(page?.edges).toHaveLength(10)
    const { documents, keys } = await examined()
    // The page, one more, and the state; of entries that are in two of the lists each index entry.
    expect(documents).toBeLessThanOrEqual(12)
    expect(keys).toBeLessThanOrEqual(26)
  })

  it('goes on from a cursor without reading what stands before it', async () => {
    const [page] = await reader.list('Report', [{ first: 900 }])
    sent.clear()
    const [next] = await reader.list('Report', [{ first: 10, after: page?.endCursor ?? undefined }])
    expect(next?.edges).toHaveLength(10)
    expect((await examined()).keys).toBeLessThanOrEqual(14)
  })

  it('reads by the filter with the fewest entries', async () => {
    const where = { country: ['GB'], office: ['office-1'], municipality: ['town-7'] }
    const [page] = await reader.list('Report', [{ where, first: 100 }])
    expect(page?.edges.length).toBeGreaterThan(5)
    expect((await examined()).documents).toBeLessThan(entries / 20)
  })

  it('counts a list, and the values of a key, without reading entries', async () => {
    const [page] = await reader.list('Report', [{ where: { country: ['GB'] }, first: 0 }])
    expect(await page?.totalCount()).toBe(entries)
    expect((await reader.facets('Report', { by: ['office'] }))[0]?.values).toHaveLength(3)
    expect((await examined()).documents).toBeLessThan(12)
  })

  it('takes one trip for all that is asked for at once, whoever asks', async () => {
    const [entry, pages, , , revision] = await Promise.all([
      reader.get('Report', ['r-1']),
      reader.list('Report', [{ where: { office: ['office-1'] }, first: 3 }, { first: 2 }]),
      reader.get('Report', ['r-2', 'r-3']),
      reader.list('Publication', [{ where: { municipality: ['town-9'] }, first: 3 }]),
      reader.revision(),
    ])
    expect([entry[0]?.id, pages[1]?.edges.length, revision]).toEqual(['r-1', 2, entries])
    // Entries by their names do not wait for lists.
    expect(commands).toBe(2)
  })

  it('takes one trip for all names that are asked for while others are read, and does not wait long for those', async () => {
    const connection = await Connection.open({ url: mongod.url('content') })
    let begun = 0
    let go: () => void = () => {}
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    const run = async <T>(work: () => Promise<T>): Promise<T> => {
      begun++
      await gate
      return connection.run(work)
    }
    const rounds = new Rounds(Object.assign(Object.create(connection), { run }))
    const asked = [rounds.read({ names: ['Report r-1'] })]
    for (const name of ['Report r-2', 'Report r-3', 'Report r-4']) {
      await setImmediate()
      asked.push(rounds.read({ names: [name] }))
    }
    expect(begun).toBe(1)
    await setTimeout(50)
    expect(begun).toBe(2)
    go()
    const read = (await Promise.all(asked)).map(({ entries: found }) => [...found.keys()])
    expect(read[0]).toEqual(['Report r-1'])
    expect(read[3]).toEqual(expect.arrayContaining(['Report r-2', 'Report r-3', 'Report r-4']))
    expect(begun).toBe(2)
    await connection.close()
  })

  it('answers the others when one question is wrong', async () => {
    const connection = await Connection.open({ url: mongod.url('content') })
    const rounds = new Rounds(connection)
    const wrong = rounds.read({ parts: [{ from: 'entries', pipeline: [{ $match: { $nonsense: 1 } }] }] })
    const right = rounds.read({ parts: [{ from: 'lists', pipeline: [{ $match: { _id: 'Report' } }] }] })
    await expect(wrong).rejects.toThrow('$nonsense')
    expect((await right).rows).toEqual([[expect.objectContaining({ entries })]])
    await connection.close()
  })

  it('asks nothing more for what it knows, once it has looked', async () => {
    const ask = async (content: ContentReader) => {
      const [found] = await content.get('Report', ['r-5', 'r-6'])
      const [page] = await content.list('Report', [{ where: { country: ['GB'], office: ['office-2'] }, first: 5 }])
      const [facet] = await content.facets('Report', { where: { office: ['office-2'] }, by: ['country'] })
      return [found?.version, page?.edges.length, await page?.totalCount(), facet?.values.length]
    }
    const before = await ask(reader)
    commands = 0
    const look = await reader.look()
    expect(await ask(look.reader)).toEqual(before)
    expect(commands).toBe(1)

    await store.apply([upsert({ ...sample(5), version: 998, body: { ...sample(5).body, number: 8 } })])
    // What was known at the earlier look is right for it.
    expect(await ask(look.reader)).toEqual(before)
    commands = 0
    expect((await ask((await reader.look()).reader))[0]).toBe(998)
    // The state, what changed, and reports anew: one entry, the smallest list, its page, its length, and the values.
    expect(commands).toBeLessThanOrEqual(7)
  })

  it('asks only for the state when it knows the rest, and for what changed when that has moved', async () => {
    const ask = async () => {
      const [found] = await reader.get('Report', ['r-5'])
      const [page] = await reader.list('Report', [{ where: { office: ['office-2'] }, first: 5 }])
      return [found?.version, page?.edges.length]
    }
    await ask()
    sent.clear()
    const before = await ask()
    expect((await examined()).documents).toBeLessThanOrEqual(2)

    // Of another kind: nothing that is known of reports is forgotten.
    await store.apply([upsert(article('elsewhere'))])
    sent.clear()
    expect(await ask()).toEqual(before)
    expect((await examined()).documents).toBeLessThanOrEqual(4)

    await store.apply([upsert({ ...sample(5), version: 999, body: { ...sample(5).body, number: 7 } })])
    expect((await ask())[0]).toBe(999)
    expect((await reader.get('Report', ['r-5']))[0]?.body.number).toBe(7)
  })

  it('finds a rare word without reading what does not have it', async () => {
    const page = await reader.search({ text: '国際交流', language: 'ja', first: 5 })
    expect(page.edges).toHaveLength(5)
    expect((await examined()).documents).toBeLessThan(entries / 4)
  })
})
