import type { FieldHook } from 'payload'
import { deskUser, mayAnywhere } from './rules'

type Row = { id?: unknown } & Record<string, unknown>

/**
 * For lists whose rows hold localized texts: a translator may change the texts in the rows, not add, remove or move rows.
 * What he may not change inside a row is kept by the access of each field.
 */
export const keepRowsForTranslators: FieldHook = ({ value, previousSiblingDoc, field, overrideAccess, req }) => {
  if (overrideAccess === true || mayAnywhere(deskUser(req), 'edit') || !Array.isArray(value)) return value
  const name = 'name' in field ? String(field.name) : ''
  const stored = (previousSiblingDoc as Record<string, unknown> | undefined)?.[name]
  const sent = new Map((value as Row[]).map((row) => [String(row?.id), row]))
  return ((stored as Row[] | undefined) ?? []).map((row) => sent.get(String(row.id)) ?? row)
}
