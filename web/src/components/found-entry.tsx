import type { ReactNode } from 'react'
import { graphql } from '../gql'
import type { FoundEntryFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { MarkedText, type Snippet } from './marked-text'
import { issuedWhen, kindOf, numberOf } from './publication-entry'
import { type ServedText, Text } from './text'

export const foundEntry = graphql(`
  fragment FoundEntry on Entity {
    __typename
    ... on Publication {
      ...PublicationLine
    }
    ... on Country {
      code
      name(in: $lang) {
        value
        language
      }
    }
    ... on Municipality {
      id
      municipalityKind
      name(in: $lang) {
        value
        language
      }
    }
    ... on Office {
      id
      name(in: $lang) {
        value
        language
      }
    }
    ... on Branch {
      id
      name(in: $lang) {
        value
        language
      }
      municipality {
        id
      }
    }
    ... on Survey {
      id
      title(in: $lang) {
        value
        language
      }
      fiscalYear
      offices {
        id
      }
    }
    ... on Site {
      id
      name(in: $lang) {
        value
        language
      }
    }
    ... on FocusArea {
      id
      name(in: $lang) {
        value
        language
      }
    }
    ... on Programme {
      id
      name(in: $lang) {
        value
        language
      }
    }
    ... on Session {
      id
      title(in: $lang) {
        value
        language
      }
      fiscalYear
    }
    ... on Event {
      id
      name(in: $lang) {
        value
        language
      }
      heldYear: fiscalYear
    }
    ... on Placement {
      id
      placementField: field(in: $lang) {
        value
        language
      }
      placementYear: fiscalYear
      municipality {
        id
      }
    }
    ... on Dispatch {
      id
      title(in: $lang) {
        value
        language
      }
      fiscalYear
      municipality {
        id
      }
      programme {
        id
      }
    }
    ... on GrantScheme {
      id
      name(in: $lang) {
        value
        language
      }
    }
    ... on GrantAward {
      id
      awardTitle: title(in: $lang) {
        value
        language
      }
      awardYear: fiscalYear
      recipient {
        printedName
      }
    }
    ... on Commendation {
      id
      award(in: $lang) {
        value
        language
      }
      winner {
        printedName
        municipality {
          id
        }
      }
      edition
    }
    ... on Topic {
      id
      name(in: $lang) {
        value
        language
      }
    }
  }
`)

interface Shown {
  title: ServedText | string
  href?: string
  kind: string
  /** When, and whose. */
  words?: readonly (ReactNode | undefined)[]
}

/** How an entry of each kind is shown, and where a reader learns more about it. */
function shownAs(locale: Locale, entry: FoundEntryFragment): Shown | undefined {
  const { m, to } = locale
  const { kinds } = m.search
  const year = (value: number | null | undefined) => (value ? locale.fiscalYear(value) : undefined)
  const ofBody = (body: { id: string } | null | undefined) => (body ? to.municipality(body.id) : undefined)
  switch (entry.__typename) {
    case 'Report':
    case 'MagazineIssue':
    case 'Article':
    case 'NewsletterIssue':
    case 'BestPractice':
      return {
        title: entry.title,
        href: to.publication(entry),
        kind: kindOf(locale, entry),
        words: [numberOf(locale, entry), issuedWhen(locale, entry)],
      }
    case 'Country':
      return { title: entry.name, href: to.country(entry.code), kind: kinds.COUNTRY }
    case 'Municipality':
      return {
        title: entry.name,
        href: to.municipality(entry.id),
        kind: m.municipalities.kinds[entry.municipalityKind],
      }
    case 'Office':
      return { title: entry.name, href: to.office(entry.id), kind: kinds.OFFICE }
    case 'Branch':
      return { title: entry.name, href: ofBody(entry.municipality), kind: kinds.BRANCH }
    case 'Survey': {
      const [office] = entry.offices
      return {
        title: entry.title,
        href: office && to.office(office.id),
        kind: kinds.SURVEY,
        words: [year(entry.fiscalYear)],
      }
    }
    case 'Site':
      return { title: entry.name, href: to.about, kind: kinds.SITE }
    case 'FocusArea':
      return { title: entry.name, href: to.focusArea(entry.id), kind: kinds.FOCUS_AREA }
    case 'Programme':
      return { title: entry.name, href: to.programme(entry.id), kind: kinds.PROGRAMME }
    case 'Session':
      return {
        title: entry.title,
        href: to.session(entry.id),
        kind: kinds.SESSION,
        words: [year(entry.fiscalYear)],
      }
    case 'Event':
      return { title: entry.name, href: to.event(entry.id), kind: kinds.EVENT, words: [year(entry.heldYear)] }
    case 'Placement':
      return {
        title: entry.placementField,
        href: ofBody(entry.municipality),
        kind: kinds.PLACEMENT,
        words: [year(entry.placementYear)],
      }
    case 'Dispatch':
      return {
        title: entry.title,
        href: ofBody(entry.municipality) ?? (entry.programme ? to.programme(entry.programme.id) : undefined),
        kind: kinds.DISPATCH,
        words: [year(entry.fiscalYear)],
      }
    case 'GrantScheme':
      return { title: entry.name, href: to.grant(entry.id), kind: kinds.GRANT_SCHEME }
    case 'GrantAward':
      return {
        title: entry.awardTitle ?? m.awards.untitled,
        href: to.award(entry.id),
        kind: kinds.GRANT_AWARD,
        words: [<Printed key="recipient" locale={locale} name={entry.recipient.printedName} />, year(entry.awardYear)],
      }
    case 'Commendation':
      return {
        title: entry.award,
        href: ofBody(entry.winner.municipality),
        kind: kinds.COMMENDATION,
        words: [
          <Printed key="winner" locale={locale} name={entry.winner.printedName} />,
          m.awards.edition(locale.number(entry.edition)),
        ],
      }
    case 'Topic':
      return { title: entry.name, href: to.publications({ topic: entry.id }), kind: kinds.TOPIC }
    case 'PublicFile':
      return undefined
  }
}

/** A name as the documents print it, which is in Japanese. */
function Printed({ locale, name }: { locale: Locale; name: string }) {
  return <span lang={locale.html === 'ja' ? undefined : 'ja'}>{name}</span>
}

interface FoundEntryProps {
  locale: Locale
  entry: FoundEntryFragment
  snippets: readonly Snippet[]
}

/** One of the results: what it is, its name with what was found in it, and where else that stands. */
export function FoundEntry({ locale, entry, snippets }: FoundEntryProps) {
  const shown = shownAs(locale, entry)
  if (!shown) return null
  const { title, href, kind, words = [] } = shown
  const inTitle = snippets.find(
    ({ text, language }) => typeof title !== 'string' && text === title.value && language === title.language,
  )
  const name = inTitle ? (
    <MarkedText locale={locale} snippet={inTitle} />
  ) : typeof title === 'string' ? (
    title
  ) : (
    <Text locale={locale} text={title} />
  )
  const others = snippets.filter((snippet) => snippet !== inTitle)
  return (
    <li className="py-4">
      <p className="text-[0.875rem] leading-170 text-solid-gray-700">
        {[kind, ...words].map(
          (word, index) =>
            word && (
              // The words of one entry keep their places.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <span key={index} className="me-4 inline-block">
                {word}
              </span>
            ),
        )}
      </p>
      <h2 className="measure text-std-17B-170">{href ? <a href={href}>{name}</a> : name}</h2>
      {others.length > 0 && (
        <ul aria-label={locale.m.search.found} className="measure mt-1 text-[0.9375rem] leading-170">
          {others.map((snippet) => (
            <li key={`${snippet.field} ${snippet.language}`}>
              <MarkedText locale={locale} snippet={snippet} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
