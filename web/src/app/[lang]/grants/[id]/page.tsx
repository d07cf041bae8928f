import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AwardEntry } from '../../../../components/award-entry'
import { Facts } from '../../../../components/facts'
import { ProgrammeLink } from '../../../../components/names'
import { Page, Section } from '../../../../components/page'
import { RecordBody, Sources } from '../../../../components/record'
import { Scroll } from '../../../../components/scroll'
import { RichText, type ServedText, Text } from '../../../../components/text'
import { graphql } from '../../../../gql'
import type { GrantQuery } from '../../../../gql/graphql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { type Locale, localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query Grant($id: ID!, $lang: Language!) {
    grantScheme(id: $id) {
      id
      name(in: $lang) {
        value
        language
      }
      description(in: $lang) {
        value
        language
      }
      body(in: $lang) {
        html
        language
      }
      status
      recipientKind
      focusArea {
        id
        name(in: $lang) {
          value
          language
        }
      }
      programme {
        ...ProgrammeName
      }
      eligibleBodies(in: $lang) {
        value
        language
      }
      eligibleProjects(in: $lang) {
        value
        language
      }
      exclusions(in: $lang) {
        value
        language
      }
      minimumEligibleCostExclusiveYen
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
      budgetLimited
      period(in: $lang) {
        value
        language
      }
      contact {
        department(in: $lang) {
          value
          language
        }
        tel
        email
      }
      figures {
        fiscalYear
        adopted
        awarded
        withdrawn
        recipients
        breakdown {
          category(in: $lang) {
            value
            language
          }
          awarded
        }
        note(in: $lang) {
          value
          language
        }
      }
      sinceFiscalYear
      quota(in: $lang) {
        value
        language
      }
      awards(first: 10) {
        totalCount
        nodes {
          ...AwardLine
        }
      }
      sources {
        ...RecordSources
      }
      note(in: $lang) {
        value
        language
      }
      updatedAt
    }
  }
`)

interface Props {
  params: Promise<{ lang: string; id: string }>
}

type Scheme = NonNullable<GrantQuery['grantScheme']>

const read = cache((lang: LanguageCode, id: string) => readGraph(lang, document, { id, lang: language(lang).graph }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { grantScheme: scheme } = (await read(locale.lang, (await params).id)).data
  if (!scheme) return {}
  return pageMetadata(locale, {
    title: scheme.name.value,
    description: scheme.description?.value,
    path: locale.to.grant(scheme.id),
  })
}

export default async function GrantPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { grantScheme: scheme } = data
  if (!scheme) notFound()
  const { contact, awards } = scheme
  const facts = [
    { name: m.common.status, value: m.grants.statuses[scheme.status] },
    {
      name: m.grants.minimum,
      value:
        typeof scheme.minimumEligibleCostExclusiveYen === 'number' &&
        m.grants.minimumText(locale.yen(scheme.minimumEligibleCostExclusiveYen)),
    },
    { name: m.grants.period, value: scheme.period && <Text locale={locale} text={scheme.period} /> },
    { name: m.grants.quota, value: scheme.quota && <Text locale={locale} text={scheme.quota} /> },
    { name: m.common.sinceLabel, value: scheme.sinceFiscalYear && locale.fiscalYear(scheme.sinceFiscalYear) },
    {
      name: m.common.focusArea,
      value: scheme.focusArea && (
        <a href={to.focusArea(scheme.focusArea.id)}>
          <Text locale={locale} text={scheme.focusArea.name} />
        </a>
      ),
    },
    { name: m.common.programme, value: scheme.programme && <ProgrammeLink locale={locale} of={scheme.programme} /> },
    {
      name: m.common.contact,
      value: contact && (
        <>
          {contact.department && (
            <span className="block">
              <Text locale={locale} text={contact.department} />
            </span>
          )}
          {contact.tel && (
            <span className="block">
              {m.common.tel} <a href={`tel:${contact.tel}`}>{contact.tel}</a>
            </span>
          )}
          {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </>
      ),
    },
  ]
  return (
    <Page
      locale={locale}
      title={scheme.name}
      kicker={m.grants.statuses[scheme.status]}
      above={[{ href: to.grants(), name: m.nav.grants }]}
      lead={
        scheme.description && (
          <p>
            <Text locale={locale} text={scheme.description} />
          </p>
        )
      }
      incomplete={incomplete}
    >
      <RecordBody aside={<Facts facts={facts} />}>
        <Amounts locale={locale} scheme={scheme} />
        <Words
          locale={locale}
          title={m.grants.who}
          texts={scheme.eligibleBodies}
          instead={m.grants.recipientKinds[scheme.recipientKind]}
        />
        <Words locale={locale} title={m.grants.what} texts={scheme.eligibleProjects} />
        <Words locale={locale} title={m.grants.not} texts={scheme.exclusions} />
        {scheme.body && (
          <div className="mt-10">
            <RichText locale={locale} text={scheme.body} />
          </div>
        )}
        <Figures locale={locale} scheme={scheme} />
        {awards.totalCount > 0 && (
          <Section
            locale={locale}
            title={m.grants.pastAwards}
            total={awards.totalCount}
            all={to.awards({ scheme: scheme.id })}
          >
            <ul className="rule-list">
              {awards.nodes.map((award) => (
                <AwardEntry key={award.id} locale={locale} award={award} ofScheme />
              ))}
            </ul>
          </Section>
        )}
      </RecordBody>
      <Sources locale={locale} sources={scheme.sources} note={scheme.note} updatedAt={scheme.updatedAt} />
    </Page>
  )
}

interface PartProps {
  locale: Locale
  scheme: Scheme
}

/** How much there is, in large figures. */
function Amounts({ locale, scheme }: PartProps) {
  const { m } = locale
  const { caps, rate, budgetLimited } = scheme
  return (
    <Section locale={locale} title={m.grants.amountTitle}>
      <ul className="flex flex-wrap gap-x-14 gap-y-6">
        {caps.map(({ amountYen, condition }) => (
          <li key={`${amountYen} ${condition?.value ?? ''}`}>
            <span className="figure block text-std-45N-140 text-key-900">{m.grants.upTo(locale.yen(amountYen))}</span>
            {condition && (
              <span className="block">
                <Text locale={locale} text={condition} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {caps.length === 0 && <p>{m.grants.noCap}</p>}
      {rate && (
        <p className="measure mt-4">
          {m.grants.rate}
          {m.common.colon}
          <Text locale={locale} text={rate.text} />
        </p>
      )}
      {budgetLimited && <p className="measure mt-1 text-solid-gray-700">{m.grants.budget}</p>}
    </Section>
  )
}

interface WordsProps {
  locale: Locale
  title: string
  texts: readonly ServedText[]
  /** What is said where there are no texts; without it, nothing is. */
  instead?: string
}

function Words({ locale, title, texts, instead }: WordsProps) {
  if (texts.length === 0 && !instead) return null
  return (
    <Section locale={locale} title={title}>
      {texts.length === 0 ? (
        <p>{instead}</p>
      ) : (
        <ul className="measure list-disc ps-5">
          {texts.map((text) => (
            <li key={text.value} className="py-1">
              <Text locale={locale} text={text} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** How many were awarded, year by year. Columns without a figure are left out. */
function Figures({ locale, scheme }: PartProps) {
  const { m } = locale
  const columns = (['adopted', 'awarded', 'withdrawn', 'recipients'] as const).filter((name) =>
    scheme.figures.some((figure) => typeof figure[name] === 'number'),
  )
  if (columns.length === 0) return null
  return (
    <Section locale={locale} title={m.grants.figures}>
      <Scroll label={m.grants.figures}>
        <table className="data-table">
          <caption className="sr-only">{m.grants.figures}</caption>
          <thead>
            <tr>
              <th scope="col">{m.common.fiscalYear}</th>
              {columns.map((name) => (
                <th key={name} scope="col" className="number">
                  {m.grants[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scheme.figures.map((figure) => (
              <tr key={figure.fiscalYear}>
                <th scope="row">
                  {locale.fiscalYear(figure.fiscalYear)}
                  {figure.breakdown.length > 0 && (
                    <ul className="text-[0.875rem] text-solid-gray-700">
                      {figure.breakdown.map(({ category, awarded }) => (
                        <li key={category.value}>
                          <Text locale={locale} text={category} /> {locale.number(awarded)}
                        </li>
                      ))}
                    </ul>
                  )}
                  {figure.note && (
                    <p className="measure text-[0.875rem] text-solid-gray-700">
                      <Text locale={locale} text={figure.note} />
                    </p>
                  )}
                </th>
                {columns.map((name) => {
                  const value = figure[name]
                  return (
                    <td key={name} className="number">
                      {typeof value === 'number' && locale.number(value)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  )
}
