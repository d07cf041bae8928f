import {
  isoDate,
  isoMonth,
  type Kind,
  localizedHtml,
  localizedText,
  partialDate,
  prefectureCode,
  publisherFields,
  referenceTarget,
} from '@kakehashi/content-store'
import { z } from 'zod'

type Schema = z.core.$ZodType

/** What a field of the content model is, in the desk's terms. */
export type Shape =
  | { is: 'localizedText' }
  | { is: 'localizedHtml' }
  | { is: 'reference'; to: Kind; many: boolean }
  | { is: 'choice'; values: readonly string[] }
  | { is: 'prefecture' }
  | { is: 'date' | 'month' | 'partialDate' | 'email' | 'url' | 'text' }
  | { is: 'texts' }
  | { is: 'localizedTexts' }
  | { is: 'number'; whole: boolean; min?: number; max?: number }
  | { is: 'flag' }
  | { is: 'group'; fields: Record<string, ModelField> }
  | { is: 'rows'; fields: Record<string, ModelField>; minRows: number }

export interface ModelField {
  shape: Shape
  required: boolean
  /** The schema of one value, without optional and default around it. */
  schema: z.ZodType
}

/** Reads the schema of one field of a body. Throws for a schema that the desk has no input for. */
export function modelField(outer: Schema): ModelField {
  let schema = outer
  let required = true
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    schema = schema.unwrap()
    required = false
  }
  return { shape: shapeOf(schema), required, schema: schema as z.ZodType }
}

const unwritten: readonly string[] = publisherFields

/** The fields of an object schema that editors write, by name, in the schema's order. */
export const modelFields = (schema: z.ZodObject): Record<string, ModelField> =>
  Object.fromEntries(
    Object.entries(schema.shape)
      .filter(([name]) => !unwritten.includes(name))
      .map(([name, inner]) => [name, modelField(inner as Schema)]),
  )

const known = new Map<Schema, Shape>([
  [localizedText, { is: 'localizedText' }],
  [localizedHtml, { is: 'localizedHtml' }],
  [prefectureCode, { is: 'prefecture' }],
  [isoDate, { is: 'date' }],
  [isoMonth, { is: 'month' }],
  [partialDate, { is: 'partialDate' }],
])

function shapeOf(schema: Schema): Shape {
  const shape = known.get(schema)
  if (shape) return shape
  const to = referenceTarget(schema)
  if (to) return { is: 'reference', to: to as Kind, many: false }
  if (schema instanceof z.ZodEnum) return { is: 'choice', values: schema.options.map(String) }
  if (schema instanceof z.ZodEmail) return { is: 'email' }
  if (schema instanceof z.ZodURL) return { is: 'url' }
  if (schema instanceof z.ZodString) return { is: 'text' }
  if (schema instanceof z.ZodNumber) return numberShape(schema)
  if (schema instanceof z.ZodBoolean) return { is: 'flag' }
  if (schema instanceof z.ZodObject) return { is: 'group', fields: modelFields(schema) }
  if (schema instanceof z.ZodArray) return listShape(schema)
  throw new Error(`the desk has no input for a field of the type "${schema._zod.def.type}"`)
}

function numberShape(schema: z.ZodNumber): Shape {
  const { minValue, maxValue, format } = schema
  return {
    is: 'number',
    whole: format === 'safeint',
    ...(minValue !== null && minValue > Number.MIN_SAFE_INTEGER && { min: minValue }),
    ...(maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER && { max: maxValue }),
  }
}

function listShape(schema: z.ZodArray): Shape {
  const item = shapeOf(schema.element)
  if (item.is === 'reference') return { ...item, many: true }
  if (item.is === 'localizedText') return { is: 'localizedTexts' }
  if (item.is === 'text') return { is: 'texts' }
  if (item.is === 'group') {
    const minRows = schema.safeParse([]).success ? 0 : 1
    return { is: 'rows', fields: item.fields, minRows }
  }
  throw new Error(`the desk has no input for a list of "${item.is}"`)
}
