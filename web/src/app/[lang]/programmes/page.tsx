import type { Metadata } from 'next'
import { choicesOf, FilterForm } from '../../../components/list'
import { Page } from '../../../components/page'
import { HeadingText, LanguageMark, Text } from '../../../components/text'
import { anId, oneOf, only, readFilters, type SearchParameters } from '../../../filters'
import { graphql } from '../../../gql'
import type { ProgrammeKind, ProgrammeStatus } from '../../../gql/graphql'
import { readGraph } from '../../../graph/read'
import { messages } from '../../../i18n'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { served } from '../../../served'

const document = graphql(`
  query Programmes($lang: Language!, $where: ProgrammeWhere) {
    focusAreas(first: 20) {
      nodes {
        id
        numeral
        tier
        name(in: $lang) {
          value
          language
        }
        description(in: $lang) {
          value
          language
        }
        programmes(first: 60, where: $where) {
          totalCount
          nodes {
            ...ProgrammeName
            programmeKind
            status
          }
        }
      }
    }
    programmes(first: 1, where: $where) {
      totalCount
      facets(by: [PROGRAMME_KIND, STATUS, OFFICE]) {
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

const kinds = Object.keys(messages.ja.programmes.kinds) as ProgrammeKind[]
const statuses = Object.keys(messages.ja.programmes.statuses) as ProgrammeStatus[]

const filterable = { kind: oneOf(kinds), status: oneOf(statuses), office: anId }

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.programmes, description: m.programmes.lead, path: to.programmes() })
}

export default async function ProgrammesPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const filters = readFilters(filterable, await searchParams)
  const { kind, status, office } = filters.values
  const { data, incomplete } = await readGraph(locale.lang, document, {
    lang: locale.graph,
    where: { programmeKind: only(kind), status: only(status), office: only(office) },
  })
  const { focusAreas, programmes } = data
  const { facets } = programmes
  const fields = [
    {
      name: 'kind',
      label: m.common.kind,
      choices: choicesOf(facets, 'PROGRAMME_KIND', (value) => m.programmes.kinds[value as ProgrammeKind]),
    },
    {
      name: 'status',
      label: m.common.status,
      choices: choicesOf(facets, 'STATUS', (value) => m.programmes.statuses[value as ProgrammeStatus]),
    },
    {
      name: 'office',
      label: m.common.office,
      choices: choicesOf(facets, 'OFFICE', served(locale, data.offices.nodes, 'id')),
    },
  ]
  const shown = focusAreas.nodes.filter(({ programmes: { totalCount } }) => totalCount > 0)
  return (
    <Page locale={locale} title={m.nav.programmes} lead={<p>{m.programmes.lead}</p>} incomplete={incomplete}>
      <FilterForm locale={locale} action={to.programmes()} fields={fields} values={filters.values} />
      {filters.ignored && (
        <p className="notice mt-6" role="status">
          {m.common.ignored}
        </p>
      )}
      {shown.length === 0 ? (
        <p className="mt-8">
          {m.common.none} {m.common.noneHint}
        </p>
      ) : (
        <p className="figure mt-8 text-std-24B-150 text-key-900">
          {m.common.count(locale.counted(programmes.totalCount))}
        </p>
      )}
      {shown.map(({ id, numeral, tier, name, description, programmes: { nodes, totalCount } }) => (
        <section
          key={id}
          className="mt-8 grid gap-x-12 gap-y-4 border-t border-key-900 pt-5 lg:grid-cols-[20rem_minmax(0,1fr)]"
        >
          <div>
            <p className="text-[0.875rem] text-solid-gray-700">
              <span className="figure me-3 text-std-32N-150 text-warm" aria-hidden="true">
                {numeral}
              </span>
              {tier === 'PRIORITY' ? m.programmes.priority : m.programmes.foundation}
            </p>
            <h2 className="mt-1 text-std-20B-150">
              <a href={to.focusArea(id)}>
                <HeadingText locale={locale} text={name} />
              </a>
            </h2>
            {description && (
              <p className="mt-2 text-[0.875rem] leading-170">
                <Text locale={locale} text={description} />
              </p>
            )}
          </div>
          <div className="min-w-0">
            <p className="mb-1 text-[0.875rem] text-solid-gray-700">{m.common.count(locale.counted(totalCount))}</p>
            <ul className="rule-list border-t border-solid-gray-200">
              {nodes.map((programme) => (
                <li key={programme.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2.5">
                  <span className="min-w-0">
                    <a href={to.programme(programme.id)}>
                      <Text locale={locale} text={programme.name} mark={false} />
                    </a>
                    <LanguageMark locale={locale} language={programme.name.language} />
                  </span>
                  <span className="text-[0.875rem] text-solid-gray-700">
                    {m.programmes.kinds[programme.programmeKind]}
                    {programme.status !== 'CURRENT' && (
                      <strong className="ms-3">{m.programmes.statuses[programme.status]}</strong>
                    )}
                  </span>
                </li>
              ))}
            </ul>
            {totalCount > nodes.length && (
              <p className="mt-3">
                <a href={to.focusArea(id)}>{m.common.seeAll}</a>
              </p>
            )}
          </div>
        </section>
      ))}
    </Page>
  )
}
