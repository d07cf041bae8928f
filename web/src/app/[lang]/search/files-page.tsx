import { FoundFile } from '../../../components/found-file'
import { Page } from '../../../components/page'
import { SearchForm } from '../../../components/search-form'
import { graphql } from '../../../gql'
import { readFound } from '../../../graph/read'
import type { Locale } from '../../../locale'

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

/** All files on whose pages the words stand. */
export async function FilesPage({ locale, text, after }: { locale: Locale; text: string; after: string | undefined }) {
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
