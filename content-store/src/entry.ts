import { type Body, type Key, type Keys, type Kind, kinds, publicationKinds, type Scope } from './kinds/index.js'
import { type Language, languageCodes } from './languages.js'

/** One published entity, as the store keeps it. */
export interface Entry<K extends Kind = Kind> {
  kind: K
  id: string
  /** Grows with each save in the CMS: milliseconds since 1970 of the published version's last change. */
  version: number
  /** The languages that the entry's name exists in. */
  languages: Language[]
  /** ISO 8601 date-times: first publication, last change. */
  publishedAt: string
  updatedAt: string
  body: Body<K>
}

/** What {@link Entry} is filtered by, with absent values left out. `language` is there for every kind. */
export function keysOf(entry: Entry): Keys {
  const definition = kinds[entry.kind]
  const keys: Record<string, Key[]> = { language: [...entry.languages] }
  for (const [name, value] of Object.entries(definition.keys(entry.body as never))) {
    const values = [...new Set([value].flat().filter((one): one is Key => one !== undefined))]
    if (values.length > 0) keys[name] = values
  }
  if (isPublication(entry.kind)) keys.kind = [entry.kind]
  return keys
}

/** Where the entry stands in its kind's own order. */
export const orderOf = (entry: Entry): Key => kinds[entry.kind].order(entry.body as never)

/** The lists that an entry of the kind is in. */
export const scopesOf = (kind: Kind): Scope[] => (isPublication(kind) ? [kind, 'Publication'] : [kind])

/** The languages that the field naming an entry exists in, in the registry's order. */
export function languagesOf(kind: Kind, body: Body): Language[] {
  const label = (body as Record<string, unknown>)[kinds[kind].label] as Partial<Record<Language, string>> | undefined
  return label ? languageCodes.filter((code) => label[code]) : []
}

function isPublication(kind: Kind): boolean {
  return (publicationKinds as readonly string[]).includes(kind)
}
