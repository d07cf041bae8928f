import { type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'
import type { LinkTarget } from './rich-text'

/** A document as the CMS gives it out in all languages: localized values are objects by language. */
export type CmsDocument = Record<string, unknown>

/** What the mapper has to be told about the rest of the CMS. */
export interface MappingContext {
  /** The public id of the document with this id in the CMS; undefined when there is none. */
  slugOf: (collection: string, id: string | number) => string | undefined
  /** Rich text as HTML; undefined when nothing is written. */
  html: (state: unknown, linkTarget: LinkTarget) => string | undefined
}

/** Fields that the CMS has to name otherwise. */
const publicNames: Readonly<Record<string, string>> = { slug: 'id', filesize: 'bytes' }

/**
 * The body of a published entry, made from a document by what its collection's fields say. What is empty is left out,
 * lists keep the editor's order. The result is not checked: the kind's schema does that.
 *
 * @param names the fields that the body has; the CMS keeps others for itself
 */
export function mapDocument(
  document: CmsDocument,
  fields: readonly FlattenedField[],
  names: ReadonlySet<string>,
  context: MappingContext,
): CmsDocument {
  return mapFields(document, fields, context, (name) => {
    const publicName = publicNames[name] ?? name
    return names.has(publicName) ? publicName : undefined
  })
}

function mapFields(
  values: CmsDocument,
  fields: readonly FlattenedField[],
  context: MappingContext,
  publicNameOf: (name: string) => string | undefined,
): CmsDocument {
  const mapped: CmsDocument = {}
  for (const field of fields) {
    const name = 'name' in field && field.name ? publicNameOf(field.name) : undefined
    if (!name || !('name' in field)) continue
    const value = mapField(values[field.name as string], field, context)
    if (value !== undefined) mapped[name] = value
  }
  return mapped
}

function mapField(value: unknown, field: FlattenedField, context: MappingContext): unknown {
  if (value === null || value === undefined) return undefined
  switch (field.type) {
    case 'group':
    case 'tab':
      return somethingIn(mapFields(value as CmsDocument, field.flattenedFields, context, rowName))
    case 'array':
      return mapRows(value as CmsDocument[], field.flattenedFields, context)
    case 'relationship':
    case 'upload':
      return mapReferences(value, field.relationTo, context)
    case 'join':
    case 'blocks':
      return undefined
    default:
      return 'localized' in field && field.localized
        ? mapLanguages(value as Partial<Record<Language, unknown>>, field, context)
        : mapValue(value, field, context)
  }
}

/** Rows carry an id of the CMS, which is nobody else's business. */
const rowName = (name: string) => (name === 'id' ? undefined : name)

/** Lists whose rows have nothing but a text are lists of texts. */
export function isListOfTexts(fields: readonly FlattenedField[]): boolean {
  const data = fields.filter((field) => 'name' in field && field.name !== 'id')
  return data.length === 1 && data[0]?.name === 'text'
}

function mapRows(rows: CmsDocument[], fields: readonly FlattenedField[], context: MappingContext): unknown[] {
  const mapped = rows.map((row) => mapFields(row, fields, context, rowName))
  const written = mapped.filter((row) => somethingIn(row) !== undefined)
  return isListOfTexts(fields) ? written.map((row) => row.text) : written
}

function mapReferences(value: unknown, relationTo: string | string[], context: MappingContext): unknown {
  if (Array.isArray(relationTo)) throw new Error('references to one of several collections are not published')
  if (!Array.isArray(value)) return slugOfReference(value, relationTo, context)
  return value.map((one) => slugOfReference(one, relationTo, context)).filter((slug) => slug !== undefined)
}

function slugOfReference(value: unknown, collection: string, context: MappingContext): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? context.slugOf(collection, id) : undefined
}

/** A text without its Japanese source has nothing that the other languages could be a translation of. */
function mapLanguages(
  values: Partial<Record<Language, unknown>>,
  field: FlattenedField,
  context: MappingContext,
): unknown {
  const mapped: Partial<Record<Language, unknown>> = {}
  for (const language of languageCodes) {
    const value = mapValue(values[language], field, context)
    if (value !== undefined) mapped[language] = value
  }
  return mapped[sourceLanguage] === undefined ? undefined : mapped
}

function mapValue(value: unknown, field: FlattenedField, context: MappingContext): unknown {
  if (value === null || value === undefined) return undefined
  if (field.type === 'richText') {
    return context.html(value, (collection, id) => {
      const slug = context.slugOf(collection, id)
      return slug ? `/${collection}/${slug}` : undefined
    })
  }
  if (field.type === 'date') return new Date(value as string).toISOString().slice(0, 10)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) return value.filter((one) => one !== '' && one !== null)
  return value
}

/** Undefined for a group in which nothing is written. A box that is not ticked says nothing either. */
function somethingIn(values: CmsDocument): CmsDocument | undefined {
  const written = Object.values(values).some((value) => value !== false && (!Array.isArray(value) || value.length > 0))
  return written ? values : undefined
}
