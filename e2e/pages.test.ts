import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { desktop, openBrowser, phone, seriousAxeFindings } from './support/browser'
import { urls } from './support/graph'

/** One address of every type of page. */
const pages = {
  home: '',
  publications: '/publications',
  'filtered publications': '/publications?kind=REPORT&country=US',
  publication: '/publications/clair-report-2023-us-adult-english',
  forum: '/forum',
  'forum issue': '/forum/clair-forum-403',
  programmes: '/programmes',
  programme: '/programmes/promotion-advisor-dispatch',
  'focus areas': '/focus-areas/overseas-economic-activity',
  grants: '/grants',
  grant: '/grants/economic-activity',
  awards: '/awards',
  offices: '/offices',
  office: '/offices/paris',
  municipalities: '/municipalities',
  municipality: '/municipalities/kanazawa-shi',
  countries: '/countries',
  country: '/countries/FR',
  events: '/events',
  sessions: '/sessions',
  search: '/search',
  'search results': '/search?q=%E5%9B%BD%E9%9A%9B',
  'narrowed search results': '/search?q=London&kind=EVENT&year=2023',
  'search without results': '/search?q=qqqqqq',
  about: '/about',
  data: '/data',
  accessibility: '/accessibility',
} as const

const languages = { ja: 'ja', en: 'en', fr: 'fr', zh: 'zh', ko: 'ko', 'ja-easy': 'ja' } as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function withPage<Result>(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options)
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

describe('in every language', () => {
  /** One page for each language that goes from address to address: a new one each time would mostly start processes. */
  const open = new Map<string, { page: Page; outside: string[] }>()
  beforeAll(async () => {
    for (const code of Object.keys(languages)) {
      const page = await (await browser.newContext(desktop)).newPage()
      const outside: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(urls.web) && !request.url().startsWith('data:')) outside.push(request.url())
      })
      open.set(code, { page, outside })
    }
  })
  afterAll(async () => {
    for (const { page } of open.values()) await page.context().close()
  })

  async function look(code: string, path: string) {
    const { page, outside } = open.get(code) as { page: Page; outside: string[] }
    const response = await page.goto(`${urls.web}/${code}${path}`)
    return {
      status: response?.status(),
      lang: (await page.locator('html').getAttribute('lang'))?.split('-')[0],
      headings: await page.locator('h1').count(),
      hasTitle: (await page.title()) !== '',
      outside: outside.splice(0),
      findings: await seriousAxeFindings(page),
    }
  }

  test.each(Object.entries(pages))('%s is whole and accessible', async (_, path) => {
    const looks = Object.keys(languages).map(async (code) => [code, await look(code, path)])
    const expected = Object.entries(languages).map(([code, lang]) => [
      code,
      { status: 200, lang, headings: 1, hasTitle: true, outside: [], findings: [] },
    ])
    expect(Object.fromEntries(await Promise.all(looks))).toEqual(Object.fromEntries(expected))
  })
})

describe('on a phone', () => {
  let page: Page
  let withoutScripts: Page
  beforeAll(async () => {
    page = await (await browser.newContext(phone)).newPage()
    withoutScripts = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
  })
  afterAll(async () => {
    await page.context().close()
    await withoutScripts.context().close()
  })

  test.each(Object.entries(pages))('%s needs no JavaScript and fits', async (_, path) => {
    await withoutScripts.goto(`${urls.web}/ja${path}`)
    await expect(withoutScripts.locator('h1').textContent()).resolves.not.toBe('')
    const main = await withoutScripts.locator('main').textContent()
    expect(main?.length).toBeGreaterThan(40)

    await page.goto(`${urls.web}/ja${path}`)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

test('the search box leads to results with what was found marked, narrows them and pages through them, without JavaScript', async () => {
  await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${urls.web}/ja/offices`)
    await page.getByRole('search').getByRole('searchbox').fill('ﾌｫｰﾗﾑ')
    await page.getByRole('search').getByRole('button').click()
    expect(new URL(page.url()).pathname).toBe('/ja/search')
    await page.locator('main mark').first().waitFor()
    const marks = await page.locator('main mark').allTextContents()
    for (const mark of marks) expect(mark.normalize('NFKC')).toMatch(/フォーラム|forum/i)

    await page.goto(`${urls.web}/en/search?q=exchange`)
    const first = await page.locator('main ol > li h2').allTextContents()
    expect(first).toHaveLength(20)
    await page.locator('main a[rel=next]').click()
    const second = await page.locator('main ol > li h2').allTextContents()
    expect(second.filter((title) => first.includes(title)).length).toBeLessThan(5)
    await page.goto(`${urls.web}/en/search?q=exchange`)
    await page.locator('#narrow a[href*="kind="]').first().click()
    expect(new URL(page.url()).searchParams.get('kind')).toMatch(/^[A-Z_]+$/)
    expect(await page.locator('main ol > li h2').count()).toBeGreaterThan(0)
    expect(await page.locator('#narrow strong').count()).toBe(1)
  })
})

test.each([
  ['', 200],
  ['?q=', 200],
  ['?q=%F0%9F%8E%8C', 200],
  [`?q=${'x'.repeat(300)}`, 200],
  ['?q=%E3%83%BC', 200],
  ['?q=%E5%9B%BD%E9%9A%9B&after=nonsense', 200],
  ['?q=%E5%9B%BD%E9%9A%9B&kind=NOTHING&year=abc', 200],
  ['?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 200],
  ['?q=a&q=b', 200],
])('a search for %s is answered in words', async (parameters, status) => {
  const response = await fetch(`${urls.web}/en/search${parameters}`)
  expect(response.status).toBe(status)
  const html = await response.text()
  expect(html).not.toMatch(/<script>alert|at .*\.(js|ts):\d+/)
  expect(html).toContain('type="search"')
})

test('a text that is missing in the page’s language is marked with the language it is in', async () => {
  await withPage(desktop, async (page) => {
    await page.goto(`${urls.web}/fr/events`)
    const marked = page.locator('main [lang=en], main [lang=ja]')
    expect(await marked.count()).toBeGreaterThan(0)
  })
})

test('the address without a language leads to the reader’s own', async () => {
  for (const [locale, code] of [
    ['ko-KR', 'ko'],
    ['fr-FR', 'fr'],
    ['de-DE', 'ja'],
  ]) {
    const response = await fetch(urls.web, { headers: { 'accept-language': locale ?? '' }, redirect: 'manual' })
    expect(response.status).toBeGreaterThanOrEqual(301)
    expect(new URL(response.headers.get('location') ?? '', urls.web).pathname).toMatch(new RegExp(`^/${code}`))
  }
})

test.each(['/ja/nothing-here', '/en/publications/no-such-report', '/fr/offices/atlantis', '/ko/countries/ZZ', '/xx'])(
  '%s is a helpful 404',
  async (path) => {
    await withPage(desktop, async (page) => {
      const response = await page.goto(urls.web + path)
      expect(response?.status()).toBe(404)
      expect(await page.locator('main a').count()).toBeGreaterThan(0)
    })
  },
)

test.each(['?after=nonsense', '?year=abc', '?kind=NOTHING', '?country=%00', '?after=%27--'])(
  'a list with the wrong parameter %s is not an error of ours',
  async (parameters) => {
    const response = await fetch(`${urls.web}/ja/publications${parameters}`)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toMatch(/at .*\.(js|ts):\d+|127\.0\.0\.1:\d+\/graphql/)
  },
)

test('keyboard: the first stop skips to the content', async () => {
  await withPage(desktop, async (page) => {
    await page.goto(`${urls.web}/ja`)
    await page.keyboard.press('Tab')
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(target).toMatch(/^#/)
    expect(await page.locator(target ?? '').count()).toBe(1)
  })
})
