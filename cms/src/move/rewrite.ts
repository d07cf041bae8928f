import type { FlattenedField } from 'payload'
import { isNumber, newId } from './new-ids'

type Values = Record<string, unknown>

/**
 * A document as SQLite gives it out in all languages, as MongoDB stores it: references under their new ids, nothing for what is empty.
 * Dates and the like are left to the model, which knows their types.
 */
export function rewrite(values: Values, fields: readonly FlattenedField[]): Values {
  const written: Values = {}
  for (const field of fields) {
    if (!('name' in field) || !field.name || field.type === 'join') continue
    if ('virtual' in field && field.virtual) continue
    const value = rewriteField(values[field.name], field)
    if (value !== undefined) written[field.name] = value
  }
  return written
}

function rewriteField(value: unknown, field: FlattenedField): unknown {
  if (value === null || value === undefined) return undefined
  const localized = 'localized' in field && field.localized && isObject(value)
  return localized ? mapObject(value, (one) => rewriteValue(one, field)) : rewriteValue(value, field)
}

function rewriteValue(value: unknown, field: FlattenedField): unknown {
  if (value === null || value === undefined) return undefined
  switch (field.type) {
    case 'group':
    case 'tab':
      return rewrite(value as Values, field.flattenedFields)
    case 'array':
      return (value as Values[]).map((row) => rewrite(row, field.flattenedFields))
    case 'blocks':
      throw new Error(`blocks cannot be moved yet (${field.name})`)
    case 'relationship':
    case 'upload':
      return Array.isArray(value)
        ? value.map((one) => rewriteReference(one, field.relationTo))
        : rewriteReference(value, field.relationTo)
    case 'richText':
    case 'json':
      return rewriteInside(value)
    default:
      return value
  }
}

/** A reference to one of several collections names which. */
function rewriteReference(value: unknown, relationTo: string | readonly string[]): unknown {
  if (typeof relationTo === 'string') return newId(relationTo, isObject(value) ? value.id : value)
  const { relationTo: collection, value: id } = value as { relationTo: string; value: unknown }
  return { relationTo: collection, value: newId(collection, id) }
}

/** Long texts and the input of jobs refer by `{ relationTo, value }`, wherever it stands. Ids are texts there. */
function rewriteInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteInside)
  if (!isObject(value)) return value
  const { relationTo, value: id } = value
  if (typeof relationTo === 'string' && isNumber(id)) {
    return { ...value, value: newId(relationTo, id).toHexString() }
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rewriteInside(inner)]))
}

function mapObject(value: Values, map: (one: unknown) => unknown): Values {
  const mapped = Object.entries(value).map(([name, one]) => [name, map(one)] as const)
  return Object.fromEntries(mapped.filter(([, one]) => one !== undefined))
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
