import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { EventEntry, SessionEntry } from '../../../../components/event-entry'
import { ProgrammeLink } from '../../../../components/names'
import { Page, Section } from '../../../../components/page'
import { PublicationEntry } from '../../../../components/publication-entry'
import { RecordBody, Sources } from '../../../../components/record'
import { RichText, Text } from '../../../../components/text'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'
import { Contact } from './contact'
import { officeDocument } from './office'
import { Staff } from './staff'
import { Support } from './support'

interface Props {
  params: Promise<{ lang: string; id: string }>
}

const read = cache((lang: LanguageCode, id: string) =>
  readGraph(lang, officeDocument, { id, lang: language(lang).graph }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { office } = (await read(locale.lang, (await params).id)).data
  if (!office) return {}
  return pageMetadata(locale, {
    title: office.name.value,
    description: office.description?.value,
    path: locale.to.office(office.id),
  })
}

export default async function OfficePage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { office } = data
  if (!office) notFound()
  const { publications, sessions, events, programmes, surveys, supportHighlights, seminarExample } = office
  return (
    <Page
      locale={locale}
      title={office.name}
      kicker={
        <>
          {m.offices.kinds[office.officeKind]}
          {office.localName && <span className="ms-4">{office.localName}</span>}
        </>
      }
      above={[{ href: to.offices(), name: m.nav.offices }]}
      lead={
        office.description && (
          <p>
            <Text locale={locale} text={office.description} />
          </p>
        )
      }
      incomplete={incomplete}
    >
      <RecordBody aside={<Contact locale={locale} office={office} />}>
        <Support locale={locale} office={office} />
        {supportHighlights.length > 0 && (
          <Section locale={locale} title={m.offices.highlights}>
            <ul className="measure list-disc ps-5">
              {supportHighlights.map((text) => (
                <li key={text.value} className="py-1">
                  <Text locale={locale} text={text} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {seminarExample && (
          <Section locale={locale} title={m.offices.seminar}>
            <p className="font-bold">
              <Text locale={locale} text={seminarExample.name} />
              {seminarExample.fiscalYear && (
                <span className="ms-3 font-normal text-solid-gray-700">
                  {locale.fiscalYear(seminarExample.fiscalYear)}
                </span>
              )}
            </p>
            {seminarExample.text && (
              <p className="measure mt-1">
                <Text locale={locale} text={seminarExample.text} />
              </p>
            )}
          </Section>
        )}
        {office.body && (
          <div className="mt-10">
            <RichText locale={locale} text={office.body} />
          </div>
        )}
        {publications && publications.totalCount > 0 && (
          <Section
            locale={locale}
            title={m.offices.publications}
            total={publications.totalCount}
            all={to.publications({ office: office.id })}
          >
            <ul className="rule-list">
              {publications.nodes.map((publication) => (
                <PublicationEntry key={publication.id} locale={locale} publication={publication} ofOffice />
              ))}
            </ul>
          </Section>
        )}
        {sessions && sessions.totalCount > 0 && (
          <Section
            locale={locale}
            title={m.offices.sessions}
            total={sessions.totalCount}
            all={to.sessions({ office: office.id })}
          >
            <ul className="rule-list">
              {sessions.nodes.map((session) => (
                <SessionEntry key={session.id} locale={locale} session={session} />
              ))}
            </ul>
          </Section>
        )}
        {events && events.totalCount > 0 && (
          <Section
            locale={locale}
            title={m.offices.events}
            total={events.totalCount}
            all={to.events({ office: office.id })}
          >
            <ul className="rule-list">
              {events.nodes.map((event) => (
                <EventEntry key={event.id} locale={locale} event={event} />
              ))}
            </ul>
          </Section>
        )}
        {programmes && programmes.totalCount > 0 && (
          <Section locale={locale} title={m.offices.programmes} total={programmes.totalCount}>
            <ul className="gap-x-10 md:columns-2">
              {programmes.nodes.map((programme) => (
                <li key={programme.id} className="break-inside-avoid py-1">
                  <ProgrammeLink locale={locale} of={programme} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {surveys.totalCount > 0 && (
          <Section locale={locale} title={m.offices.surveys} total={surveys.totalCount}>
            <ul className="rule-list">
              {surveys.nodes.map(({ id, title, fiscalYear }) => (
                <li key={id} className="py-2.5">
                  <Text locale={locale} text={title} />
                  {fiscalYear && (
                    <span className="ms-3 text-[0.875rem] text-solid-gray-700">{locale.fiscalYear(fiscalYear)}</span>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Staff locale={locale} office={office} />
      </RecordBody>
      <Sources locale={locale} sources={office.sources} note={office.note} updatedAt={office.updatedAt} />
    </Page>
  )
}
