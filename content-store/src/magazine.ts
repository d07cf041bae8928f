import { magazineSections } from './kinds/publications.js'

export type MagazineSection = (typeof magazineSections)[number]

/** How many articles an issue can have: as many as a page of a list. */
export const largestIssue = 100

/** Where an article stands in an issue, as far as that is said. */
export interface Placed {
  section?: MagazineSection | null
  position?: number | null
}

/** The section that an article stands in: of what names none, the last. */
export const sectionOf = ({ section }: Placed): MagazineSection =>
  magazineSections.find((one) => one === section) ?? 'OTHER'

/**
 * The articles of an issue by its sections, both in the order of the magazine. Without a position an article stands behind those that
 * have one; articles at one place stay in the order in which they are given. Sections without articles are left out.
 */
export function bySection<Article extends Placed>(
  articles: readonly Article[],
): { section: MagazineSection; articles: Article[] }[] {
  const at = ({ position }: Placed) => position ?? Number.POSITIVE_INFINITY
  return magazineSections.flatMap((section) => {
    const inside = articles.filter((one) => sectionOf(one) === section)
    // Infinity less infinity is no number.
    return inside.length > 0
      ? [{ section, articles: inside.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b))) }]
      : []
  })
}
