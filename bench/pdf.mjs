/**
 * How many pages of a PDF are read in a second, and what the pictures of a file take; see README.md.
 * `node -C production --import tsx bench/pdf.mjs [--pages 500] [--runs 5]`
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { makePictures } from '../cms/src/files/pictures.ts'
import { readPdf } from '../cms/src/files/read-pdf.ts'
import { pdfOf } from '../cms/src/test-desk/pdf.ts'
import { openSqliteContentStore } from '../content-store/src/index.ts'

const { values: options } = parseArgs({
  options: { pages: { type: 'string', default: '500' }, runs: { type: 'string', default: '5' } },
})
const count = Number(options.pages)
const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-bench-pdf-'))
const limits = { pages: 2_000, milliseconds: 600_000, bytes: 1024 * 1024 * 1024 }

/** As dense as a page of a report: 40 lines of 40 characters. */
const sentence = '自治体の国際化と多文化共生の取組について、ロンドンとパリの事務所が調べた結果を報告します。'
const pageOf = (number) =>
  `第${number}頁 ${[...sentence.repeat(40)].slice(number % 40, 1_590 + (number % 40)).join('')}`
const texts = Array.from({ length: count }, (_, index) => pageOf(index + 1))

async function median(work) {
  const seconds = []
  for (let run = 0; run < Number(options.runs); run++) {
    const started = performance.now()
    await work()
    seconds.push((performance.now() - started) / 1_000)
  }
  return seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)]
}

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores; ${count} pages of 1,600 characters\n`)
console.log('| | seconds | pages per second |\n| --- | --: | --: |')
const row = (name, seconds, pages) =>
  console.log(`| ${name} | ${seconds.toFixed(2)} | ${pages === undefined ? '–' : Math.round(pages / seconds)} |`)

for (const encoding of ['UniJIS-UTF16-H', '90ms-RKSJ-H']) {
  const file = path.join(folder, `${encoding}.pdf`)
  await writeFile(file, pdfOf(texts, { encoding }))
  let read
  const seconds = await median(async () => {
    read = await readPdf(file, limits)
  })
  if (read.pages.length !== count) throw new Error(`${encoding}: ${read.pages?.length ?? read} pages have a text`)
  row(`text and first page, ${encoding}`, seconds, count)
}
const one = path.join(folder, 'one.pdf')
await writeFile(one, pdfOf(texts.slice(0, 1)))
row('a PDF of one page: what beginning takes', await median(() => readPdf(one, limits)))

const photo = path.join(folder, 'photo.jpg')
const noise = { type: 'gaussian', mean: 128, sigma: 40 }
await sharp({ create: { width: 600, height: 400, channels: 3, background: '#888', noise } })
  .resize(6_000, 4_000)
  .jpeg({ quality: 90 })
  .toFile(photo)
const pictures = {
  folder,
  owner: 'bench',
  widths: [480, 960, 1_600],
  focus: { x: 50, y: 50 },
  withCard: true,
  mostPixels: 100_000_000,
}
row('the seven pictures of a photograph of 24 megapixels', await median(() => makePictures(photo, pictures)))

const store = await openSqliteContentStore({ file: path.join(folder, 'content.db') })
const at = new Date().toISOString()
let version = 0
const publish = async () => {
  version++
  const id = `file-${version}`
  const body = { id, title: { ja: id }, filename: `${id}.pdf`, mimeType: 'application/pdf', bytes: 1 }
  const entry = { kind: 'PublicFile', id, version, languages: ['ja'], publishedAt: at, updatedAt: at, body }
  const pages = texts.map((text, index) => ({ number: index + 1, text }))
  await store.apply([{ operation: 'UPSERT', entry, origin: `files/${version}`, pages }])
}
row('publishing the pages (SQLite)', await median(publish), count)
for (const text of ['多文化共生', '第77頁', '存在しない語']) {
  const seconds = await median(async () => {
    for (let time = 0; time < 100; time++) {
      const { edges, totalCount } = await store.searchFiles({ text, first: 3 })
      await totalCount()
      for (const { pages, pageCount } of edges)
        if (pages.length === 0 || (await pageCount()) === 0) throw new Error(text)
    }
  })
  row(`searching ${version * count} pages for ${text}, a hundred times`, seconds)
}
await store.close()
await rm(folder, { recursive: true })
