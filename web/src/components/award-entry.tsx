import { graphql } from '../gql'
import type { AwardLineFragment, CommendationLineFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { Entry } from './entry'
import { Text } from './text'

export const awardLine = graphql(`
  fragment AwardLine on GrantAward {
    id
    title(in: $lang) {
      value
      language
    }
    scheme {
      id
      name(in: $lang) {
        value
        language
      }
    }
    fiscalYear
    status
    category
    recipient {
      ...RecipientName
    }
    partnerCountries {
      ...CountryName
    }
  }
`)

export const recipientName = graphql(`
  fragment RecipientName on Recipient {
    printedName
    municipality {
      ...MunicipalityName
    }
  }
`)

export const commendationLine = graphql(`
  fragment CommendationLine on Commendation {
    id
    award(in: $lang) {
      value
      language
    }
    edition
    year
    winner {
      ...RecipientName
    }
    counterpart(in: $lang) {
      value
      language
    }
  }
`)

interface RecipientProps {
  locale: Locale
  recipient: AwardLineFragment['recipient']
  link?: boolean
}

/** Who received something: its name in the page's language where we know the body, else as printed. */
export function Recipient({ locale, recipient, link = false }: RecipientProps) {
  const { municipality, printedName } = recipient
  if (!municipality) return <span lang={locale.html === 'ja' ? undefined : 'ja'}>{printedName}</span>
  const name = <Text locale={locale} text={municipality.name} mark={false} />
  return link ? <a href={locale.to.municipality(municipality.id)}>{name}</a> : name
}

interface EntryProps {
  locale: Locale
  award: AwardLineFragment
  /** Whether the list is of one scheme only, whose name need not be repeated. */
  ofScheme?: boolean
  /** Whether the list is of one recipient only. */
  ofRecipient?: boolean
}

export function AwardEntry({ locale, award, ofScheme, ofRecipient }: EntryProps) {
  const { m, to } = locale
  const { scheme, recipient, partnerCountries, status, category } = award
  return (
    <Entry
      locale={locale}
      href={to.award(award.id)}
      title={award.title ?? m.awards.untitled}
      when={locale.fiscalYear(award.fiscalYear)}
      words={[
        !ofRecipient && <Recipient key="recipient" locale={locale} recipient={recipient} />,
        status === 'AWARDED' ? undefined : <strong key="status">{m.awards.statuses[status]}</strong>,
        category && m.awards.categories[category],
        partnerCountries?.map(({ name }) => name.value).join(m.common.separator),
        !ofScheme && scheme && <Text key="scheme" locale={locale} text={scheme.name} mark={false} />,
      ]}
    />
  )
}

export function CommendationEntry({
  locale,
  commendation,
}: {
  locale: Locale
  commendation: CommendationLineFragment
}) {
  const { m } = locale
  const { award, edition, year, winner, counterpart } = commendation
  return (
    <Entry
      locale={locale}
      title={award}
      when={year ? locale.date(String(year)) : undefined}
      words={[
        m.awards.edition(locale.number(edition)),
        <Recipient key="winner" locale={locale} recipient={winner} link />,
        counterpart && <Text key="counterpart" locale={locale} text={counterpart} />,
      ]}
    />
  )
}
