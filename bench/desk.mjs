/**
 * How long editors wait: saving and publishing a document that has many versions and six languages, and the first screen of lists of
 * ten thousand documents; see README.md. On SQLite, asked over HTTP as the form does; needs `npm run build -w cms`.
 * `node -C production --import tsx bench/desk.mjs [--versions 100] [--documents 10000] [--times 20]`
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadContent } from '../cms/src/loader/load-content.ts'
import { openCms } from '../cms/src/scripts/open-cms.ts'
import { readSettings } from '../cms/src/settings.ts'
import { median } from './support/load.mjs'
import { stopProcesses } from './support/processes.mjs'
import { startPayload } from './support/servers.mjs'

const { values: options } = parseArgs({
  options: {
    versions: { type: 'string', default: '100' },
    documents: { type: 'string', default: '10000' },
    times: { type: 'string', default: '20' },
  },
})
const [versions, documents, times] = [options.versions, options.documents, options.times].map(Number)
const languages = ['ja', 'en', 'fr', 'zh', 'ko', 'ja-easy']

const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-bench-desk-'))
try {
  await loadMany(path.join(folder, 'payload'))
  const { url, headers } = await startPayload(folder)
  const cms = new URL(url).origin
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores; ${documents} articles, milliseconds, medians`,
  )
  await measureLists(cms, headers)
  await measureSaves(cms, headers)
} finally {
  await stopProcesses()
  await rm(folder, { recursive: true })
}
// The pool of a database that is closed keeps the process for a while.
process.exit()

/** Our content, with as many articles as are wanted. */
async function loadMany(data) {
  const content = path.join(folder, 'content')
  await cp(new URL('../content', import.meta.url), content, { recursive: true })
  const file = path.join(content, 'articles.json')
  const [example] = JSON.parse(await readFile(file, 'utf8'))
  const articles = Array.from({ length: documents }, (_, index) => ({
    ...example,
    id: `bench-article-${index}`,
    title: { ja: `記事 ${index} 自治体の海外展開と国際交流`, en: `Article ${index} on local governments abroad` },
  }))
  await writeFile(file, JSON.stringify(articles))
  const payload = await openCms(
    readSettings({
      NODE_ENV: 'test',
      DATABASE_URL: `file:${data}`,
      PAYLOAD_SECRET: 'a benchmark signs nothing with this secret',
    }),
  )
  payload.logger.level = 'error'
  await loadContent(payload, content)
  await payload.destroy()
}

/** From the request to the last byte of the page as the server renders it. */
async function measureLists(cms, headers) {
  const cookie = `payload-token=${headers.authorization.slice('JWT '.length)}`
  const views = {
    'articles, first page': '/admin/collections/articles?limit=10',
    'articles, 100 on a page': '/admin/collections/articles?limit=100',
    'articles, searched': `/admin/collections/articles?search=${encodeURIComponent('海外展開')}`,
    'articles, sorted by title, page 500': '/admin/collections/articles?limit=10&sort=title&page=500',
    'first screen': '/admin',
    'list of translations': '/admin/translations?language=en',
  }
  console.log('\n| view | first | median | slowest |\n| --- | --: | --: | --: |')
  for (const [name, view] of Object.entries(views)) {
    const taken = []
    for (let time = 0; time < times; time++) {
      const started = performance.now()
      const response = await fetch(`${cms}${view}`, {
        headers: { cookie, 'accept-language': 'ja', 'sec-fetch-site': 'same-origin' },
      })
      const page = await response.text()
      taken.push(performance.now() - started)
      if (response.status !== 200 || !page.includes('</html>')) throw new Error(`${view}: ${response.status}`)
      if (page.includes('login__form')) throw new Error(`${view}: nobody is logged in`)
    }
    console.log(`| ${name} | ${[taken[0], median(taken), Math.max(...taken)].map(Math.round).join(' | ')} |`)
  }
}

async function measureSaves(cms, headers) {
  const ask = async (method, route, body) => {
    const response = await fetch(`${cms}/api${route}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
  const body = (text) => ({
    root: {
      ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
      children: Array.from({ length: 40 }, (_, index) => ({
        ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr' },
        children: [{ type: 'text', text: `${text} ${index} `.repeat(20), format: 0, mode: 'normal', version: 1 }],
      })),
    },
  })
  const { doc } = await ask('POST', '/reports?locale=ja&draft=true', {
    slug: 'bench-report',
    title: '報告書',
    series: 'CLAIR_REPORT',
    fiscalYear: 2023,
    body: body('本文'),
    sources: [{ document: 'business-report-2023', section: '1' }],
  })
  const timed = async (work) => {
    const started = performance.now()
    await work()
    return performance.now() - started
  }
  const taken = { save: [], publish: [] }
  let text = 0
  const save = (language) =>
    ask('PATCH', `/reports/${doc.id}?locale=${language}&draft=true`, {
      title: `報告書 ${language} ${++text}`,
      body: body(`本文 ${language} ${text}`),
    })
  const publish = (language) => ask('POST', `/reports/${doc.id}/step?locale=${language}`, { move: 'publish', language })
  for (let version = 0; version < versions; version++) {
    const language = languages[version % languages.length]
    taken.save.push(await timed(() => save(language)))
    taken.publish.push(await timed(() => publish(language)))
  }
  console.log(`\n| six languages of 40 paragraphs | the first ten | the last ten of ${versions} |\n| --- | --: | --: |`)
  for (const [what, all] of Object.entries(taken)) {
    console.log(
      `| ${what} | ${[all.slice(0, 10), all.slice(-10)].map((some) => Math.round(median(some))).join(' | ')} |`,
    )
  }
}
