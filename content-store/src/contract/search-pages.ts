import type { ContentSearch, SearchEdge, SearchOptions, SearchPage } from '../store.js'

/** A search, whatever page of it is read. */
export type Question = Omit<SearchOptions, 'first' | 'after'>

export const searchOne = (
  store: ContentSearch,
  text: string,
  options: Partial<SearchOptions> = {},
): Promise<SearchPage> => store.search({ language: 'ja', first: 100, ...options, text })

/** All pages of a search, one after the other. */
export async function searchAll(store: ContentSearch, question: Question, first = 100): Promise<SearchEdge[]> {
  const edges: SearchEdge[] = []
  let after: string | undefined
  for (;;) {
    const page = await store.search({ ...question, first, after })
    edges.push(...page.edges)
    expect(page.endCursor).toBe(page.edges.at(-1)?.cursor ?? null)
    if (!page.hasNextPage) return edges
    expect(page.edges).toHaveLength(first)
    after = page.endCursor ?? undefined
  }
}

export const foundIds = (edges: readonly SearchEdge[]) => edges.map((edge) => edge.entry.id)

export const halfCharacter = /\p{Surrogate}/u

/** What is marked in the snippets of an entry. Fails when a range is not one. */
export function markedIn({ snippets }: Pick<SearchEdge, 'snippets'>): string[] {
  return snippets.flatMap(({ text, ranges }) => {
    let last = -1
    return ranges.map(({ start, end }) => {
      expect(start).toBeGreaterThan(last)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      last = end
      const marked = text.slice(start, end)
      expect(marked).not.toMatch(halfCharacter)
      return marked
    })
  })
}
