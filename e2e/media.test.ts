import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { pdfOf } from '../cms/src/test-desk/pdf'
import { type Account, apiToken, formAddress, openAdmin } from './support/admin'
import { expectNothingInTheWay, openBrowser } from './support/browser'
import { query, until, urls } from './support/graph'

/** Pictures and PDFs, from the editor's form to the readers, in Japanese. */

const chief: Account = { email: 'media@clair.example.jp', password: 'pictures: a long enough password 1' }
const report = 'clair-report-2023-ethical-consumption'

let browser: Browser
let page: Page
let headers: Record<string, string>

beforeAll(async () => {
  browser = await openBrowser()
  headers = { 'content-type': 'application/json', authorization: `JWT ${await apiToken()}` }
  const body = JSON.stringify({ ...chief, role: 'editor', name: '伊藤 絵' })
  const response = await fetch(`${urls.cms}/api/users`, { method: 'POST', headers, body })
  if (response.status !== 201) throw new Error(await response.text())
  page = await openAdmin(browser, 'ja-JP', chief)
})
afterAll(() => browser.close())

/** A picture of the page, where SCREENSHOTS names a folder for them. */
async function picture(of: Page, name: string): Promise<void> {
  const target = process.env.SCREENSHOTS
  if (!target) return
  mkdirSync(target, { recursive: true })
  await of.screenshot({ path: path.join(target, `media-${name}.png`), fullPage: true })
}

const skyline = () =>
  sharp({ create: { width: 1_800, height: 1_200, channels: 3, background: '#8fb8de' } })
    .composite([
      { input: { create: { width: 400, height: 900, channels: 3, background: '#c8102e' } }, left: 1_200, top: 300 },
      { input: { create: { width: 1_800, height: 200, channels: 3, background: '#3a5f3a' } }, left: 0, top: 1_000 },
    ])
    .png()
    .toBuffer()

async function choose(name: string, mimeType: string, buffer: Buffer, title: string): Promise<void> {
  await page.goto(`${urls.cms}/admin/collections/files/create?locale=ja`)
  await page.locator('.file-field input[type=file]').setInputFiles({ name, mimeType, buffer })
  await page.fill('#field-title', title)
}

/** Publishes what is in the form. The answer is the id of the file, or the words with which it was refused. */
async function publish(): Promise<{ id?: number; refused?: string }> {
  const saved = page.waitForResponse(
    (response) => /\/api\/files/.test(response.url()) && ['POST', 'PATCH'].includes(response.request().method()),
  )
  await page.locator('#action-save:enabled').click()
  const { doc, errors } = (await (await saved).json()) as { doc?: { id: number }; errors?: { message: string }[] }
  return { id: doc?.id, refused: errors?.[0]?.message }
}

async function attach(data: object): Promise<void> {
  const found = await fetch(`${urls.cms}/api/reports?where[slug][equals]=${report}&depth=0`, { headers })
  const { docs } = (await found.json()) as { docs: { id: number }[] }
  const response = await fetch(`${urls.cms}/api/reports/${docs[0]?.id}?locale=ja`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ ...data, _status: 'published' }),
  })
  expect(response.status).toBe(200)
}

test('an image goes out with words for who does not see it, in the size and type that a browser likes best', async () => {
  await choose('倫敦.png', 'image/png', await skyline(), 'ロンドンの街並み')
  const { refused } = await publish()
  expect(refused).toContain('代替テキスト – 日本語（原文）で入力してください')
  await page.locator('#field-alt').scrollIntoViewIfNeeded()
  await picture(page, '1-refused')
  await expectNothingInTheWay(page)

  await page.fill('#field-alt', '赤い塔が立つロンドンの街並み')
  const { id } = await publish()
  expect(id).toBeDefined()
  await page.waitForURL(formAddress)
  await page.getByText('画像を7点用意しました').waitFor()
  // The point that stays in sight is chosen on the image; the numbers beside it follow.
  const image = page.locator('.focal-picker__image')
  const box = await image.boundingBox()
  await image.click({ position: { x: (box?.width ?? 0) * 0.78, y: (box?.height ?? 0) * 0.5 } })
  await expect(page.inputValue('#field-focalPoint__x')).resolves.toMatch(/^7[789]$/)
  await picture(page, '2-focal-point')
  await expectNothingInTheWay(page)
  expect((await publish()).id).toBe(id)

  await attach({ cover: id })
  const pictures = () =>
    query<{ report: { cover: { alt: { value: string }; pictures: { crop: string; mimeType: string }[] } | null } }>(
      'query ($id: ID!) { report(id: $id) { cover { alt { value } pictures { crop mimeType } } } }',
      { id: report },
    )
  await until(pictures, (data) => data.report.cover?.pictures.length === 7)

  const reader = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const answered = reader.waitForResponse((response) => response.url().endsWith('.avif'))
  await reader.goto(`${urls.web}/ja/publications/${report}`)
  const shown = reader.locator('picture:has(source[type="image/avif"]):has(source[type="image/webp"]) img').first()
  expect(await shown.getAttribute('alt')).toBe('赤い塔が立つロンドンの街並み')
  const { status, headers: sent } = await answered.then((response) => ({
    status: response.status(),
    headers: response.headers(),
  }))
  expect([status, sent['content-type']]).toEqual([200, 'image/avif'])
  expect(sent['cache-control']).toContain('immutable')
  expect(await reader.locator('meta[property="og:image"]').getAttribute('content')).toContain('.jpg')
  await picture(reader, '3-reader')
  await reader.close()
})

test('a PDF is found by what stands in it, and opens at the page', async () => {
  const pages = [
    '令和5年度 調査報告書',
    '目次\n第1章 英国の制度\n第2章 眼鏡産業の海外展開',
    'アメリカにおける成人英語教育では、図書館の学習支援員が夜間の教室を開いています。',
    'まとめ',
  ]
  await choose('調査 報告書.pdf', 'application/pdf', pdfOf(pages), '調査報告書（全文）')
  const { id } = await publish()
  expect(id).toBeDefined()
  await page.waitForURL(formAddress)
  await page.getByText('4ページの本文を検索できます').waitFor()
  await page.locator('.file-panel img').waitFor()
  await picture(page, '4-pdf')
  await expectNothingInTheWay(page)
  await page.goto(`${urls.cms}/admin/collections/files?locale=ja`)
  await page.locator(`img[src*="/api/files/${id}/picture"]`).first().waitFor()
  await picture(page, '5-list')

  await attach({ files: [id] })
  const found = () =>
    query<{ fileSearch: { edges: { pages: { number: number }[]; node: { publications: { totalCount: number } } }[] } }>(
      '{ fileSearch(text: "学習支援員") { edges { pages { number } node { publications { totalCount } } } } }',
    )
  await until(found, (data) => data.fileSearch.edges[0]?.node.publications.totalCount === 1)
  expect((await found()).fileSearch.edges.map((edge) => edge.pages)).toEqual([[{ number: 3 }]])

  const reader = await browser.newPage({ viewport: { width: 1_280, height: 900 } })
  await reader.goto(`${urls.web}/ja/search?q=${encodeURIComponent('学習支援員')}`)
  await reader.getByRole('heading', { name: 'PDF の本文で見つかったもの' }).waitFor()
  const link = reader.getByRole('link', { name: /^3ページ/ })
  const address = (await link.getAttribute('href')) ?? ''
  expect(address).toMatch(/^\/files\/.*\.pdf\?view#page=3$/)
  expect(await reader.locator('section[aria-labelledby=in-files] mark').first().textContent()).toBe('学習支援員')
  const cover = reader.locator('section[aria-labelledby=in-files] picture img').first()
  await cover.scrollIntoViewIfNeeded()
  await until(
    () => cover.evaluate((image) => (image as HTMLImageElement).naturalWidth),
    (width) => width > 0,
  )
  await picture(reader, '6-search')
  await expectNothingInTheWay(reader)
  const answer = await fetch(`${urls.web}${address}`)
  expect(answer.headers.get('content-disposition')).toMatch(/^inline/)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')

  await reader.goto(`${urls.web}/ja/search?in=files&q=${encodeURIComponent('眼鏡産業')}`)
  await reader.getByRole('link', { name: /^2ページ/ }).waitFor()
  await picture(reader, '7-search-files')
  await reader.goto(`${urls.web}/ja/publications/${report}`)
  await reader.getByText('PDF、全4ページ').waitFor()
  await picture(reader, '8-downloads')
  await reader.close()
})

test('a PDF behind a password goes out, and its editor is told that nobody will find it by its text', async () => {
  await choose('protected.pdf', 'application/pdf', pdfOf(['秘密'], { isEncrypted: true }), '保護された資料')
  expect((await publish()).id).toBeDefined()
  await page.waitForURL(formAddress)
  await page.getByText('パスワードで保護された PDF なので').waitFor()
  await picture(page, '9-protected')
})
