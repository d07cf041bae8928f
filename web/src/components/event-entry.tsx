import { graphql } from '../gql'
import type { EventLineFragment, SessionLineFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { Entry } from './entry'
import { Text } from './text'

export const eventLine = graphql(`
  fragment EventLine on Event {
    id
    name(in: $lang) {
      value
      language
    }
    eventKind
    status
    fiscalYear
    dates {
      start
      end
      startMonth
      endMonth
      isSpan
    }
    place(in: $lang) {
      value
      language
    }
    countries {
      code
      name(in: $lang) {
        value
        language
      }
    }
  }
`)

export const sessionLine = graphql(`
  fragment SessionLine on Session {
    id
    title(in: $lang) {
      value
      language
    }
    sessionKind
    status
    fiscalYear
    format
    dates {
      start
      end
      startMonth
      endMonth
      isSpan
    }
    place(in: $lang) {
      value
      language
    }
  }
`)

/** When something takes place, as closely as it is known. */
export const whenOf = (
  locale: Locale,
  { dates, fiscalYear }: Pick<SessionLineFragment, 'dates' | 'fiscalYear'>,
): string | undefined => locale.period(dates) ?? (fiscalYear ? locale.fiscalYear(fiscalYear) : undefined)

export function EventEntry({ locale, event }: { locale: Locale; event: EventLineFragment }) {
  const { m, to } = locale
  const { status, place, countries } = event
  return (
    <Entry
      locale={locale}
      href={to.event(event.id)}
      title={event.name}
      when={whenOf(locale, event)}
      words={[
        status === 'HELD' ? undefined : <strong key="status">{m.events.statuses[status]}</strong>,
        m.events.kinds[event.eventKind],
        place && <Text key="place" locale={locale} text={place} mark={false} />,
        !place && countries?.map(({ name }) => name.value).join(m.common.separator),
      ]}
    />
  )
}

export function SessionEntry({ locale, session }: { locale: Locale; session: SessionLineFragment }) {
  const { m, to } = locale
  const { status, place, format } = session
  return (
    <Entry
      locale={locale}
      href={to.session(session.id)}
      title={session.title}
      when={whenOf(locale, session)}
      words={[
        status === 'HELD' ? undefined : <strong key="status">{m.events.statuses[status]}</strong>,
        m.sessions.kinds[session.sessionKind],
        place && <Text key="place" locale={locale} text={place} mark={false} />,
        !place && format && m.events.formats[format],
      ]}
    />
  )
}
