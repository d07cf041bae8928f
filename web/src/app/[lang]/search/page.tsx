import type { Metadata } from 'next'
import { FoundEntry } from '../../../components/found-entry'
import { FoundFile } from '../../../components/found-file'
import { type Choice, choicesOf } from '../../../components/list'
import { Page } from '../../../components/page'
import { SearchForm } from '../../../components/search-form'
import { aCountry, aFiscalYear, anId, oneOf, only, readFilters, type SearchParameters } from '../../../filters'
import { graphql } from '../../../gql'
import type { EntryKind, SearchQuery } from '../../../gql/graphql'
import { longestSearchText } from '../../../gql/limits'
import { readFound } from '../../../graph/read'
import { type Locale, localeOf } from '../../../locale'
import { pageMetadata } from '../../../metadata'
import { served } from '../../../served'

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

/** The pages of files alone, from which all else is left out. */
const filesDocument = graphql(`
  query SearchFiles($lang: Language!, $text: String!, $after: String) {
    fileSearch(text: $text, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        ...FoundFile
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

/** All files on whose pages the words stand. */
async function FilesPage({ locale, text, after }: { locale: Locale; text: string; after: string | undefined }) {
  const { m, to } = locale
  const found = await readFound(locale.lang, filesDocument, { lang: locale.graph, text, after })
  const { totalCount, edges, pageInfo } = found?.data.fileSearch ?? {}
  const onFirstPage = !after || found?.restarted
  return (
    <Page locale={locale} title={m.search.inFilesFor(text)} incomplete={found?.incomplete}>
      <SearchForm locale={locale} id="search" text={text} />
      <div role="status">
        {found?.restarted && <p className="notice mt-6">{m.common.restarted}</p>}
        <p className="mt-8 text-key-900">
          {!found ? (
            m.search.noWords
          ) : totalCount ? (
            <span className="figure text-std-24B-150">{m.common.count(locale.counted(totalCount))}</span>
          ) : (
            m.search.none(text)
          )}
        </p>
      </div>
      <p className="mt-2">
        <a href={to.search({ q: text })}>{m.search.everywhere}</a>
      </p>
      {edges && edges.length > 0 && (
        <section aria-labelledby="in-files" className="mt-3">
          <h2 id="in-files" className="sr-only">
            {m.search.inFiles}
          </h2>
          <ol className="rule-list border-t border-key-900">
            {edges.map(({ cursor, ...edge }) => (
              <FoundFile key={cursor} locale={locale} found={edge} />
            ))}
          </ol>
        </section>
      )}
      {(pageInfo?.hasNextPage || !onFirstPage) && (
        <nav aria-label={m.common.pages} className="mt-8 flex flex-wrap items-center gap-6">
          {pageInfo?.hasNextPage && (
            <a href={to.search({ q: text, in: 'files', after: pageInfo.endCursor })} className="button" rel="next">
              {m.common.next}
            </a>
          )}
          {!onFirstPage && <a href={to.search({ q: text, in: 'files' })}>{m.common.first}</a>}
        </nav>
      )}
    </Page>
  )
}

interface ResultsProps {
  locale: Locale
  text: string
  data: SearchQuery
  values: Readonly<Record<string, string | number | undefined>>
  ignored: boolean
  restarted: boolean
  onFirstPage: boolean
}

function Results({ locale, text, data, values, ignored, restarted, onFirstPage }: ResultsProps) {
  const { m, to } = locale
  const { totalCount, edges, pageInfo } = data.search
  const files = data.fileSearch?.totalCount ? data.fileSearch : undefined
  const isNarrowed = Object.values(values).some((value) => value !== undefined)
  const address = (more: Record<string, string | number | null | undefined> = {}) =>
    to.search({ q: text, ...values, ...more })
  return (
    <>
      <div role="status">
        {ignored && <p className="notice mt-6">{m.common.ignored}</p>}
        {restarted && <p className="notice mt-6">{m.common.restarted}</p>}
        <p className="mt-8 text-key-900">
          {totalCount === 0 ? (
            !files && m.search.none(text)
          ) : (
            <span className="figure text-std-24B-150">{m.common.count(locale.counted(totalCount))}</span>
          )}
        </p>
      </div>
      {files && totalCount > 0 && (
        <p className="mt-2">
          <a href="#in-files">{m.search.alsoInFiles(locale.counted(files.totalCount))}</a>
        </p>
      )}
      {totalCount > 0 && (
        <p className="mt-2 lg:hidden">
          <a href="#narrow">{m.search.narrow}</a>
        </p>
      )}
      {totalCount === 0 && !files && <Hints locale={locale} fewer={isNarrowed ? to.search({ q: text }) : undefined} />}
      <div className="mt-3 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div>
          {totalCount > 0 && (
            <ol className="rule-list border-t border-key-900">
              {edges.map(({ cursor, node, snippets }) => (
                <FoundEntry key={cursor} locale={locale} entry={node} snippets={snippets} />
              ))}
            </ol>
          )}
          {(pageInfo.hasNextPage || !onFirstPage) && (
            <nav aria-label={m.common.pages} className="mt-8 flex flex-wrap items-center gap-6">
              {pageInfo.hasNextPage && (
                <a href={address({ after: pageInfo.endCursor })} className="button" rel="next">
                  {m.common.next}
                </a>
              )}
              {!onFirstPage && <a href={address()}>{m.common.first}</a>}
            </nav>
          )}
          {files && (
            <section aria-labelledby="in-files" className={totalCount > 0 ? 'mt-14' : ''}>
              <h2 id="in-files" className="border-b border-key-900 pb-2 text-std-22B-150">
                {m.search.inFiles}
              </h2>
              <ol className="rule-list">
                {files.edges.map(({ cursor, ...edge }) => (
                  <FoundFile key={cursor} locale={locale} found={edge} />
                ))}
              </ol>
              {files.totalCount > files.edges.length && (
                <p className="mt-4">
                  <a href={to.search({ q: text, in: 'files' })}>
                    {m.search.allInFiles(locale.counted(files.totalCount))}
                  </a>
                </p>
              )}
            </section>
          )}
        </div>
        {totalCount > 0 && (
          <nav id="narrow" aria-label={m.search.narrow} className="text-[0.9375rem] leading-170">
            <p className="font-bold text-key-900" aria-hidden="true">
              {m.search.narrow}
            </p>
            {isNarrowed && (
              <p className="mt-2">
                <a href={to.search({ q: text })}>{m.common.clear}</a>
              </p>
            )}
            {narrowings(locale, data).map(({ name, label, choices }) => (
              <Narrowing
                key={name}
                locale={locale}
                label={label}
                choices={choices}
                selected={values[name] === undefined ? undefined : String(values[name])}
                address={(value) => address({ [name]: value })}
              />
            ))}
          </nav>
        )}
      </div>
    </>
  )
}

/** What the results can be narrowed to, with how many each has. */
function narrowings(locale: Locale, { search, offices, countries, topics }: SearchQuery) {
  const { m } = locale
  const { facets } = search
  return [
    {
      name: 'kind',
      label: m.common.kind,
      choices: choicesOf(facets, 'KIND', (value) => m.search.kinds[value as EntryKind]),
    },
    {
      name: 'office',
      label: m.common.office,
      choices: choicesOf(facets, 'OFFICE', served(locale, offices.nodes, 'id')),
    },
    {
      name: 'country',
      label: m.common.country,
      choices: choicesOf(facets, 'COUNTRY', served(locale, countries.nodes, 'code')),
    },
    {
      name: 'topic',
      label: m.common.topic,
      choices: choicesOf(facets, 'TOPIC', served(locale, topics.nodes, 'id')),
    },
    {
      name: 'year',
      label: m.common.fiscalYear,
      choices: choicesOf(facets, 'FISCAL_YEAR', (value) => locale.fiscalYear(Number(value))),
    },
  ]
}

/** As many choices as are shown at once. */
const shownChoices = 6

interface NarrowingProps {
  locale: Locale
  label: string
  choices: readonly Choice[]
  selected: string | undefined
  /** Where the results narrowed to a value are; without one, those of all. */
  address: (value: string | null) => string
}

/** One property: what the results are narrowed to, or what they can be. */
function Narrowing({ locale, label, choices, selected, address }: NarrowingProps) {
  const { m } = locale
  const chosen = choices.find(({ value }) => value === selected)
  if (choices.length === 0 && selected === undefined) return null
  const links = (some: readonly Choice[]) => (
    <ul>
      {some.map(({ value, label: name, language, count }) => (
        <li key={value} className="py-0.5">
          <a href={address(value)} lang={language}>
            {name}
          </a>
          {count !== undefined && <span className="ms-2 text-solid-gray-700">{locale.number(count)}</span>}
        </li>
      ))}
    </ul>
  )
  return (
    <section className="mt-5 border-t border-solid-gray-300 pt-3">
      <h2 className="mb-1 text-[0.875rem] font-bold">{label}</h2>
      {selected !== undefined ? (
        <p>
          <strong lang={chosen?.language}>{chosen?.label ?? selected}</strong>{' '}
          <a href={address(null)} className="ms-2">
            {m.search.remove}
            <span className="sr-only">
              {m.common.colon}
              {chosen?.label ?? selected}
            </span>
          </a>
        </p>
      ) : (
        <>
          {links(choices.slice(0, shownChoices))}
          {choices.length > shownChoices && (
            <details>
              <summary className="cursor-pointer py-0.5 text-key-800">
                {m.search.more}
                <span className="sr-only">
                  {m.common.colon}
                  {label}
                </span>
              </summary>
              {links(choices.slice(shownChoices))}
            </details>
          )}
        </>
      )}
    </section>
  )
}

/** What a reader who found nothing can try, and where else to look. */
function Hints({ locale, fewer }: { locale: Locale; fewer: string | undefined }) {
  const { m } = locale
  return (
    <>
      <ul className="measure mt-4 list-disc ps-6">
        {fewer && (
          <li>
            <a href={fewer}>{m.search.fewer}</a>
          </li>
        )}
        {m.search.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <Browse locale={locale} />
    </>
  )
}

/** The lists of the site, for who does not find by words. */
function Browse({ locale }: { locale: Locale }) {
  const { m, to } = locale
  const ways = [
    { href: to.grants(), name: m.nav.grants },
    { href: to.programmes(), name: m.nav.programmes },
    { href: to.publications(), name: m.nav.publications },
    { href: to.events(), name: m.nav.events },
    { href: to.sessions(), name: m.nav.sessions },
    { href: to.offices(), name: m.nav.offices },
    { href: to.municipalities(), name: m.nav.municipalities },
    { href: to.countries(), name: m.nav.countries },
  ]
  return (
    <section className="mt-12" aria-labelledby="browse">
      <h2 id="browse" className="border-b border-key-900 pb-2 text-std-22B-150">
        {m.search.browse}
      </h2>
      <ul className="rule-list measure">
        {ways.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="block py-3">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
