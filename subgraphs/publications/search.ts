import {
  type Entry,
  type FacetCount,
  type FileSearchEdge,
  type FileSearchPage,
  InvalidCursor,
  InvalidSearchText,
  type Kind,
  longestSearchText,
  type SearchEdge,
  type SearchKey,
  type SearchOptions,
  type SearchPage,
} from '@kakehashi/content-store'
import { keysAskedFor, requirePageSize } from '../kit/connections.js'
import type { SubgraphContext } from '../kit/context.js'
import { BadInput } from '../kit/errors.js'

interface SearchArguments {
  text: string
  in: SearchOptions['language']
  kinds?: readonly Kind[] | null
  where?: object | null
  first: number
  after?: string | null
}

/** A page of what was found, with what the fields of a connection are read from. */
export class Found {
  constructor(private readonly found: SearchPage) {}

  page(): SearchPage {
    return this.found
  }

  nodes(): Entry[] {
    return this.found.edges.map((edge) => edge.entry)
  }

  edges(): SearchEdge[] {
    return this.found.edges
  }

  totalCount(): Promise<number> {
    return this.found.totalCount()
  }

  facets(by: readonly SearchKey[]): Promise<FacetCount[]> {
    return this.found.facets([...new Set(by)])
  }
}

/**
 * Read at once, not when something of it is asked for: what is wrong with the arguments is told once, where they stand.
 * @throws {BadInput} when `text` cannot be searched for, `first` is out of range, or `after` is no cursor of this search.
 */
export async function search(_: unknown, args: SearchArguments, context: SubgraphContext): Promise<Found> {
  const { text, in: language, kinds, where, first, after } = args
  requirePageSize(first)
  const page = await explained('the same `text` and `in`', () =>
    context.read.search({
      text,
      language,
      first,
      where: keysAskedFor(where ?? {}),
      ...(kinds && { kinds }),
      ...(after != null && { after }),
    }),
  )
  return new Found(page)
}

/** A page of files that were found by what stands on their pages. */
export class FoundFiles {
  constructor(private readonly found: FileSearchPage) {}

  page(): FileSearchPage {
    return this.found
  }

  nodes(): Entry<'PublicFile'>[] {
    return this.found.edges.map((edge) => edge.entry)
  }

  edges(): FileSearchEdge[] {
    return this.found.edges
  }

  totalCount(): Promise<number> {
    return this.found.totalCount()
  }
}

/** @throws {BadInput} as {@link search} does. */
export async function fileSearch(
  _: unknown,
  { text, first, after }: Pick<SearchArguments, 'text' | 'first' | 'after'>,
  context: SubgraphContext,
): Promise<FoundFiles> {
  requirePageSize(first)
  const page = await explained('the same `text`', () =>
    context.read.searchFiles({ text, first, ...(after != null && { after }) }),
  )
  return new FoundFiles(page)
}

/** @param asked what a cursor belongs to. */
async function explained<Page>(asked: string, read: () => Promise<Page>): Promise<Page> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof InvalidSearchText) throw new BadInput(wording[error.reason])
    if (error instanceof InvalidCursor) {
      throw new BadInput(
        `Argument "after" is not a cursor of this search: give an \`endCursor\` of an earlier page with ${asked}.`,
      )
    }
    throw error
  }
}

const wording: Record<InvalidSearchText['reason'], string> = {
  EMPTY: 'Argument "text" is empty: give at least one word.',
  TOO_LONG: `Argument "text" is longer than ${longestSearchText} characters: give a few words of it.`,
  NO_WORDS: 'Argument "text" has no letter or digit in it that could be searched for: give at least one word.',
}
