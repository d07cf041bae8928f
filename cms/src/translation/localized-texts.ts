import { type Language, languageCodes } from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'
import { type Bilingual, isBilingual } from '../labels/bilingual'
import { plainText } from './plain-text'

/** One localized field of a document, in all its languages. */
export interface LocalizedField {
  /** Where it stands, by the ids of rows: stays the same when rows move. `caps.65f….condition` */
  key: string
  /** Where the form has it: `caps.0.condition`. */
  path: string
  /** What the desk calls it, from the outermost group inwards. */
  labels: Bilingual[]
  /** Its text in every language that has one, without formatting. */
  texts: Partial<Record<Language, string>>
}

type Values = Record<string, unknown>

type Place = Omit<LocalizedField, 'texts'>

/** A localized field with what is stored in it, by language. */
export interface LocalizedValue extends Place {
  value: Partial<Record<Language, unknown>> | null | undefined
}

/** Every localized field of a document that was read in all languages, in the order of the form. */
export const localizedFields = (document: Values, fields: readonly FlattenedField[]): LocalizedField[] =>
  localizedValues(document, fields).map(({ value, ...place }) => ({ ...place, texts: textsOf(value) }))

/** The same with what is stored, formatting included. */
export const localizedValues = (document: Values, fields: readonly FlattenedField[]): LocalizedValue[] =>
  walk(document, fields, { key: '', path: '', labels: [] })

function walk(values: Values, fields: readonly FlattenedField[], at: Place): LocalizedValue[] {
  return fields.flatMap((field): LocalizedValue[] => {
    if (!('name' in field) || !field.name) return []
    const value = values[field.name]
    const label = 'label' in field && isBilingual(field.label) ? [field.label] : []
    const here = { key: at.key + field.name, path: at.path + field.name, labels: [...at.labels, ...label] }
    if (field.type === 'group' || field.type === 'tab') {
      return walk((value ?? {}) as Values, field.flattenedFields, {
        ...here,
        key: `${here.key}.`,
        path: `${here.path}.`,
      })
    }
    if (field.type === 'array') {
      return ((value ?? []) as Values[]).flatMap((row, index) =>
        walk(row, field.flattenedFields, {
          key: `${here.key}.${String(row.id)}.`,
          path: `${here.path}.${index}.`,
          labels: here.labels,
        }),
      )
    }
    if (!('localized' in field) || !field.localized) return []
    return [{ ...here, value: value as LocalizedValue['value'] }]
  })
}

function textsOf(value: unknown): LocalizedField['texts'] {
  const texts: LocalizedField['texts'] = {}
  for (const language of languageCodes) {
    const text = plainText((value as Values | null | undefined)?.[language])
    if (text) texts[language] = text
  }
  return texts
}
