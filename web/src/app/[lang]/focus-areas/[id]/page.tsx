import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Facts } from '../../../../components/facts'
import { Page, Section } from '../../../../components/page'
import { RecordBody, Sources } from '../../../../components/record'
import { LanguageMark, Text } from '../../../../components/text'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query FocusArea($id: ID!, $lang: Language!) {
    focusArea(id: $id) {
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
      formerName(in: $lang) {
        value
        language
      }
      policies {
        number
        text(in: $lang) {
          value
          language
        }
        keywords
      }
      planSections {
        fiscalYear
        headings
        document
      }
      programmes(first: 100) {
        totalCount
        nodes {
          ...ProgrammeName
          programmeKind
          status
          description(in: $lang) {
            value
            language
          }
        }
      }
      grantSchemes(first: 50) {
        totalCount
        nodes {
          id
          status
          name(in: $lang) {
            value
            language
          }
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

const read = cache((lang: LanguageCode, id: string) => readGraph(lang, document, { id, lang: language(lang).graph }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { focusArea } = (await read(locale.lang, (await params).id)).data
  if (!focusArea) return {}
  return pageMetadata(locale, {
    title: focusArea.name.value,
    description: focusArea.description?.value,
    path: locale.to.focusArea(focusArea.id),
  })
}

export default async function FocusAreaPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { focusArea } = data
  if (!focusArea) notFound()
  const { policies, planSections, programmes, grantSchemes, formerName } = focusArea
  const japanese = locale.html === 'ja' ? undefined : 'ja'
  const facts = [
    { name: m.programmes.formerName, value: formerName && <Text locale={locale} text={formerName} /> },
    {
      name: m.programmes.grantsInArea,
      value: grantSchemes && grantSchemes.totalCount > 0 && (
        <ul>
          {grantSchemes.nodes.map(({ id, name, status }) => (
            <li key={id} className="py-0.5">
              <a href={to.grant(id)}>
                <Text locale={locale} text={name} />
              </a>
              {status === 'HISTORICAL' && <span className="ms-2 text-[0.875rem]">{m.grants.statuses.HISTORICAL}</span>}
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <Page
      locale={locale}
      title={focusArea.name}
      kicker={
        <>
          <span className="figure me-3 text-std-36N-140 text-warm">{focusArea.numeral}</span>
          {focusArea.tier === 'PRIORITY' ? m.programmes.priority : m.programmes.foundation}
        </>
      }
      above={[{ href: to.programmes(), name: m.nav.programmes }]}
      lead={
        focusArea.description && (
          <p>
            <Text locale={locale} text={focusArea.description} />
          </p>
        )
      }
      incomplete={incomplete}
    >
      <RecordBody aside={<Facts facts={facts} />}>
        {policies.length > 0 && (
          <Section locale={locale} title={m.programmes.policies}>
            <ol className="rule-list">
              {policies.map(({ number, text, keywords }) => (
                <li key={number} className="grid grid-cols-[2.5rem_minmax(0,1fr)] py-4">
                  <span className="figure pt-1 text-std-20N-150 text-warm">{locale.number(number)}</span>
                  <div className="measure">
                    <Text locale={locale} text={text} />
                    {keywords.length > 0 && (
                      <p className="mt-1 text-[0.875rem] leading-170 text-solid-gray-700">
                        {m.programmes.keywords}
                        {m.common.colon}
                        <span lang={japanese}>{keywords.join('、')}</span>
                        <LanguageMark locale={locale} language={japanese ? 'JA' : locale.graph} />
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ol>
          </Section>
        )}
        <Section locale={locale} title={m.programmes.inArea} total={programmes.totalCount}>
          <ul className="rule-list">
            {programmes.nodes.map(({ id, name, programmeKind, status, description }) => (
              <li key={id} className="py-4">
                <h3 className="text-std-17B-170">
                  <a href={to.programme(id)}>
                    <Text locale={locale} text={name} mark={false} />
                  </a>
                  <LanguageMark locale={locale} language={name.language} />
                </h3>
                <p className="text-[0.875rem] leading-170 text-solid-gray-700">
                  {m.programmes.kinds[programmeKind]}
                  {status !== 'CURRENT' && <strong className="ms-3">{m.programmes.statuses[status]}</strong>}
                </p>
                {description && (
                  <p className="measure mt-1">
                    <Text locale={locale} text={description} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
        {planSections.length > 0 && (
          <Section locale={locale} title={m.programmes.planSections}>
            <Facts
              facts={planSections.map(({ fiscalYear, headings }) => ({
                name: locale.fiscalYear(fiscalYear),
                value: (
                  <ul lang={japanese}>
                    {headings.map((heading) => (
                      <li key={heading}>{heading}</li>
                    ))}
                  </ul>
                ),
              }))}
            />
          </Section>
        )}
      </RecordBody>
      <Sources locale={locale} sources={focusArea.sources} note={focusArea.note} updatedAt={focusArea.updatedAt} />
    </Page>
  )
}
