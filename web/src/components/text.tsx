import { Fragment } from 'react'
import type { Language } from '../gql/graphql'
import { languageOfGraph } from '../languages'
import type { Locale } from '../locale'
import { phrases } from '../typography/phrases'

/** A text of the graph and the language that it was served in. */
export interface ServedText {
  value: string
  language: Language
}

interface TextProps {
  locale: Locale
  text: ServedText
  /** Whether a text in another language than the page's bears a mark that says so. */
  mark?: boolean
}

/** The small mark that says in which other language a text is. */
export function LanguageMark({ locale, language }: { locale: Locale; language: Language }) {
  if (language === locale.graph) return null
  return (
    <>
      <wbr />
      <small className="language-mark">{locale.m.writtenIn[language]}</small>
    </>
  )
}

/** A text of the graph. Where it is in another language than the page, browsers and readers are told. */
export function Text({ locale, text, mark = true }: TextProps) {
  const { html } = languageOfGraph(text.language)
  if (text.language === locale.graph) return text.value
  return (
    <>
      <span lang={html === locale.html ? undefined : html}>{text.value}</span>
      {mark && <LanguageMark locale={locale} language={text.language} />}
    </>
  )
}

/** A text of the graph in a heading: Japanese and Chinese break between phrases. */
export function HeadingText({ locale, text, mark = true }: TextProps) {
  const { html } = languageOfGraph(text.language)
  return (
    <>
      <span lang={html === locale.html ? undefined : html}>
        <Phrases text={text.value} language={html} />
      </span>
      {mark && <LanguageMark locale={locale} language={text.language} />}
    </>
  )
}

/** A text that may break between phrases only. */
export function Phrases({ text, language }: { text: string; language: string }) {
  return phrases(text, language).map((phrase, index) => (
    // Phrases of a text never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ))
}

/** Formatted text. The publisher lets only harmless elements into the store, so it is shown as it is. */
export function RichText({ locale, text }: { locale: Locale; text: { html: string; language: Language } }) {
  const { html } = languageOfGraph(text.language)
  return (
    <div>
      {text.language !== locale.graph && (
        <p className="mb-2">
          <LanguageMark locale={locale} language={text.language} />
        </p>
      )}
      <div
        className="rich-text measure"
        lang={html === locale.html ? undefined : html}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the publisher, see above
        dangerouslySetInnerHTML={{ __html: text.html }}
      />
    </div>
  )
}
