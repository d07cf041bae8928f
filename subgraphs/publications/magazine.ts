import { bySection, type Entry, largestIssue } from '@kakehashi/content-store'
import type { SubgraphContext } from '../kit/context.js'

export interface IssueContents {
  section: ReturnType<typeof bySection>[number]['section']
  /** Ids: the list has brought the entries themselves. */
  articles: string[]
}

/** The articles of an issue by section, read as one list. */
export async function contents(
  { id }: Entry<'MagazineIssue'>,
  _: unknown,
  context: SubgraphContext,
): Promise<IssueContents[]> {
  const page = await context.read.list('Article').load({
    within: { issue: [id] },
    first: largestIssue,
    orderBy: 'natural',
    direction: 'ascending',
  })
  const sections = bySection(page.edges.map(({ entry }) => entry.body))
  return sections.map(({ section, articles }) => ({ section, articles: articles.map((article) => article.id) }))
}
