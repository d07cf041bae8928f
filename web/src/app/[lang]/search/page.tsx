import type { Metadata } from 'next'
import { Page } from '../../../components/page'
import { SearchForm } from '../../../components/search-form'
import { aCountry, aFiscalYear, anId, oneOf, only, readFilters, type SearchParameters } from '../../../filters'
import { graphql } from '../../../gql'
import type { EntryKind } from '../../../gql/graphql'
import { longestSearchText } from '../../../gql/limits'
import { readFound } from '../../../graph/read'
import { localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { FilesPage } from './files-page'
import { Browse } from './hints'
import { Results } from './results'

const document = graphql(`
  query Search($lang: Language!, $text: String!, $kinds: [EntryKind!], $where: SearchWhere, $after: String, $withFiles: Boolean!) {
    search(text: $text, in: $lang, kinds: $kinds, where: $where, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        snippets {
          field
          language
          text
          ranges {
            start
            end
          }
        }
        node {
          ...FoundEntry
        }
      }
      facets(by: [KIND, OFFICE, COUNTRY, TOPIC, FISCAL_YEAR]) {
        by
        values {
          value
          count
        }
      }
    }
    fileSearch(text: $text, first: 3) @include(if: $withFiles) {
      totalCount
      edges {
        cursor
        ...FoundFile
      }
    }
    offices(first: 100) {
      nodes {
        id
        name(in: $lang) {
          value
          language
        }
      }
    }
    countries(first: 100) {
      nodes {
        code
        name(in: $lang) {
          value
          language
        }
      }
    }
    topics(first: 100) {
      nodes {
        id
        name(in: $lang) {
          value
          language
        }
      }
    }
  }
`)

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<SearchParameters>
}

const textOf = ({ q }: SearchParameters): string => ([q].flat()[0] ?? '').trim()

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  const { m, to } = locale
  const text = textOf(await searchParams)
  const title = text === '' ? m.search.title : m.search.resultsFor([...text].slice(0, 40).join(''))
  // What others search for is nothing for search engines to keep.
  return {
    ...pageMetadata(locale, { title, description: m.search.lead, path: to.search() }),
    robots: 'noindex, follow',
  }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { m } = locale
  const parameters = await searchParams
  const text = textOf(parameters)
  const filters = readFilters(
    {
      kind: oneOf(Object.keys(m.search.kinds) as EntryKind[]),
      office: anId,
      country: aCountry,
      topic: anId,
      year: aFiscalYear,
    },
    parameters,
  )
  const { kind, office, country, topic, year } = filters.values
  const isTooLong = [...text].length > longestSearchText
  if (parameters.in === 'files' && text !== '' && !isTooLong) {
    return <FilesPage locale={locale} text={text} after={filters.after} />
  }
  const isNarrowed = Object.values(filters.values).some((value) => value !== undefined)
  const found =
    text === '' || isTooLong
      ? undefined
      : await readFound(locale.lang, document, {
          text,
          lang: locale.graph,
          after: filters.after,
          // Files are not narrowed down, and stand on the first page.
          withFiles: !isNarrowed && !filters.after,
          kinds: only(kind),
          where: { office: only(office), country: only(country), topic: only(topic), fiscalYear: only(year) },
        })
  const problem =
    text === ''
      ? parameters.q === undefined
        ? undefined
        : m.search.start
      : isTooLong
        ? m.search.tooLong(locale.number(longestSearchText))
        : found === undefined
          ? m.search.noWords
          : undefined
  const title = text === '' || problem ? m.search.title : m.search.resultsFor(text)
  return (
    <Page
      locale={locale}
      title={title}
      lead={found ? undefined : <p>{m.search.lead}</p>}
      incomplete={found?.incomplete}
    >
      <SearchForm locale={locale} id="search" text={[...text].slice(0, longestSearchText).join('')} />
      {problem && (
        <p className="notice mt-6" role="status">
          {problem}
        </p>
      )}
      {found ? (
        <Results
          locale={locale}
          text={text}
          data={found.data}
          values={filters.values}
          ignored={filters.ignored}
          restarted={found.restarted}
          onFirstPage={!filters.after || found.restarted}
        />
      ) : (
        <Browse locale={locale} />
      )}
    </Page>
  )
}
