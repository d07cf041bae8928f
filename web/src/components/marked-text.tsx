import type { Language } from '../gql/graphql'
import { languageOfGraph } from '../languages'
import type { Locale } from '../locale'
import { LanguageMark } from './text'

export interface Snippet {
  field: string
  language: Language
  text: string
  /** In UTF-16 units, as in strings here. */
  ranges: readonly { start: number; end: number }[]
}

type Marked = Pick<Snippet, 'text' | 'ranges'>

/** A text in which what was found is marked. */
export function Marks({ text, ranges }: Marked) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}

/** A text of the graph in which what was found is marked, with its language where it is not the page's. */
export function MarkedText({ locale, snippet }: { locale: Locale; snippet: Snippet }) {
  const { language } = snippet
  const { html } = languageOfGraph(language)
  return (
    <>
      <span lang={html === locale.html ? undefined : html}>
        <Marks {...snippet} />
      </span>
      <LanguageMark locale={locale} language={language} />
    </>
  )
}
