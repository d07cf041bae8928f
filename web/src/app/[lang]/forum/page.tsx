import type { Metadata } from 'next'
import { Page, Section } from '../../../components/page'
import { HeadingText, Text } from '../../../components/text'
import { readFilters, type SearchParameters } from '../../../filters'
import { graphql } from '../../../gql'
import { readList } from '../../../graph/read'
import { withQuery } from '../../../links'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'

const document = graphql(`
  query ForumIssues($lang: Language!, $after: String) {
    publications(first: 24, after: $after, where: { kind: [MAGAZINE_ISSUE] }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        ... on MagazineIssue {
          id
          issueNumber: number
          issueMonth
          title(in: $lang) {
            value
            language
          }
          articles(first: 5) {
            totalCount
            nodes {
              id
              title(in: $lang) {
                value
                language
              }
            }
          }
        }
      }
    }
  }
`)

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.forum, description: m.forum.lead, path: to.forum() })
}

export default async function ForumPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const filters = readFilters({}, await searchParams)
  const { data, incomplete, restarted } = await readList(locale.lang, document, {
    lang: locale.graph,
    after: filters.after,
  })
  const { nodes, totalCount, pageInfo } = data.publications
  const issues = nodes.filter((node) => node.__typename === 'MagazineIssue')
  return (
    <Page
      locale={locale}
      title={m.nav.forum}
      lead={<p>{m.forum.lead}</p>}
      above={[{ href: to.publications(), name: m.nav.publications }]}
      incomplete={incomplete}
    >
      {restarted && <p className="notice mb-6">{m.common.restarted}</p>}
      <Section locale={locale} title={m.home.allForum} total={totalCount}>
        <ol className="grid gap-x-12 md:grid-cols-2">
          {issues.map(({ id, issueNumber, issueMonth, title, articles }) => (
            <li key={id} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-4 border-b border-solid-gray-200 py-5">
              <p>
                <span className="figure block text-std-36N-140 text-warm">{locale.number(issueNumber)}</span>
                <span className="block text-[0.875rem] leading-150 text-solid-gray-700">
                  {m.forum.issueOf(locale.date(issueMonth))}
                </span>
              </p>
              <div className="min-w-0">
                <h3 className="text-std-18B-160">
                  <a href={to.forumIssue(id)}>
                    <HeadingText locale={locale} text={title} />
                  </a>
                </h3>
                {articles.nodes.length > 0 && (
                  <ul className="mt-2 text-[0.875rem] leading-170">
                    {articles.nodes.map((article) => (
                      <li key={article.id}>
                        <Text locale={locale} text={article.title} />
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          ))}
        </ol>
      </Section>
      {pageInfo.hasNextPage && (
        <nav aria-label={m.common.pages} className="mt-8">
          <a href={withQuery(to.forum(), { after: pageInfo.endCursor })} className="button" rel="next">
            {m.common.next}
          </a>
        </nav>
      )}
    </Page>
  )
}
