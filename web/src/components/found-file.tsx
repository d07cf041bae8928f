import { graphql } from '../gql'
import type { FoundFileFragment } from '../gql/graphql'
import type { Locale } from '../locale'
import { factsOf } from './downloads'
import { Marks } from './marked-text'
import { hasPicture, Picture } from './picture'
import { Text } from './text'

export const foundFile = graphql(`
  fragment FoundFile on FileSearchEdge {
    pageCount
    pages {
      number
      path
      text
      ranges {
        start
        end
      }
    }
    node {
      ...Download
      publications(first: 1) {
        nodes {
          ...PublicationLine
        }
      }
    }
  }
`)

/** A PDF in which something was found: on which pages, each a link that opens it there, and with what it is published. */
export function FoundFile({ locale, found }: { locale: Locale; found: FoundFileFragment }) {
  const { m, to } = locale
  const { node, pages, pageCount } = found
  const [first] = pages
  const [publication] = node.publications.nodes
  const others = pageCount - pages.length
  return (
    <li className="flex items-start gap-5 py-4">
      {hasPicture(node) && (
        <Picture
          file={node}
          sizes="5rem"
          className="mt-1 hidden h-auto w-20 shrink-0 border border-solid-gray-300 sm:block"
          isNamedBeside
        />
      )}
      <div className="min-w-0">
        <p className="text-[0.875rem] leading-170 text-solid-gray-700">{factsOf(locale, node)}</p>
        <h3 className="measure text-std-17B-170">
          <a href={first?.path ?? node.path}>
            <Text locale={locale} text={node.title} />
          </a>
        </h3>
        <ul className="measure mt-1 text-[0.9375rem] leading-170">
          {pages.map(({ number, path, text, ranges }) => (
            <li key={number} className="mt-1">
              <a href={path} className="me-2 whitespace-nowrap">
                {m.search.page(locale.number(number))}
                <span className="sr-only">
                  {m.common.colon}
                  {node.title.value}
                </span>
              </a>
              <Marks text={text} ranges={ranges} />
            </li>
          ))}
          {others > 0 && <li className="mt-1 text-solid-gray-700">{m.search.morePages(locale.counted(others))}</li>}
        </ul>
        {publication && (
          <p className="mt-1 text-[0.9375rem] leading-170">
            {m.search.offeredIn}
            {m.common.colon}
            <a href={to.publication(publication)}>
              <Text locale={locale} text={publication.title} />
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
