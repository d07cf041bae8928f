import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { BSON, Long } from 'mongodb'
import { temporaryFolder } from '../database/test-app/start'
import { keepOwn } from './own-dump'

const insert = (ns: string, i: number) => ({ op: 'i', ns, o: { _id: Long.fromNumber(i) } })
const transaction = (...applyOps: object[]) => ({ op: 'c', ns: 'admin.$cmd', o: { applyOps } })

test('of the dump of a server it leaves our databases, and of its log what was written there', async () => {
  const place = await temporaryFolder()
  const write = async (name: string, content: Buffer) => {
    await mkdir(path.dirname(path.join(place.folder, name)), { recursive: true })
    await writeFile(path.join(place.folder, name), content)
  }
  try {
    for (const name of ['a-cms/topics', 'a-cms/move', 'a-content/entries', 'a/topics', 'admin/system.users'])
      for (const ending of ['bson.gz', 'metadata.json.gz']) await write(`${name}.${ending}`, Buffer.alloc(0))
    const log = [
      insert('a-cms.topics', 1),
      insert('a.topics', 2),
      insert('a-cms.move', 3),
      transaction(insert('a-cms.topics', 4), insert('a-content.entries', 5)),
      transaction(insert('b.things', 6)),
      transaction(insert('b.things', 7), insert('a-cms.topics', 2 ** 40)),
    ]
    await write('oplog.bson', gzipSync(Buffer.concat(log.map((one) => Buffer.from(BSON.serialize(one))))))

    await keepOwn(place.folder, ['a-cms', 'a-content'], 'a-cms.move')

    expect((await readdir(place.folder)).sort()).toEqual(['a-cms', 'a-content', 'oplog.bson'])
    expect((await readdir(path.join(place.folder, 'a-cms'))).sort()).toEqual([
      'topics.bson.gz',
      'topics.metadata.json.gz',
    ])
    const left = [log[0], log[3], transaction(insert('a-cms.topics', 2 ** 40))]
    expect(gunzipSync(await readFile(path.join(place.folder, 'oplog.bson')))).toEqual(
      Buffer.concat(left.map((one) => Buffer.from(BSON.serialize(one ?? {})))),
    )
  } finally {
    await place.remove()
  }
})

test('a log that is cut off is no backup', async () => {
  const place = await temporaryFolder()
  try {
    const whole = Buffer.from(BSON.serialize(insert('a-cms.topics', 1)))
    await writeFile(path.join(place.folder, 'oplog.bson'), gzipSync(whole.subarray(0, -1)))
    await expect(keepOwn(place.folder, ['a-cms'], 'a-cms.move')).rejects.toThrow('ends in the middle')
  } finally {
    await place.remove()
  }
})
