import { languageCodes } from '@kakehashi/content-store'
import sax from 'sax'
import { compose } from './compose'
import { columnsOf, wrap } from './line-width'
import { plain } from './mail-text'
import type { Newsletter } from './newsletter'

const site = 'https://www.clair.example.jp'

const newsletter: Newsletter = {
  kind: 'MAIL_MAGAZINE',
  title: { ja: '春の号 <特集> & "引用"', en: 'Spring issue' },
  volume: 320,
  issued: '2026-04',
  cover: { path: '/files/cover.png', alt: { ja: '桜の表紙' }, width: 1200, height: 600 },
  introduction: {
    ja: '<p>読者のみなさま、<a href="/ja/about">クレア</a>です。<a href="https://example.jp/a?b=1&amp;c=2">外部</a></p><ul><li>一つ目</li><li>二つ目</li></ul><table><tr><th>年</th><td>2026</td></tr></table>',
  },
  items: [
    {
      heading: { ja: '一つ目の記事', fr: 'Premier article' },
      text: { ja: '短い文です。\n二段落目。' },
      path: 'publications/first-article',
      picture: { path: '/files/first.png', alt: {}, width: 300, height: 200 },
    },
    { heading: { ja: '締切のお知らせ' } },
  ],
  closing: { ja: '<p>連絡先: <a href="mailto:forum@clair.example.jp">forum@clair.example.jp</a></p>' },
  site,
  path: 'publications/mail-magazine-320',
}

interface Element {
  name: string
  attributes: Record<string, string>
}

/** The elements of a document, and those inside `body`. */
function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const parser = sax.parser(false, { lowercase: true })
  parser.onopentag = ({ name, attributes }) => found.push({ name, attributes: attributes as Record<string, string> })
  parser.write(html).close()
  return found
}

describe('the HTML of a mail', () => {
  test.each(languageCodes)(
    'in %s holds in mail clients: tables, styles beside elements, nothing from elsewhere but pictures',
    async (language) => {
      const { html } = await compose(newsletter, language)
      const elements = elementsOf(html)
      const names = new Set(elements.map(({ name }) => name))
      for (const name of ['script', 'link', 'iframe', 'form', 'object', 'video', 'svg', 'base'])
        expect(names).not.toContain(name)
      expect(html).not.toMatch(/@import|url\(|@font-face|javascript:| on[a-z]+=/i)
      expect(elements.filter(({ name }) => name === 'style')).toHaveLength(1)

      const tables = elements.filter(({ name }) => name === 'table')
      expect(tables.length).toBeGreaterThan(newsletter.items.length)
      const layout = tables.filter(({ attributes }) => attributes.role === 'presentation')
      expect(layout.every(({ attributes }) => attributes.cellpadding === '0' && attributes.cellspacing === '0')).toBe(
        true,
      )
      expect(html).toContain('max-width:600px')
      for (const name of ['p', 'h1', 'h2', 'a', 'li', 'th', 'td']) {
        const unstyled = elements.filter((one) => one.name === name && !one.attributes.style && name !== 'td')
        expect(unstyled).toEqual([])
      }

      const pictures = elements.filter(({ name }) => name === 'img')
      expect(pictures.map(({ attributes }) => [attributes.alt, attributes.src])).toEqual([
        ['桜の表紙', `${site}/files/cover.png`],
        ['', `${site}/files/first.png`],
      ])
      expect(pictures.map(({ attributes }) => [attributes.width, attributes.height])).toEqual([
        ['552', '276'],
        ['300', '200'],
      ])
      const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.href)
      expect(links.length).toBeGreaterThan(4)
      for (const href of links) expect(href).toMatch(/^(https:\/\/|mailto:)/)
      expect(links).toContain(`${site}/${language}/publications/first-article`)
      expect(links).toContain(`${site}/ja/about`)
      expect(html.length).toBeLessThan(100_000)
    },
  )

  test('says its language, and that of what is in another one; texts are texts', async () => {
    const { html } = await compose(newsletter, 'fr')
    expect(html).toContain('<html dir="ltr" lang="fr"')
    expect(html).toContain('Premier article')
    expect(html).toMatch(/<span lang="ja">締切のお知らせ<\/span>/)
    expect(html).toContain('(en japonais)')
    const japanese = await compose(newsletter, 'ja')
    expect(japanese.html).toContain('春の号 &lt;特集&gt; &amp; &quot;引用&quot;')
    expect(japanese.html).toContain('prefers-color-scheme: dark')
    expect(japanese.html).not.toContain('(日本語)')
  })

  test('is the same every time', async () => {
    expect(await compose(newsletter, 'ko')).toEqual(await compose(structuredClone(newsletter), 'ko'))
  })
})

test('the subject says which newsletter and issue it is', async () => {
  expect((await compose(newsletter, 'ja')).subject).toBe('【クレアメールマガジン 第320号】春の号 <特集> & "引用"')
  expect((await compose(newsletter, 'en')).subject).toBe('[CLAIR Mail Magazine no. 320] Spring issue')
  const ofOffice: Newsletter = {
    ...newsletter,
    kind: 'OFFICE_NEWSLETTER',
    volume: undefined,
    office: { ja: 'ロンドン事務所', en: 'London Office' },
  }
  expect((await compose({ ...ofOffice, title: { ja: 'a\r\nBcc: b@example.jp' } }, 'ja')).subject).toBe(
    '【ロンドン事務所 事務所ニューズレター】a Bcc: b@example.jp',
  )
})

describe('the plain text of a mail', () => {
  test('has everything that the HTML says, in order, with links on lines of their own', async () => {
    const { text } = await compose(newsletter, 'ja')
    const parts = [
      'クレアメールマガジン 第320号',
      '春の号 <特集> & "引用"\n====',
      '読者のみなさま、クレアです。外部',
      'https://www.clair.example.jp/ja/about\nhttps://example.jp/a?b=1&c=2',
      '・一つ目\n・二つ目',
      '年 2026',
      '1. 一つ目の記事\n2. 締切のお知らせ',
      '■ 一つ目の記事\n----',
      '短い文です。\n\n二段落目。',
      'https://www.clair.example.jp/ja/publications/first-article',
      '■ 締切のお知らせ',
      'forum@clair.example.jp',
      'https://www.clair.example.jp/ja/publications/mail-magazine-320',
      '一般財団法人 自治体国際化協会（クレア）',
    ]
    let at = 0
    for (const part of parts) {
      const found = text.indexOf(part, at)
      expect([part, found >= 0]).toEqual([part, true])
      at = found + part.length
    }
    expect(text).not.toMatch(/<[a-z]/)
    expect(text.endsWith('\n')).toBe(true)
  })

  test('has lines of at most 35 Japanese or 70 Latin characters, none beginning with a full stop', async () => {
    const long = {
      ja: '自治体の国際化を支援するために、海外の七つの事務所から、現地の制度や取組をお伝えします。'.repeat(20),
      en: 'Local governments '.repeat(60),
    }
    const text = (await compose({ ...newsletter, title: long, items: [{ heading: long, text: long }] }, 'ja')).text
    const lines = [
      ...text.split('\n'),
      ...(await compose({ ...newsletter, items: [{ heading: long, text: long }] }, 'en')).text.split('\n'),
    ]
    for (const line of lines) {
      if (!line.startsWith('http')) expect(columnsOf(line)).toBeLessThanOrEqual(70)
      expect(line).not.toMatch(/^\s*[、。）」]/)
    }
    expect(Math.max(...lines.map(columnsOf))).toBeGreaterThan(60)
  })

  test('breaks between words, never inside an address', () => {
    expect(wrap('aaa bbb ccc', 7)).toBe('aaa bbb\nccc')
    expect(wrap('あいうえお。', 10)).toBe('あいうえ\nお。')
    expect(wrap('「あ」「い」', 6)).toBe('「あ」\n「い」')
    expect(wrap('한국어 메일', 6)).toBe('한국어\n메일')
    const address = 'https://www.clair.example.jp/ja/publications/a-very-long-name'
    expect(wrap(`あ ${address} い`, 20).split('\n')).toContain(address)
    expect(wrap('', 10)).toBe('')
  })

  test('reads the publisher’s HTML', () => {
    expect(
      plain(
        '<p>a &amp; b<br />c</p><ol><li>x</li><li>y<ul><li>z</li></ul></li></ol><hr /><p>&#12354;&#x3044;</p>',
        site,
      ),
    ).toBe(`a & b\nc\n\n1. x\n2. y\n  ・z\n\n${'-'.repeat(70)}\n\nあい`)
  })
})
