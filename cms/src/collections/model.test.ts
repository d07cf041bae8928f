import {
  type Kind,
  kindNames,
  kinds,
  localizedHtml,
  localizedText,
  prefectureCode,
  publisherFields,
  referenceTarget,
} from '@kakehashi/content-store'
import type { Field } from 'payload'
import { z } from 'zod'
import { site } from '../globals/site'
import { collections } from '.'

/** Proves the desk against the content model without the code that makes the one from the other. */

const all = collections({ mediaFolder: 'media', mostPixels: 1_000_000, secureCookies: false })
const uploadRecords = ['filename', 'mimeType', 'bytes', 'width', 'height']

function fieldsOf(kind: Kind): Field[] {
  if (kind === 'Site') return site.fields
  const found = all.find(({ slug }) => slug === kinds[kind].collection)
  if (!found) throw new Error(`no collection for ${kind}`)
  return found.fields
}

/** What the desk keeps for itself: hidden in the API, or one of Payload's own. */
const isOfTheDesk = (field: Field) =>
  field.type === 'ui' || ('hidden' in field && field.hidden) || ('name' in field && field.name === 'updatedAt')

type NamedField = Field & { name: string }

function named(fields: Field[]): Map<string, NamedField> {
  const found = new Map<string, NamedField>()
  const add = (list: Field[]) => {
    for (const field of list) {
      if (field.type === 'tabs') for (const tab of field.tabs) add(tab.fields)
      else if (field.type === 'row' || field.type === 'collapsible') add(field.fields)
      else if ('name' in field && field.name && field.type !== 'join' && !isOfTheDesk(field)) {
        if (found.has(field.name)) throw new Error(`two fields are called ${field.name}`)
        found.set(field.name, field as NamedField)
      }
    }
  }
  add(fields)
  return found
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap()) : schema
}

const localizedOf = (field: Field) => 'localized' in field && field.localized === true
const hasManyOf = (field: Field) => 'hasMany' in field && field.hasMany === true

/** Every way in which `fields` are not what `shape` asks for. */
function differences(shape: Record<string, z.core.$ZodType>, fields: Field[], where: string): string[] {
  const inDesk = named(fields)
  const found = Object.entries(shape).flatMap(([name, schema]) => {
    const field = inDesk.get(name)
    return field
      ? fieldDifferences(inner(schema), field, `${where}.${name}`)
      : [`${where}.${name}: missing in the desk`]
  })
  const extra = [...inDesk.keys()]
    .filter((name) => !(name in shape))
    .map((name) => `${where}.${name}: not in the model`)
  return [...found, ...extra]
}

function fieldDifferences(schema: z.core.$ZodType, field: NamedField, where: string): string[] {
  const want = (right: boolean, what: string) => (right ? [] : [`${where}: expected ${what}, is ${field.type}`])
  const plain = !localizedOf(field)
  const target = referenceTarget(schema)
  if (schema === localizedText) {
    return want((field.type === 'text' || field.type === 'textarea') && localizedOf(field), 'localized text')
  }
  if (schema === localizedHtml) return want(field.type === 'richText' && localizedOf(field), 'localized rich text')
  if (target) return want(pointsTo(field, target) && !hasManyOf(field) && plain, `one relation to ${target}`)
  if (schema instanceof z.ZodEnum) {
    const values =
      field.type === 'select' ? field.options.map((option) => (typeof option === 'string' ? option : option.value)) : []
    return want(JSON.stringify(values) === JSON.stringify(schema.options) && plain, `choice of ${schema.options}`)
  }
  if (schema === prefectureCode) {
    const values =
      field.type === 'select' ? field.options.map((option) => (typeof option === 'string' ? option : option.value)) : []
    return want(values.length === 47 && values.every((value) => prefectureCode.safeParse(value).success), 'prefectures')
  }
  if (schema instanceof z.ZodObject) {
    if (field.type !== 'group') return want(false, 'a group')
    return differences(schema.shape, field.fields, where)
  }
  if (schema instanceof z.ZodNumber) return want(field.type === 'number' && plain, 'a number')
  if (schema instanceof z.ZodBoolean) return want(field.type === 'checkbox' && plain, 'a checkbox')
  if (schema instanceof z.ZodArray) return listDifferences(schema, field, where)
  return want(field.type === 'text' && !hasManyOf(field) && plain, 'text')
}

function listDifferences(schema: z.ZodArray, field: NamedField, where: string): string[] {
  const item = schema.element
  const target = referenceTarget(item)
  const wrong = (what: string) => [`${where}: expected ${what}, is ${field.type}`]
  if (localizedOf(field)) return wrong('a list that is the same in all languages')
  if (target) return pointsTo(field, target) && hasManyOf(field) ? [] : wrong(`relations to ${target}`)
  if (item === localizedText) {
    return field.type === 'array' ? differences({ text: item }, field.fields, where) : wrong('rows of texts')
  }
  if (item instanceof z.ZodObject) {
    return field.type === 'array' ? differences(item.shape, field.fields, where) : wrong('rows')
  }
  return field.type === 'text' && hasManyOf(field) ? [] : wrong('several texts')
}

const pointsTo = (field: Field, target: string) =>
  (field.type === 'relationship' || field.type === 'upload') && field.relationTo === kinds[target as Kind].collection

describe('the desk and the content model', () => {
  test.each(kindNames)('%s has the same fields in both', (kind) => {
    const { id, ...shape } = kinds[kind].schema.shape as Record<string, z.core.$ZodType>
    expect(id).toBeDefined()
    const expected = kind === 'Site' ? shape : { ...shape, slug: z.string() }
    for (const name of publisherFields) delete (expected as Record<string, unknown>)[name]
    if (kind === 'PublicFile') for (const name of uploadRecords) delete (expected as Record<string, unknown>)[name]
    expect(differences(expected, fieldsOf(kind), kind)).toEqual([])
  })

  test('a difference is found', () => {
    const shape = { title: localizedText, count: z.int(), gone: z.string() }
    const fields: Field[] = [
      { name: 'title', type: 'text' },
      { name: 'count', type: 'number' },
      { name: 'more', type: 'text' },
    ]
    expect(differences(shape, fields, 'X')).toEqual([
      'X.title: expected localized text, is text',
      'X.gone: missing in the desk',
      'X.more: not in the model',
    ])
  })

  test('every kind keeps drafts and versions', () => {
    for (const kind of kindNames.filter((name) => name !== 'Site')) {
      const collection = all.find(({ slug }) => slug === kinds[kind].collection)
      expect(collection?.versions).toMatchObject({
        maxPerDoc: 100,
        drafts: kind === 'PublicFile' ? {} : { autosave: { interval: 2000 } },
      })
    }
    expect(site.versions).toMatchObject({ drafts: { autosave: { interval: 2000 } } })
  })
})
