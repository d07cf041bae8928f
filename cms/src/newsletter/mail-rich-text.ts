import sanitizeHtml from 'sanitize-html'
import { allowed } from '../publisher/rich-text'

const text = 'margin:0 0 12px;color:#1a1a1c;font-size:16px;line-height:28px'
const list = 'margin:0 0 12px;padding:0 0 0 24px'
const cell =
  'padding:6px 8px;border:1px solid #d8d8db;text-align:left;vertical-align:top;font-size:15px;line-height:24px'

/** Mail clients throw style sheets away, so each element brings its own. */
const elementStyles: Readonly<Record<string, string>> = {
  p: text,
  h2: 'margin:24px 0 8px;color:#1a1a1c;font-size:20px;line-height:30px',
  h3: 'margin:20px 0 8px;color:#1a1a1c;font-size:18px;line-height:28px',
  h4: 'margin:16px 0 8px;color:#1a1a1c;font-size:16px;line-height:26px',
  ul: list,
  ol: list,
  li: 'margin:0 0 4px;color:#1a1a1c;font-size:16px;line-height:28px',
  blockquote: 'margin:0 0 12px;padding:0 0 0 16px;border-left:4px solid #d8d8db',
  hr: 'margin:24px 0;border:none;border-top:1px solid #d8d8db',
  table: 'width:100%;margin:0 0 12px;border-collapse:collapse',
  th: cell,
  td: cell,
  a: 'color:#0017c1;text-decoration:underline',
}

/** The publisher's HTML as a mail can bear it: styles beside each element, every link whole. */
export function mailRichText(html: string, site: string): string {
  const styled: sanitizeHtml.Transformer = (tagName, attribs) => ({
    tagName,
    attribs: {
      ...attribs,
      ...(tagName === 'a' && attribs.href !== undefined && { href: absolute(attribs.href, site) }),
      style: elementStyles[tagName] ?? '',
    },
  })
  return sanitizeHtml(html, {
    ...allowed,
    allowedAttributes: { ...allowed.allowedAttributes, '*': ['style'] },
    transformTags: Object.fromEntries(Object.keys(elementStyles).map((tag) => [tag, styled])),
  })
}

/** A link as it leads out of a mail, where nothing is relative. */
export const absolute = (href: string, site: string): string => {
  if (/^(https?:|mailto:|tel:)/i.test(href)) return href
  return `${site}/${href.replace(/^\/+/, '')}`
}
