import { graphql } from '../gql'
import type {
  CountryNameFragment,
  MunicipalityNameFragment,
  OfficeNameFragment,
  ProgrammeNameFragment,
} from '../gql/graphql'
import type { Locale } from '../locale'
import { Inline } from './facts'
import { Text } from './text'

export const officeName = graphql(`
  fragment OfficeName on Office {
    id
    name(in: $lang) {
      value
      language
    }
  }
`)

export const countryName = graphql(`
  fragment CountryName on Country {
    code
    name(in: $lang) {
      value
      language
    }
  }
`)

export const municipalityName = graphql(`
  fragment MunicipalityName on Municipality {
    id
    name(in: $lang) {
      value
      language
    }
  }
`)

export const programmeName = graphql(`
  fragment ProgrammeName on Programme {
    id
    name(in: $lang) {
      value
      language
    }
  }
`)

interface Props<Entity> {
  locale: Locale
  of: Entity
}

export function OfficeLink({ locale, of }: Props<OfficeNameFragment>) {
  return (
    <a href={locale.to.office(of.id)}>
      <Text locale={locale} text={of.name} />
    </a>
  )
}

export function ProgrammeLink({ locale, of }: Props<ProgrammeNameFragment>) {
  return (
    <a href={locale.to.programme(of.id)}>
      <Text locale={locale} text={of.name} />
    </a>
  )
}

export function MunicipalityLink({ locale, of }: Props<MunicipalityNameFragment>) {
  return (
    <a href={locale.to.municipality(of.id)}>
      <Text locale={locale} text={of.name} />
    </a>
  )
}

export function CountryLink({ locale, of }: Props<CountryNameFragment>) {
  return (
    <a href={locale.to.country(of.code)}>
      <Text locale={locale} text={of.name} />
    </a>
  )
}

type Several<Entity> = Props<readonly Entity[] | null | undefined>

/** Links to offices, or nothing where there is none. */
export function officeLinks({ locale, of }: Several<OfficeNameFragment>) {
  if (!of?.length) return null
  return (
    <Inline>
      {of.map((office) => (
        <OfficeLink key={office.id} locale={locale} of={office} />
      ))}
    </Inline>
  )
}

/** Links to countries, or nothing where there is none. */
export function countryLinks({ locale, of }: Several<CountryNameFragment>) {
  if (!of?.length) return null
  return (
    <Inline>
      {of.map((country) => (
        <CountryLink key={country.code} locale={locale} of={country} />
      ))}
    </Inline>
  )
}

/** Links to local governments and associations, or nothing where there is none. */
export function municipalityLinks({ locale, of }: Several<MunicipalityNameFragment>) {
  if (!of?.length) return null
  return (
    <Inline>
      {of.map((body) => (
        <MunicipalityLink key={body.id} locale={locale} of={body} />
      ))}
    </Inline>
  )
}

/** Links to programmes, or nothing where there is none. */
export function programmeLinks({ locale, of }: Several<ProgrammeNameFragment>) {
  if (!of?.length) return null
  return (
    <Inline>
      {of.map((programme) => (
        <ProgrammeLink key={programme.id} locale={locale} of={programme} />
      ))}
    </Inline>
  )
}
