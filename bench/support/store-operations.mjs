import { openSqliteContentReader, openSqliteContentStore } from '@kakehashi/content-store'
import { Random } from './generated/random.mjs'

/** How many different arguments each operation is asked with, in turn. */
const different = 256

/**
 * What is measured on a store of generated entries: each operation by its name, a function that does it once, with other
 * arguments each time.
 */
export async function storeOperations(file) {
  // Keeps no parsed entries: what it reads comes from the file. The other keeps them, as a server does.
  const fromFile = await openSqliteContentReader({ file, cacheCharacters: 0 })
  const keeping = await openSqliteContentReader({ file })
  const writer = await openSqliteContentStore({ file })
  const random = new Random(7)
  const sample = await sampleOf(fromFile, random)
  const operations = new Map()
  const add = (name, argument, run) => {
    const all = Array.from({ length: different }, argument)
    let next = 0
    operations.set(name, () => run(all[next++ % different]))
  }

  const twenty = (pick) => () => Array.from({ length: 20 }, pick)
  add(
    'keyed read of 20, from the file',
    twenty(() => random.pick(sample.articles).id),
    (ids) => fromFile.get('Article', ids),
  )
  const popular = () => random.pickSkewed(sample.articles).id
  add('keyed read of 20, some more popular', twenty(popular), (ids) => keeping.get('Article', ids))

  const page = async (query) =>
    (await fromFile.list('Publication', [{ direction: 'descending', first: 20, ...query }]))[0]
  const count = async (query) => (await page({ ...query, first: 0 })).totalCount()
  const facets = (where) => fromFile.facets('Publication', { where, by: ['topic', 'fiscalYear', 'country'] })
  const none = () => ({})
  const oneKey = () =>
    random.pick([{ municipality: [sample.town()] }, { office: [sample.office()] }, { topic: [sample.topic()] }])
  const twoKeys = () => ({ topic: [sample.topic()], office: [sample.office()] })
  const twoRareKeys = () => ({ municipality: [sample.smallTown()], country: [sample.smallCountry()] })
  add('list: the first 20', none, page)
  add('list: 20 far in', () => ({ after: random.pick(sample.cursors) }), page)
  add('list: 20 by one key', () => ({ where: oneKey() }), page)
  add('list: 20 by two keys', () => ({ where: twoKeys() }), page)
  add('list: 20 by two keys that seldom meet', () => ({ where: twoRareKeys() }), page)
  add('totalCount: all', none, count)
  add('totalCount: one key', () => ({ where: oneKey() }), count)
  add('totalCount: two keys', () => ({ where: twoKeys() }), count)
  add('three facets: all', none, facets)
  add('three facets: one key', oneKey, facets)
  add('three facets: two keys', twoKeys, facets)

  const search = (text) => fromFile.search({ text, language: 'ja', first: 20 })
  const common = () => random.pick(['国際', '交流', '自治体', '地域', '海外'])
  const two = () => `${sample.townName()} ${random.pick(['国際', '交流', '助成', '海外'])}`
  add('search: a rare word', () => sample.rareWord(), search)
  add('search: a common word', common, search)
  add('search: two words', two, search)
  add(
    'search: an English word',
    () => random.pick(['international', 'exchange', 'local', 'government']),
    (text) => fromFile.search({ text, language: 'en', first: 20 }),
  )
  add('search: a common word, its count', common, async (text) => (await search(text)).totalCount())
  add('search: two words, three facets', two, async (text) =>
    (await search(text)).facets(['kind', 'topic', 'fiscalYear']),
  )

  const changes = (after) => fromFile.changes({ after, first: 100 })
  add('changes: a page of 100', () => random.pick(sample.logCursors), changes)
  add('changes: nothing new', () => sample.newest, changes)
  add(
    'apply of one change',
    () => random.pick(sample.articles),
    (entry) => writer.apply([resaved(entry)]),
  )

  return { operations, close: () => Promise.all([fromFile, keeping, writer].map((one) => one.close())) }
}

let version = Date.now()

/** An entry saved again with another summary, or with the first one: the store keeps its size. */
export function resaved(entry) {
  version++
  const { summary } = entry.body
  const body = { ...entry.body, summary: version % 2 === 0 ? summary : { ...summary, ja: `${summary.ja}。` } }
  const changed = { ...entry, version, updatedAt: new Date(version).toISOString(), body }
  return { operation: 'UPSERT', entry: changed, origin: `generated/${entry.kind}/${entry.id}` }
}

/** What there is to ask for, read from the store itself. */
async function sampleOf(store, random) {
  const idsOf = async (kind) => (await store.list(kind, [{ first: 100 }]))[0].edges.map(({ entry }) => entry.id)
  const day = () =>
    new Date(Date.UTC(random.whole(1990, 2024), random.whole(0, 11), random.whole(1, 28))).toISOString().slice(0, 10)
  const articles = []
  const cursors = []
  for (let round = 0; round < 100; round++) {
    const [[page], [place]] = [
      await store.list('Article', [{ from: day(), first: 20 }]),
      await store.list('Publication', [{ direction: 'descending', to: day(), first: 1 }]),
    ]
    articles.push(...page.edges.map(({ entry }) => entry))
    if (place.endCursor) cursors.push(place.endCursor)
  }
  const logCursors = []
  let newest
  for (let hasMore = true; hasMore; ) {
    const page = await store.changes({ after: newest, first: 5_000 })
    newest = page.cursor
    hasMore = page.hasMore
    if (hasMore) logCursors.push(newest)
  }
  const topics = await idsOf('Topic')
  const offices = await idsOf('Office')
  const names = articles.map(({ body }) => body.title.ja)
  return {
    articles,
    cursors,
    logCursors: logCursors.length > 0 ? logCursors : [undefined],
    newest,
    topic: () => random.pickSkewed(topics),
    office: () => random.pickSkewed(offices),
    town: () => random.pick(random.pick(articles).body.municipalities),
    smallTown: () => random.pick(seldomNamed(articles.flatMap(({ body }) => body.municipalities))),
    smallCountry: () => random.pick(seldomNamed(articles.flatMap(({ body }) => body.countries))),
    rareWord: () => random.pick(names).split(' ').at(-1),
    townName: () => random.pick(names).slice(0, 3),
  }
}

/** The third of the ids that comes least often. */
function seldomNamed(ids) {
  const times = new Map()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  const ordered = [...times].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
  return ordered.slice(0, Math.ceil(ordered.length / 3))
}
