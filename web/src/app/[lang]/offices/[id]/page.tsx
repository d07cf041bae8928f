import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { EventEntry, SessionEntry } from '../../../../components/event-entry'
import { Facts, Inline } from '../../../../components/facts'
import { CountryLink, municipalityLinks, ProgrammeLink } from '../../../../components/names'
import { Page, Section } from '../../../../components/page'
import { PublicationEntry } from '../../../../components/publication-entry'
import { RecordBody, Sources } from '../../../../components/record'
import { Scroll } from '../../../../components/scroll'
import { RichText, Text } from '../../../../components/text'
import { graphql } from '../../../../gql'
import type { OfficeQuery } from '../../../../gql/graphql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { type Locale, localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query Office($id: ID!, $lang: Language!) {
    office(id: $id) {
      ...OfficeName
      localName
      description(in: $lang) {
        value
        language
      }
      body(in: $lang) {
        html
        language
      }
      officeKind
      coverage {
        country {
          ...CountryName
        }
        note(in: $lang) {
          value
          language
        }
      }
      postalCode
      address
      tel
      telNote(in: $lang) {
        value
        language
      }
      fax
      website
      access {
        line(in: $lang) {
          value
          language
        }
        station(in: $lang) {
          value
          language
        }
        exit
        walkMinutes
      }
      staff {
        asOf
        total
        byRole {
          role(in: $lang) {
            value
            language
          }
          count
        }
      }
      secondedStaff {
        fiscalYear
        persons
        municipalityCount
        municipalities {
          ...MunicipalityName
        }
        note(in: $lang) {
          value
          language
        }
      }
      supportCounts {
        fiscalYear
        total
        prefecturesAndDesignatedCities
        municipalities
        other
      }
      channels {
        channelKind
        name
        note(in: $lang) {
          value
          language
        }
      }
      newsletter {
        name
        contents(in: $lang) {
          value
          language
        }
        issuesPerYear
      }
      supportHighlights(in: $lang) {
        value
        language
      }
      seminarExample {
        name(in: $lang) {
          value
          language
        }
        text(in: $lang) {
          value
          language
        }
        fiscalYear
      }
      residentOfficers {
        fiscalYear
        municipalities {
          ...MunicipalityName
        }
      }
      surveys(first: 10) {
        totalCount
        nodes {
          id
          title(in: $lang) {
            value
            language
          }
          fiscalYear
        }
      }
      publications(first: 8) {
        totalCount
        nodes {
          ...PublicationLine
        }
      }
      sessions(first: 8) {
        totalCount
        nodes {
          ...SessionLine
        }
      }
      events(first: 8) {
        totalCount
        nodes {
          ...EventLine
        }
      }
      programmes(first: 100, where: { status: [CURRENT] }) {
        totalCount
        nodes {
          ...ProgrammeName
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

type Office = NonNullable<OfficeQuery['office']>

interface PartProps {
  locale: Locale
  office: Office
}

const read = cache((lang: LanguageCode, id: string) => readGraph(lang, document, { id, lang: language(lang).graph }))

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

function Contact({ locale, office }: PartProps) {
  const { m } = locale
  const { coverage, access, channels, newsletter } = office
  const facts = [
    {
      name: m.offices.coverage,
      value: coverage.length > 0 && (
        <Inline>
          {coverage.map(({ country, note }) => (
            <span key={country.code}>
              <CountryLink locale={locale} of={country} />
              {note && (
                <span className="text-[0.875rem] text-solid-gray-700">
                  {' '}
                  <Text locale={locale} text={note} />
                </span>
              )}
            </span>
          ))}
        </Inline>
      ),
    },
    {
      name: m.offices.address,
      // Written as letters to it are: in Japanese for Tokyo, in the country's own way abroad.
      value: (
        <address className="not-italic" lang={office.officeKind === 'HEADQUARTERS' ? 'ja' : undefined}>
          {office.postalCode && <span className="block">〒{office.postalCode}</span>}
          {office.address}
        </address>
      ),
    },
    {
      name: m.common.tel,
      value: (
        <>
          <a href={`tel:${office.tel}`}>{office.tel}</a>
          {office.telNote && (
            <span className="block text-[0.875rem] text-solid-gray-700">
              <Text locale={locale} text={office.telNote} />
            </span>
          )}
        </>
      ),
    },
    { name: m.common.fax, value: office.fax },
    {
      name: m.common.website,
      value: office.website && (
        <a href={office.website} className="break-all">
          {new URL(office.website).host}
        </a>
      ),
    },
    {
      name: m.offices.access,
      value: access.length > 0 && (
        <ul>
          {access.map(({ line, station, exit, walkMinutes }) => (
            <li key={`${line.value} ${station.value}`}>
              <Text locale={locale} text={line} mark={false} /> <Text locale={locale} text={station} />{' '}
              {[
                exit && m.offices.exit(exit),
                typeof walkMinutes === 'number' && m.offices.walk(locale.counted(walkMinutes)),
              ]
                .filter(Boolean)
                .join(m.common.separator)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: m.offices.channels,
      value: channels.length > 0 && (
        <Inline>
          {channels.map(({ channelKind, name }) => (
            <span key={channelKind + name}>{name}</span>
          ))}
        </Inline>
      ),
    },
    {
      name: m.offices.newsletter,
      value: newsletter && (
        <>
          {newsletter.name}
          {typeof newsletter.issuesPerYear === 'number' && (
            <span className="block">{m.publications.times(locale.counted(newsletter.issuesPerYear))}</span>
          )}
          {newsletter.contents && (
            <span className="block text-[0.875rem] leading-170 text-solid-gray-700">
              <Text locale={locale} text={newsletter.contents} />
            </span>
          )}
        </>
      ),
    },
  ]
  return <Facts facts={facts} />
}

/** How often the office supported activities abroad. */
function Support({ locale, office }: PartProps) {
  const { m } = locale
  const { supportCounts } = office
  const latest = supportCounts.toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0]
  if (!latest) return null
  return (
    <Section locale={locale} title={m.offices.support}>
      <p className="mb-6 flex flex-wrap items-baseline gap-x-4">
        <span className="figure text-dsp-64N-140 text-key-900">{locale.number(latest.total)}</span>
        <span>{m.home.figureSupport(locale.fiscalYear(latest.fiscalYear))}</span>
      </p>
      <Scroll label={m.offices.supportCaption}>
        <table className="data-table">
          <caption className="sr-only">{m.offices.supportCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{m.common.fiscalYear}</th>
              <th scope="col" className="number">
                {m.offices.prefectures}
              </th>
              <th scope="col" className="number">
                {m.offices.municipalities}
              </th>
              <th scope="col" className="number">
                {m.offices.other}
              </th>
              <th scope="col" className="number">
                {m.offices.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {supportCounts.map((row) => (
              <tr key={row.fiscalYear}>
                <th scope="row">{locale.fiscalYear(row.fiscalYear)}</th>
                {[row.prefecturesAndDesignatedCities, row.municipalities, row.other].map((value, index) => (
                  // Three columns that never change places.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={index} className="number">
                    {typeof value === 'number' && locale.number(value)}
                  </td>
                ))}
                <td className="number font-bold">{locale.number(row.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  )
}

function Staff({ locale, office }: PartProps) {
  const { m } = locale
  const { staff, secondedStaff, residentOfficers } = office
  return (
    <>
      {staff && (
        <Section locale={locale} title={m.offices.staff}>
          <p className="mb-4">
            <span className="figure me-3 text-std-36N-140 text-key-900">
              {m.offices.people(locale.counted(staff.total))}
            </span>
            {m.common.asOf(locale.date(staff.asOf))}
          </p>
          <table className="data-table max-w-[32rem]">
            <caption className="sr-only">{m.offices.staffCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{m.offices.role}</th>
                <th scope="col" className="number">
                  {m.common.value}
                </th>
              </tr>
            </thead>
            <tbody>
              {staff.byRole.map(({ role, count }) => (
                <tr key={role.value}>
                  <th scope="row">
                    <Text locale={locale} text={role} />
                  </th>
                  <td className="number">{locale.number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      {secondedStaff && (
        <Section locale={locale} title={m.offices.seconded}>
          <p className="mb-3">
            {m.offices.secondedText(
              locale.fiscalYear(secondedStaff.fiscalYear),
              locale.counted(secondedStaff.persons),
              locale.counted(secondedStaff.municipalityCount),
            )}
          </p>
          {municipalityLinks({ locale, of: secondedStaff.municipalities })}
          {secondedStaff.note && (
            <p className="measure mt-2 text-[0.875rem]">
              <Text locale={locale} text={secondedStaff.note} />
            </p>
          )}
        </Section>
      )}
      {residentOfficers && residentOfficers.municipalities.length > 0 && (
        <Section locale={locale} title={m.offices.resident}>
          <p className="mb-3">{locale.fiscalYear(residentOfficers.fiscalYear)}</p>
          {municipalityLinks({ locale, of: residentOfficers.municipalities })}
        </Section>
      )}
    </>
  )
}
