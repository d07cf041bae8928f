import type { ReactNode } from 'react'
import { graphql } from '../gql'
import type { PublicationRecordFragment } from '../gql/graphql'
import { languageOfGraph } from '../languages'
import { inLanguage } from '../links'
import type { Locale } from '../locale'
import { Cover, Downloads } from './downloads'
import { Facts, Inline } from './facts'
import { countryLinks, municipalityLinks, OfficeLink, ProgrammeLink } from './names'
import { NewsletterClosing, NewsletterItems } from './newsletter-contents'
import { Section } from './page'
import { issuedWhen, PublicationEntry } from './publication-entry'
import { RecordBody, Sources } from './record'
import { RichText, Text } from './text'

export const publicationRecord = graphql(`
  fragment PublicationRecord on Publication {
    ...PublicationLine
    summary(in: $lang) {
      value
      language
    }
    body(in: $lang) {
      html
      language
    }
    languages
    countries {
      ...CountryName
    }
    municipalities {
      ...MunicipalityName
    }
    topics {
      id
      name(in: $lang) {
        value
        language
      }
    }
    programme {
      ...ProgrammeName
    }
    cover {
      ...FilePicture
      cards: pictures(crop: [CARD]) {
        path
        width
        height
      }
    }
    files {
      ...Download
    }
    office {
      publications(first: 6) {
        nodes {
          ...PublicationLine
        }
      }
    }
    sources {
      ...RecordSources
    }
    note(in: $lang) {
      value
      language
    }
    updatedAt
    ... on Article {
      section
      issue {
        id
        number
      }
    }
    ... on NewsletterIssue {
      articleCount
      issuesPerYear
      ...NewsletterContents
    }
    ... on BestPractice {
      category(in: $lang) {
        value
        language
      }
    }
  }
`)

interface Props {
  locale: Locale
  publication: PublicationRecordFragment
  /** What only publications of its kind have. */
  children?: ReactNode
}

/** What there is to know about one publication. */
export function PublicationRecord({ locale, publication, children }: Props) {
  const { m, to } = locale
  const { summary, body, office, countries, municipalities, topics, programme, cover, files, languages } = publication
  const related = (office?.publications?.nodes ?? []).filter(({ id }) => id !== publication.id).slice(0, 5)
  const tells = publication.__typename === 'NewsletterIssue' && publication.items.length > 0
  const facts = [
    { name: m.publications.issued, value: issuedWhen(locale, publication) },
    {
      name: m.publications.inIssue,
      value: publication.__typename === 'Article' && publication.issue && (
        <a href={to.forumIssue(publication.issue.id)}>
          {m.nav.forum} {m.publications.number(String(publication.issue.number))}
        </a>
      ),
    },
    {
      name: m.publications.section,
      value:
        publication.__typename === 'Article' && publication.section && m.publications.sections[publication.section],
    },
    {
      name: m.publications.category,
      value: publication.__typename === 'BestPractice' && publication.category && (
        <Text locale={locale} text={publication.category} />
      ),
    },
    {
      name: m.publications.articleCount,
      value:
        publication.__typename === 'NewsletterIssue' &&
        typeof publication.articleCount === 'number' &&
        m.common.count(locale.counted(publication.articleCount)),
    },
    {
      name: m.publications.issuesPerYear,
      value:
        publication.__typename === 'NewsletterIssue' &&
        typeof publication.issuesPerYear === 'number' &&
        m.publications.times(locale.counted(publication.issuesPerYear)),
    },
    { name: m.common.office, value: office && <OfficeLink locale={locale} of={office} /> },
    { name: m.common.countries, value: countryLinks({ locale, of: countries }) },
    { name: m.common.municipalities, value: municipalityLinks({ locale, of: municipalities }) },
    {
      name: m.common.topic,
      value: topics.length > 0 && (
        <Inline>
          {topics.map(({ id, name }) => (
            <a key={id} href={to.publications({ topic: id })}>
              <Text locale={locale} text={name} />
            </a>
          ))}
        </Inline>
      ),
    },
    { name: m.common.programme, value: programme && <ProgrammeLink locale={locale} of={programme} /> },
    {
      name: m.common.languages,
      value: languages.length > 1 && (
        <Inline>
          {languages.map((name) => {
            const { code, html, name: ownName } = languageOfGraph(name)
            return (
              <a key={code} href={inLanguage(to.publication(publication), code)} hrefLang={html} lang={html}>
                {ownName}
              </a>
            )
          })}
        </Inline>
      ),
    },
  ]
  return (
    <>
      <RecordBody
        aside={
          <>
            <Cover cover={cover} />
            <Facts facts={facts} />
          </>
        }
      >
        {summary && (
          <p className="measure mb-6 text-std-17N-170">
            <Text locale={locale} text={summary} />
          </p>
        )}
        {body && <RichText locale={locale} text={body} />}
        {children}
        {publication.__typename === 'NewsletterIssue' && (
          <>
            <NewsletterItems locale={locale} items={publication.items} />
            <NewsletterClosing locale={locale} closing={publication.closing} />
          </>
        )}
        {!body && !children && !tells && <p className="measure text-solid-gray-700">{m.publications.noText}</p>}
        <Downloads locale={locale} files={files} />
        {related.length > 0 && office && (
          <Section locale={locale} title={m.publications.related} all={to.publications({ office: office.id })}>
            <ul className="rule-list">
              {related.map((other) => (
                <PublicationEntry key={other.id} locale={locale} publication={other} ofOffice />
              ))}
            </ul>
          </Section>
        )}
      </RecordBody>
      <Sources
        locale={locale}
        sources={publication.sources}
        note={publication.note}
        updatedAt={publication.updatedAt}
      />
    </>
  )
}
