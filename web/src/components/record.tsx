import type { ReactNode } from 'react'
import { graphql } from '../gql'
import type { RecordSourcesFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { Section } from './page'
import { LanguageMark, type ServedText, Text } from './text'

export const recordSources = graphql(`
  fragment RecordSources on Source {
    document
    title(in: $lang) {
      value
      language
    }
    section
  }
`)

interface SourcesProps {
  locale: Locale
  sources: readonly RecordSourcesFragment[]
  note?: ServedText | null
  updatedAt?: string
}

/** この情報の出典: where the facts of an entry stand. Section headings are quoted in Japanese, as the documents have them. */
export function Sources({ locale, sources, note, updatedAt }: SourcesProps) {
  const { m } = locale
  const documents = [...new Set(sources.map(({ document }) => document))].map((document) => ({
    title: sources.find((source) => source.document === document)?.title,
    sections: sources.filter((source) => source.document === document).map(({ section }) => section),
    document,
  }))
  return (
    <section className="mt-16 border-t border-solid-gray-300 pt-5 text-[0.875rem] leading-170">
      <h2 className="text-std-16B-170">{m.common.sources}</h2>
      {note && (
        <p className="measure mt-2">
          {m.common.note}
          {m.common.colon}
          <Text locale={locale} text={note} />
        </p>
      )}
      <ul className="mt-2">
        {documents.map(({ title, sections, document }) => (
          <li key={document} className="mt-1">
            {title && <Text locale={locale} text={title} />}
            <ul className="ps-5">
              {sections.map((section) => (
                <li key={section} className="list-disc text-solid-gray-700">
                  <span lang={locale.html === 'ja' ? undefined : 'ja'}>{section}</span>
                  {locale.html !== 'ja' && <LanguageMark locale={locale} language="JA" />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {updatedAt && (
        <p className="mt-2 text-solid-gray-700">
          {m.common.updated}
          {m.common.colon}
          <time dateTime={updatedAt}>{locale.moment(updatedAt)}</time>
        </p>
      )}
    </section>
  )
}

interface RecordBodyProps {
  /** Short facts beside the text on wide screens, before it on narrow ones. */
  aside?: ReactNode
  children?: ReactNode
}

/** An entry's text with its facts beside it. */
export function RecordBody({ aside, children }: RecordBodyProps) {
  if (!children) return <div className="max-w-[44rem]">{aside}</div>
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">{children}</div>
      {aside && <aside className="min-w-0 max-lg:-order-1">{aside}</aside>}
    </div>
  )
}

/** A list inside a page; says so where there is nothing. */
export function Entries({ locale, title, total, all, children }: EntriesProps) {
  return (
    <Section locale={locale} title={title} total={total} all={all}>
      {total === 0 ? <p>{locale.m.common.noneYet}</p> : <ul className="rule-list">{children}</ul>}
    </Section>
  )
}

interface EntriesProps {
  locale: Locale
  title: string
  total: number
  all?: string
  children: ReactNode
}
