import { graphql } from '../gql'
import type { IssueContentsFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { LanguageMark, Text } from './text'

export const issueContents = graphql(`
  fragment IssueContents on MagazineIssue {
    contents {
      section
      articles {
        id
        title(in: $lang) {
          value
          language
        }
        summary(in: $lang) {
          value
          language
        }
        office {
          id
          name(in: $lang) {
            value
            language
          }
        }
      }
    }
  }
`)

/** The contents page of an issue of the magazine: its articles by section. */
export function IssueContents({ locale, contents }: { locale: Locale; contents: IssueContentsFragment['contents'] }) {
  const { m, to } = locale
  return contents.map(({ section, articles }) => (
    <section
      key={section}
      className="grid gap-x-8 border-b border-solid-gray-200 py-5 md:grid-cols-[9rem_minmax(0,1fr)]"
    >
      <h3 className="text-std-16B-170 text-warm">{m.publications.sections[section]}</h3>
      <ul className="grid gap-5 max-md:mt-2">
        {articles.map(({ id, title, summary, office }) => (
          <li key={id} className="min-w-0">
            <p className="measure text-std-17B-170">
              <a href={to.publication({ __typename: 'Article', id })}>
                <Text locale={locale} text={title} mark={false} />
              </a>
              <LanguageMark locale={locale} language={title.language} />
            </p>
            {summary && (
              <p className="measure mt-1 text-[0.9375rem] leading-170">
                <Text locale={locale} text={summary} />
              </p>
            )}
            {office && (
              <p className="mt-0.5 text-[0.875rem] leading-170 text-solid-gray-700">
                <Text locale={locale} text={office.name} mark={false} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ))
}
