import { graphql } from '../gql'
import type { NewsletterContentsFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { Section } from './page'
import { kindOf, numberOf } from './publication-entry'
import { LanguageMark, RichText, type ServedText, Text } from './text'

export const newsletterContents = graphql(`
  fragment NewsletterContents on NewsletterIssue {
    items {
      heading(in: $lang) {
        value
        language
      }
      text(in: $lang) {
        value
        language
      }
      publication {
        ...PublicationLine
        summary(in: $lang) {
          value
          language
        }
      }
    }
    closing(in: $lang) {
      html
      language
    }
  }
`)

type Item = NewsletterContentsFragment['items'][number]

/** The editors' own words, unless only the publication's are in the reader's language. */
const inTheirLanguage = ({ graph }: Locale, own?: ServedText | null, publications?: ServedText | null) =>
  own && (own.language === graph || publications?.language !== graph) ? own : (publications ?? own)

/** What an issue of a newsletter tells of, in the editors' order. */
export function NewsletterItems({ locale, items }: { locale: Locale; items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <Section locale={locale} title={locale.m.publications.items}>
      <ol>
        {items.map((item, index) => (
          // Items of an issue keep their places, and may say the same twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <NewsletterItem key={index} locale={locale} item={item} />
        ))}
      </ol>
    </Section>
  )
}

function NewsletterItem({ locale, item: { heading, text, publication } }: { locale: Locale; item: Item }) {
  const title = inTheirLanguage(locale, heading, publication?.title)
  const lead = inTheirLanguage(locale, text, publication?.summary)
  if (!title) return null
  return (
    <li className="border-b border-solid-gray-200 py-5">
      <h3 className="measure text-std-18B-160">
        {publication ? (
          <a href={locale.to.publication(publication)}>
            <Text locale={locale} text={title} mark={false} />
          </a>
        ) : (
          <Text locale={locale} text={title} mark={false} />
        )}
        <LanguageMark locale={locale} language={title.language} />
      </h3>
      {publication && (
        <p className="mt-0.5 text-[0.875rem] leading-170 text-solid-gray-700">
          {[kindOf(locale, publication), numberOf(locale, publication)].filter(Boolean).join(' ')}
        </p>
      )}
      {lead && (
        <p className="measure mt-2">
          <Text locale={locale} text={lead} />
        </p>
      )}
    </li>
  )
}

/** Who publishes the newsletter, and how to reach them. */
export function NewsletterClosing({
  locale,
  closing,
}: {
  locale: Locale
  closing: NewsletterContentsFragment['closing']
}) {
  if (!closing) return null
  return (
    <div className="mt-10 border-t border-solid-gray-300 pt-6">
      <RichText locale={locale} text={closing} />
    </div>
  )
}
