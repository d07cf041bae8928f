import type { Metadata } from 'next'
import { Page, Section } from '../../../components/page'
import { HeadingText, LanguageMark, Text } from '../../../components/text'
import { graphql } from '../../../gql'
import type { GrantsQuery } from '../../../gql/graphql'
import { readGraph } from '../../../graph/read'
import { type Locale, localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'

const document = graphql(`
  query Grants($lang: Language!) {
    grantSchemes(first: 100) {
      nodes {
        id
        name(in: $lang) {
          value
          language
        }
        description(in: $lang) {
          value
          language
        }
        status
        recipientKind
        eligibleBodies(in: $lang) {
          value
          language
        }
        rate {
          text(in: $lang) {
            value
            language
          }
        }
        caps {
          amountYen
          condition(in: $lang) {
            value
            language
          }
        }
        awards(first: 1) {
          totalCount
        }
      }
    }
    grantAwards(first: 1) {
      totalCount
    }
  }
`)

type Scheme = GrantsQuery['grantSchemes']['nodes'][number]

interface Props {
  params: Promise<{ lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  return pageMetadata(locale, { title: m.nav.grants, description: m.grants.lead, path: to.grants() })
}

export default async function GrantsPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await readGraph(locale.lang, document, { lang: locale.graph })
  const { nodes } = data.grantSchemes
  const current = nodes.filter(({ status }) => status === 'CURRENT')
  const forBodies = current.filter(({ recipientKind }) => recipientKind === 'BODY').sort(largestFirst)
  const forPersons = current.filter(({ recipientKind }) => recipientKind === 'PERSON').sort(largestFirst)
  const historical = nodes.filter(({ status }) => status === 'HISTORICAL')
  return (
    <Page locale={locale} title={m.nav.grants} lead={<p>{m.grants.lead}</p>} incomplete={incomplete}>
      <Section locale={locale} title={m.grants.forBodies} total={forBodies.length}>
        <Schemes locale={locale} schemes={forBodies} />
      </Section>
      {forPersons.length > 0 && (
        <Section locale={locale} title={m.grants.forPersons} total={forPersons.length}>
          <Schemes locale={locale} schemes={forPersons} />
        </Section>
      )}
      {historical.length > 0 && (
        <Section locale={locale} title={m.grants.historical} total={historical.length}>
          <Schemes locale={locale} schemes={historical} />
        </Section>
      )}
      <Section locale={locale} title={m.grants.pastAwards} total={data.grantAwards.totalCount} all={to.awards()}>
        <p className="measure">{m.awards.lead}</p>
      </Section>
    </Page>
  )
}

const mostOf = ({ caps }: Scheme) => Math.max(0, ...caps.map(({ amountYen }) => amountYen))
const largestFirst = (a: Scheme, b: Scheme) => mostOf(b) - mostOf(a)

function Schemes({ locale, schemes }: { locale: Locale; schemes: readonly Scheme[] }) {
  const { m, to } = locale
  return (
    <ul className="rule-list">
      {schemes.map((scheme) => {
        const { id, name, description, eligibleBodies, rate, caps, awards } = scheme
        return (
          <li key={id} className="grid gap-x-12 gap-y-4 py-7 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="min-w-0">
              <h3 className="text-std-20B-150">
                <a href={to.grant(id)}>
                  <HeadingText locale={locale} text={name} />
                </a>
              </h3>
              {description && (
                <p className="measure mt-2">
                  <Text locale={locale} text={description} />
                </p>
              )}
              {eligibleBodies[0] && (
                <p className="mt-2 text-[0.875rem] leading-170 text-solid-gray-700">
                  {m.grants.who}
                  {m.common.colon}
                  {eligibleBodies.map(({ value }) => value).join(m.common.separator)}
                  <LanguageMark locale={locale} language={eligibleBodies[0].language} />
                </p>
              )}
            </div>
            <div>
              {caps.length > 0 && (
                <p>
                  <span className="block text-[0.875rem] text-solid-gray-700">{m.grants.cap}</span>
                  <span className="figure text-std-32N-150 text-key-900">{locale.yen(mostOf(scheme))}</span>
                </p>
              )}
              {rate && (
                <p className="text-[0.875rem] leading-170">
                  <Text locale={locale} text={rate.text} />
                </p>
              )}
              {awards.totalCount > 0 && (
                <p className="mt-2 text-[0.875rem]">
                  <a href={to.awards({ scheme: id })}>
                    {m.grants.pastAwards} {m.common.count(locale.counted(awards.totalCount))}
                  </a>
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
