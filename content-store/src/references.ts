import { z } from 'zod'
import { referenceTarget } from './kinds/fields.js'
import { type Kind, kinds } from './kinds/index.js'

/** One reference from a body to another entry: where it stands, what it points to. */
export interface Reference {
  path: string
  kind: Kind
  id: string
}

/** Every reference in a body of `kind`, found by walking its schema. */
export function referencesOf(kind: Kind, body: unknown): Reference[] {
  const found: Reference[] = []
  walk(kinds[kind].schema, body, '', found)
  return found
}

function walk(schema: z.core.$ZodType, value: unknown, path: string, found: Reference[]): void {
  if (value === undefined || value === null) return
  const target = referenceTarget(schema)
  if (target) {
    found.push({ path, kind: target as Kind, id: String(value) })
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    walk(schema.unwrap() as z.core.$ZodType, value, path, found)
  } else if (schema instanceof z.ZodArray) {
    for (const [index, item] of (value as unknown[]).entries())
      walk(schema.element as z.core.$ZodType, item, `${path}[${index}]`, found)
  } else if (schema instanceof z.ZodObject) {
    for (const [name, field] of Object.entries(schema.shape)) {
      walk(field as z.core.$ZodType, (value as Record<string, unknown>)[name], path ? `${path}.${name}` : name, found)
    }
  }
}
