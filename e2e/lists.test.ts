import { mkdirSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type Account, apiToken, openAdmin } from './support/admin'
import { expectNothingInTheWay, openBrowser } from './support/browser'
import { query, until, urls } from './support/graph'

/** The list of an annual report, from a municipal office's file to the readers, in Japanese. */

const chief: Account = { email: 'lists@clair.example.jp', password: 'sheets: a long enough password 1' }
const writer: Account = { email: 'lists-writer@clair.example.jp', password: 'sheets: a long enough password 2' }

let browser: Browser
let page: Page
let folder: string

beforeAll(async () => {
  browser = await openBrowser()
  folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-lists-'))
  const headers = { 'content-type': 'application/json', authorization: `JWT ${await apiToken()}` }
  for (const [account, role, name] of [
    [chief, 'editor', '高橋 編'],
    [writer, 'writer', '鈴木 書'],
  ] as const) {
    const body = JSON.stringify({ ...account, role, name })
    const response = await fetch(`${urls.cms}/api/users`, { method: 'POST', headers, body })
    if (response.status !== 201) throw new Error(await response.text())
  }
  page = await openAdmin(browser, 'ja-JP', chief)
})
afterAll(() => browser.close())

/** A picture of the page, where SCREENSHOTS names a folder for them. */
async function picture(name: string): Promise<void> {
  const target = process.env.SCREENSHOTS
  if (!target) return
  mkdirSync(target, { recursive: true })
  await page.screenshot({ path: path.join(target, `lists-${name}.png`), fullPage: true })
}

/** Excel in Japan writes CSV so. */
async function file(name: string, rows: string[][]): Promise<string> {
  const place = path.join(folder, name)
  await writeFile(place, `\ufeff${rows.map((row) => row.join(',')).join('\r\n')}`)
  return place
}

const header = ['制度名', '年度', '団体名', '事業名', '実施月', '相手国', '備考']
const good = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    '経済活動助成事業',
    '令和６年度',
    '福井県福井市',
    `眼鏡の販路 その${index + 1}`,
    'R6.10',
    'フランス',
    '',
  ])

const awards = (title: string) =>
  query<{ grantAwards: { nodes: { title: { value: string } | null }[] } }>(
    '{ grantAwards(first: 100, where: { fiscalYear: 2024 }) { nodes { title { value } } } }',
  ).then(({ grantAwards }) => grantAwards.nodes.filter((one) => one.title?.value.startsWith(title)).length)

test('what is wrong is shown by row and column, and nothing can be taken in', async () => {
  await page.goto(`${urls.cms}/admin/lists`)
  expect(await page.locator('nav a[href="/admin/lists"]').textContent()).toBe('一覧の取り込みと書き出し')
  await page.getByRole('heading', { name: '一覧の取り込みと書き出し' }).waitFor()
  await picture('1-start')
  await expectNothingInTheWay(page)

  const wrong = [...good(2), ['経済活動助成事業', '五年', '福井県福井市', '展示会', '13月', 'フランスランド', '']]
  await page
    .getByLabel('ファイル（CSV・Excel）')
    .setInputFiles(await file('誤り.csv', [['令和６年度 助成実績'], header, ...wrong]))
  await page.getByLabel('出典の資料').selectOption({ label: '令和5年度 事業報告' })
  await page.getByLabel('出典の節・見出し').fill('助成先一覧')
  await page.getByRole('button', { name: '内容を確かめる' }).click()
  await page.getByRole('heading', { name: '直すところが 3 あります' }).waitFor()
  const rows = await page.locator('.list-preview__problems tbody tr').allInnerTexts()
  expect(
    rows.map((row) =>
      row
        .split('\t')
        .slice(0, 3)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([
    ['5', 'B 年度', '五年'],
    ['5', 'E 実施月', '13月'],
    ['5', 'F 相手国・地域', 'フランスランド'],
  ])
  expect(await page.getByRole('button', { name: /取り込んで公開する/ }).count()).toBe(0)
  await picture('2-problems')
  await expectNothingInTheWay(page)
})

test('a good file is looked at, taken in with progress, and readers see it', async () => {
  await page
    .getByLabel('ファイル（CSV・Excel）')
    .setInputFiles(await file('助成実績.csv', [['令和６年度 助成実績'], header, ...good(30)]))
  await page.getByRole('button', { name: '内容を確かめる' }).click()
  await page.getByText('新規 30').waitFor()
  expect(await page.getByText('取り込まない列').textContent()).toContain('G「備考」')
  await picture('3-preview')
  await expectNothingInTheWay(page)
  await page.getByRole('button', { name: '30件を取り込んで公開する' }).click()
  await page.getByText('取り込みました。新規 30件、変更 0件。').waitFor()
  await picture('4-done')
  await until(
    () => awards('眼鏡の販路'),
    (count) => count === 30,
  )
})

test('the same file again changes nothing; one changed row is named', async () => {
  await page.getByRole('button', { name: '別のファイルを選ぶ' }).click()
  const rows = good(30)
  await page.getByLabel('ファイル（CSV・Excel）').setInputFiles(await file('もう一度.csv', [header, ...rows]))
  await page.getByRole('button', { name: '内容を確かめる' }).click()
  await page.getByText('変わるところはありません').waitFor()
  await page.getByText('変更なし 30').waitFor()

  ;(rows[4] as string[])[5] = 'ドイツ'
  await page.getByLabel('ファイル（CSV・Excel）').setInputFiles(await file('訂正.csv', [header, ...rows]))
  await page.getByRole('button', { name: '内容を確かめる' }).click()
  await page.getByText('変更 1', { exact: true }).waitFor()
  const changed = page.locator('.list-preview tbody tr').first()
  expect(await changed.textContent()).toContain('眼鏡の販路 その5')
  expect(await changed.textContent()).toContain('フランス → ドイツ')
  await picture('5-changed')
  await page.getByRole('button', { name: '1件を取り込んで公開する' }).click()
  await page.getByText('新規 0件、変更 1件').waitFor()
})

test('what is exported is a file of the same list', async () => {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV で書き出す' }).click()
  const place = path.join(folder, 'export.csv')
  await (await download).saveAs(place)
  const text = await readFile(place, 'utf8')
  expect(text.startsWith('\ufeff識別名,')).toBe(true)
  expect(text.match(/眼鏡の販路/g)).toHaveLength(30)

  await page.getByLabel('ファイル（CSV・Excel）').setInputFiles(place)
  await page.getByRole('button', { name: '内容を確かめる' }).click()
  await page.getByText('変わるところはありません').waitFor()
})

test('a writer exports, and is not offered to import', async () => {
  const other = await openAdmin(browser, 'ja-JP', writer)
  await other.goto(`${urls.cms}/admin/lists`)
  await other.getByRole('link', { name: 'Excel で書き出す' }).waitFor()
  expect(await other.getByLabel('ファイル（CSV・Excel）').count()).toBe(0)
  await other.context().close()
})
