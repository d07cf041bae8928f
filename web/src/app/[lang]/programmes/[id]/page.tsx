import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DispatchEntry, PlacementEntry } from '../../../../components/dispatch-entry'
import { EventEntry, SessionEntry } from '../../../../components/event-entry'
import { Facts } from '../../../../components/facts'
import { officeLinks } from '../../../../components/names'
import { Page, Section } from '../../../../components/page'
import { PublicationEntry } from '../../../../components/publication-entry'
import { Entries, RecordBody, Sources } from '../../../../components/record'
import { Statistics } from '../../../../components/statistics'
import { RichText, Text } from '../../../../components/text'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'

const document = graphql(`
  query Programme($id: ID!, $lang: Language!) {
    programme(id: $id) {
      ...ProgrammeName
      description(in: $lang) {
        value
        language
      }
      body(in: $lang) {
        html
        language
      }
      programmeKind
      status
      focusArea {
        id
        name(in: $lang) {
          value
          language
        }
      }
      offices {
        ...OfficeName
      }
      targetBodies(in: $lang) {
        value
        language
      }
      terms {
        label(in: $lang) {
          value
          language
        }
        text(in: $lang) {
          value
          language
        }
      }
      statistics {
        ...StatisticRow
      }
      aliases
      website
      sinceFiscalYear
      sinceYear
      grantSchemes(first: 20) {
        totalCount
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
          awards(first: 1) {
            totalCount
          }
        }
      }
      sessions(first: 15) {
        totalCount
        nodes {
          ...SessionLine
        }
      }
      events(first: 15) {
        totalCount
        nodes {
          ...EventLine
        }
      }
      dispatches(first: 20) {
        totalCount
        nodes {
          ...DispatchLine
        }
      }
      placements(first: 20) {
        totalCount
        nodes {
          ...PlacementLine
        }
      }
      publications(first: 10) {
        totalCount
        nodes {
          ...PublicationLine
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
  const { programme } = (await read(locale.lang, (await params).id)).data
  if (!programme) return {}
  return pageMetadata(locale, {
    title: programme.name.value,
    description: programme.description?.value,
    path: locale.to.programme(programme.id),
  })
}

export default async function ProgrammePage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { programme } = data
  if (!programme) notFound()
  const { focusArea, targetBodies, terms, statistics, grantSchemes, aliases } = programme
  const { sessions, events, dispatches, placements, publications } = programme
  const began = programme.sinceFiscalYear
    ? locale.fiscalYear(programme.sinceFiscalYear)
    : programme.sinceYear && locale.date(String(programme.sinceYear))
  const facts = [
    { name: m.common.status, value: m.programmes.statuses[programme.status] },
    {
      name: m.common.focusArea,
      value: focusArea && (
        <a href={to.focusArea(focusArea.id)}>
          <Text locale={locale} text={focusArea.name} />
        </a>
      ),
    },
    { name: m.common.office, value: officeLinks({ locale, of: programme.offices }) },
    {
      name: m.programmes.targets,
      value: targetBodies.length > 0 && (
        <ul>
          {targetBodies.map((text) => (
            <li key={text.value}>
              <Text locale={locale} text={text} />
            </li>
          ))}
        </ul>
      ),
    },
    { name: m.common.sinceLabel, value: began },
    {
      name: m.programmes.aliases,
      value: aliases.length > 0 && <span lang="ja">{aliases.join('、')}</span>,
    },
    {
      name: m.common.website,
      value: programme.website && (
        <a href={programme.website} className="break-all">
          {new URL(programme.website).host}
        </a>
      ),
    },
  ]
  return (
    <Page
      locale={locale}
      title={programme.name}
      kicker={m.programmes.kinds[programme.programmeKind]}
      above={[{ href: to.programmes(), name: m.nav.programmes }]}
      lead={
        programme.description && (
          <p>
            <Text locale={locale} text={programme.description} />
          </p>
        )
      }
      incomplete={incomplete}
    >
      <RecordBody aside={<Facts facts={facts} />}>
        {programme.body && <RichText locale={locale} text={programme.body} />}
        {terms.length > 0 && (
          <Section locale={locale} title={m.programmes.terms}>
            <Facts
              facts={terms.map(({ label, text }) => ({
                name: label.value,
                value: (
                  <span className="measure block">
                    <Text locale={locale} text={text} />
                  </span>
                ),
              }))}
            />
          </Section>
        )}
        {statistics.length > 0 && (
          <Section locale={locale} title={m.programmes.statistics}>
            <Statistics locale={locale} name={programme.name.value} of={statistics} />
          </Section>
        )}
        {grantSchemes && grantSchemes.totalCount > 0 && (
          <Section locale={locale} title={m.programmes.grants} total={grantSchemes.totalCount}>
            <ul className="rule-list">
              {grantSchemes.nodes.map(({ id, name, description, awards }) => (
                <li key={id} className="py-4">
                  <a href={to.grant(id)}>
                    <Text locale={locale} text={name} />
                  </a>
                  {description && (
                    <p className="measure mt-1">
                      <Text locale={locale} text={description} />
                    </p>
                  )}
                  {awards.totalCount > 0 && (
                    <p className="mt-1 text-[0.875rem]">
                      <a href={to.awards({ scheme: id })}>
                        {m.grants.pastAwards} {m.common.count(locale.counted(awards.totalCount))}
                      </a>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {sessions.totalCount > 0 && (
          <Entries locale={locale} title={m.programmes.sessions} total={sessions.totalCount}>
            {sessions.nodes.map((session) => (
              <SessionEntry key={session.id} locale={locale} session={session} />
            ))}
          </Entries>
        )}
        {events.totalCount > 0 && (
          <Entries locale={locale} title={m.programmes.events} total={events.totalCount}>
            {events.nodes.map((event) => (
              <EventEntry key={event.id} locale={locale} event={event} />
            ))}
          </Entries>
        )}
        {dispatches.totalCount > 0 && (
          <Entries locale={locale} title={m.programmes.dispatches} total={dispatches.totalCount}>
            {dispatches.nodes.map((dispatch) => (
              <DispatchEntry key={dispatch.id} locale={locale} dispatch={dispatch} named />
            ))}
          </Entries>
        )}
        {placements.totalCount > 0 && (
          <Entries locale={locale} title={m.programmes.placements} total={placements.totalCount}>
            {placements.nodes.map((placement) => (
              <PlacementEntry key={placement.id} locale={locale} placement={placement} named />
            ))}
          </Entries>
        )}
        {publications && publications.totalCount > 0 && (
          <Entries locale={locale} title={m.programmes.publications} total={publications.totalCount}>
            {publications.nodes.map((publication) => (
              <PublicationEntry key={publication.id} locale={locale} publication={publication} />
            ))}
          </Entries>
        )}
      </RecordBody>
      <Sources locale={locale} sources={programme.sources} note={programme.note} updatedAt={programme.updatedAt} />
    </Page>
  )
}
