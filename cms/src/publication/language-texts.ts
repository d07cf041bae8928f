import type { Language } from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/**
 * A document in all languages with the texts of one language taken from another state of it, matched by the ids of rows.
 * Everything else, rows and what all languages share included, stays as `document` has it.
 *
 * @param from where the texts come from; undefined leaves the document without that language
 */
export function withTextsOf(
  document: Values,
  from: Values | undefined,
  fields: readonly FlattenedField[],
  language: Language,
): Values {
  const merged: Values = { ...document }
  for (const field of fields) {
    if (!('name' in field) || !field.name) continue
    const { name } = field
    if (field.type === 'group' || field.type === 'tab') {
      merged[name] = withTextsOf(
        (document[name] ?? {}) as Values,
        from && ((from[name] ?? {}) as Values),
        field.flattenedFields,
        language,
      )
    } else if (field.type === 'array') {
      const rows = new Map(((from?.[name] ?? []) as Values[]).map((row) => [String(row.id), row]))
      merged[name] = ((document[name] ?? []) as Values[]).map((row) =>
        withTextsOf(row, from && (rows.get(String(row.id)) ?? {}), field.flattenedFields, language),
      )
    } else if ('localized' in field && field.localized) {
      const texts = { ...((document[name] ?? {}) as Values) }
      // Null, because a language that is not named at all is left as it is stored.
      texts[language] = (from?.[name] as Values | null | undefined)?.[language] ?? null
      merged[name] = texts
    }
  }
  return merged
}
