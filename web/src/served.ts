import type { ServedText } from './components/text'
import { graphql } from './gql'
import type { PrefectureNameFragment } from './gql/graphql'
import { languageOfGraph } from './languages'
import type { Locale } from './locale'

type Named<Key extends string> = { [name in Key]: string } & { name: ServedText }

/** How the entries of `nodes` are called, by the value that facets count them under. */
export function served<Key extends string>(locale: Locale, nodes: readonly Named<Key>[], key: Key) {
  const names = new Map<string, ServedText>(nodes.map((node) => [node[key], node.name]))
  return (value: string) => {
    const name = names.get(value)
    return name && plainText(locale, name)
  }
}

/** A text where no mark can stand, such as a form's choice: its words, and its language where it is not the page's. */
export function plainText(locale: Locale, { value, language }: ServedText): { value: string; language?: string } {
  const { html } = languageOfGraph(language)
  return html === locale.html ? { value } : { value, language: html }
}

export const prefectureName = graphql(`
  fragment PrefectureName on Municipality {
    prefecture
    name(in: $lang) {
      value
      language
    }
  }
`)

/** How prefectures are called, by their codes. */
export function prefectureNames(locale: Locale, nodes: readonly PrefectureNameFragment[]) {
  return served(
    locale,
    nodes.flatMap(({ prefecture, name }) => (prefecture ? [{ prefecture, name }] : [])),
    'prefecture',
  )
}
