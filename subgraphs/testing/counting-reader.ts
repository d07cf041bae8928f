import type { ContentReader } from '@kakehashi/content-store'

export interface CountedCall {
  method: 'get' | 'list' | 'facets' | 'search' | 'searchFiles'
  /** The kind or scope that was read, or the text that was searched for. */
  of: string
  /** How many ids or queries were asked for together. */
  asked: number
}

/** A reader that notes what is read through it. */
export function countingReader(reader: ContentReader): ContentReader & { calls: CountedCall[] } {
  const calls: CountedCall[] = []
  const counting: ContentReader & { calls: CountedCall[] } = {
    calls,
    get: (kind, ids) => {
      calls.push({ method: 'get', of: kind, asked: ids.length })
      return reader.get(kind, ids)
    },
    list: (scope, queries) => {
      calls.push({ method: 'list', of: scope, asked: queries.length })
      return reader.list(scope, queries)
    },
    facets: (scope, query) => {
      calls.push({ method: 'facets', of: scope, asked: 1 })
      return reader.facets(scope, query)
    },
    search: (options) => {
      calls.push({ method: 'search', of: options.text, asked: 1 })
      return reader.search(options)
    },
    searchFiles: (options) => {
      calls.push({ method: 'searchFiles', of: options.text, asked: 1 })
      return reader.searchFiles(options)
    },
    changes: (query) => reader.changes(query),
    revision: () => reader.revision(),
    look: async () => ({ revision: await reader.revision(), reader: counting }),
    close: () => reader.close(),
  }
  return counting
}
