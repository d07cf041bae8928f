import type { Metadata } from 'next'
import { EventEntry } from '../../../components/event-entry'
import { choicesOf, List } from '../../../components/list'
import { Page } from '../../../components/page'
import { aCountry, aFiscalYear, anId, oneOf, only, readFilters, type SearchParameters } from '../../../filters'
import { graphql } from '../../../gql'
import type { EventKind, HeldStatus } from '../../../gql/graphql'
import { readList } from '../../../graph/read'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { served } from '../../../served'

const document = graphql(`
  query Events($lang: Language!, $after: String, $where: EventWhere) {
    events(first: 25, after: $after, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EventLine
      }
      facets(by: [EVENT_KIND, STATUS, OFFICE, COUNTRY, FISCAL_YEAR]) {
        by
        values {
          value
          count
        }
      }
    }
    offices(first: 100) {
      nodes {
        ...OfficeName
      }
    }
    countries(first: 100) {
      nodes {
        ...CountryName
      }
    }
  }
`)

const statuses: readonly HeldStatus[] = ['PLANNED', 'HELD', 'CANCELLED']
const kinds: readonly EventKind[] = [
  'ECONOMIC_EXCHANGE',
  'COOKING_EXPERIENCE',
  'FAM_TOUR',
  'DOMESTIC_OUTREACH',
  'CEREMONY',
  'MEDIA_COVERAGE',
]

const filterable = { kind: oneOf(kinds), status: oneOf(statuses), office: anId, country: aCountry, year: aFiscalYear }

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.events, description: m.events.lead, path: to.events() })
}

export default async function EventsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const filters = readFilters(filterable, await searchParams)
  const { kind, status, office, country, year } = filters.values
  const { data, incomplete, restarted } = await readList(locale.lang, document, {
    lang: locale.graph,
    after: filters.after,
    where: {
      eventKind: only(kind),
      status: only(status),
      office: only(office),
      country: only(country),
      fiscalYear: only(year),
    },
  })
  const { events } = data
  const { facets } = events
  const fields = [
    {
      name: 'kind',
      label: m.common.kind,
      choices: choicesOf(facets, 'EVENT_KIND', (value) => m.events.kinds[value as EventKind]),
    },
    {
      name: 'status',
      label: m.common.status,
      choices: choicesOf(facets, 'STATUS', (value) => m.events.statuses[value as HeldStatus]),
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
      name: 'year',
      label: m.common.fiscalYear,
      choices: choicesOf(facets, 'FISCAL_YEAR', (value) => locale.fiscalYear(Number(value))),
    },
  ]
  return (
    <Page
      locale={locale}
      title={m.nav.events}
      lead={
        <>
          <p>{m.events.lead}</p>
          <p className="mt-2">
            <a href={to.sessions()}>{m.nav.sessions}</a>
          </p>
        </>
      }
      incomplete={incomplete}
    >
      <List
        locale={locale}
        action={to.events()}
        fields={fields}
        filters={filters}
        restarted={restarted}
        total={events.totalCount}
        pageInfo={events.pageInfo}
      >
        {events.nodes.map((event) => (
          <EventEntry key={event.id} locale={locale} event={event} />
        ))}
      </List>
    </Page>
  )
}
