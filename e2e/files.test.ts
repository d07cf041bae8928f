import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { smallPdf } from '../cms/src/test-desk/small-pdf'
import { apiToken, openAdmin } from './support/admin'
import { openBrowser } from './support/browser'
import { dataFolder, query, until, urls } from './support/graph'

const id = 'clair-report-2023-us-adult-english'
const graphOrigin = new URL(urls.graph).origin
const pdfName = '令和5年度-報告書.pdf'

interface PublicFile {
  title: { value: string }
  path: string
  mimeType: string
  bytes: number
  width: number | null
  height: number | null
}

const filesOfReport = async () =>
  (
    await query<{ report: { cover: PublicFile | null; files: PublicFile[] } }>(
      `query ($id: ID!) { report(id: $id) { cover { ...file } files { ...file } } }
       fragment file on PublicFile { title { value } path mimeType bytes width height }`,
      { id },
    )
  ).report

let browser: Browser
let editor: Page
let headers: Record<string, string>
beforeAll(async () => {
  browser = await openBrowser()
  editor = await openAdmin(browser, 'ja-JP')
  headers = { authorization: `JWT ${await apiToken()}` }
})
afterAll(() => browser.close())

/** The number that the CMS gave the report. */
async function reportNumber(): Promise<number> {
  const response = await fetch(`${urls.cms}/api/reports?where[slug][equals]=${id}&depth=0`, { headers })
  const { docs } = (await response.json()) as { docs: { id: number }[] }
  const [report] = docs
  if (!report) throw new Error(`the CMS has no report ${id}`)
  return report.id
}

/** Fills in the form for a new file as an editor does, and saves it by the button of this id. */
async function add(
  file: { name: string; mimeType: string; buffer: Buffer },
  title: string,
  button: string,
  alt?: string,
) {
  await editor.goto(`${urls.cms}/admin/collections/files/create?locale=ja`)
  await editor.locator('.file-field input[type=file]').setInputFiles(file)
  await editor.fill('#field-title', title)
  if (alt) await editor.fill('#field-alt', alt)
  const saved = editor.waitForResponse(
    (response) => response.url().startsWith(`${urls.cms}/api/files`) && response.request().method() === 'POST',
  )
  await editor.locator(`#${button}:enabled`).click()
  const response = await saved
  const body = (await response.json()) as { doc?: { id: number; filename: string }; errors?: { message: string }[] }
  return { status: response.status(), ...body }
}

test('an editor’s PDF and picture reach the readers of a report, and go when they are withdrawn', async () => {
  const pdf = smallPdf('報告書')
  const picture = await sharp({ create: { width: 300, height: 424, channels: 3, background: '#00658d' } })
    .png()
    .toBuffer()

  // What is no PDF is refused beside its field, in the editor's language.
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const refused = await add({ name: 'a.pdf', mimeType: 'application/pdf', buffer: html }, '偽物', 'action-save')
  expect(refused.status).toBe(400)
  expect(refused.errors?.[0]?.message).toContain('ファイル – PDF、PNG、JPEG')
  await editor.getByText('入力を確かめてください').first().waitFor()

  const document = await add(
    { name: '令和5年度 報告書.PDF', mimeType: 'application/pdf', buffer: pdf },
    '報告書の全文',
    'action-save',
  )
  expect(document).toMatchObject({ status: 201, doc: { filename: pdfName } })
  const cover = await add(
    { name: 'cover.png', mimeType: 'image/png', buffer: picture },
    '報告書の表紙',
    'action-save',
    '青い表紙',
  )
  expect(cover.status).toBe(201)
  const draft = await add(
    { name: 'draft.pdf', mimeType: 'application/pdf', buffer: pdf },
    'まだ下書きの文書',
    'action-save-draft',
  )
  expect(draft.status).toBe(201)

  const attached = await fetch(`${urls.cms}/api/reports/${await reportNumber()}?locale=ja`, {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      cover: cover.doc?.id,
      files: [document.doc?.id, draft.doc?.id],
      _status: 'published',
    }),
  })
  expect(attached.status).toBe(200)

  // The graph: what is published, not the draft.
  await until(filesOfReport, (report) => report.cover !== null && report.files.length > 0)
  expect(await filesOfReport()).toEqual({
    cover: {
      title: { value: '報告書の表紙' },
      path: '/files/cover.png',
      mimeType: 'image/png',
      bytes: picture.length,
      width: 300,
      height: 424,
    },
    files: [
      {
        title: { value: '報告書の全文' },
        path: `/files/${encodeURIComponent(pdfName)}`,
        mimeType: 'application/pdf',
        bytes: pdf.length,
        width: null,
        height: null,
      },
    ],
  })

  // The files themselves, from the graph and under the site's own address.
  for (const origin of [graphOrigin, urls.web]) {
    const response = await fetch(`${origin}/files/${encodeURIComponent(pdfName)}`)
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-length')).toBe(String(pdf.length))
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(pdfName)}`,
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')

    const etag = response.headers.get('etag') ?? ''
    const again = await fetch(response.url, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    const part = await fetch(response.url, { headers: { range: 'bytes=0-4' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 0-4/${pdf.length}`)
    expect(await part.text()).toBe('%PDF-')
    const head = await fetch(response.url, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(pdf.length)])

    // The draft and its kin lie in the same folder.
    expect(await readFile(path.join(dataFolder, 'media', 'draft.pdf'))).toEqual(pdf)
    for (const name of ['draft.pdf', 'cover-320x452.png', 'nothing.pdf', '..%2Fcms.db', '%2e%2e%2fcms.db', '']) {
      expect([name, (await fetch(`${origin}/files/${name}`)).status]).toEqual([name, 404])
    }
  }

  // The report's page, as a reader sees it.
  for (const [language, download] of [
    ['ja', /PDF、(全1ページ、)?1 KB/],
    ['fr', /PDF, (1 page, )?1 ko/],
  ] as const) {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${urls.web}/${language}/publications/${id}`)
    const image = page.locator('img[src="/files/cover.png"]')
    await expect(image.getAttribute('alt')).resolves.toBe('青い表紙')
    const size = await image.boundingBox()
    expect((size?.width ?? 0) / (size?.height ?? 1)).toBeCloseTo(300 / 424, 1)
    const item = page.locator('li', { has: page.locator(`a[href="/files/${encodeURIComponent(pdfName)}"]`) }).last()
    expect(((await item.textContent()) ?? '').replace(/\s+/g, ' ')).toMatch(download)
    expect(await page.content()).not.toContain('draft.pdf')
    await page.close()
  }

  // Withdrawn: gone from the graph, from the page and from its address.
  const withdrawn = await fetch(`${urls.cms}/api/files/${document.doc?.id}`, {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ _status: 'draft' }),
  })
  expect(withdrawn.status).toBe(200)
  await until(filesOfReport, (report) => report.files.length === 0)
  const gone = await fetch(`${urls.web}/files/${encodeURIComponent(pdfName)}`, { headers: { 'accept-language': 'en' } })
  expect(gone.status).toBe(404)
  expect(await gone.text()).toContain('<html lang="en"')
  expect(await (await fetch(`${urls.web}/ja/publications/${id}`)).text()).not.toContain(encodeURIComponent(pdfName))
})
