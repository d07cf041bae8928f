import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { whenOf } from '../../../../components/event-entry'
import { Facts } from '../../../../components/facts'
import {
  countryLinks,
  MunicipalityLink,
  municipalityLinks,
  OfficeLink,
  ProgrammeLink,
} from '../../../../components/names'
import { Occurrences } from '../../../../components/occurrences'
import { Page, Section } from '../../../../components/page'
import { People } from '../../../../components/people'
import { RecordBody, Sources } from '../../../../components/record'
import { Text } from '../../../../components/text'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query Session($id: ID!, $lang: Language!) {
    session(id: $id) {
      ...SessionLine
      number
      programme {
        ...ProgrammeName
      }
      office {
        ...OfficeName
      }
      occurrences {
        ...OccurrenceRow
      }
      countries {
        ...CountryName
      }
      municipalities {
        ...MunicipalityName
      }
      hostMunicipality {
        ...MunicipalityName
      }
      participants {
        total
        approximate
        unit(in: $lang) {
          value
          language
        }
        breakdown {
          label(in: $lang) {
            value
            language
          }
          value
        }
        note(in: $lang) {
          value
          language
        }
      }
      target(in: $lang) {
        value
        language
      }
      lectures {
        title(in: $lang) {
          value
          language
        }
        presentedBy
        speakers {
          ...PersonLine
        }
      }
      speakers {
        ...PersonLine
      }
      category
      timesHeld
      exhibitors
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
  const { session } = (await read(locale.lang, (await params).id)).data
  return session ? pageMetadata(locale, { title: session.title.value, path: locale.to.session(session.id) }) : {}
}

export default async function SessionPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { session } = data
  if (!session) notFound()
  const { participants, lectures, speakers, occurrences } = session
  const facts = [
    { name: m.common.status, value: m.events.statuses[session.status] },
    { name: m.common.date, value: whenOf(locale, session) },
    { name: m.sessions.number, value: typeof session.number === 'number' && locale.number(session.number) },
    { name: m.common.format, value: session.format && m.events.formats[session.format] },
    { name: m.common.place, value: session.place && <Text locale={locale} text={session.place} /> },
    {
      name: m.sessions.participants,
      value: typeof participants?.total === 'number' && (
        <>
          {participants.approximate && m.common.approx}
          {locale.number(participants.total)}
          {participants.unit && (
            <>
              {locale.html === 'ja' || locale.html === 'zh-Hans' ? '' : ' '}
              <Text locale={locale} text={participants.unit} mark={false} />
            </>
          )}
          {participants.breakdown.length > 0 && (
            <ul>
              {participants.breakdown.map(({ label, value }) => (
                <li key={label.value}>
                  <Text locale={locale} text={label} /> {locale.number(value)}
                </li>
              ))}
            </ul>
          )}
          {participants.note && (
            <p className="text-[0.875rem]">
              <Text locale={locale} text={participants.note} />
            </p>
          )}
        </>
      ),
    },
    { name: m.sessions.target, value: session.target && <Text locale={locale} text={session.target} /> },
    { name: m.sessions.category, value: session.category && m.sessions.categories[session.category] },
    {
      name: m.sessions.timesHeld,
      value: typeof session.timesHeld === 'number' && m.sessions.times(locale.counted(session.timesHeld)),
    },
    { name: m.events.exhibitors, value: typeof session.exhibitors === 'number' && locale.number(session.exhibitors) },
    { name: m.common.office, value: session.office && <OfficeLink locale={locale} of={session.office} /> },
    { name: m.common.programme, value: session.programme && <ProgrammeLink locale={locale} of={session.programme} /> },
    {
      name: m.sessions.host,
      value: session.hostMunicipality && <MunicipalityLink locale={locale} of={session.hostMunicipality} />,
    },
    { name: m.common.countries, value: countryLinks({ locale, of: session.countries }) },
    { name: m.common.municipalities, value: municipalityLinks({ locale, of: session.municipalities }) },
  ]
  return (
    <Page
      locale={locale}
      title={session.title}
      kicker={m.sessions.kinds[session.sessionKind]}
      above={[
        { href: to.events(), name: m.nav.events },
        { href: to.sessions(), name: m.nav.sessions },
      ]}
      incomplete={incomplete}
    >
      <RecordBody aside={<Facts facts={facts} />}>
        {(lectures.length > 0 || speakers.length > 0 || occurrences.length > 0) && (
          <>
            {lectures.length > 0 && (
              <Section locale={locale} title={m.sessions.lectures}>
                <ul className="rule-list">
                  {lectures.map((lecture) => (
                    <li key={lecture.title.value} className="py-4">
                      <p className="measure font-bold">
                        <Text locale={locale} text={lecture.title} />
                      </p>
                      {lecture.presentedBy && (
                        <p lang={locale.html === 'ja' ? undefined : 'ja'}>{lecture.presentedBy}</p>
                      )}
                      <People locale={locale} of={lecture.speakers} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            {speakers.length > 0 && (
              <Section locale={locale} title={m.sessions.speakers}>
                <People locale={locale} of={speakers} />
              </Section>
            )}
            <Occurrences locale={locale} of={occurrences} />
          </>
        )}
      </RecordBody>
      <Sources locale={locale} sources={session.sources} note={session.note} updatedAt={session.updatedAt} />
    </Page>
  )
}
