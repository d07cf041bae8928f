import { linksIn } from './links-in'

const site = 'https://www.example.jp'

test('links are found in texts of each language and in fields that are an address', () => {
  const body = {
    id: 'a',
    website: 'https://www.clair.or.jp/j/#top',
    body: {
      ja: '<p><a href="/ja/grants?x=1&amp;y=2">助成</a>と<a href="https://example.org/a#b">資料</a></p>',
      en: '<p><a href="https://example.org/a">Paper</a></p>',
    },
    links: [{ name: { ja: '名' }, url: 'https://example.org/list' }],
    summary: { ja: '住所は https://not-a-link.example です' },
  }
  expect(linksIn(body, site)).toEqual([
    { address: 'https://www.clair.or.jp/j/', language: 'ja' },
    { address: 'https://www.example.jp/ja/grants?x=1&y=2', language: 'ja' },
    { address: 'https://example.org/a', language: 'ja' },
    { address: 'https://example.org/a', language: 'en' },
    { address: 'https://example.org/list', language: 'ja' },
  ])
})

test('mailboxes, telephones, places on the page and what is no address are not links to check', () => {
  const hrefs = ['mailto:a@example.jp', 'tel:+81-3', 'https://', 'javascript:alert(1)']
  const html = hrefs.map((href) => `<a href="${href}">x</a>`).join('')
  expect(linksIn({ body: { ja: html } }, site)).toEqual([])
})
