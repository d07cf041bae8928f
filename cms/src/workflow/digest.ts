import { createHash } from 'node:crypto'
import { type Language, sourceLanguage } from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'
import { idOf } from '../access/rules'
import type { Document } from './target'

/** What is compared to see whether a language has changed. All that languages share counts as the source's. */
export function digestOf(document: Document, fields: readonly FlattenedField[], language: Language): string {
  const { updatedAt: _u, createdAt: _c, firstPublishedAt: _f, _status: _s, id: _i, ...content } = document
  return createHash('sha256')
    .update(canonical(only(content, fields, language)))
    .digest('base64url')
    .slice(0, 22)
}

function only(values: Record<string, unknown>, fields: readonly FlattenedField[], language: Language): unknown {
  const kept: [string, unknown][] = []
  for (const field of fields) {
    if (!('name' in field) || !field.name || field.type === 'join' || systemFields.has(field.name)) continue
    const value = values[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      kept.push([field.name, only((value ?? {}) as Document, field.flattenedFields, language)])
    } else if (field.type === 'array') {
      const rows = ((value ?? []) as Document[]).map((row) => [
        String(row.id),
        only(row, field.flattenedFields, language),
      ])
      // Rows that move, come and go are the source's; their texts belong to whom they are of.
      kept.push([field.name, language === sourceLanguage ? rows : rows.filter(([, texts]) => hasText(texts)).sort()])
    } else if ('localized' in field && field.localized) {
      const text = (value as Record<string, unknown> | null | undefined)?.[language]
      if (text !== null && text !== undefined && text !== '') kept.push([field.name, text])
    } else if (language === sourceLanguage && !isNothing(value)) {
      kept.push([field.name, Array.isArray(value) ? value.map((one) => idOf(one) ?? one) : (idOf(value) ?? value)])
    }
  }
  return kept
}

const systemFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'firstPublishedAt', '_status'])
const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)
const hasText = (texts: unknown): boolean => Array.isArray(texts) && texts.length > 0

/** Equal for values that mean the same to a row: what is missing is null. */
export const canonical = (value: unknown): string => JSON.stringify(value ?? null)
