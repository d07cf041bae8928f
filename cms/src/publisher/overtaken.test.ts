import { type ContentStore, openContentStore } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { temporaryFolder } from '../database/test-app/start'
import { CmsReader, type Listed } from './cms-reader'
import { Pass } from './pass'
import { Progress } from './progress'
import { type Source, sourcesOf } from './sources'
import { everythingIn, everythingPublished } from './test-app/same-as-cms'
import { change, type Id, publish, samples } from './test-app/samples'
import { settingsFor, startCms } from './test-app/start-cms'

let place: Awaited<ReturnType<typeof temporaryFolder>>
let payload: Payload
let store: ContentStore

/** Before the publisher looks at a collection, editors are given the time for whatever they do there. */
class OvertakenReader extends CmsReader {
  #edits = new Map<string, () => Promise<unknown>>()

  before(collection: string, edit: () => Promise<unknown>): void {
    this.#edits.set(collection, edit)
  }

  override async list(source: Source, since?: number): Promise<Listed[]> {
    const edit = this.#edits.get(source.collection)
    this.#edits.delete(source.collection)
    await edit?.()
    return super.list(source, since)
  }
}

/** A publisher that has just got its lease, as after the one before it was killed. */
async function freshPass(): Promise<{ pass: Pass; reader: OvertakenReader }> {
  const sources = sourcesOf(payload)
  const lease = await store.acquireLease('publisher', 'test', 60_000)
  if (!lease) throw new Error('somebody else publishes')
  const reader = new OvertakenReader(payload)
  const progress = await Progress.load(store, sources)
  const refuse = (refused: unknown) => {
    throw new Error(JSON.stringify(refused))
  }
  return { reader, pass: new Pass({ reader, store, sources, progress, refuse, lease: async () => lease }) }
}

beforeAll(async () => {
  place = await temporaryFolder()
  payload = await startCms(place.folder)
  store = await openContentStore(settingsFor(place.folder).contentStore)
})

afterAll(async () => {
  await store.close()
  await payload.destroy()
  await place.remove()
})

const topicsOf = async (slug: string) => (await store.get('Report', [slug]))[0]?.body.topics
const topicsOfReport = (slug: string, topics: Id[]) =>
  publish(payload, 'reports', { ...samples.report(slug), topics } as object)

describe.each([
  ['the same publisher', false],
  ['the next publisher, after this one was killed', true],
])('references that are published before the document itself is looked at: %s', (_, killed) => {
  const name = (slug: string) => `${slug}${killed ? '-2' : ''}`

  afterEach(async () => {
    expect(await everythingIn(store)).toEqual(await everythingPublished(payload, place.folder))
  })

  /** Publishes with `edit` between the topics and the reports, then once more after `then`. */
  async function publishAround(edit: () => Promise<unknown>, then: () => Promise<unknown>): Promise<void> {
    const first = await freshPass()
    await first.pass.compare()
    // Topics are looked at before reports, and notes of deletions before both.
    first.reader.before('reports', async () => {
      await edit()
      first.reader.before('topics', then)
    })
    if (!killed) {
      for (let look = 1; look <= 3; look += 1) await first.pass.run()
      return
    }
    // Killed right after the batch with the report: nothing of the next look is written.
    first.reader.before('magazine-issues', () => Promise.reject(new Error('killed')))
    await expect(first.pass.run()).rejects.toThrow('killed')
    await then()
    await (await freshPass()).pass.compare()
  }

  test('the document is deleted', async () => {
    let topic: Id = 0
    await publishAround(
      async () => {
        topic = await publish(payload, 'topics', samples.topic(name('brief')))
        await topicsOfReport(name('left-behind'), [topic])
      },
      async () => {
        expect(await topicsOf(name('left-behind'))).toEqual([name('brief')])
        await payload.delete({ collection: 'topics', id: topic })
      },
    )
    expect(await topicsOf(name('left-behind'))).toEqual([])
  })

  test('the document is renamed', async () => {
    let topic: Id = 0
    await publishAround(
      async () => {
        topic = await publish(payload, 'topics', samples.topic(name('working-title')))
        await topicsOfReport(name('naming'), [topic])
      },
      () => change(payload, 'topics', topic, { slug: name('title') }),
    )
    expect(await topicsOf(name('naming'))).toEqual([name('title')])
  })

  test('the document is renamed, and back again', async () => {
    const topic = await publish(payload, 'topics', samples.topic(name('steady')))
    const report = await topicsOfReport(name('wavering'), [topic])
    await publishAround(
      async () => {
        await change(payload, 'topics', topic, { slug: name('unsteady') })
        await change(payload, 'reports', report, { fiscalYear: 2024 })
      },
      async () => {
        expect(await topicsOf(name('wavering'))).toEqual([name('unsteady')])
        await change(payload, 'topics', topic, { slug: name('steady') })
      },
    )
    expect(await topicsOf(name('wavering'))).toEqual([name('steady')])
  })

  test('the document gets its id only then', async () => {
    const topic = await payload.create({ collection: 'topics', draft: true, data: { name: '題' } as never })
    await publishAround(
      () => topicsOfReport(name('waiting'), [topic.id]),
      async () => {
        expect(await topicsOf(name('waiting'))).toEqual([])
        await change(payload, 'topics', topic.id, samples.topic(name('late')))
      },
    )
    expect(await topicsOf(name('waiting'))).toEqual([name('late')])
  })
})

test('what has been published so is not looked at from the start again at the next start', async () => {
  await (await freshPass()).pass.compare()
  const before = [await store.revision(), await store.marks()]
  await (await freshPass()).pass.compare()
  expect([await store.revision(), await store.marks()]).toEqual(before)
})
