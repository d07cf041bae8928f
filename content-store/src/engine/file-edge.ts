import type { Entry } from '../entry.js'
import { endOfFile, pageAt } from '../search/file-pages.js'
import type { Reading, SearchQuery } from '../search/query.js'
import type { Snippets } from '../search/snippets.js'
import type { FileSearchEdge, FoundPage } from '../store.js'
import { writePageCursor } from './cursor.js'
import { once } from './once.js'

interface Asked {
  query: SearchQuery
  /** Which of the readings found something. */
  number: number
  snippets: Snippets
}

interface FoundIn {
  /** At least one, in their order. */
  pages: readonly { place: number; text: string }[]
  pageCount: () => Promise<number>
}

/** A file that was found by what stands on its pages. Pieces of them are made, and counted, when they are first asked for. */
export function fileEdge(
  { query, number, snippets }: Asked,
  entry: Entry,
  { pages, pageCount }: FoundIn,
): FileSearchEdge {
  const { terms } = query.readings[number] as Reading
  const [first] = pages
  let made: FoundPage[] | undefined
  return {
    cursor: writePageCursor(query, { reading: number, place: endOfFile(first?.place ?? 0) }),
    entry: entry as Entry<'PublicFile'>,
    get pages() {
      made ??= pages.map(({ place, text }) => ({ number: pageAt(place), ...snippets.inText(text, terms) }))
      return made
    },
    pageCount: once(pageCount),
  }
}
