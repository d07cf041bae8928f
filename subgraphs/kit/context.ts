import type { Entry, Kind } from '@kakehashi/content-store'
import type { Reads } from './reads.js'

/** What the resolvers of one request share. */
export interface SubgraphContext {
  readonly read: Reads
}

/** An entity that another subgraph owns: only its key is known here. */
export interface EntityRef<K extends Kind = Kind> {
  kind: K
  id: string
}

/** A text as it leaves: its value and the language it is in. */
export interface ServedText {
  value: string
  language: string
}

/** A formatted text as it leaves. */
export interface ServedRichText {
  html: string
  language: string
}

/** The entries of `ids` that are published, in their order. What is not published is left out. */
export async function loadPublished<K extends Kind>(
  context: SubgraphContext,
  kind: K,
  ids: readonly string[],
): Promise<Entry<K>[]> {
  const loader = context.read.entry(kind)
  const found = await Promise.all(ids.map((id) => loader.load(id)))
  return found.filter((entry) => entry !== null)
}
