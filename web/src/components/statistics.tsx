import { graphql } from '../gql'
import type { StatisticRowFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { MunicipalityLink } from './names'
import { Scroll } from './scroll'
import { Text } from './text'

export const statisticRow = graphql(`
  fragment StatisticRow on Statistic {
    metric(in: $lang) {
      value
      language
    }
    value
    unit(in: $lang) {
      value
      language
    }
    fiscalYear
    asOf
    approximate
    municipality {
      ...MunicipalityName
    }
    rank
    field(in: $lang) {
      value
      language
    }
    recipient(in: $lang) {
      value
      language
    }
    note(in: $lang) {
      value
      language
    }
  }
`)

interface Props {
  locale: Locale
  /** What the table's caption calls the entry. */
  name: string
  of: readonly StatisticRowFragment[]
}

/**
 * Printed figures, as one table. A programme's rows may say for which body, field or rank they are; columns that no row
 * fills are left out.
 */
export function Statistics({ locale, name, of }: Props) {
  const { m } = locale
  const rows = of.toSorted(
    (a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0) || (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0,
  )
  const has = {
    year: rows.some(({ fiscalYear, asOf }) => fiscalYear || asOf),
    rank: rows.some(({ rank }) => typeof rank === 'number'),
    field: rows.some(({ field }) => field),
    recipient: rows.some(({ recipient, municipality }) => recipient || municipality),
  }
  const joint = locale.html === 'ja' || locale.html === 'zh-Hans' ? '' : ' '
  return (
    <Scroll label={m.programmes.tableOf(name)}>
      <table className="data-table">
        <caption className="sr-only">{m.programmes.tableOf(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{m.programmes.metric}</th>
            {has.rank && (
              <th scope="col" className="number">
                {m.programmes.rank}
              </th>
            )}
            {has.recipient && <th scope="col">{m.programmes.recipient}</th>}
            {has.field && <th scope="col">{m.programmes.field}</th>}
            {has.year && <th scope="col">{m.common.fiscalYear}</th>}
            <th scope="col" className="number">
              {m.common.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows have no ids of their own and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              <th scope="row" className="min-w-[9em]">
                <Text locale={locale} text={row.metric} />
                {row.note && (
                  <span className="block text-[0.875rem] leading-170 text-solid-gray-700">
                    <Text locale={locale} text={row.note} />
                  </span>
                )}
              </th>
              {has.rank && <td className="number">{typeof row.rank === 'number' && locale.number(row.rank)}</td>}
              {has.recipient && (
                <td className="min-w-[7em]">
                  {row.municipality ? (
                    <MunicipalityLink locale={locale} of={row.municipality} />
                  ) : (
                    row.recipient && <Text locale={locale} text={row.recipient} />
                  )}
                </td>
              )}
              {has.field && <td className="min-w-[7em]">{row.field && <Text locale={locale} text={row.field} />}</td>}
              {has.year && (
                <td className="min-w-[6em]">
                  {row.fiscalYear && locale.fiscalYear(row.fiscalYear)}
                  {row.asOf && (
                    <span className="block text-[0.875rem] leading-150 text-solid-gray-700">
                      {m.common.asOf(locale.date(row.asOf))}
                    </span>
                  )}
                </td>
              )}
              <td className="number">
                {row.approximate && m.common.approx}
                <span className="font-bold">{locale.number(row.value)}</span>
                {row.unit && (
                  <>
                    {joint}
                    <Text locale={locale} text={row.unit} mark={false} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
