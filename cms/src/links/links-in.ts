import { type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import sanitizeHtml from 'sanitize-html'

/** A link in what is published. */
export interface Link {
  /** Absolute, http or https, without a fragment. */
  address: string
  /** The language of the text that it stands in; the source's for what is the same in all. */
  language: Language
}

/**
 * All links in the body of an entry: in its texts, and in fields that are an address. Links within the site are taken as seen from
 * `site`, the address of the public site; those to mailboxes and telephones are left out.
 */
export function linksIn(body: unknown, site: string): Link[] {
  const links = new Map<string, Link>()
  const add = (href: string, language: Language) => {
    const address = webAddress(href, site)
    if (address) links.set(`${language} ${address}`, { address, language })
  }
  const look = (value: unknown, language: Language): void => {
    if (typeof value === 'string') {
      if (/^https?:\/\/\S+$/i.test(value)) add(value, language)
      else if (value.includes('<a ')) for (const href of hrefsIn(value)) add(href, language)
    } else if (Array.isArray(value)) {
      for (const one of value) look(one, language)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) look(inner, isLanguage(name) ? name : language)
    }
  }
  look(body, sourceLanguage)
  return [...links.values()]
}

const isLanguage = (name: string): name is Language => (languageCodes as readonly string[]).includes(name)

function hrefsIn(html: string): string[] {
  const hrefs: string[] = []
  sanitizeHtml(html, {
    allowedTags: ['a'],
    transformTags: {
      a: (tagName, attribs) => {
        if (attribs.href) hrefs.push(attribs.href)
        return { tagName, attribs }
      },
    },
  })
  return hrefs
}

function webAddress(href: string, site: string): string | undefined {
  if (!URL.canParse(href, `${site}/`)) return undefined
  const url = new URL(href, `${site}/`)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  url.hash = ''
  return url.href
}
