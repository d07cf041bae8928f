import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import sanitizeHtml from 'sanitize-html'

/** What published HTML may contain: the elements that the editor offers, and links to safe places. */
export const allowed = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br'],
    ...['a', 'strong', 'em', 'u', 's', 'sub', 'sup', 'code'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href'], th: ['colspan', 'rowspan', 'scope'], td: ['colspan', 'rowspan'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  // The page has the one h1.
  transformTags: { h1: 'h2', h5: 'h4', h6: 'h4', b: 'strong', i: 'em', span: decorationToElement },
  exclusiveFilter: (frame) => frame.tag === 'p' && frame.text.trim() === '' && frame.mediaChildren.length === 0,
} satisfies sanitizeHtml.IOptions

/** Where a link to a document of ours leads, or undefined when it is not published anywhere. */
export type LinkTarget = (collection: string, id: string | number) => string | undefined

/** Rich text as the editor keeps it, as HTML that is safe to show; undefined when nothing is written in it. */
export function richTextToHtml(state: unknown, linkTarget: LinkTarget): string | undefined {
  if (!isEditorState(state)) return undefined
  const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    link: (args) => {
      const { fields } = args.node as { fields: LinkFields }
      const text = args.nodesToHTML({ nodes: args.node.children }).join('')
      const href = fields.linkType === 'internal' ? internalTarget(fields, linkTarget) : fields.url
      return href ? `<a href="${escapeAttribute(href)}">${text}</a>` : text
    },
    upload: '',
  })
  const html = convertLexicalToHTML({ data: state, converters, disableContainer: true })
  return sanitizeHtml(html, allowed).trim() || undefined
}

interface LinkFields {
  linkType?: string
  url?: string
  doc?: { relationTo: string; value: unknown } | null
}

function internalTarget(fields: LinkFields, linkTarget: LinkTarget): string | undefined {
  const value = fields.doc?.value
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return fields.doc && (typeof id === 'string' || typeof id === 'number')
    ? linkTarget(fields.doc.relationTo, id)
    : undefined
}

function decorationToElement(_tag: string, attributes: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const style = attributes.style ?? ''
  if (style.includes('line-through')) return { tagName: 's', attribs: {} }
  return { tagName: style.includes('underline') ? 'u' : 'span', attribs: {} }
}

const escapeAttribute = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function isEditorState(value: unknown): value is SerializedEditorState {
  return typeof value === 'object' && value !== null && 'root' in value
}
