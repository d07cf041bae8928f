import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { type Account, apiToken, formAddress, openAdmin } from './support/admin'
import { expectNothingInTheWay, openBrowser } from './support/browser'
import { query, until, urls } from './support/graph'

/** A working day at the editors' desk, in Japanese: every person in a browser of his own. */

const people = {
  writer: { name: '佐藤 文', role: 'writer' },
  chief: { name: '田中 長', role: 'editor' },
  translator: { name: 'Claire Martin', role: 'translator', languages: ['fr'] },
} as const
type Person = keyof typeof people

const account = (person: Person): Account => ({
  email: `${person}@clair.example.jp`,
  password: 'three green lamps at sea',
})

let browser: Browser
const pages = {} as Record<Person, Page>
let writerToken: string

beforeAll(async () => {
  browser = await openBrowser()
  const headers = { 'content-type': 'application/json', authorization: `JWT ${await apiToken()}` }
  for (const person of Object.keys(people) as Person[]) {
    const body = JSON.stringify({ ...people[person], ...account(person) })
    const response = await fetch(`${urls.cms}/api/users`, { method: 'POST', headers, body })
    if (response.status !== 201) throw new Error(await response.text())
    pages[person] = await openAdmin(browser, 'ja-JP', account(person))
  }
  writerToken = await apiToken(account('writer'))
})
afterAll(() => browser.close())

const panel = (page: Page) => page.locator('.progress-panel').first()
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click()
const stateIs = (page: Page, name: string) =>
  panel(page).locator('.progress-panel__title .state-mark').filter({ hasText: name }).first().waitFor()
const form = (id: string, language = 'ja') => `${urls.cms}/admin/collections/articles/${id}?locale=${language}`

/** Waits until what was typed has been saved by itself. */
async function type(page: Page, field: string, text: string): Promise<void> {
  const saved = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      response.url().includes('autosave=true') &&
      response.request().postData()?.includes(text.slice(0, 8)) === true,
  )
  await page.locator(`#${field}`).fill(text)
  expect((await saved).status()).toBe(200)
}

/** A picture of the page, where SCREENSHOTS names a folder for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
}

/** A draft that lacks nothing but its texts, and the identifier that its page will have. */
async function newArticle(slug: string): Promise<string> {
  const page = pages.writer
  await page.goto(`${urls.cms}/admin/collections/articles/create?locale=ja`)
  await page.waitForURL(formAddress)
  const id = formAddress.exec(page.url())?.[1] ?? ''
  const facts = { slug, sources: [{ document: 'business-report-2023', section: '1' }] }
  const response = await fetch(`${urls.cms}/api/articles/${id}?draft=true&locale=ja`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization: `JWT ${writerToken}` },
    body: JSON.stringify(facts),
  })
  expect(response.status).toBe(200)
  await page.goto(form(id))
  await page.locator('#field-title').waitFor()
  return id
}

interface Seen {
  title: { value: string; language: string }
  translations: { language: string; status: string }[]
}
const seen = async (slug: string, language = 'JA') =>
  (
    await query<{ article: Seen | null }>(
      'query ($id: ID!, $language: Language!) { article(id: $id) { title(in: $language) { value language } translations { language status } } }',
      { id: slug, language },
    )
  ).article

async function handInAndPublish(id: string): Promise<void> {
  await press(pages.writer, '確認に出す')
  await stateIs(pages.writer, '確認中')
  await pages.chief.goto(form(id))
  await press(pages.chief, '公開する')
  await stateIs(pages.chief, '公開中')
}

const slug = `desk-journey-${Date.now()}`
let id: string

test('a writer drafts and hands in, the chief editor approves and publishes, and readers see it', async () => {
  const { writer, chief } = pages
  id = await newArticle(slug)
  await stateIs(writer, '下書き')
  await type(writer, 'field-title', 'クレアとJETプログラムの三十年')
  expect(await panel(writer).getByRole('button', { name: '公開する', exact: true }).count()).toBe(0)
  await panel(writer).locator('textarea').fill('ご確認をお願いします')
  await press(writer, '確認に出す')
  await stateIs(writer, '確認中')

  await chief.goto(form(id))
  await stateIs(chief, '確認中')
  await panel(chief).getByText('ご確認をお願いします').waitFor()
  await panel(chief).getByText(people.writer.name).waitFor()
  await picture(chief, 'form-in-review')
  await press(chief, '承認する')
  await stateIs(chief, '承認済み')
  expect(await seen(slug)).toBeNull()
  await press(chief, '公開する')
  await stateIs(chief, '公開中')
  await until(
    () => seen(slug),
    (article) => article?.title.value === 'クレアとJETプログラムの三十年',
  )
  const html = await (await fetch(`${urls.web}/ja/publications/${slug}`)).text()
  expect(html).toContain('クレアとJETプログラムの三十年')
})

test('what comes back to the writer says why', async () => {
  const { writer, chief } = pages
  await writer.goto(form(id))
  await writer.locator('#field-title').waitFor()
  await type(writer, 'field-title', 'JETプログラムの三十年')
  await press(writer, '確認に出す')
  await stateIs(writer, '確認中')
  await chief.goto(form(id))
  await stateIs(chief, '確認中')
  await press(chief, '差し戻す')
  await chief.getByText('理由をひとこと書いてください。').first().waitFor()
  await panel(chief).locator('textarea').fill('題名からクレアを消さないでください')
  await press(chief, '差し戻す')
  await stateIs(chief, '下書き')
  await writer.goto(form(id))
  await panel(writer).getByText('題名からクレアを消さないでください').waitFor()
  await type(writer, 'field-title', 'クレアとJETプログラムの四十年')
  await handInAndPublish(id)
})

test('a translator writes beside the source, is shown a term of the glossary that he missed, and hands in', async () => {
  const { translator, chief } = pages
  await translator.goto(`${urls.cms}/admin/translations?language=fr`)
  await translator.locator('table a').first().waitFor()
  await picture(translator, 'translations')
  await translator.goto(form(id, 'fr'))
  const beside = translator.locator('.source-beside').first()
  await beside.getByText('クレアとJETプログラムの四十年').waitFor()
  await expect(translator.locator('#field-title').inputValue()).resolves.toBe('')
  await beside.getByText('未翻訳').waitFor()

  await type(translator, 'field-title', 'Quarante ans d’échanges')
  const missed = beside.locator('.source-beside__term--missed')
  await missed.filter({ hasText: 'CLAIR' }).waitFor()
  await missed.filter({ hasText: 'Programme JET' }).waitFor()
  await picture(translator, 'translation-missed-term')
  await type(translator, 'field-title', 'CLAIR et le Programme JET : quarante ans')
  await missed.first().waitFor({ state: 'detached' })
  await beside.getByText('最新').waitFor()

  await press(translator, '確認に出す')
  await stateIs(translator, '確認中')
  await chief.goto(form(id, 'fr'))
  await press(chief, '承認する')
  await stateIs(chief, '承認済み')
  await press(chief, '公開する')
  await stateIs(chief, '公開中')
  await until(
    () => seen(slug, 'FR'),
    (article) => article?.title.language === 'FR',
  )
  expect((await seen(slug))?.title.value).toBe('クレアとJETプログラムの四十年')
})

test('when the source changes, the translation is old until somebody says that it is still right', async () => {
  const { writer, translator } = pages
  await writer.goto(form(id))
  await writer.locator('#field-title').waitFor()
  await type(writer, 'field-title', 'クレアとJETプログラムの40年')
  await handInAndPublish(id)
  const french = async () => (await seen(slug))?.translations.find(({ language }) => language === 'FR')?.status
  await until(french, (status) => status === 'OUTDATED')

  await translator.goto(form(id, 'fr'))
  const beside = translator.locator('.source-beside').first()
  await beside.getByText('原文より古い').waitFor()
  await beside.locator('del').first().waitFor()
  await beside.locator('ins').first().waitFor()
  await picture(translator, 'translation-outdated')
  await beside.getByRole('button', { name: 'このままで正しい' }).click()
  await beside.getByText('最新').waitFor()
  await until(french, (status) => status === 'CURRENT')
})

test('one language is withdrawn, and the others stay', async () => {
  const { chief } = pages
  await chief.goto(form(id, 'fr'))
  await panel(chief).locator('textarea').fill('訳を見直します')
  await press(chief, '公開をやめる')
  await stateIs(chief, '公開終了')
  await until(
    () => seen(slug, 'FR'),
    (article) => article?.title.language === 'JA',
  )
  expect((await seen(slug))?.title.value).toBe('クレアとJETプログラムの40年')
})

test('what is scheduled goes out at its minute', async () => {
  const { writer, chief } = pages
  const later = `${slug}-later`
  const scheduled = await newArticle(later)
  await type(writer, 'field-title', '予約した記事')
  await press(writer, '確認に出す')
  await stateIs(writer, '確認中')
  await chief.goto(form(scheduled))
  await stateIs(chief, '確認中')
  const minute = new Date(Math.ceil((Date.now() + 5_000) / 60_000) * 60_000)
  const inTokyo = new Date(minute.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 16)
  await panel(chief).locator('summary', { hasText: '公開を予約する' }).click()
  await panel(chief).locator('input[type=datetime-local]').first().fill(inTokyo)
  await panel(chief).getByRole('button', { name: '公開を予約する', exact: true }).click()
  await stateIs(chief, '公開予約')
  await panel(chief).getByText(inTokyo.replace('T', ' ')).waitFor()
  expect(await seen(later)).toBeNull()
  await until(
    () => seen(later),
    (article) => article !== null,
    90_000,
  )
  expect(Date.now()).toBeGreaterThanOrEqual(minute.getTime())
})

test('a password that may not be is refused in words', async () => {
  const response = await fetch(`${urls.cms}/api/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'ja', authorization: `JWT ${await apiToken()}` },
    body: JSON.stringify({
      email: 'someone@clair.example.jp',
      name: '誰か',
      role: 'reader',
      password: 'someone 1234567',
    }),
  })
  expect([response.status, await response.text()]).toEqual([
    400,
    expect.stringContaining('パスワードに自分の名前やメールアドレスを入れないでください。'),
  ])
})

test('who wants to logs in with the digits of an app, too', async () => {
  const { translator } = pages
  await translator.goto(`${urls.cms}/admin/account`)
  const own = translator.locator('.second-factor')
  await own.getByRole('button', { name: '使い始める' }).click()
  const secret = (await own.locator('code').textContent()) ?? ''
  const app = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  await picture(translator, 'second-step-square')
  await own.getByLabel('認証アプリの数字').fill(app.generate())
  await own.getByRole('button', { name: '使い始める' }).click()
  await own.getByText('使っています').waitFor()
  const [recoveryCode = ''] = await own.locator('.second-factor__codes code').allInnerTexts()

  const elsewhere = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await elsewhere.goto(`${urls.cms}/admin/login`)
  const { email, password } = account('translator')
  await elsewhere.fill('#field-email', email)
  await elsewhere.fill('#field-password', password)
  await elsewhere.click('button[type=submit]')
  await elsewhere.fill('#field-code', '000000')
  await elsewhere.click('button[type=submit]')
  await elsewhere.getByText('数字が正しくない').waitFor()
  await picture(elsewhere, 'second-step-wrong')
  await elsewhere.fill('#field-code', recoveryCode)
  await elsewhere.click('button[type=submit]')
  await elsewhere.waitForURL(/\/admin\/?$/)
  await elsewhere.context().close()

  await own.getByRole('button', { name: '保管しました' }).click()
  await own.getByLabel('認証アプリの数字').fill(app.generate({ timestamp: Date.now() + 30_000 }))
  await own.getByRole('button', { name: '使うのをやめる' }).click()
  await own.getByText('使っていません').waitFor()
})

test('the record tells who did what', async () => {
  const { chief, writer } = pages
  await chief.goto(`${urls.cms}/admin/collections/record`)
  const rows = chief.locator('table tbody tr')
  await rows.first().waitFor()
  const told = (await rows.allTextContents()).join('\n')
  for (const deed of ['確認に提出', '差し戻し', '公開終了', '公開予約', '翻訳の確認']) expect(told).toContain(deed)
  expect(told).toContain(people.writer.name)
  expect(told).toContain('訳を見直します')
  await picture(chief, 'record')
  await writer.goto(`${urls.cms}/admin/collections/record`)
  expect(await writer.locator('table').count()).toBe(0)
})

test('the calendar shows on its day in Tokyo what is to go out and what is to end', async () => {
  const { writer, chief } = pages
  const planned = await newArticle(`${slug}-planned`)
  await type(writer, 'field-title', 'カレンダーの記事')
  await press(writer, '確認に出す')
  await stateIs(writer, '確認中')
  await chief.goto(form(planned))
  await stateIs(chief, '確認中')
  const later = async (step: string, at: string) => {
    await panel(chief).locator('summary', { hasText: step }).click()
    await panel(chief).locator('details[open] input[type=datetime-local]').first().fill(at)
    await panel(chief).getByRole('button', { name: step, exact: true }).click()
    await panel(chief).getByText(at.replace('T', ' ')).waitFor()
  }
  await later('公開を予約する', '2031-03-01T00:05')
  await later('公開終了を予約する', '2031-03-31T23:55')
  await chief.goto(`${urls.cms}/admin/calendar?month=2031-03`)
  const day = (date: string) => chief.locator('td', { has: chief.locator(`time[datetime="${date}"]`) })
  await day('2031-03-01').getByText('00:05 公開').waitFor()
  await day('2031-03-31').getByText('23:55 終了').waitFor()
  expect(await chief.getByRole('link', { name: 'カレンダーの記事' }).count()).toBe(2)
  await picture(chief, 'calendar-1280')
})

test('two people in one text: the second is told, and nobody’s text is lost', async () => {
  const { writer, chief } = pages
  const shared = await newArticle(`${slug}-shared`)
  await writer.locator('#field-title').fill('書いている途中')
  await writer.getByText('最後の保存から').first().waitFor()
  await writer.locator('#field-title').press('End')
  await writer.keyboard.type('です', { delay: 300 })
  await chief.goto(form(shared))
  const told = chief.locator('.document-locked')
  await told.getByText('編集しています').waitFor({ timeout: 30_000 })
  await picture(chief, 'document-locked')
  await told.locator('#document-locked-view-read-only').click()
  await told.waitFor({ state: 'hidden' })

  // Whoever goes on typing for a while is never taken for somebody else.
  const refused: number[] = []
  writer.on('response', (response) => {
    if (response.request().method() === 'PATCH' && response.status() >= 400) refused.push(response.status())
  })
  await writer.locator('#field-title').press('End')
  await writer.keyboard.type('、まだ書いています、もう少しで終わります', { delay: 400 })
  await until(
    () =>
      fetch(`${urls.cms}/api/articles/${shared}?draft=true&locale=ja`, {
        headers: { authorization: `JWT ${writerToken}` },
      }).then((response) => response.json() as Promise<{ title: string }>),
    ({ title }) => title === '書いている途中です、まだ書いています、もう少しで終わります',
    20_000,
  )
  expect(refused).toEqual([])
})

test('what goes into the bin is gone from readers, and comes back as a draft', async () => {
  const { writer, chief } = pages
  const doomed = `${slug}-doomed`
  const number = await newArticle(doomed)
  await type(writer, 'field-title', 'ごみ箱に入れる記事')
  await handInAndPublish(number)
  await until(
    () => seen(doomed),
    (article) => article !== null,
  )
  await chief.goto(form(number))
  await chief.locator('.doc-controls__popup button, .doc-controls .popup-button').last().click()
  await chief.locator('#action-delete').click()
  await picture(chief, 'bin-confirm')
  await chief.locator(`#delete-${number} #confirm-action, #confirm-action`).first().click()
  await chief.waitForURL(/\/collections\/articles(\?|$)/)
  await until(
    () => seen(doomed),
    (article) => article === null,
  )
  await chief.goto(`${urls.cms}/admin/collections/articles/trash/${number}?locale=ja`)
  await chief.locator('#action-restore').click()
  await chief.locator('#confirm-action').click()
  await chief.waitForURL(new RegExp(`/collections/articles/${number}`))
  await chief.goto(form(number))
  await stateIs(chief, '公開終了')
  expect(await seen(doomed)).toBeNull()
})

test('a file for a translation agency goes out and comes back, and a damaged one is refused by its lines', async () => {
  const { translator } = pages
  await translator.goto(form(id, 'fr'))
  const link = panel(translator).getByRole('link', { name: '翻訳用に書き出す（XLIFF）' })
  const [download] = await Promise.all([translator.waitForEvent('download'), link.click()])
  const file = await readFile(await download.path(), 'utf8')
  expect(file).toContain('<source>クレアとJETプログラムの40年</source>')
  const back = file.replace(/<target>.*<\/target>/, '<target>CLAIR et le Programme JET : 40 ans</target>')
  await translator.goto(`${urls.cms}/admin/translations?language=fr`)
  await translator.locator('summary', { hasText: '翻訳を読み込む' }).click()
  const give = async (text: string) => {
    await translator
      .locator('.xliff-import input[type=file]')
      .setInputFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(text) })
    await translator.locator('.xliff-import button[type=submit]').click()
  }
  await give(back.replace('<source>クレアとJETプログラムの40年', '<source>別の原文'))
  await translator.getByRole('alert').getByText('原文が、書き出した後に変わっています').waitFor()
  await picture(translator, 'xliff-refused')
  await give(back)
  await translator.getByText('1件の内容に、1項目の訳を読み込みました。').first().waitFor()
  await translator.goto(form(id, 'fr'))
  await translator.locator('#field-title').waitFor()
  await expect(translator.locator('#field-title').inputValue()).resolves.toBe('CLAIR et le Programme JET : 40 ans')
})

test('the first screen says what waits for whom', async () => {
  const { writer, chief, translator } = pages
  const waiting = await newArticle(`${slug}-waiting`)
  await type(writer, 'field-title', '承認を待つ記事')
  await press(writer, '確認に出す')
  await stateIs(writer, '確認中')
  await chief.goto(`${urls.cms}/admin`)
  const own = (page: Page) => page.locator('.today__section--wide')
  await own(chief).getByRole('link', { name: '承認を待つ記事' }).waitFor()
  await own(chief).getByRole('link', { name: '承認を待つ記事' }).click()
  await chief.waitForURL(new RegExp(`/articles/${waiting}`))
  await stateIs(chief, '確認中')
  await panel(chief).locator('textarea').fill('見出しを直してください')
  await press(chief, '差し戻す')
  await stateIs(chief, '下書き')
  await writer.goto(`${urls.cms}/admin`)
  await own(writer).getByText('見出しを直してください').waitFor()
  await picture(writer, 'today-writer')
  await translator.goto(`${urls.cms}/admin`)
  await own(translator).getByText('フランス語').first().waitFor()
  await picture(translator, 'today-translator')
})

test('versions are compared language by language', async () => {
  const { chief } = pages
  await chief.goto(`${urls.cms}/admin/collections/articles/${id}/versions?locale=ja`)
  await chief.locator('tbody tr a').nth(1).click()
  await chief.locator('.version-pill-label, .view-version').first().waitFor()
  await chief.getByText('クレアとJETプログラムの').first().waitFor()
  await picture(chief, 'versions')
})

/** Nothing is wider than the screen, once Payload has noticed that it has become narrow. */
const fits = (page: Page) =>
  until(
    () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    (overflow) => overflow <= 0,
  )

const views = {
  'first screen': '',
  'list of articles': '/collections/articles',
  translations: '/translations?language=en',
  glossary: '/collections/glossary',
  calendar: '/calendar?month=2031-03',
  record: '/collections/record',
  'own account': '/account',
  'link checks': '/collections/link-checks',
} as const

test.each(Object.entries(views))('%s: nothing that keeps anybody out, at a desk and on a phone', async (name, view) => {
  const { chief } = pages
  await chief.setViewportSize({ width: 1280, height: 900 })
  await chief.goto(`${urls.cms}/admin${view}`)
  await chief.locator('h1, .dashboard').first().waitFor()
  await expectNothingInTheWay(chief)
  await picture(chief, `${name.replaceAll(' ', '-')}-1280`)
  await chief.setViewportSize({ width: 390, height: 844 })
  await picture(chief, `${name.replaceAll(' ', '-')}-390`)
  await fits(chief)
  await chief.setViewportSize({ width: 1280, height: 900 })
})

test.each(['ja', 'fr'])(
  'the form in %s: nothing that keeps anybody out, at a desk and on a phone',
  async (language) => {
    const { chief } = pages
    await chief.goto(form(id, language))
    // What came back from the agency is a draft.
    await stateIs(chief, language === 'ja' ? '公開中' : '下書き')
    await expectNothingInTheWay(chief)
    await picture(chief, `form-${language}-1280`)
    await chief.setViewportSize({ width: 390, height: 844 })
    await picture(chief, `form-${language}-390`)
    await fits(chief)
    await chief.setViewportSize({ width: 1280, height: 900 })
  },
)
