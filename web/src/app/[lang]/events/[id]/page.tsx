import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { whenOf } from '../../../../components/event-entry'
import { Facts } from '../../../../components/facts'
import { CountryLink, countryLinks, municipalityLinks, OfficeLink, ProgrammeLink } from '../../../../components/names'
import { Occurrences } from '../../../../components/occurrences'
import { Page, Section } from '../../../../components/page'
import { RecordBody, Sources } from '../../../../components/record'
import { Text } from '../../../../components/text'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query Event($id: ID!, $lang: Language!) {
    event(id: $id) {
      ...EventLine
      role
      programme {
        ...ProgrammeName
      }
      office {
        ...OfficeName
      }
      occurrences {
        ...OccurrenceRow
      }
      invitedFrom {
        ...CountryName
      }
      municipalities {
        ...MunicipalityName
      }
      attendance
      attendanceApproximate
      exhibitors {
        localGovernments
        businesses
        products
      }
      themeIngredients {
        municipality {
          ...MunicipalityName
        }
        ingredients
      }
      dishes
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
  const { event } = (await read(locale.lang, (await params).id)).data
  return event ? pageMetadata(locale, { title: event.name.value, path: locale.to.event(event.id) }) : {}
}

export default async function EventPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { event } = data
  if (!event) notFound()
  const { exhibitors, attendance } = event
  const japanese = locale.html === 'ja' ? undefined : 'ja'
  const shown = [
    exhibitors?.localGovernments && m.events.governments(locale.counted(exhibitors.localGovernments)),
    exhibitors?.businesses && m.events.businesses(locale.counted(exhibitors.businesses)),
    exhibitors?.products && m.events.products(locale.counted(exhibitors.products)),
  ].filter(Boolean)
  const facts = [
    { name: m.common.status, value: m.events.statuses[event.status] },
    { name: m.common.date, value: whenOf(locale, event) },
    { name: m.common.place, value: event.place && <Text locale={locale} text={event.place} /> },
    { name: m.common.countries, value: countryLinks({ locale, of: event.countries }) },
    { name: m.events.invitedFrom, value: event.invitedFrom && <CountryLink locale={locale} of={event.invitedFrom} /> },
    { name: m.events.role, value: event.role && m.events.roles[event.role] },
    {
      name: m.events.attendance,
      value:
        typeof attendance === 'number' &&
        `${event.attendanceApproximate ? m.common.approx : ''}${m.events.people(locale.counted(attendance))}`,
    },
    { name: m.events.exhibitors, value: shown.join(m.common.separator) },
    { name: m.common.office, value: event.office && <OfficeLink locale={locale} of={event.office} /> },
    { name: m.common.programme, value: event.programme && <ProgrammeLink locale={locale} of={event.programme} /> },
    { name: m.common.municipalities, value: municipalityLinks({ locale, of: event.municipalities }) },
  ]
  return (
    <Page
      locale={locale}
      title={event.name}
      kicker={m.events.kinds[event.eventKind]}
      above={[{ href: to.events(), name: m.nav.events }]}
      incomplete={incomplete}
    >
      <RecordBody aside={<Facts facts={facts} />}>
        {(event.occurrences.length > 0 || event.themeIngredients.length > 0 || event.dishes.length > 0) && (
          <>
            {event.themeIngredients.length > 0 && (
              <Section locale={locale} title={m.events.ingredients}>
                <Facts
                  facts={event.themeIngredients.map(({ municipality, ingredients }) => ({
                    name: municipality?.name.value ?? m.events.ingredients,
                    value: <span lang={japanese}>{ingredients.join('、')}</span>,
                  }))}
                />
              </Section>
            )}
            {event.dishes.length > 0 && (
              <Section locale={locale} title={m.events.dishes}>
                <p lang={japanese}>{event.dishes.join('、')}</p>
              </Section>
            )}
            <Occurrences locale={locale} of={event.occurrences} />
          </>
        )}
      </RecordBody>
      <Sources locale={locale} sources={event.sources} note={event.note} updatedAt={event.updatedAt} />
    </Page>
  )
}
