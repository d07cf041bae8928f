/**
 * How long a list takes from the file to the stored entries, in one process without the admin around it; see README.md.
 * `node -C production --import tsx bench/lists.mjs [--rows 5000] [--format csv|xlsx]`
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createLocalReq } from 'payload'
import { applyPlan } from '../cms/src/lists/apply.ts'
import { exportList } from '../cms/src/lists/export.ts'
import { lists } from '../cms/src/lists/lists.ts'
import { planImport } from '../cms/src/lists/plan.ts'
import { readListFile } from '../cms/src/lists/read-file.ts'
import { loadContent } from '../cms/src/loader/load-content.ts'
import { openCms } from '../cms/src/scripts/open-cms.ts'
import { readSettings } from '../cms/src/settings.ts'

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '5000' }, format: { type: 'string', default: 'csv' } },
})
const count = Number(options.rows)
const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-bench-lists-'))
const payload = await openCms(
  readSettings({
    NODE_ENV: 'test',
    DATABASE_URL: `file:${folder}`,
    PAYLOAD_SECRET: 'a benchmark signs nothing with this secret',
  }),
)
payload.logger.level = 'error'
const content = new URL('../content', import.meta.url).pathname
await loadContent(payload, content)
const user = await payload.create({
  collection: 'users',
  data: { name: 'Bench', email: 'bench@example.jp', password: 'correct horse battery staple', role: 'editor' },
})
const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores; ${count} rows; seconds of clock (of CPU)\n`,
)
console.log('| | seconds | CPU | rows per second |\n| --- | --: | --: | --: |')
let bytes = new TextEncoder().encode(awards(count, ''))
await measured('read and look at it: all new', () => plan())
await measured('take it in', async () => take(await plan()))
await measured('the same file again: look at it', () => plan())
bytes = new TextEncoder().encode(awards(count, '改'))
await measured('every row changed: take it in', async () => take(await plan()))
for (const format of ['csv', 'xlsx']) {
  await measured(`export as ${format}`, async () => {
    bytes = await exportList(payload, lists.awards, { format, language: 'ja' })
  })
  await measured(`the exported ${format} again: look at it`, () => plan())
}
await payload.destroy()
await rm(folder, { recursive: true })
// The pool of a database that is closed keeps the process for a while.
process.exit()

async function plan() {
  const content = await readListFile(bytes, () => true)
  const planned = await planImport(payload, lists.awards, content, {
    language: 'ja',
    source: { document: 'business-report-2023', section: '助成先一覧' },
  })
  if (planned.problems.length > 0) throw new Error(JSON.stringify(planned.problems.slice(0, 3)))
  return planned
}

async function take(planned) {
  let seen = 0
  await applyPlan(req, planned, 'bench', () => {
    seen++
  })
  if (seen !== planned.documents.length) throw new Error(`${seen} of ${planned.documents.length}`)
}

async function measured(name, work) {
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  const seconds = (performance.now() - started) / 1000
  const { user: own, system } = process.cpuUsage(cpu)
  const rate = Math.round(count / seconds)
  console.log(`| ${name} | ${seconds.toFixed(1)} | ${((own + system) / 1e6).toFixed(1)} | ${rate} |`)
}

/** A list as an office would send it: titles above, names as printed, a year of the era, countries in one cell. */
function awards(rows, change) {
  const towns = ['秋田県', '青森県八戸市', '福井県福井市', '静岡県富士市', '北海道函館市']
  const schemes = ['経済活動助成事業', '国際交流支援事業', '多文化共生のまちづくり促進事業']
  const lines = Array.from({ length: rows }, (_, index) => [
    schemes[index % schemes.length],
    '令和６年度',
    towns[index % towns.length],
    `国際交流の試み その${index}`,
    `R6.${(index % 9) + 1}`,
    'フランス、ドイツ',
    `対象は${index}人${change}`,
  ])
  return [['令和6年度 助成実績一覧'], ['制度名', '年度', '団体名', '事業名', '実施月', '相手国', '注記'], ...lines]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\r\n')
}
