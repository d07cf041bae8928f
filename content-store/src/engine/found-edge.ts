import type { Entry } from '../entry.js'
import type { Language } from '../languages.js'
import { type SearchDocument, searchDocument } from '../search/document.js'
import type { Reading, SearchQuery } from '../search/query.js'
import { type Found, scoreOf } from '../search/rank.js'
import { type Snippet, snippetsOf } from '../search/snippets.js'
import type { SearchEdge } from '../store.js'
import { writeSearchCursor } from './cursor.js'

interface Asked {
  query: SearchQuery
  /** The reading of the text that found something. */
  reading: Reading
  language: Language
}

/** An entry that was found. Its snippets are made when they are first asked for. */
export function foundEdge({ query, reading, language }: Asked, found: Found, entry: Entry): SearchEdge {
  let snippets: Snippet[] | undefined
  return {
    cursor: writeSearchCursor(query, language, found),
    entry,
    score: scoreOf(found.tier, found.fit),
    get snippets() {
      snippets ??= snippetsOf(searchDocument(entry) as SearchDocument, reading.terms, language)
      return snippets
    },
  }
}
