import { richTextToHtml } from './rich-text'

const state = (...children: object[]) => ({
  root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 },
})
const words = (text: string, format = 0) => ({ type: 'text', text, format, version: 1 })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children, version: 1 })
const link = (fields: object, ...children: object[]) => ({ type: 'link', fields, children, version: 3 })
const html = (...children: object[]) =>
  richTextToHtml(state(...children), (collection, id) => (id === 1 ? `/${collection}/london` : undefined))

test('nothing written is nothing', () => {
  expect(richTextToHtml(null, () => undefined)).toBeUndefined()
  expect(html()).toBeUndefined()
  expect(html(paragraph(), paragraph(words(' ')))).toBeUndefined()
})

test('paragraphs, headings, lists and what is emphasised', () => {
  expect(html(paragraph(words('a', 1), words('b', 2), words('c', 4), words('d', 8)))).toBe(
    '<p><strong>a</strong><em>b</em><s>c</s><u>d</u></p>',
  )
  expect(html({ type: 'heading', tag: 'h1', children: [words('見出し')], version: 1 })).toBe('<h2>見出し</h2>')
  const item = { type: 'listitem', value: 1, children: [words('one')], version: 1 }
  expect(html({ type: 'list', tag: 'ul', listType: 'bullet', children: [item], version: 1 })).toBe(
    '<ul><li>one</li></ul>',
  )
})

test('links lead to safe places only', () => {
  expect(html(paragraph(link({ url: 'https://example.jp/?a=1&b=2' }, words('x'))))).toBe(
    '<p><a href="https://example.jp/?a=1&amp;b=2">x</a></p>',
  )
  expect(html(paragraph(link({ url: 'javascript:alert(1)' }, words('x'))))).toBe('<p><a>x</a></p>')
  expect(html(paragraph(link({ url: '"><script>alert(1)</script>' }, words('x'))))).not.toContain('<script')
  const internal = (value: number) => ({ linkType: 'internal', doc: { relationTo: 'offices', value } })
  expect(html(paragraph(link(internal(1), words('x'))))).toBe('<p><a href="/offices/london">x</a></p>')
  expect(html(paragraph(link(internal(2), words('x'))))).toBe('<p>x</p>')
})

test('markup in a text is text', () => {
  expect(html(paragraph(words('<script>alert(1)</script>')))).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
})
