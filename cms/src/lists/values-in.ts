import type { Value } from './cell-value'
import type { Column } from './columns'

export type Values = Record<string, unknown>

/** What stands in a document, or in a row of one, at a column's place; read in all languages. */
export function valueIn(values: Values, { path, language }: Pick<Column, 'path' | 'language'>): unknown {
  const value = path.split('.').reduce<unknown>((inner, name) => (inner as Values | null | undefined)?.[name], values)
  return language ? (value as Values | null | undefined)?.[language] : value
}

/** Puts a value in its place. Groups on the way are made. */
export function putValue(values: Values, { path, language }: Pick<Column, 'path' | 'language'>, value: Value): void {
  const names = language ? [...path.split('.'), language] : path.split('.')
  const last = names.pop() as string
  let inner = values
  for (const name of names) {
    inner[name] = { ...(inner[name] as Values | null | undefined) }
    inner = inner[name] as Values
  }
  inner[last] = value
}

/** True if two values are the same to readers: nothing, an empty text and a box that is not ticked are all nothing. */
export const isSameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

function canonical(value: unknown): string {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (Array.isArray(value)) return value.length === 0 ? '' : JSON.stringify(value.map(idOrValue))
  return JSON.stringify(typeof value === 'string' ? value.trim() : idOrValue(value))
}

const idOrValue = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? (value as { id: unknown }).id : value
