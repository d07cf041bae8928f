import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Recipient } from '../../../../components/award-entry'
import { Facts, Inline } from '../../../../components/facts'
import { countryLinks } from '../../../../components/names'
import { Page } from '../../../../components/page'
import { RecordBody, Sources } from '../../../../components/record'
import { Text } from '../../../../components/text'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query Award($id: ID!, $lang: Language!) {
    grantAward(id: $id) {
      ...AwardLine
      coRecipients {
        ...RecipientName
      }
      partnerCountriesFrom
      month
      disaster(in: $lang) {
        value
        language
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
  const { grantAward: award } = (await read(locale.lang, (await params).id)).data
  if (!award) return {}
  return pageMetadata(locale, {
    title: award.title?.value ?? locale.m.awards.untitled,
    path: locale.to.award(award.id),
  })
}

export default async function AwardPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { grantAward: award } = data
  if (!award) notFound()
  const facts = [
    {
      name: m.awards.scheme,
      value: award.scheme && (
        <a href={to.grant(award.scheme.id)}>
          <Text locale={locale} text={award.scheme.name} />
        </a>
      ),
    },
    { name: m.awards.recipient, value: <Recipient locale={locale} recipient={award.recipient} link /> },
    {
      name: m.awards.joint,
      value: award.coRecipients.length > 0 && (
        <Inline>
          {award.coRecipients.map((recipient) => (
            <Recipient key={recipient.printedName} locale={locale} recipient={recipient} link />
          ))}
        </Inline>
      ),
    },
    { name: m.common.fiscalYear, value: locale.fiscalYear(award.fiscalYear) },
    { name: m.common.status, value: m.awards.statuses[award.status] },
    { name: m.awards.category, value: award.category && m.awards.categories[award.category] },
    {
      name: m.awards.partner,
      value: award.partnerCountries && award.partnerCountries.length > 0 && (
        <>
          {countryLinks({ locale, of: award.partnerCountries })}
          {award.partnerCountriesFrom === 'TITLE' && (
            <p className="text-[0.875rem] leading-170 text-solid-gray-700">{m.awards.partnerFromTitle}</p>
          )}
        </>
      ),
    },
    { name: m.awards.month, value: award.month && locale.date(award.month) },
    { name: m.awards.disaster, value: award.disaster && <Text locale={locale} text={award.disaster} /> },
  ]
  return (
    <Page
      locale={locale}
      title={award.title ?? m.awards.untitled}
      kicker={award.scheme && <Text locale={locale} text={award.scheme.name} mark={false} />}
      above={[
        { href: to.grants(), name: m.nav.grants },
        { href: to.awards(), name: m.nav.awards },
      ]}
      incomplete={incomplete}
    >
      <RecordBody aside={<Facts facts={facts} />} />
      <Sources locale={locale} sources={award.sources} note={award.note} updatedAt={award.updatedAt} />
    </Page>
  )
}
