import { graphql } from '../gql'
import type { OccurrenceRowFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { Scroll } from './scroll'
import { Text } from './text'

export const occurrenceRow = graphql(`
  fragment OccurrenceRow on Occurrence {
    number
    label(in: $lang) {
      value
      language
    }
    start
    end
    format
    place(in: $lang) {
      value
      language
    }
    attendance
  }
`)

/** The several dates or places of one session or event. Columns that would be empty are left out. */
export function Occurrences({ locale, of }: { locale: Locale; of: readonly OccurrenceRowFragment[] }) {
  const { m } = locale
  if (of.length === 0) return null
  const has = {
    label: of.some(({ label, number }) => label || typeof number === 'number'),
    when: of.some(({ start }) => start),
    place: of.some(({ place }) => place),
    format: of.some(({ format }) => format),
    attendance: of.some(({ attendance }) => typeof attendance === 'number'),
  }
  return (
    <Scroll label={m.events.occurrences} className="mt-10">
      <table className="data-table">
        <caption>{m.events.occurrences}</caption>
        <thead>
          <tr>
            {has.label && <th scope="col">{m.events.label}</th>}
            {has.when && <th scope="col">{m.common.date}</th>}
            {has.place && <th scope="col">{m.common.place}</th>}
            {has.format && <th scope="col">{m.common.format}</th>}
            {has.attendance && (
              <th scope="col" className="number">
                {m.sessions.participants}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {of.map(({ number, label, start, end, format, place, attendance }, index) => (
            // The rows have no ids of their own and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              {has.label && (
                <td>
                  {typeof number === 'number' && locale.number(number)} {label && <Text locale={locale} text={label} />}
                </td>
              )}
              {has.when && <td>{locale.period({ start, end })}</td>}
              {has.place && <td>{place && <Text locale={locale} text={place} />}</td>}
              {has.format && <td>{format && m.events.formats[format]}</td>}
              {has.attendance && (
                <td className="number">
                  {typeof attendance === 'number' && m.events.people(locale.counted(attendance))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
