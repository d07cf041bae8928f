import type { Metadata } from 'next'
import { choicesOf, List } from '../../../components/list'
import { Page } from '../../../components/page'
import { PublicationEntry } from '../../../components/publication-entry'
import { aCountry, aFiscalYear, anId, oneOf, only, readFilters, type SearchParameters } from '../../../filters'
import { graphql } from '../../../gql'
import type { PublicationKind } from '../../../gql/graphql'
import { readList } from '../../../graph/read'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { served } from '../../../served'

const document = graphql(`
  query Publications($lang: Language!, $after: String, $where: PublicationWhere) {
    publications(first: 25, after: $after, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PublicationLine
      }
      facets(by: [KIND, OFFICE, COUNTRY, FISCAL_YEAR, TOPIC]) {
        by
        values {
          value
          count
        }
      }
    }
    offices(first: 100) {
      nodes {
        id
        name(in: $lang) {
          value
          language
        }
      }
    }
    countries(first: 100) {
      nodes {
        code
        name(in: $lang) {
          value
          language
        }
      }
    }
    topics(first: 100) {
      nodes {
        id
        name(in: $lang) {
          value
          language
        }
      }
    }
  }
`)

const kinds: readonly PublicationKind[] = ['REPORT', 'BEST_PRACTICE', 'MAGAZINE_ISSUE', 'ARTICLE', 'NEWSLETTER_ISSUE']

const filterable = { kind: oneOf(kinds), office: anId, country: aCountry, year: aFiscalYear, topic: anId }

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.publications, description: m.publications.lead, path: to.publications() })
}

export default async function PublicationsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { m, to, lang } = locale
  const filters = readFilters(filterable, await searchParams)
  const { kind, office, country, year, topic } = filters.values
  const { data, incomplete, restarted } = await readList(lang, document, {
    lang: locale.graph,
    after: filters.after,
    where: {
      kind: only(kind),
      office: only(office),
      country: only(country),
      fiscalYear: only(year),
      topic: only(topic),
    },
  })
  const { publications } = data
  const { facets } = publications
  const fields = [
    {
      name: 'kind',
      label: m.common.kind,
      choices: choicesOf(facets, 'KIND', (value) => m.publications.kinds[value as PublicationKind]),
    },
    {
      name: 'office',
      label: m.common.office,
      choices: choicesOf(facets, 'OFFICE', served(locale, data.offices.nodes, 'id')),
    },
    {
      name: 'country',
      label: m.common.country,
      choices: choicesOf(facets, 'COUNTRY', served(locale, data.countries.nodes, 'code')),
    },
    {
      name: 'topic',
      label: m.common.topic,
      choices: choicesOf(facets, 'TOPIC', served(locale, data.topics.nodes, 'id')),
    },
    {
      name: 'year',
      label: m.common.fiscalYear,
      choices: choicesOf(facets, 'FISCAL_YEAR', (value) => locale.fiscalYear(Number(value))).sort((a, b) =>
        b.value.localeCompare(a.value),
      ),
    },
  ]
  return (
    <Page locale={locale} title={m.nav.publications} lead={<p>{m.publications.lead}</p>} incomplete={incomplete}>
      <List
        locale={locale}
        action={to.publications()}
        fields={fields}
        filters={filters}
        restarted={restarted}
        total={publications.totalCount}
        pageInfo={publications.pageInfo}
      >
        {publications.nodes.map((publication) => (
          <PublicationEntry key={publication.id} locale={locale} publication={publication} />
        ))}
      </List>
    </Page>
  )
}
