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
  /** What the table of single figures calls the entry. */
  name: string
  of: readonly StatisticRowFragment[]
}

/** Whether a row is one of many of its kind: a body's, a field's or a rank's. */
const isDetail = ({ municipality, recipient, field, rank }: StatisticRowFragment) =>
  Boolean(municipality || recipient || field || typeof rank === 'number')

/** Printed figures: single ones in one table, and one table for each measure that is given body by body. */
export function Statistics({ locale, name, of }: Props) {
  const single = of.filter((row) => !isDetail(row)).toSorted((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0))
  const detailed = new Map<string, StatisticRowFragment[]>()
  for (const row of of.filter(isDetail)) {
    const rows = detailed.get(row.metric.value)
    if (rows) rows.push(row)
    else detailed.set(row.metric.value, [row])
  }
  return (
    <div className="space-y-10">
      {single.length > 0 && <Table locale={locale} caption={locale.m.programmes.tableOf(name)} rows={single} single />}
      {[...detailed].map(([metric, rows]) => (
        <Table
          key={metric}
          locale={locale}
          caption={metric}
          rows={rows.toSorted(
            (a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0) || (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0,
          )}
        />
      ))}
    </div>
  )
}

interface TableProps {
  locale: Locale
  caption: string
  rows: readonly StatisticRowFragment[]
  /** Whether each row has a measure of its own; else the caption names it for all. */
  single?: boolean
}

/** Columns that no row fills are left out. */
function Table({ locale, caption, rows, single }: TableProps) {
  const { m } = locale
  const has = {
    year: rows.some(({ fiscalYear, asOf }) => fiscalYear || asOf),
    rank: rows.some(({ rank }) => typeof rank === 'number'),
    field: rows.some(({ field }) => field),
    recipient: rows.some(({ recipient, municipality }) => recipient || municipality),
  }
  const joint = locale.html === 'ja' || locale.html === 'zh-Hans' ? '' : ' '
  const language = rows[0]?.metric.language ?? locale.graph
  return (
    <Scroll label={caption}>
      <table className="data-table">
        {single ? (
          <caption className="sr-only">{caption}</caption>
        ) : (
          <caption>
            <Text locale={locale} text={{ value: caption, language }} />
          </caption>
        )}
        <thead>
          <tr>
            {single && <th scope="col">{m.programmes.metric}</th>}
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
              {single && (
                <th scope="row" className="min-w-[9em]">
                  <Text locale={locale} text={row.metric} />
                  <Note locale={locale} row={row} />
                </th>
              )}
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
                {!single && <Note locale={locale} row={row} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Note({ locale, row }: { locale: Locale; row: StatisticRowFragment }) {
  if (!row.note) return null
  return (
    <span className="block text-[0.875rem] leading-170 text-solid-gray-700">
      <Text locale={locale} text={row.note} />
    </span>
  )
}
