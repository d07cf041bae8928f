import { randomBytes } from 'node:crypto'
import type { LocalizedText } from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'
import { isListOfTexts } from '../publisher/map-document'

type Values = Record<string, unknown>

/** The id in the CMS of the record with this public id; undefined when it is not loaded yet. */
export type IdOf = (collection: string, slug: string) => string | number | undefined

/**
 * What the CMS stores for a record of content/, in all languages at once: the inverse of the publisher's mapper.
 * Fields that the record does not have are emptied, so that the same data can also replace an older state.
 */
export function documentData(body: Values, fields: readonly FlattenedField[], idOf: IdOf): Values {
  return dataOf({ ...body, slug: body.id }, fields, idOf)
}

function dataOf(values: Values, fields: readonly FlattenedField[], idOf: IdOf): Values {
  const data: Values = {}
  for (const field of fields) {
    if (!('name' in field) || !field.name || systemFields.has(field.name)) continue
    if (field.type === 'join') continue
    data[field.name] = fieldData(values[field.name], field, idOf)
  }
  return data
}

/** Set by the CMS, not by a record. */
const systemFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'firstPublishedAt', '_status'])

function fieldData(value: unknown, field: FlattenedField, idOf: IdOf): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return dataOf((value ?? {}) as Values, field.flattenedFields, idOf)
    case 'array':
      return rowsOf((value ?? []) as unknown[], field.flattenedFields, idOf)
    case 'relationship':
    case 'upload': {
      const collection = field.relationTo
      if (Array.isArray(collection)) throw new Error('a reference to one of several collections cannot be loaded')
      if (!Array.isArray(value)) return value === undefined ? emptyOf(field) : (idOf(collection, String(value)) ?? null)
      return value.map((slug) => idOf(collection, String(slug))).filter((id) => id !== undefined)
    }
    default:
      if (value === undefined) return emptyOf(field)
      return 'localized' in field && field.localized ? { ...(value as LocalizedText) } : value
  }
}

const emptyOf = (field: FlattenedField): unknown => {
  if ('hasMany' in field && field.hasMany) return []
  return 'localized' in field && field.localized ? {} : null
}

function rowsOf(rows: unknown[], fields: readonly FlattenedField[], idOf: IdOf): Values[] {
  const texts = isListOfTexts(fields)
  return rows.map((row) => ({
    id: rowId(),
    ...dataOf(texts ? { text: row } : (row as Values), fields, idOf),
  }))
}

/** Rows are numbered by whoever writes them, with 12 random bytes as Payload does. */
const rowId = () => randomBytes(12).toString('hex')
