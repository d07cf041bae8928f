// @ts-check
/**
 * Reads one PDF and ends. A process of its own, without our environment, as nobody knows what is in a file: see `read-pdf.ts`, which
 * starts and ends it. Says what it finds on standard output, a line of JSON each.
 *
 * Arguments: the file; the most pages; the most memory, in bytes; the width of the picture of the first page, in pixels.
 */
import { readFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'

const [file = '', mostPages = '0', mostBytes = '0', pictureWidth = '0'] = process.argv.slice(2)

/** A page may call itself a mile high. */
const highestPicture = 4_000

/** @param {object} line */
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`)

/** @param {string} stop */
function end(stop) {
  // When all that was said has been taken.
  process.stdout.write(`${JSON.stringify({ stop })}\n`, () => process.exit(0))
}

let wasRefusedMemory = false

/** PDFium asks for its memory here, and takes no for an answer. */
function limitMemory() {
  const { grow } = WebAssembly.Memory.prototype
  const pageBytes = 65_536
  WebAssembly.Memory.prototype.grow = function limited(/** @type {number} */ pages) {
    if (this.buffer.byteLength + pages * pageBytes > Number(mostBytes)) {
      wasRefusedMemory = true
      throw new RangeError('no more memory')
    }
    return grow.call(this, pages)
  }
}

async function read() {
  const bytes = await readFile(file)
  limitMemory()
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const pageCount = document.getPageCount()
  if (pageCount === 0) return end('damaged')
  if (pageCount > Number(mostPages)) return end('tooManyPages')
  say({ pageCount })
  for (let index = 0; index < pageCount; index++) {
    const page = document.getPage(index)
    say({ page: index + 1, text: page.getText() })
    // The library closes a page only after drawing it.
    if (index === 0) await draw(page)
    else close(page)
    // What was said is on its way before more is read.
    if (process.stdout.writableNeedDrain) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  process.stdout.write(`${JSON.stringify({ end: true })}\n`, () => process.exit(0))
}

/** @param {import('@hyzyla/pdfium').PDFiumPage} page */
async function draw(page) {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const width = Number(pictureWidth)
  const height = Math.round((width * originalHeight) / originalWidth)
  if (!(originalWidth > 0 && height > 0 && height <= highestPicture)) return close(page)
  const { data } = await page.render({ width, height, render: 'bitmap' })
  say({ picture: Buffer.from(data).toString('base64'), width, height })
}

/** @param {import('@hyzyla/pdfium').PDFiumPage} page */
function close(page) {
  const { module, pageIdx } = /** @type {{ module: { _FPDF_ClosePage(page: number): void }, pageIdx: number }} */ (
    /** @type {unknown} */ (page)
  )
  module._FPDF_ClosePage(pageIdx)
}

read().catch((error) => {
  const message = String(error instanceof Error ? error.message : error)
  if (wasRefusedMemory) end('tooLarge')
  else if (/password|security/i.test(message)) end('encrypted')
  else end('damaged')
})
