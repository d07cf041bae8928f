import type { ContentReader } from '@kakehashi/content-store'
import { createSubgraph } from '../index.js'
import { dataOf } from '../testing/query.js'
import { type RealContent, realContent } from '../testing/real-content.js'

let content: RealContent
beforeEach(async () => {
  content = await realContent()
})
afterEach(() => content.remove())

const query = `query ($after: String) { topic(id: "inbound-tourism") { name(in: EN) { value } }
  changes(after: $after, kinds: [TOPIC]) { cursor changes { operation id entity { ... on Topic { name(in: EN) { value } } } } } }`

interface Answer {
  topic: { name: { value: string } } | null
  changes: { cursor: string; changes: { operation: string; id: string; entity: { name: { value: string } } | null }[] }
}

/** A reader of the store for which something happens right before, or right after, it reads the log. */
function interrupted(when: 'before' | 'after', event: () => Promise<unknown>): ContentReader {
  const { store } = content
  return {
    get: (kind, ids) => store.get(kind, ids),
    list: (scope, queries) => store.list(scope, queries),
    facets: (scope, asked) => store.facets(scope, asked),
    search: (asked) => store.search(asked),
    searchFiles: (asked) => store.searchFiles(asked),
    revision: () => store.revision(),
    look: () => store.look(),
    close: async () => {},
    changes: async (asked) => {
      if (when === 'before') await event()
      const page = await store.changes(asked)
      if (when === 'after') await event()
      return page
    },
  }
}

async function ask(store: ContentReader, after?: string): Promise<Answer> {
  const result = await createSubgraph('publications', { store }).execute({ query, variables: { after } })
  return dataOf(result) as unknown as Answer
}

async function rename(en: string, by = 1): Promise<void> {
  const [topic] = await content.store.get('Topic', ['inbound-tourism'])
  if (!topic) throw new Error('not published')
  const body = { ...topic.body, name: { ...topic.body.name, en } }
  const entry = { ...topic, version: topic.version + by, body }
  await content.store.apply([{ operation: 'UPSERT', entry, origin: `content/Topic/${topic.id}` }])
}

const withdraw = () =>
  content.store.apply([{ operation: 'REMOVE', kind: 'Topic', id: 'inbound-tourism', version: Date.now() + 1_000_000 }])

it('give an entry as it is now, also when the same operation has read it before the change', async () => {
  const { cursor } = (await ask(content.store)).changes
  // The operation's own field is read first, as it takes no detour over the log.
  const store = interrupted('before', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await rename('Renamed')
  })
  const { topic, changes } = await ask(store, cursor)
  expect(topic?.name.value).not.toBe('Renamed')
  expect(changes.changes).toEqual([
    { operation: 'UPSERT', id: 'inbound-tourism', entity: { name: { value: 'Renamed' } } },
  ])
})

it('give what is newer than the change, and the newer change next time', async () => {
  const { cursor } = (await ask(content.store)).changes
  await rename('Second')
  const { changes } = await ask(
    interrupted('after', () => rename('Third')),
    cursor,
  )
  expect(changes.changes[0]?.entity?.name.value).toBe('Third')
  const next = await ask(content.store, changes.cursor)
  expect(next.changes.changes).toEqual([
    { operation: 'UPSERT', id: 'inbound-tourism', entity: { name: { value: 'Third' } } },
  ])
})

it('give no entry when it was withdrawn in between, and its removal next time', async () => {
  const { cursor } = (await ask(content.store)).changes
  await rename('Second')
  const { changes } = await ask(interrupted('after', withdraw), cursor)
  expect(changes.changes).toEqual([{ operation: 'UPSERT', id: 'inbound-tourism', entity: null }])
  const next = await ask(content.store, changes.cursor)
  expect(next.changes.changes).toEqual([{ operation: 'REMOVE', id: 'inbound-tourism', entity: null }])
})
