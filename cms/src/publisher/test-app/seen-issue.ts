import type { ContentStore } from '@kakehashi/content-store'
import { articlesPerIssue } from './publish-issues-until-killed'

/** The issue and its articles as one read of the store finds them: their titles without the generation, and the generations. */
export async function seen(store: ContentStore): Promise<{ titles: string[]; generations: string[] }> {
  const [page] = await store.list('Publication', [{ where: { kind: ['MagazineIssue', 'Article'] }, first: 100 }])
  const words = (page?.edges ?? []).map(({ entry }) => (entry.body as { title: { ja: string } }).title.ja.split(' '))
  return {
    titles: words.map(([word = '']) => word).sort(),
    generations: [...new Set(words.map((word) => word[1] ?? ''))],
  }
}

export const whole = ['号', ...Array.from({ length: articlesPerIssue }, () => '記事')].sort()

export function expectAllOrNone({ titles, generations }: Awaited<ReturnType<typeof seen>>): void {
  if (titles.length === 0) return
  expect(titles).toEqual(whole)
  expect(generations).toHaveLength(1)
}
