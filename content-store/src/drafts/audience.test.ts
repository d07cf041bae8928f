import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { report, upsert } from '../contract/sample-entries.js'
import { openMongoReaderFor, openMongoStoreFor } from '../mongodb/open.js'
import { contentFile, openContentReader, openContentStore } from '../open.js'
import { StoreUnavailable } from '../store.js'
import { describeWithMongod, type Mongod, startMongod } from '../testing/mongod.js'
import { draftFile, openDraftReader, openDraftStore } from './index.js'

const refusal = async (opening: Promise<unknown>): Promise<string> => {
  const error = await opening.then(
    () => undefined,
    (reason: Error) => reason,
  )
  expect(error).toBeInstanceOf(StoreUnavailable)
  return error?.message ?? ''
}
const holdsDrafts = /holds drafts: it is no store of what is published/
const holdsPublished = /holds what is published: it is no store of drafts/

/** What both engines promise, at an address where nothing is yet. */
function describeAudiences(addressOf: () => string): void {
  it('keeps drafts and what is published apart at one address', async () => {
    const [published, drafts] = [await openContentStore(addressOf()), await openDraftStore(addressOf())]
    expect([published.audience, drafts.audience]).toEqual(['public', 'drafts'])
    await drafts.apply([upsert(report('unfinished'))])
    await published.apply([upsert(report('finished'))])
    const found = async (opening: ReturnType<typeof openContentReader>) => {
      const reader = await opening
      const entries = await reader.get('Report', ['finished', 'unfinished'])
      await reader.close()
      return entries.map((entry) => entry?.id)
    }
    expect(await found(openContentReader(addressOf()))).toEqual(['finished', undefined])
    expect(await found(openDraftReader(addressOf()))).toEqual([undefined, 'unfinished'])
    await Promise.all([published.close(), drafts.close()])
  })
}

describe('whom a store in a file is for', () => {
  let folder: string
  const address = () => `file:${folder}`
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'audience-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  describeAudiences(address)

  /** What is not in the file yet stands in the log beside it. */
  const copy = async (from: string, to: string) => {
    for (const suffix of ['', '-wal']) if (existsSync(from + suffix)) await copyFile(from + suffix, to + suffix)
  }
  const remove = async (file: string) => {
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true })
  }

  it('is told by the file, not by its name: nothing public opens drafts, and nothing fills what is published with drafts', async () => {
    await (await openDraftStore(address())).close()
    await copy(draftFile(address()), contentFile(address()))
    expect(await refusal(openContentReader(address()))).toMatch(holdsDrafts)
    expect(await refusal(openContentReader(address(), { waitMilliseconds: 60_000 }))).toMatch(holdsDrafts)
    expect(await refusal(openContentStore(address()))).toMatch(holdsDrafts)

    await remove(contentFile(address()))
    await remove(draftFile(address()))
    await (await openContentStore(address())).close()
    await copy(contentFile(address()), draftFile(address()))
    expect(await refusal(openDraftReader(address()))).toMatch(holdsPublished)
    expect(await refusal(openDraftStore(address()))).toMatch(holdsPublished)
  })
})

describeWithMongod('whom a store on MongoDB is for', () => {
  let mongod: Mongod
  beforeAll(async () => {
    mongod = await startMongod()
  })
  afterAll(() => mongod?.stop())

  describeAudiences(() => mongod.url('audience'))

  it('is told by the database, not by its name', async () => {
    const url = mongod.url('renamed')
    await (await openMongoStoreFor('drafts', { url, database: 'renamed-content' })).close()
    expect(await refusal(openContentReader(url))).toMatch(holdsDrafts)
    expect(await refusal(openContentStore(url))).toMatch(holdsDrafts)
    await (await openMongoStoreFor('public', { url, database: 'renamed-drafts' })).close()
    expect(await refusal(openDraftReader(url))).toMatch(holdsPublished)
    expect(await refusal(openDraftStore(url))).toMatch(holdsPublished)
    // As it was made before there were stores of drafts: without a word of whom it is for.
    const reader = await openMongoReaderFor('public', { url, database: 'renamed-drafts' })
    await reader.close()
  })
})
