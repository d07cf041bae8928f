import { type Body, type Entry, type Kind, newsletterReferences } from '@kakehashi/content-store'
import type { SubgraphContext } from '../kit/context.js'

type Item = Body<'NewsletterIssue'>['items'][number]

/** An item with the entry that it points to, where it points to one. */
export type FoundItem = Item & { publication: Entry | null }

/** What a newsletter tells of, without what points to something that is not published any more. */
export async function items(
  { body }: Entry<'NewsletterIssue'>,
  _: unknown,
  context: SubgraphContext,
): Promise<FoundItem[]> {
  const found = await Promise.all(
    body.items.map(async (item): Promise<FoundItem | undefined> => {
      const reference = referenceOf(item)
      if (!reference) return { ...item, publication: null }
      const publication = await context.read.entry(reference.kind).load(reference.id)
      return publication ? { ...item, publication } : undefined
    }),
  )
  return found.filter((item) => item !== undefined)
}

function referenceOf(item: Item): { kind: Kind; id: string } | undefined {
  for (const [name, kind] of Object.entries(newsletterReferences)) {
    const id = item[name as keyof typeof newsletterReferences]
    if (id) return { kind, id }
  }
  return undefined
}
