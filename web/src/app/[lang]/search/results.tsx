import { FoundEntry } from '../../../components/found-entry'
import { FoundFile } from '../../../components/found-file'
import { choicesOf } from '../../../components/list'
import type { EntryKind, SearchQuery } from '../../../gql/graphql'
import { mostCounted } from '../../../gql/limits'
import type { Locale } from '../../../locale'
import { served } from '../../../served'
import { Hints } from './hints'
import { Narrowing } from './narrowing'

interface ResultsProps {
  locale: Locale
  text: string
  data: SearchQuery
  values: Readonly<Record<string, string | number | undefined>>
  ignored: boolean
  restarted: boolean
  onFirstPage: boolean
}

export function Results({ locale, text, data, values, ignored, restarted, onFirstPage }: ResultsProps) {
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
            <span className="figure text-std-24B-150">
              {(totalCount < mostCounted ? m.common.count : m.common.countOrMore)(locale.counted(totalCount))}
            </span>
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
