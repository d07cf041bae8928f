import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { apiToken, openAdmin } from './support/admin'
import { desktop, expectNothingInTheWay, openBrowser, phone } from './support/browser'
import { query, urls } from './support/graph'

/** An editor sees the page that a draft will be, and shows it to somebody who has no account. */

const secret = `秘密${Date.now()}`
const slug = `preview-${Date.now()}`

let browser: Browser
let desk: Page
let headers: Record<string, string>
let id: number
beforeAll(async () => {
  browser = await openBrowser()
  headers = { 'content-type': 'application/json', authorization: `JWT ${await apiToken()}` }
  const article = {
    title: '公開した題',
    slug,
    sources: [{ document: 'brochure-2025', section: '1' }],
    _status: 'published',
  }
  const response = await fetch(`${urls.cms}/api/articles?locale=ja`, {
    method: 'POST',
    headers,
    body: JSON.stringify(article),
  })
  expect(response.status).toBe(201)
  id = ((await response.json()) as { doc: { id: number } }).doc.id
  desk = await openAdmin(browser, 'ja-JP', undefined, { width: 1600, height: 1000 })
})
afterAll(() => browser.close())

/** A picture of the page, where SCREENSHOTS names a folder for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
}

const publicPage = async () => (await fetch(`${urls.web}/ja/publications/${slug}`)).text()

test('what is typed in the form is seen on the page beside it within a second', async () => {
  await desk.goto(`${urls.cms}/admin/collections/articles/${id}?locale=ja`)
  // The desk remembers for each user whether the preview was open.
  const toggler = desk.locator('#live-preview-toggler')
  await toggler.waitFor()
  if ((await desk.locator('#live-preview-iframe').count()) === 0) await toggler.click()
  const beside = desk.frameLocator('#live-preview-iframe')
  await beside.getByRole('heading', { level: 1, name: '公開した題' }).waitFor()
  await beside.getByText('下書きのプレビュー').waitFor()

  const waits: number[] = []
  for (let round = 1; round <= 5; round++) {
    const text = `${secret} ${round}`
    await desk.locator('#field-title').fill(text)
    const typed = performance.now()
    await beside.getByRole('heading', { level: 1, name: text }).waitFor()
    waits.push(performance.now() - typed)
  }
  await picture(desk, 'live-preview')
  console.log(`typed to seen: ${waits.map(Math.round).join(', ')} ms`)
  waits.sort((a, b) => a - b)
  // Within a second where nothing else runs; a machine that runs all tests at once may take a little longer.
  expect(waits[2]).toBeLessThan(2_000)
  expect(await publicPage()).not.toContain(secret)
})

let link: string

test('the form makes a link, and says until when it is good', async () => {
  const details = desk.locator('.share-draft')
  await details.locator('summary').click()
  await details.getByRole('button', { name: 'リンクを作る' }).click()
  const field = details.getByLabel('下書きのリンク')
  await field.waitFor()
  link = await field.inputValue()
  expect(link).toMatch(/\/open\/[\w-]+\.[\w-]+$/)
  await details.getByText(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}（日本時間）まで見られます。/).waitFor()
  await field.scrollIntoViewIfNeeded()
  await picture(desk, 'share-draft')
  await expectNothingInTheWay(desk)
  const record = await fetch(`${urls.cms}/api/record?where[deed][equals]=draftShared&where[document][equals]=${id}`, {
    headers,
  })
  expect(((await record.json()) as { totalDocs: number }).totalDocs).toBe(1)
})

test('who has the link sees the draft without an account, and nothing else', async () => {
  const context = await browser.newContext({ ...phone, locale: 'ja-JP' })
  const page = await context.newPage()
  const answer = await page.goto(link)
  expect(new URL(page.url()).pathname).toBe(`/ja/publications/${slug}`)
  expect(page.url()).not.toContain(link.split('/open/')[1])
  await page.getByRole('heading', { level: 1, name: `${secret} 5` }).waitFor()
  await page.getByText(/このリンクは\d{4}年\d{1,2}月\d{1,2}日.*（日本時間）まで使えます/).waitFor()
  expect(answer?.headers()).toMatchObject({
    'cache-control': expect.stringContaining('no-store'),
    'x-robots-tag': expect.stringContaining('noindex'),
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringContaining(`frame-ancestors ${new URL(urls.cms).origin}`),
  })
  await picture(page, 'preview-phone')
  await expectNothingInTheWay(page)

  for (const other of ['/ja', '/ja/publications', `/en/publications/${slug}`, '/ja/offices/london', '/graphql']) {
    const refused = await page.goto(new URL(other, link).href)
    expect([other, refused?.status()]).toEqual([other, 403])
    expect(await page.content()).not.toContain(secret)
  }
  await picture(page, 'preview-refused')
  await expectNothingInTheWay(page)
  await context.close()
})

test('without the link, or with another, there is nothing', async () => {
  const context = await browser.newContext({ ...desktop, locale: 'ko-KR' })
  const page = await context.newPage()
  const token = link.split('/open/')[1] as string
  const changed = token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
  for (const address of [
    link.replace(token, changed),
    new URL(`/ja/publications/${slug}`, link).href,
    new URL('/', link).href,
  ]) {
    const answer = await page.goto(address)
    expect([address, answer?.status()]).toEqual([address, 403])
    expect(await page.content()).not.toContain(secret)
  }
  await page.goto(link.replace(token, changed))
  await page.getByText('이 미리보기를 열 수 없습니다').waitFor()
  for (const address of [urls.web, urls.cms]) {
    const answer = await fetch(`${address}/open/${token}`, { redirect: 'manual' })
    expect(await answer.text()).not.toContain(secret)
  }
  const cookie = {
    headers: { cookie: `preview=${token}`, 'x-preview-token': token, 'x-preview-expires': '2030-01-01' },
  }
  const seen = await (await fetch(`${urls.web}/ja/publications/${slug}`, cookie)).text()
  expect(seen).toContain('公開した題')
  expect(seen).not.toContain(secret)
  expect(seen).not.toContain('下書きのプレビュー')
  await context.close()
})

/** How many random edits are made. CI makes more. */
const steps = Number(process.env.PREVIEW_STEPS ?? 12)

test(`nothing public shows a draft, whatever is done in which order (${steps} steps)`, async () => {
  const languages = ['ja', 'en', 'fr'] as const
  const drafted = new Set<string>()
  const at = (language: string, more = '') => `${urls.cms}/api/articles/${id}?locale=${language}${more}`
  const patch = (address: string, body: object) =>
    fetch(address, { method: 'PATCH', headers, body: JSON.stringify(body) })
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const shown = async () => {
    const graph = await query<{ article: object | null; search: object }>(
      `query ($id: ID!, $text: String!) {
        article(id: $id) { ja: title(in: JA) { value } en: title(in: EN) { value } fr: title(in: FR) { value } }
        search(text: $text, in: JA, first: 5) { nodes { ... on Article { title { value } } } }
      }`,
      { id: slug, text: '印' },
    )
    return JSON.stringify(graph) + (await publicPage())
  }
  for (let step = 0; step < steps; step++) {
    const language = languages[random(3)] as string
    const text = `印${step}-${language}-${random(1_000_000)}`
    if (random(3) === 0) {
      const published = await patch(at(language, `&publishSpecificLocale=${language}`), {
        title: text,
        _status: 'published',
      })
      expect(published.status).toBe(200)
    } else {
      expect((await patch(at(language, '&draft=true&autosave=true'), { title: text, _status: 'draft' })).status).toBe(
        200,
      )
      drafted.add(text)
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    const seen = await shown()
    expect([...drafted].filter((one) => seen.includes(one))).toEqual([])
  }
  expect(drafted.size).toBeGreaterThan(2)
})
