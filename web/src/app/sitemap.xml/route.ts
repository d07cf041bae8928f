import { languages } from '../../languages'
import { links } from '../../links'
import { settings } from '../../settings'
import { escapeXml, xmlResponse } from '../../xml'

export const dynamic = 'force-dynamic'

/** The index of sitemaps: one for each language. */
export function GET(): Response {
  const { origin } = settings()
  const maps = languages.map(({ code }) => `  <sitemap><loc>${escapeXml(origin + links(code).sitemap)}</loc></sitemap>`)
  return xmlResponse(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>\n`,
    'application/xml',
  )
}
