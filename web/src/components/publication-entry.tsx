import { graphql } from '../gql'
import type { PublicationLineFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { Entry } from './entry'
import { Text } from './text'

export const publicationLine = graphql(`
  fragment PublicationLine on Publication {
    __typename
    id
    title(in: $lang) {
      value
      language
    }
    issued
    fiscalYear
    office {
      id
      name(in: $lang) {
        value
        language
      }
    }
    ... on Report {
      series
      number
    }
    ... on MagazineIssue {
      issueNumber: number
      issueMonth
    }
    ... on NewsletterIssue {
      newsletter
      volume
    }
    ... on BestPractice {
      practiceKind
    }
  }
`)

/** What sort of publication it is, as closely as it is known. */
export function kindOf({ m }: Locale, publication: PublicationLineFragment): string {
  const { publications: words } = m
  switch (publication.__typename) {
    case 'Report':
      return words.seriesNames[publication.series]
    case 'MagazineIssue':
      return words.kinds.MAGAZINE_ISSUE
    case 'Article':
      return words.kinds.ARTICLE
    case 'NewsletterIssue':
      return words.newsletters[publication.newsletter]
    case 'BestPractice':
      return words.practices[publication.practiceKind]
  }
}

/** The number that a publication bears, in words: 第414号. */
export function numberOf({ m }: Locale, publication: PublicationLineFragment): string | undefined {
  const { publications: words } = m
  if (publication.__typename === 'NewsletterIssue') {
    return publication.volume ? words.volume(String(publication.volume)) : undefined
  }
  if (publication.__typename === 'MagazineIssue') return words.number(String(publication.issueNumber))
  return publication.__typename === 'Report' && publication.number
    ? words.number(String(publication.number))
    : undefined
}

/** When it appeared, as precisely as it is known. */
export const issuedWhen = (locale: Locale, { issued, fiscalYear }: PublicationLineFragment): string | undefined =>
  issued ? locale.date(issued) : fiscalYear ? locale.fiscalYear(fiscalYear) : undefined

interface EntryProps {
  locale: Locale
  publication: PublicationLineFragment
  /** Whether the list is of one office only, which need not be named again. */
  ofOffice?: boolean
}

export function PublicationEntry({ locale, publication, ofOffice }: EntryProps) {
  const { office } = publication
  return (
    <Entry
      locale={locale}
      href={locale.to.publication(publication)}
      title={publication.title}
      when={issuedWhen(locale, publication)}
      words={[
        kindOf(locale, publication),
        numberOf(locale, publication),
        !ofOffice && office && <Text key="office" locale={locale} text={office.name} mark={false} />,
      ]}
    />
  )
}
