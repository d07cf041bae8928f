import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { apiToken, openAdmin } from './support/admin'
import { desktop, expectNothingInTheWay, openBrowser, phone } from './support/browser'
import { query, until, urls } from './support/graph'

/** An issue of the magazine and a newsletter, from the desk to their pages, in Japanese. */

let browser: Browser
let page: Page
let token: string

beforeAll(async () => {
  browser = await openBrowser()
  token = await apiToken()
  page = await openAdmin(browser, 'ja-JP')
})
afterAll(() => browser.close())

const mark = Date.now()
const issueSlug = `forum-${mark}`
const mailSlug = `mail-${mark}`
const sources = [{ document: 'business-report-2023', section: '1' }]

async function send(method: string, route: string, body: object): Promise<{ doc: { id: number } }> {
  const response = await fetch(`${urls.cms}/api${route}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}`, 'accept-language': 'ja' },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(JSON.stringify(answer))
  return answer
}

async function approvedArticle(title: string, summary: string): Promise<number> {
  const slug = `article-${mark}-${title.length}`
  const { doc } = await send('POST', '/articles?draft=true&locale=ja', { slug, title, summary, sources })
  await approve(doc.id)
  return doc.id
}
const approve = (id: number | string) =>
  send('POST', `/articles/${id}/step?locale=ja`, { move: 'approve', language: 'ja' })

/** A picture of the page, where SCREENSHOTS names a folder for them. */
async function picture(of: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await of.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
}

const contents = () => page.locator('.issue-contents')
const order = async () =>
  (await contents().locator('.issue-contents__title > a').allTextContents()).map((title) => title.trim())
const press = (name: string | RegExp) => contents().getByRole('button', { name, exact: true }).click()
const tab = (name: string) => page.getByRole('button', { name, exact: true }).click()

const [feature, jet, news] = ['水田のある町と世界', 'JET青年の一日', '春の研修のお知らせです']

test('an issue is composed by section with the keyboard, looked at, and published as one', async () => {
  const titles = [feature, jet, news]
  const ids: number[] = []
  for (const title of titles) ids.push(await approvedArticle(title, `${title}。その要旨です。`))
  const issue = { slug: issueSlug, title: '地域と世界をつなぐ人', number: 900, issueMonth: '2026-05', sources }
  const { doc } = await send('POST', '/magazine-issues?draft=true&locale=ja', issue)

  await page.goto(`${urls.cms}/admin/collections/magazine-issues/${doc.id}?locale=ja`)
  await tab('目次をつくる')
  await contents().waitFor()
  await contents().locator('fieldset input[type=search]').fill('水田')
  await page.keyboard.press('Enter')
  await press(`「${feature}」を加える`)
  await contents().locator('fieldset select').selectOption('NEWS')
  for (const title of [jet, news]) {
    await contents().locator('fieldset input[type=search]').fill(title)
    await press('探す')
    await press(`「${title}」を加える`)
  }
  expect(await order()).toEqual([feature, jet, news])
  // Up from the first place of the news leads through the empty sections to that of the JET Programme.
  const up = contents().getByRole('button', { name: `「${jet}」を上へ` })
  await up.focus()
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Enter')
  await contents().getByText(`「${jet}」はJETプログラムの1番目です。`).waitFor()
  expect(await up.evaluate((button) => button === document.activeElement)).toBe(true)
  await press('並びを保存する')
  await contents().getByText('まだ保存されていない変更があります。').waitFor({ state: 'detached' })
  expect(await contents().locator('.issue-contents__languages').count()).toBe(3)
  await contents().getByText('日本語（原文）：すべて公開できます。').waitFor()
  await picture(page, 'issue-composed')
  await expectNothingInTheWay(page)

  const preview = await page.context().newPage()
  await preview.goto(`${urls.cms}/preview/magazine-issues/${doc.id}?locale=ja`)
  expect(await preview.locator('.contents h3').allTextContents()).toEqual(['特集', 'JETプログラム', 'ニュース'])
  await preview.getByText(`${feature}。その要旨です。`).waitFor()
  await picture(preview, 'issue-preview')
  await expectNothingInTheWay(preview)
  await preview.close()

  const seen = async () =>
    (
      await query<{
        magazineIssue: { contents: { section: string; articles: { title: { value: string } }[] }[] } | null
      }>('query ($id: ID!) { magazineIssue(id: $id) { contents { section articles { title { value } } } } }', {
        id: issueSlug,
      })
    ).magazineIssue?.contents.map(({ section, articles }) => [section, ...articles.map(({ title }) => title.value)])
  expect(await seen()).toBeUndefined()
  // The form is loaded anew, as what it shows has been published.
  await Promise.all([page.waitForEvent('load'), press('日本語（原文）をまとめて公開する')])
  await until(seen, (found) => found !== undefined)
  expect(await seen()).toEqual([
    ['FEATURE', feature],
    ['JET', jet],
    ['NEWS', news],
  ])

  // What is not approved keeps the whole issue where it is, and is named.
  await tab('目次をつくる')
  await contents().getByText('日本語（原文）：公開中で、変更はありません。').waitFor()
  await contents().getByLabel('新しい記事の題名（日本語）').fill('書きかけの記事')
  await press('新しい記事を加える')
  await press('並びを保存する')
  await contents().getByText('「書きかけの記事」：承認されていません（今は「下書き」）。').first().waitFor()
  await picture(page, 'issue-not-ready')
  expect(
    await contents()
      .getByRole('button', { name: /まとめて公開する/ })
      .count(),
  ).toBe(0)
  expect(await seen()).toHaveLength(3)
})

test('the pages of the issue show its contents by section, on a computer and on a phone', async () => {
  for (const [name, options] of [
    ['1280', desktop],
    ['375', phone],
  ] as const) {
    const reader = await browser.newPage(options)
    await reader.goto(`${urls.web}/ja/forum/${issueSlug}`)
    expect(await reader.locator('main h3').allTextContents()).toEqual(['特集', 'JETプログラム', 'お知らせ'])
    await picture(reader, `issue-page-${name}`)
    await expectNothingInTheWay(reader)
    await reader.close()
  }
})

test('a newsletter is made of published articles, seen as HTML and as text, and archived on the site', async () => {
  const { docs } = (await (
    await fetch(`${urls.cms}/api/articles?where[title][equals]=${encodeURIComponent(feature)}&locale=ja&depth=0`, {
      headers: { authorization: `JWT ${token}` },
    })
  ).json()) as { docs: { id: number }[] }
  const { doc } = await send('POST', '/newsletter-issues?draft=true&locale=ja', {
    slug: mailSlug,
    title: '四月のクレア',
    newsletter: 'MAIL_MAGAZINE',
    volume: 400,
    issued: '2026-04-10',
    sources,
    items: [
      { article: docs[0]?.id, text: '今月いちばんの読みものです。' },
      { heading: '助成金の締切は四月三十日です', text: '申請はお早めにお願いします。' },
    ],
  })
  await page.goto(`${urls.cms}/admin/collections/newsletter-issues/${doc.id}?locale=ja`)
  await tab('メールのプレビュー')
  await page.getByText('【クレアメールマガジン 第400号】四月のクレア').waitFor()
  const mail = page.frameLocator('.mail-preview__frame')
  await mail.getByRole('link', { name: feature, exact: true }).waitFor()
  await mail.getByText('今月いちばんの読みものです。').waitFor()
  await picture(page, 'mail-html')
  await page.getByLabel('HTML（スマートフォン）').check()
  await mail.getByRole('heading', { name: '助成金の締切は四月三十日です' }).waitFor()
  await picture(page, 'mail-phone')
  await page.getByLabel('テキスト', { exact: true }).first().check()
  const text = await page.locator('.mail-preview__text').textContent()
  expect(text).toContain(`■ ${feature}`)
  expect(text).toContain(`/ja/publications/article-${mark}-${feature.length}`)
  await picture(page, 'mail-text')
  await expectNothingInTheWay(page)

  await send('POST', `/newsletter-issues/${doc.id}/step?locale=ja`, { move: 'publish', language: 'ja' })
  await until(
    async () => (await fetch(`${urls.web}/ja/publications/${mailSlug}`)).status,
    (status) => status === 200,
  )
  for (const [name, options] of [
    ['1280', desktop],
    ['375', phone],
  ] as const) {
    const reader = await browser.newPage(options)
    await reader.goto(`${urls.web}/ja/publications/${mailSlug}`)
    expect((await reader.locator('main ol h3').allTextContents()).map((title) => title.trim())).toEqual([
      feature,
      '助成金の締切は四月三十日です',
    ])
    await picture(reader, `newsletter-page-${name}`)
    await expectNothingInTheWay(reader)
    await reader.close()
  }
})
