import { type CollectionBeforeOperationHook, type FieldHook, Forbidden, type GlobalBeforeOperationHook } from 'payload'
import { deskUser, mayChangeStructure, mayPublishEverything, mayTranslate } from './rules'

interface Operation {
  draft?: boolean
  overrideAccess?: boolean
  publishSpecificLocale?: string
  data?: { _status?: unknown }
}

/**
 * Keeps translators to their languages where access functions cannot see enough: a save must be a draft, or the
 * publication of one language that is theirs. Restoring a version changes every language, so it is not for translators.
 */
function mayRun(operation: string, args: Operation, req: Parameters<CollectionBeforeOperationHook>[0]['req']): boolean {
  if (args.overrideAccess === true || !['update', 'updateByID', 'restoreVersion'].includes(operation)) return true
  const user = deskUser(req)
  if (mayPublishEverything(user)) return true
  if (operation === 'restoreVersion') return false
  if (args.publishSpecificLocale) return mayTranslate(user, args.publishSpecificLocale)
  return args.draft === true && args.data?._status !== 'published' && mayTranslate(user, req.locale)
}

export const guardTranslations: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!mayRun(operation, args as Operation, req)) throw new Forbidden(req.t)
  return args
}

export const guardGlobalTranslations: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (!mayRun(operation, args as Operation, req)) throw new Forbidden(req.t)
  return args
}

type Row = { id?: unknown } & Record<string, unknown>

/**
 * For lists whose rows hold localized texts: a translator may change the texts in the rows, not add, remove or move rows.
 * What he may not change inside a row is kept by the access of each field.
 */
export const keepRowsForTranslators: FieldHook = ({ value, previousSiblingDoc, field, overrideAccess, req }) => {
  if (overrideAccess === true || mayChangeStructure(deskUser(req)) || !Array.isArray(value)) return value
  const name = 'name' in field ? String(field.name) : ''
  const stored = (previousSiblingDoc as Record<string, unknown> | undefined)?.[name]
  const sent = new Map((value as Row[]).map((row) => [String(row?.id), row]))
  return ((stored as Row[] | undefined) ?? []).map((row) => sent.get(String(row.id)) ?? row)
}
