import { municipalityLinks } from '../../../../components/names'
import { Section } from '../../../../components/page'
import { Text } from '../../../../components/text'
import type { PartProps } from './office'

export function Staff({ locale, office }: PartProps) {
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
