import { graphql } from '../gql'
import type { DispatchLineFragment, PlacementLineFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { Entry } from './entry'
import { CountryLink, MunicipalityLink } from './names'
import { People } from './people'
import { Text } from './text'

export const placementLine = graphql(`
  fragment PlacementLine on Placement {
    id
    field(in: $lang) {
      value
      language
    }
    fiscalYear
    municipality {
      ...MunicipalityName
    }
    country {
      ...CountryName
    }
    origin(in: $lang) {
      value
      language
    }
    trainees
  }
`)

export const dispatchLine = graphql(`
  fragment DispatchLine on Dispatch {
    id
    title(in: $lang) {
      value
      language
    }
    dispatchKind
    fiscalYear
    municipality {
      ...MunicipalityName
    }
    municipalityRole
    field(in: $lang) {
      value
      language
    }
    country {
      ...CountryName
    }
    destination(in: $lang) {
      value
      language
    }
    dates {
      start
      end
      startMonth
      endMonth
    }
    format
    advisers {
      ...PersonLine
    }
  }
`)

interface PlacementProps {
  locale: Locale
  placement: PlacementLineFragment
  /** Whether the list is of many municipalities, so that each entry names its own. */
  named?: boolean
}

/** A trainee placed with a local government. */
export function PlacementEntry({ locale, placement, named }: PlacementProps) {
  const { m } = locale
  const { field, fiscalYear, municipality, country, origin, trainees } = placement
  return (
    <Entry
      locale={locale}
      title={field}
      when={locale.fiscalYear(fiscalYear)}
      words={[
        m.municipalities.trainees(locale.counted(trainees)),
        country && <CountryLink key="country" locale={locale} of={country} />,
        origin && <Text key="origin" locale={locale} text={origin} />,
        named && municipality && <MunicipalityLink key="municipality" locale={locale} of={municipality} />,
      ]}
    />
  )
}

interface DispatchProps {
  locale: Locale
  dispatch: DispatchLineFragment
  named?: boolean
}

/** An expert or adviser who was sent. */
export function DispatchEntry({ locale, dispatch, named }: DispatchProps) {
  const { m } = locale
  const { title, fiscalYear, dates, dispatchKind, municipality, municipalityRole, country, destination } = dispatch
  const days = dates.map((period) => locale.period(period)).filter(Boolean)
  return (
    <Entry
      locale={locale}
      title={title}
      when={days.length > 0 ? days.join(m.common.separator) : fiscalYear ? locale.fiscalYear(fiscalYear) : undefined}
      words={[
        m.municipalities.dispatchKinds[dispatchKind],
        m.municipalities.roles[municipalityRole],
        named && municipality && <MunicipalityLink key="municipality" locale={locale} of={municipality} />,
        country && <CountryLink key="country" locale={locale} of={country} />,
        destination && <Text key="destination" locale={locale} text={destination} />,
        dispatch.format && m.events.formats[dispatch.format],
      ]}
    >
      <People locale={locale} of={dispatch.advisers} />
    </Entry>
  )
}
