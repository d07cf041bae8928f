import { type Entry, type PublicationKind, publicationKinds } from '@kakehashi/content-store'
import type { SubgraphContext } from '../kit/context.js'

type AnyPublication = { [K in PublicationKind]: Entry<K> }[PublicationKind]

/** The publication of an id, whichever kind it is of. Ids are unique per kind; the first kind that has it answers. */
export async function anyPublication(context: SubgraphContext, id: string): Promise<AnyPublication | null> {
  const found = await Promise.all(
    publicationKinds.map((kind) => context.read.entry(kind).load(id) as Promise<AnyPublication | null>),
  )
  return found.find((entry) => entry !== null) ?? null
}
