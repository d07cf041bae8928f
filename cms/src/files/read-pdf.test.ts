import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { PdfLimits } from '../settings'
import { pdfOf } from '../test-desk/pdf'
import { type PdfContent, readPdf } from './read-pdf'

const limits: PdfLimits = { pages: 100, milliseconds: 20_000, bytes: 512 * 1024 * 1024 }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kakehashi-pdf-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(bytes: Buffer | string, some: Partial<PdfLimits> = {}) {
  const file = path.join(folder, 'file.pdf')
  await writeFile(file, bytes)
  return readPdf(file, { ...limits, ...some })
}

test.each(['UniJIS-UTF16-H', '90ms-RKSJ-H'] as const)('Japanese text is read page by page: %s', async (encoding) => {
  const long = 'ロンドンの自治体における多文化共生の取組と、地域の国際化について報告します。'.repeat(3)
  const content = (await read(pdfOf(['目次', '', long], { encoding }))) as PdfContent
  expect(content.pageCount).toBe(3)
  expect(content.pages).toEqual([
    { number: 1, text: '目次' },
    { number: 3, text: long },
  ])
})

test('the first page is drawn', async () => {
  const { picture } = (await read(pdfOf(['表紙', '本文']))) as PdfContent
  expect(picture).toMatchObject({ width: 1200, height: 1698 })
  const at = (x: number, y: number) => [...(picture?.data.subarray((y * 1200 + x) * 4, (y * 1200 + x) * 4 + 3) ?? [])]
  // Paper, and the bar at its head.
  expect(at(10, 1600)).toEqual([255, 255, 255])
  expect(at(600, 70)).toEqual([26, 102, 153])
})

test.each([
  ['encrypted', pdfOf(['秘密'], { isEncrypted: true }), {}],
  ['damaged', '%PDF-1.7\nxref\n%%EOF', {}],
  ['damaged', '', {}],
  ['damaged', '<!doctype html><script>alert(1)</script>', {}],
  ['tooManyPages', pdfOf(['一', '二', '三']), { pages: 2 }],
  ['tooSlow', pdfOf(['一']), { milliseconds: 1 }],
  ['tooLarge', Buffer.concat([pdfOf(['一']), Buffer.alloc(40_000_000, ' ')]), { bytes: 32 * 1024 * 1024 }],
] as const)('%s', async (expected, bytes, some) => {
  expect(await read(bytes, some)).toBe(expected)
})

test('half a file is read as far as it can be, or told to be damaged', async () => {
  const whole = pdfOf(['一', '二', '三'])
  for (const part of [0.2, 0.5, 0.8, 0.95]) {
    const content = await read(whole.subarray(0, Math.floor(whole.length * part)))
    if (typeof content === 'string') expect(content).toBe('damaged')
    else expect(content.pageCount).toBeLessThanOrEqual(3)
  }
})

test('a script in it is not run, and harms nothing', async () => {
  const content = (await read(pdfOf(['本文'], { script: 'while (true) app.alert(1)' }))) as PdfContent
  expect(content.pages).toEqual([{ number: 1, text: '本文' }])
})

test('it can be stopped', async () => {
  const stopping = new AbortController()
  const file = path.join(folder, 'long.pdf')
  await writeFile(file, pdfOf(Array.from({ length: 50 }, () => 'あ'.repeat(1_600))))
  const reading = readPdf(file, limits, stopping.signal)
  stopping.abort()
  expect(await reading).toBe('failed')
})
