import { describeWithMongod, type Mongod, startMongod, whyNoMongod } from '@kakehashi/content-store/testing'

/**
 * Runs a suite once more, on a MongoDB of its own. Without a mongod it is skipped, and said why; in CI it fails.
 * @param load imports the file of the suite, which adds its tests to this one
 */
export async function onMongodb(load: () => Promise<unknown>): Promise<void> {
  if (whyNoMongod !== undefined) {
    describeWithMongod(`${expect.getState().testPath ?? 'a suite'}`, () => {
      test('the suite on MongoDB', () => undefined)
    })
    return
  }
  let mongod: Mongod | undefined
  beforeAll(async () => {
    // What a killed CMS has begun locks its documents for so long; with MongoDB's own minute the suites that kill would mostly wait.
    mongod = await startMongod({ transactionLifetime: 10 })
    process.env.CMS_TEST_MONGODB = mongod.url('')
  })
  await load()
  // Hooks run in their order: the suite has closed its connections by then.
  afterAll(() => mongod?.stop())
}
