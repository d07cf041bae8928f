/**
 * What a search costs at several sizes, as a multiple of a keyed read of 20 entries of the same store.
 * `node bench/search.mjs [--sizes 1000,10000,100000] [--folder <where the stores are kept>] [--rounds 51]`
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openSqliteContentReader, openSqliteContentStore } from '@kakehashi/content-store'
import { median } from './support/load.mjs'
import { generatedEntries, rareWords } from './support/search-entries.mjs'

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    folder: { type: 'string', default: path.join(tmpdir(), 'kakehashi-bench-search') },
    rounds: { type: 'string', default: '51' },
  },
})
const sizes = options.sizes.split(',').map(Number)
const rounds = Number(options.rounds)

/** A store of generated entries; one that an earlier run has made is taken as it is, with its index brought up to date. */
async function storeOf(size) {
  mkdirSync(options.folder, { recursive: true })
  const file = path.join(options.folder, `search-${size}.db`)
  if (existsSync(file)) {
    await (await openSqliteContentStore({ file })).close()
    return file
  }
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  const store = await openSqliteContentStore({ file: unfinished })
  for (let from = 0; from < size; from += 1_000) {
    const entries = generatedEntries(from, Math.min(size, from + 1_000))
    await store.apply(entries.map((entry) => ({ operation: 'UPSERT', entry, origin: `${entry.kind}/${entry.id}` })))
    if ((from + 1_000) % 10_000 === 0) process.stderr.write(`${size} entries: ${from + 1_000} written\n`)
  }
  await store.close()
  renameSync(unfinished, file)
  return file
}

/** Takes turns through a list. */
const inTurn = (items) => {
  let next = 0
  return () => items[next++ % items.length]
}

function operationsOf(reader, size) {
  const search = (text, more) => reader.search({ text, language: 'ja', first: 20, ...more })
  // Spread over the whole store, so that at larger sizes what is kept in memory is of little help.
  let asked = 0
  const ids = () => Array.from({ length: 20 }, () => `report-${(asked++ * 7_918) % size}`)
  const rare = inTurn(rareWords(size))
  const variants = (words) =>
    inTurn(words.flatMap((word) => ['ja', 'en', 'fr', 'zh', 'ko'].map((language) => [word, language])))
  const common = variants(['国際', '自治体', '地域', 'government', 'city', '交流'])
  const two = variants(['国際 教育', '防災 自治体', 'city 国際', '"local government" 地域'])
  const kinds = inTurn([['Report'], ['Article'], ['BestPractice', 'Report']])
  const question = inTurn([
    '外国人が相談できる窓口',
    '国際会議の参加方法',
    'How can a city apply for education grants?',
  ])
  return {
    'keyed read of 20': () => reader.get('Report', ids()),
    'a rare word': () => search(rare()),
    'a word in nearly all names': () => search('国際', { language: common()[1] }),
    'a common word, any language': () => {
      const [text, language] = common()
      return search(text, { language })
    },
    'a word in all texts, but in no name': () => search('掲載'),
    'such a word of another language': () => search('발행'),
    'two common words': () => {
      const [text, language] = two()
      return search(text, { language })
    },
    'a single character': () => search('国'),
    'a question': () => search(question()),
    'a common word in one kind': () => search('国際', { kinds: kinds() }),
    'a common word of one office': () => search('国際', { where: { office: ['london'] } }),
    'a common word of an office with few entries': () => search('国際', { where: { office: ['rare'] } }),
    'a common word where nothing is': () => search('国際', { where: { office: ['atlantis'] } }),
    'nothing found': () => search('存在しないもの'),
    'its first page with snippets': async () => {
      const { edges } = await search('国際')
      return edges.map((edge) => edge.snippets)
    },
    'its total': async () => (await search('国際', { first: 0 })).totalCount(),
    'its counts by five keys': async () =>
      (await search('国際', { first: 0 })).facets(['kind', 'office', 'country', 'topic', 'fiscalYear']),
  }
}

/** Each time after a commit, as what is remembered until then would not be searched for again. */
async function microseconds(run, writer) {
  await writer.apply([], { marks: { bench: String(++commits) } })
  const started = performance.now()
  await run()
  return (performance.now() - started) * 1_000
}
let commits = 0
const tables = new Map()
for (const size of sizes) {
  const file = await storeOf(size)
  const writer = await openSqliteContentStore({ file })
  const reader = await openSqliteContentReader({ file })
  const operations = Object.entries(operationsOf(reader, size))
  const figures = new Map(operations.map(([name]) => [name, []]))
  for (let round = -5; round < rounds; round++) {
    for (const [name, run] of operations) {
      const figure = await microseconds(run, writer)
      if (round >= 0) figures.get(name).push(figure)
    }
  }
  tables.set(size, figures)
  await reader.close()
  await writer.close()
}

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores; microseconds, median of ${rounds} rounds,`)
console.log('and in brackets how many keyed reads of 20 entries that is.\n')
console.log(`| | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`)
console.log(`| --- | ${sizes.map(() => '--:').join(' | ')} |`)
for (const name of tables.get(sizes[0]).keys()) {
  const cells = sizes.map((size) => {
    const figure = median(tables.get(size).get(name))
    const read = median(tables.get(size).get('keyed read of 20'))
    return `${figure.toFixed(0)} (${(figure / read).toFixed(1)})`
  })
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
