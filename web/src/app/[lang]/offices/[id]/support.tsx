import { Section } from '../../../../components/page'
import { Scroll } from '../../../../components/scroll'
import type { PartProps } from './office'

/** How often the office supported activities abroad. */
export function Support({ locale, office }: PartProps) {
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
