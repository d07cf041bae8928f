import { type Kind, kindNames, kinds } from '@kakehashi/content-store'
import type { FlattenedField, Payload } from 'payload'

/** A collection or global of the CMS whose documents are published as entries of a kind. */
export interface Source {
  kind: Kind
  /** Its slug in the CMS. */
  collection: string
  isGlobal: boolean
  fields: readonly FlattenedField[]
  hasDrafts: boolean
  hasTrash: boolean
  /** The collections that its documents refer to. */
  refersTo: ReadonlySet<string>
}

/** Everything in the CMS that is published. Kinds that the CMS has no collection for are left out. */
export function sourcesOf(payload: Payload): Source[] {
  return kindNames.flatMap((kind): Source[] => {
    const slug = kinds[kind].collection
    const collection = payload.collections[slug as keyof typeof payload.collections]?.config
    const global = payload.globals.config.find((one) => one.slug === slug)
    const config = collection ?? global
    if (!config) return []
    return [
      {
        kind,
        collection: slug,
        isGlobal: !collection,
        fields: config.flattenedFields,
        hasDrafts: Boolean(typeof config.versions === 'object' && config.versions.drafts),
        hasTrash: Boolean(collection?.trash),
        refersTo: new Set(referencedCollections(config.flattenedFields)),
      },
    ]
  })
}

function referencedCollections(fields: readonly FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
    return 'flattenedFields' in field ? referencedCollections(field.flattenedFields) : []
  })
}

/** The public ids of globals, which stand for one entity each. */
export const globalEntryIds: Partial<Record<Kind, string>> = { Site: 'clair' }

/** How the content store knows a document of the CMS. */
export const originOf = ({ collection }: Pick<Source, 'collection'>, id: string | number): string =>
  `${collection}/${id}`
