import path from 'node:path'
import { type ContentStore, type Entry, openSqliteContentStore } from '@kakehashi/content-store'
import { temporaryFolder } from '../database/test-app/start'
import { moveContent, requireSameContent } from './move-content'
import { newOrigin } from './new-ids'

const topic = (id: string, version: number, order = 1): Entry => ({
  kind: 'Topic',
  id,
  version,
  languages: ['ja'],
  publishedAt: '2026-04-01T00:00:00.000Z',
  updatedAt: new Date(version).toISOString(),
  body: { id, name: { ja: id }, order, sources: [{ document: 'brochure-2025', section: 'test' }] } as never,
})

test('entries, order, times and versions of the log are the same; origins and marks have the new numbers', async () => {
  const place = await temporaryFolder()
  let clock = 1_000
  const now = () => clock
  const source = await openSqliteContentStore({ file: path.join(place.folder, 'source.db'), now })
  const target = await openSqliteContentStore({ file: path.join(place.folder, 'target.db'), now })
  try {
    const publish = (entry: Entry, number: number, marks = {}) => {
      clock += 1_000
      return source.apply([{ operation: 'UPSERT', entry, origin: `topics/${number}` }], { marks })
    }
    await publish(topic('a', 10_000), 1)
    await publish(topic('b', 11_000), 2)
    await publish(topic('gone', 12_000), 3)
    await publish(topic('b', 13_000, 2), 2, { 'watermark:topics': '13000', 'unpublished:topics/3': 'gone' })
    // Saved without a change: the entry's version moves, and the log stays.
    await publish(topic('a', 14_000), 1)
    await source.apply([{ operation: 'REMOVE', origin: 'topics/3', version: 15_000 }])

    const moved = await moveContent(
      source,
      target,
      (milliseconds) => (clock = milliseconds),
      () => undefined,
    )
    expect(moved).toBe(2)
    expect(await requireSameContent(source, target)).toBe(2)
    // Positions are the store's own, as cursors are.
    const logged = async (store: ContentStore) =>
      (await store.changes({ first: 10 })).changes.map(({ position: _, ...change }) => change)
    expect(await logged(target)).toEqual(await logged(source))
    expect((await target.origins('Topic')).map(({ origin }) => origin)).toEqual([
      newOrigin('topics/1'),
      newOrigin('topics/2'),
    ])
    expect(await target.marks()).toEqual({
      'watermark:topics': '13000',
      [`unpublished:${newOrigin('topics/3')}`]: 'gone',
    })
  } finally {
    await source.close()
    await target.close()
    await place.remove()
  }
})
