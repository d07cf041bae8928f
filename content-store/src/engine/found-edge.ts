import type { Entry } from '../entry.js'
import type { Language } from '../languages.js'
import type { Reading, SearchQuery } from '../search/query.js'
import { type Found, scoreOf } from '../search/rank.js'
import type { Snippet, Snippets } from '../search/snippets.js'
import type { SearchEdge } from '../store.js'
import { writeSearchCursor } from './cursor.js'

interface Asked {
  query: SearchQuery
  /** The reading of the text that found something. */
  reading: Reading
  language: Language
  snippets: Snippets
}

/** An entry that was found. Its snippets are made when they are first asked for. */
export function foundEdge({ query, reading, language, snippets }: Asked, found: Found, entry: Entry): SearchEdge {
  let made: Snippet[] | undefined
  return {
    cursor: writeSearchCursor(query, language, found),
    entry,
    score: scoreOf(found.tier, found.fit),
    get snippets() {
      made ??= snippets.of(entry, reading.terms, language)
      return made
    },
  }
}
