import type { Metadata } from 'next'
import { Bridge } from '../../../components/bridge'
import { Page, Section } from '../../../components/page'
import { HeadingText, Text } from '../../../components/text'
import { graphql } from '../../../gql'
import { readGraph } from '../../../graph/read'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { fromWestToEast, hoursFromJapan } from '../../../office-times'

const document = graphql(`
  query Offices($lang: Language!) {
    offices(first: 100) {
      totalCount
      nodes {
        ...OfficeName
        officeKind
        city(in: $lang) {
          value
          language
        }
        description(in: $lang) {
          value
          language
        }
        tel
        coverage {
          country {
            ...CountryName
          }
        }
        supportCounts {
          fiscalYear
          total
        }
      }
    }
    branches(first: 1) {
      totalCount
    }
  }
`)

interface Props {
  params: Promise<{ lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.offices, description: m.offices.lead, path: to.offices() })
}

export default async function OfficesPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await readGraph(locale.lang, document, { lang: locale.graph })
  const now = new Date()
  const nodes = fromWestToEast(data.offices.nodes, now)
  return (
    <Page locale={locale} title={m.nav.offices} lead={<p>{m.offices.lead}</p>} incomplete={incomplete}>
      <Bridge hangers={nodes.length} className="h-16 w-full text-key-800 md:h-28" />
      <ul className="rule-list border-t border-key-900">
        {nodes.map((office) => {
          const hours = hoursFromJapan(office.id, now)
          const latest = office.supportCounts.toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0]
          return (
            <li key={office.id} className="grid gap-x-10 gap-y-3 py-8 lg:grid-cols-[9rem_minmax(0,1fr)_13rem]">
              <p className="lg:pt-1">
                <span className="block font-bold text-key-900">
                  <Text locale={locale} text={office.city} mark={false} />
                </span>
                {hours !== undefined && (
                  <span className="text-[0.875rem] text-solid-gray-700">
                    {hours === 0
                      ? m.home.sameTime
                      : `${m.home.timeDifference} ${m.home.hours(`${hours < 0 ? '−' : '+'}${locale.number(Math.abs(hours))}`)}`}
                  </span>
                )}
              </p>
              <div className="min-w-0">
                <h2 className="text-std-20B-150">
                  <a href={to.office(office.id)}>
                    <HeadingText locale={locale} text={office.name} />
                  </a>
                </h2>
                {office.description && (
                  <p className="measure mt-2">
                    <Text locale={locale} text={office.description} />
                  </p>
                )}
                {office.coverage.length > 0 && (
                  <p className="mt-2 text-[0.875rem] leading-170 text-solid-gray-700">
                    {m.offices.coverage}
                    {m.common.colon}
                    {office.coverage.map(({ country }) => country.name.value).join(m.common.separator)}
                  </p>
                )}
              </div>
              <div>
                {latest && (
                  <p>
                    <span className="figure block text-std-36N-140 text-key-900">{locale.number(latest.total)}</span>
                    <span className="block text-[0.875rem] leading-150 text-solid-gray-700">
                      {m.home.figureSupport(locale.fiscalYear(latest.fiscalYear))}
                    </span>
                  </p>
                )}
                <p className="mt-2">
                  <span className="text-[0.875rem] text-solid-gray-700">{m.common.tel} </span>
                  <a href={`tel:${office.tel}`}>{office.tel}</a>
                </p>
              </div>
            </li>
          )
        })}
      </ul>
      <Section locale={locale} title={m.about.branches} all={to.municipalities({ kind: 'PREFECTURE' })}>
        <p className="measure">{m.about.branchesText(locale.counted(data.branches.totalCount))}</p>
      </Section>
    </Page>
  )
}
