/**
 * What the content store's operations cost at several sizes; see README.md.
 * `node bench/store.mjs [--sizes 1000,10000,100000,1000000] [--folder <where the stores are kept>] [--only search] [--rounds 7]`
 */
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generatedStore } from './support/generated/store.mjs'
import { median } from './support/load.mjs'
import { storeOperations } from './support/store-operations.mjs'

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    folder: { type: 'string', default: path.join(tmpdir(), 'kakehashi-bench-stores') },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '7' },
  },
})
const sizes = options.sizes.split(',').map(Number)
const rounds = Number(options.rounds)
/** How long an operation is repeated in one round, in milliseconds of CPU. */
const roundMilliseconds = 60
const longestWarmUp = 1_500

const stores = []
for (const size of sizes) {
  const started = performance.now()
  const onProgress = (written) => {
    if (written % 50_000 > 0 && written !== size) return
    const perSecond = Math.round((written / (performance.now() - started)) * 1_000)
    process.stderr.write(`${size} entries: ${written} written, ${perSecond} per second\n`)
  }
  const file = await generatedStore({ folder: options.folder, count: size, onProgress })
  stores.push({ size, ...(await storeOperations(file)) })
}

const heads = sizes.map((size) => size.toLocaleString('en'))
const isGoal = sizes.includes(10_000) && sizes.includes(1_000_000)
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores; microseconds of CPU for one, median of ${rounds} rounds\n`,
)
console.log(`| | ${heads.join(' | ')} |${isGoal ? ' 1,000,000 : 10,000 |' : ''}`)
console.log(`| --- | ${sizes.map(() => '--:').join(' | ')} |${isGoal ? ' --: |' : ''}`)
for (const name of stores[0].operations.keys()) {
  if (!name.includes(options.only)) continue
  const figures = await costs(name)
  const ratio = isGoal ? ` ${(figures[sizes.indexOf(1_000_000)] / figures[sizes.indexOf(10_000)]).toFixed(2)} |` : ''
  console.log(`| ${name} | ${figures.map((figure) => figure.toFixed(figure < 10 ? 1 : 0)).join(' | ')} |${ratio}`)
}
for (const { close } of stores) await close()

/** What an operation costs at each size. The sizes take turns. */
async function costs(name) {
  const measured = []
  for (const { operations } of stores) {
    const run = operations.get(name)
    // As often as fits into a round, and at least once with each of its arguments while it warms up.
    const { times } = await repeat(run, { atLeast: 256, milliseconds: roundMilliseconds })
    measured.push({ run, times: Math.max(5, times), figures: [] })
  }
  for (let round = 0; round < rounds; round++) {
    for (const { run, times, figures } of measured) figures.push((await repeat(run, { atLeast: times })).microseconds)
  }
  return measured.map(({ figures }) => median(figures))
}

async function repeat(run, { atLeast, milliseconds = 0 }) {
  const before = process.cpuUsage()
  const started = performance.now()
  let times = 0
  while (times < atLeast || performance.now() - started < milliseconds) {
    await run()
    times++
    if (milliseconds > 0 && performance.now() - started > longestWarmUp) break
  }
  const { user, system } = process.cpuUsage(before)
  const elapsed = performance.now() - started
  return { microseconds: (user + system) / times, times: Math.ceil((times * roundMilliseconds) / elapsed) }
}
