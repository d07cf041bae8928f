import { graphql } from '../../../gql'
import { readGraph } from '../../../graph/read'
import { languageOfGraph } from '../../../languages'
import { localeOf } from '../../../locale'
import { settings } from '../../../settings'
import { escapeXml, xmlResponse } from '../../../xml'

export const dynamic = 'force-dynamic'

const document = graphql(`
  query Feed($lang: Language!) {
    publications(first: 50) {
      nodes {
        __typename
        id
        title(in: $lang) {
          value
          language
        }
        summary(in: $lang) {
          value
          language
        }
        publishedAt
        updatedAt
      }
    }
  }
`)

/** The newest publications as an Atom feed (RFC 4287), one for each language. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { origin } = settings()
  const { data } = await readGraph(locale.lang, document, { lang: locale.graph })
  const { nodes } = data.publications
  const updated =
    nodes
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  const entries = nodes.map(({ __typename, id, title, summary, publishedAt, updatedAt }) => {
    const address = escapeXml(origin + to.publication({ __typename, id }))
    const words = summary
      ? `\n    <summary xml:lang="${languageOfGraph(summary.language).html}">${escapeXml(summary.value)}</summary>`
      : ''
    return `  <entry>
    <id>${address}</id>
    <title xml:lang="${languageOfGraph(title.language).html}">${escapeXml(title.value)}</title>
    <link href="${address}"/>
    <published>${publishedAt}</published>
    <updated>${updatedAt}</updated>${words}
  </entry>`
  })
  return xmlResponse(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.html}">
  <id>${escapeXml(origin + to.feed)}</id>
  <title>${escapeXml(`${m.brand.short} – ${m.home.newPublications}`)}</title>
  <updated>${updated}</updated>
  <author><name>${escapeXml(m.brand.full)}</name></author>
  <link rel="self" href="${escapeXml(origin + to.feed)}"/>
  <link href="${escapeXml(origin + to.publications())}"/>
${entries.join('\n')}
</feed>
`,
    'application/atom+xml',
  )
}
