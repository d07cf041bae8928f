import { type Language, pickText } from '@kakehashi/content-store'
import { columnsOf, wrap } from './line-width'
import { absolute } from './mail-rich-text'
import { type Newsletter, type NewsletterItem, pageOf } from './newsletter'
import { nameOf } from './subject'
import { mailWords } from './wording'

/** Columns of a line: 35 Japanese characters, or 70 Latin ones. */
const columns = 70

/** The plain text of a mail, in lines that no client has to break. */
export function mailText(newsletter: Newsletter, language: Language): string {
  const words = mailWords[language]
  const { title, introduction, closing, items, path } = newsletter
  const blocks = [
    heading([nameOf(newsletter, language), pickText(title, language)?.value ?? ''], '='),
    richText(introduction, newsletter, language),
    items.length > 1 && contentsOf(items, language),
    ...items.map((item) => itemText(item, newsletter, language)),
    rule('-'),
    richText(closing, newsletter, language),
    path && [words.onTheSite, pageOf(newsletter, language, path)].join('\n'),
    words.publisher,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function itemText(item: NewsletterItem, newsletter: Newsletter, language: Language): string {
  const more = item.path && `${mailWords[language].more}:\n${pageOf(newsletter, language, item.path)}`
  const text = pickText(item.text, language)?.value
  return [
    heading([`■ ${pickText(item.heading, language)?.value ?? ''}`], '-'),
    ...(text ? text.split(/\n+/).map((line) => wrap(line, columns)) : []),
    more,
  ]
    .filter(Boolean)
    .join('\n\n')
}

const contentsOf = (items: readonly NewsletterItem[], language: Language): string =>
  [
    `[ ${mailWords[language].contents} ]`,
    ...items.map(({ heading: one }, index) =>
      wrap(`${index + 1}. ${pickText(one, language)?.value ?? ''}`, columns, '   '),
    ),
  ].join('\n')

const rule = (sign: string): string => sign.repeat(columns)

/** Lines with a rule under them, as long as the longest. */
function heading(texts: readonly string[], sign: string): string {
  const lines = texts.filter(Boolean).flatMap((text) => wrap(text, columns).split('\n'))
  return [...lines, sign.repeat(Math.min(columns, Math.max(...lines.map(columnsOf))))].join('\n')
}

const richText = (text: Newsletter['introduction'], { site }: Newsletter, language: Language): string => {
  const picked = pickText(text, language)
  return picked ? plain(picked.value, site) : ''
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The publisher's HTML as plain text: blocks apart, items of lists with a sign, links with their addresses on lines of their own. */
export function plain(html: string, site: string): string {
  const blocks: string[] = []
  const lists: { ordered: boolean; count: number }[] = []
  let line = ''
  let sign = ''
  let addresses: string[] = []
  const end = () => {
    const written = line
      .split('\n')
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map((one, at) => wrap(at === 0 ? `${sign}${one}` : one, columns, ' '.repeat(columnsOf(sign))))
    if (written.length > 0) blocks.push([...written, ...addresses].join('\n'))
    line = ''
    sign = ''
    addresses = []
  }
  for (const token of html.match(/<[^>]+>|[^<]+/g) ?? []) {
    const [, closes, name = '', rest = ''] = /^<(\/?)([a-z0-9]+)([^>]*)>$/i.exec(token) ?? []
    if (!name) {
      line += decode(token)
      continue
    }
    if (name === 'br') line += '\n'
    else if (name === 'a' && !closes) {
      const href = decode(/href="([^"]*)"/.exec(rest)?.[1] ?? '')
      if (href) addresses.push(absolute(href, site).replace(/^(mailto|tel):/, ''))
    } else if (name === 'ul' || name === 'ol') {
      end()
      if (closes) lists.pop()
      else lists.push({ ordered: name === 'ol', count: 0 })
    } else if (name === 'li') {
      end()
      const list = lists.at(-1)
      if (!closes && list) {
        list.count += 1
        sign = `${'  '.repeat(lists.length - 1)}${list.ordered ? `${list.count}. ` : '・'}`
      }
    } else if (name === 'hr') {
      end()
      blocks.push(rule('-'))
    } else if (name === 'td' || name === 'th') {
      if (closes) line += ' '
    } else if (blockElements.has(name)) end()
  }
  end()
  return joined(blocks)
}

const blockElements = new Set(['p', 'h2', 'h3', 'h4', 'blockquote', 'table', 'tr', 'thead', 'tbody', 'div'])

/** Blocks with an empty line between them, but items of a list right under each other. */
const joined = (blocks: readonly string[]): string =>
  blocks.reduce((text, block, at) => {
    if (at === 0) return block
    const isItem = (one: string | undefined) => /^\s*(・|\d+\. )/.test(one ?? '')
    return `${text}${isItem(block) && isItem(blocks[at - 1]) ? '\n' : '\n\n'}${block}`
  }, '')

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
    return entities[String(name).toLowerCase()] ?? whole
  })
