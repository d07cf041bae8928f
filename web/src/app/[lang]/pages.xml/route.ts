import { graphql } from '../../../gql'
import { readGraph } from '../../../graph/read'
import { sections } from '../../../links'
import { localeOf } from '../../../locale'
import { settings } from '../../../settings'
import { escapeXml, xmlResponse } from '../../../xml'

/** A hundred of each kind at a time, all kinds side by side. */
export const dynamic = 'force-dynamic'

const document = graphql(`
  query SiteMap(
    $publications: String
    $programmes: String
    $municipalities: String
    $awards: String
    $events: String
    $sessions: String
  ) {
    publications(first: 100, after: $publications) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        id
        updatedAt
      }
    }
    programmes(first: 100, after: $programmes) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        updatedAt
      }
    }
    municipalities(first: 100, after: $municipalities) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        updatedAt
      }
    }
    grantAwards(first: 100, after: $awards) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        updatedAt
      }
    }
    events(first: 100, after: $events) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        updatedAt
      }
    }
    sessions(first: 100, after: $sessions) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        updatedAt
      }
    }
    focusAreas(first: 100) {
      nodes {
        id
        updatedAt
      }
    }
    grantSchemes(first: 100) {
      nodes {
        id
        updatedAt
      }
    }
    offices(first: 100) {
      nodes {
        id
        updatedAt
      }
    }
    countries(first: 100) {
      nodes {
        id: code
        updatedAt
      }
    }
  }
`)

/** Every page in one language, with the day of its last change. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const locale = await localeOf(params)
  const { to, lang } = locale
  const { origin } = settings()
  const pages = new Map<string, string | undefined>()
  for (const path of [
    to.home,
    ...sections.filter((section) => section !== 'focus-areas').map((section) => `/${lang}/${section}`),
  ]) {
    pages.set(path, undefined)
  }
  for (const path of [to.data, to.about, to.accessibility]) pages.set(path, undefined)

  let after: Record<string, string | null | undefined> = {}
  for (let more = true; more; ) {
    const { data } = await readGraph(lang, document, after)
    const kinds = {
      publications: { list: data.publications, address: to.publication },
      programmes: { list: data.programmes, address: ({ id }: { id: string }) => to.programme(id) },
      municipalities: { list: data.municipalities, address: ({ id }: { id: string }) => to.municipality(id) },
      awards: { list: data.grantAwards, address: ({ id }: { id: string }) => to.award(id) },
      events: { list: data.events, address: ({ id }: { id: string }) => to.event(id) },
      sessions: { list: data.sessions, address: ({ id }: { id: string }) => to.session(id) },
    }
    for (const { list, address } of Object.values(kinds)) {
      for (const node of list.nodes) pages.set(address(node), node.updatedAt)
    }
    for (const node of data.focusAreas.nodes) pages.set(to.focusArea(node.id), node.updatedAt)
    for (const node of data.grantSchemes.nodes) pages.set(to.grant(node.id), node.updatedAt)
    for (const node of data.offices.nodes) pages.set(to.office(node.id), node.updatedAt)
    for (const node of data.countries.nodes) pages.set(to.country(node.id), node.updatedAt)
    more = Object.values(kinds).some(({ list }) => list.pageInfo.hasNextPage)
    // Behind the end of a list there is nothing more, so a list that is through stays where it is.
    after = Object.fromEntries(
      Object.entries(kinds).map(([name, { list }]) => [name, list.pageInfo.endCursor ?? after[name]]),
    )
  }
  const entries = [...pages].map(
    ([path, changed]) =>
      `  <url><loc>${escapeXml(origin + path)}</loc>${changed ? `<lastmod>${changed.slice(0, 10)}</lastmod>` : ''}</url>`,
  )
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    'application/xml',
  )
}
