import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AwardEntry, CommendationEntry } from '../../../../components/award-entry'
import { DispatchEntry, PlacementEntry } from '../../../../components/dispatch-entry'
import { EventEntry, SessionEntry } from '../../../../components/event-entry'
import { Facts } from '../../../../components/facts'
import { MunicipalityLink } from '../../../../components/names'
import { Page } from '../../../../components/page'
import { PublicationEntry } from '../../../../components/publication-entry'
import { Entries, RecordBody, Sources } from '../../../../components/record'
import { Text } from '../../../../components/text'
import { graphql } from '../../../../gql'
import { readGraph } from '../../../../graph/read'
import { type LanguageCode, language } from '../../../../languages'
import { localeOf } from '../../../../locale'
import { pageMetadata } from '../../../../metadata'
import { prefectureNames } from '../../../../served'

const document = graphql(`
  query Municipality($id: ID!, $lang: Language!) {
    municipality(id: $id) {
      ...MunicipalityName
      municipalityKind
      prefecture
      parent {
        ...MunicipalityName
      }
      legalForm(in: $lang) {
        value
        language
      }
      branch {
        id
        name(in: $lang) {
          value
          language
        }
        department(in: $lang) {
          value
          language
        }
        headPost(in: $lang) {
          value
          language
        }
      }
      awards(first: 20) {
        totalCount
        nodes {
          ...AwardLine
        }
      }
      commendations(first: 20) {
        totalCount
        nodes {
          ...CommendationLine
        }
      }
      practices: publications(first: 20, where: { kind: [BEST_PRACTICE] }) {
        totalCount
        nodes {
          ...PublicationLine
        }
      }
      publications(first: 20, where: { kind: [REPORT, MAGAZINE_ISSUE, ARTICLE, NEWSLETTER_ISSUE] }) {
        totalCount
        nodes {
          ...PublicationLine
        }
      }
      events(first: 20) {
        totalCount
        nodes {
          ...EventLine
        }
      }
      sessions(first: 20) {
        totalCount
        nodes {
          ...SessionLine
        }
      }
      placements(first: 20) {
        totalCount
        nodes {
          ...PlacementLine
        }
      }
      dispatches(first: 20) {
        totalCount
        nodes {
          ...DispatchLine
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
    prefectures: municipalities(first: 100, where: { municipalityKind: [PREFECTURE] }) {
      nodes {
        ...PrefectureName
      }
    }
  }
`)

interface Props {
  params: Promise<{ lang: string; id: string }>
}

const read = cache((lang: LanguageCode, id: string) => readGraph(lang, document, { id, lang: language(lang).graph }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { municipality } = (await read(locale.lang, (await params).id)).data
  if (!municipality) return {}
  return pageMetadata(locale, { title: municipality.name.value, path: locale.to.municipality(municipality.id) })
}

export default async function MunicipalityPage({ params }: Props) {
  const locale = await localeOf(params)
  const { m, to } = locale
  const { data, incomplete } = await read(locale.lang, (await params).id)
  const { municipality } = data
  if (!municipality) notFound()
  const { prefecture, parent, branch, awards, commendations, practices, publications } = municipality
  const { events, sessions, placements, dispatches } = municipality
  const prefectureName = prefecture ? prefectureNames(locale, data.prefectures.nodes)(prefecture) : undefined
  const facts = [
    { name: m.common.kind, value: m.municipalities.kinds[municipality.municipalityKind] },
    {
      name: m.common.prefecture,
      value: prefecture && prefectureName && (
        <a href={to.municipalities({ prefecture })} lang={prefectureName.language}>
          {prefectureName.value}
        </a>
      ),
    },
    { name: m.municipalities.belongsTo, value: parent && <MunicipalityLink locale={locale} of={parent} /> },
    {
      name: m.about.legalForm,
      value: municipality.legalForm && <Text locale={locale} text={municipality.legalForm} />,
    },
    {
      name: m.municipalities.branch,
      value: branch && (
        <>
          <Text locale={locale} text={branch.name} />
          {branch.department && (
            <span className="block text-[0.875rem] leading-170">
              {m.municipalities.branchDepartment}
              {m.common.colon}
              <Text locale={locale} text={branch.department} />
            </span>
          )}
          {branch.headPost && (
            <span className="block text-[0.875rem] leading-170">
              {m.municipalities.branchHead}
              {m.common.colon}
              <Text locale={locale} text={branch.headPost} />
            </span>
          )}
        </>
      ),
    },
  ]
  const joined = [awards, commendations, practices, publications, events, sessions, placements, dispatches]
  const nothing = joined.every((connection) => connection?.totalCount === 0)
  return (
    <Page
      locale={locale}
      title={municipality.name}
      kicker={m.municipalities.kinds[municipality.municipalityKind]}
      above={[{ href: to.municipalities(), name: m.nav.municipalities }]}
      incomplete={incomplete}
    >
      <RecordBody aside={<Facts facts={facts} />}>
        {nothing && <p>{m.municipalities.nothing}</p>}
        {awards && awards.totalCount > 0 && (
          <Entries locale={locale} title={m.municipalities.awards} total={awards.totalCount}>
            {awards.nodes.map((award) => (
              <AwardEntry key={award.id} locale={locale} award={award} ofRecipient />
            ))}
          </Entries>
        )}
        {commendations && commendations.totalCount > 0 && (
          <Entries locale={locale} title={m.municipalities.commendations} total={commendations.totalCount}>
            {commendations.nodes.map((commendation) => (
              <CommendationEntry key={commendation.id} locale={locale} commendation={commendation} />
            ))}
          </Entries>
        )}
        {practices && practices.totalCount > 0 && (
          <Entries locale={locale} title={m.municipalities.practices} total={practices.totalCount}>
            {practices.nodes.map((publication) => (
              <PublicationEntry key={publication.id} locale={locale} publication={publication} />
            ))}
          </Entries>
        )}
        {publications && publications.totalCount > 0 && (
          <Entries locale={locale} title={m.municipalities.publications} total={publications.totalCount}>
            {publications.nodes.map((publication) => (
              <PublicationEntry key={publication.id} locale={locale} publication={publication} />
            ))}
          </Entries>
        )}
        {events && events.totalCount > 0 && (
          <Entries locale={locale} title={m.municipalities.events} total={events.totalCount}>
            {events.nodes.map((event) => (
              <EventEntry key={event.id} locale={locale} event={event} />
            ))}
          </Entries>
        )}
        {sessions && sessions.totalCount > 0 && (
          <Entries locale={locale} title={m.municipalities.sessions} total={sessions.totalCount}>
            {sessions.nodes.map((session) => (
              <SessionEntry key={session.id} locale={locale} session={session} />
            ))}
          </Entries>
        )}
        {placements && placements.totalCount > 0 && (
          <Entries locale={locale} title={m.municipalities.placements} total={placements.totalCount}>
            {placements.nodes.map((placement) => (
              <PlacementEntry key={placement.id} locale={locale} placement={placement} />
            ))}
          </Entries>
        )}
        {dispatches && dispatches.totalCount > 0 && (
          <Entries locale={locale} title={m.municipalities.dispatches} total={dispatches.totalCount}>
            {dispatches.nodes.map((dispatch) => (
              <DispatchEntry key={dispatch.id} locale={locale} dispatch={dispatch} />
            ))}
          </Entries>
        )}
      </RecordBody>
      <Sources
        locale={locale}
        sources={municipality.sources}
        note={municipality.note}
        updatedAt={municipality.updatedAt}
      />
    </Page>
  )
}
