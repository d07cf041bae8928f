import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AwardEntry } from '../../../../components/award-entry'
import { EventEntry, SessionEntry } from '../../../../components/event-entry'
import { Facts } from '../../../../components/facts'
import { officeLinks } from '../../../../components/names'
import { Page } from '../../../../components/page'
import { PublicationEntry } from '../../../../components/publication-entry'
import { Entries, RecordBody, Sources } from '../../../../components/record'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query Country($code: CountryCode!, $lang: Language!) {
    country(code: $code) {
      ...CountryName
      offices {
        ...OfficeName
      }
      publications(first: 15) {
        totalCount
        nodes {
          ...PublicationLine
        }
      }
      events(first: 10) {
        totalCount
        nodes {
          ...EventLine
        }
      }
      sessions(first: 10) {
        totalCount
        nodes {
          ...SessionLine
        }
      }
      partneredAwards(first: 15) {
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
  params: Promise<{ lang: string; code: string }>
}

const read = cache((lang: LanguageCode, code: string) =>
  readGraph(lang, document, { code, lang: language(lang).graph }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { country } = (await read(locale.lang, (await params).code)).data
  if (!country) return {}
  return pageMetadata(locale, { title: country.name.value, path: locale.to.country(country.code) })
}

export default async function CountryPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).code)
  const { country } = data
  if (!country) notFound()
  const { code, offices, publications, events, sessions, partneredAwards: awards } = country
  const facts = [{ name: m.countries.offices, value: officeLinks({ locale, of: offices }) ?? m.countries.noOffice }]
  return (
    <Page
      locale={locale}
      title={country.name}
      above={[{ href: to.countries(), name: m.nav.countries }]}
      incomplete={incomplete}
    >
      <RecordBody aside={<Facts facts={facts} />}>
        {publications && (
          <Entries
            locale={locale}
            title={m.nav.publications}
            total={publications.totalCount}
            all={publications.totalCount > 0 ? to.publications({ country: code }) : undefined}
          >
            {publications.nodes.map((publication) => (
              <PublicationEntry key={publication.id} locale={locale} publication={publication} />
            ))}
          </Entries>
        )}
        {awards && awards.totalCount > 0 && (
          <Entries
            locale={locale}
            title={m.countries.awards}
            total={awards.totalCount}
            all={to.awards({ country: code })}
          >
            {awards.nodes.map((award) => (
              <AwardEntry key={award.id} locale={locale} award={award} />
            ))}
          </Entries>
        )}
        {events && events.totalCount > 0 && (
          <Entries locale={locale} title={m.nav.events} total={events.totalCount} all={to.events({ country: code })}>
            {events.nodes.map((event) => (
              <EventEntry key={event.id} locale={locale} event={event} />
            ))}
          </Entries>
        )}
        {sessions && sessions.totalCount > 0 && (
          <Entries locale={locale} title={m.nav.sessions} total={sessions.totalCount}>
            {sessions.nodes.map((session) => (
              <SessionEntry key={session.id} locale={locale} session={session} />
            ))}
          </Entries>
        )}
      </RecordBody>
      <Sources locale={locale} sources={country.sources} note={country.note} updatedAt={country.updatedAt} />
    </Page>
  )
}
