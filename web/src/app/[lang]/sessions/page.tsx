import type { Metadata } from 'next'
import { SessionEntry } from '../../../components/event-entry'
import { choicesOf, List } from '../../../components/list'
import { Page } from '../../../components/page'
import { aFiscalYear, anId, oneOf, only, readFilters, type SearchParameters } from '../../../filters'
import { graphql } from '../../../gql'
import type { HeldStatus, SessionKind } from '../../../gql/graphql'
import { readList } from '../../../graph/read'
import { messages } from '../../../i18n'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { served } from '../../../served'

const document = graphql(`
  query Sessions($lang: Language!, $after: String, $where: SessionWhere) {
    sessions(first: 25, after: $after, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SessionLine
      }
      facets(by: [SESSION_KIND, STATUS, OFFICE, FISCAL_YEAR]) {
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
  }
`)

const statuses: readonly HeldStatus[] = ['PLANNED', 'HELD', 'CANCELLED']
const kinds = Object.keys(messages.ja.sessions.kinds) as SessionKind[]

const filterable = { kind: oneOf(kinds), status: oneOf(statuses), office: anId, year: aFiscalYear }

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.sessions, description: m.sessions.lead, path: to.sessions() })
}

export default async function SessionsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const filters = readFilters(filterable, await searchParams)
  const { kind, status, office, year } = filters.values
  const { data, incomplete, restarted } = await readList(locale.lang, document, {
    lang: locale.graph,
    after: filters.after,
    where: { sessionKind: only(kind), status: only(status), office: only(office), fiscalYear: only(year) },
  })
  const { sessions } = data
  const { facets } = sessions
  const fields = [
    {
      name: 'kind',
      label: m.common.kind,
      choices: choicesOf(facets, 'SESSION_KIND', (value) => m.sessions.kinds[value as SessionKind]),
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
      name: 'year',
      label: m.common.fiscalYear,
      choices: choicesOf(facets, 'FISCAL_YEAR', (value) => locale.fiscalYear(Number(value))),
    },
  ]
  return (
    <Page
      locale={locale}
      title={m.nav.sessions}
      lead={<p>{m.sessions.lead}</p>}
      above={[{ href: to.events(), name: m.nav.events }]}
      incomplete={incomplete}
    >
      <List
        locale={locale}
        action={to.sessions()}
        fields={fields}
        filters={filters}
        restarted={restarted}
        total={sessions.totalCount}
        pageInfo={sessions.pageInfo}
      >
        {sessions.nodes.map((session) => (
          <SessionEntry key={session.id} locale={locale} session={session} />
        ))}
      </List>
    </Page>
  )
}
