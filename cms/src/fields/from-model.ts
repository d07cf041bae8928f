import { kinds, localizedText } from '@kakehashi/content-store'
import type { Field, RowField, Validate } from 'payload'
import { array, relationship, select, upload } from 'payload/shared'
import { structureAccess } from '../access/functions'
import { keepRowsForTranslators } from '../access/translations'
import { nameOf } from '../labels/bilingual'
import type { AnyFieldLabels } from '../labels/kind-labels'
import { prefectures } from '../labels/prefectures'
import type { ModelField } from './shape'
import { isEmpty, type Place, validatorOf } from './validation'

/** Texts by these names run over several lines; all others are one line. */
const longTexts = new Set([
  'about',
  'condition',
  'contents',
  'description',
  'homeLead',
  'note',
  'notice',
  'quota',
  'summary',
  'text',
])

/** Translators see the source beside what they write. */
const translated = { components: { beforeInput: ['/admin/SourceBeside#SourceBeside'] } }

/** What is the same in all languages is not for translators; of lists with localized texts in them they keep the rows. */
function translatorsKeep(field: Field): Field {
  if (field.type === 'group' || ('localized' in field && field.localized)) return field
  if (field.type === 'array' && hasLocalizedText(field.fields)) {
    return { ...field, hooks: { beforeValidate: [keepRowsForTranslators] } }
  }
  return { ...field, access: structureAccess } as Field
}

function hasLocalizedText(fields: Field[]): boolean {
  return fields.some(
    (field) => ('localized' in field && field.localized) || ('fields' in field && hasLocalizedText(field.fields)),
  )
}

/** The Payload field for a field of the content model: same name, same shape. */
export function fieldFromModel(
  name: string,
  model: ModelField,
  labels: AnyFieldLabels,
  place: Place = 'always',
): Field {
  return translatorsKeep(inputFor(name, model, labels, place))
}

function inputFor(name: string, model: ModelField, labels: AnyFieldLabels, place: Place): Field {
  const { shape } = model
  const required = model.required && place === 'always'
  const validate = validatorOf(model, place)
  const base = {
    name,
    label: nameOf(labels),
    ...(labels.help && { admin: { description: { ...labels.help } } }),
  }

  switch (shape.is) {
    case 'localizedText': {
      const admin = { ...base.admin, ...translated }
      return longTexts.has(name)
        ? { ...base, admin, type: 'textarea', localized: true, required, validate }
        : { ...base, admin, type: 'text', localized: true, required, validate }
    }
    case 'localizedHtml':
      return { ...base, admin: { ...base.admin, ...translated }, type: 'richText', localized: true, validate }
    case 'text':
    case 'date':
    case 'month':
    case 'partialDate':
    case 'email':
    case 'url':
      return { ...base, type: 'text', required, validate }
    case 'texts':
      return { ...base, type: 'text', hasMany: true }
    case 'number':
      return { ...base, type: 'number', required, validate, ...(shape.whole && { admin: { ...base.admin, step: 1 } }) }
    case 'flag':
      return { ...base, type: 'checkbox' }
    case 'choice': {
      const options = shape.values.map((value) => ({ value, label: { ...labelOf(labels.options, value, name) } }))
      return { ...base, type: 'select', options, required, validate: both(validate, select as Validate) }
    }
    case 'prefecture': {
      const options = prefectures.map(({ code, ja, en }) => ({ value: code, label: { ja, en } }))
      return { ...base, type: 'select', options, required, validate: both(validate, select as Validate) }
    }
    case 'reference':
      return referenceField(base, shape, required, validate)
    case 'localizedTexts': {
      const text: Field = {
        name: 'text',
        label: { ja: '文', en: 'Text' },
        type: 'textarea',
        localized: true,
        required: true,
        admin: translated,
        validate: validatorOf(
          { ...model, shape: { is: 'localizedText' }, required: true, schema: localizedText },
          'always',
        ),
      }
      return { ...base, type: 'array', labels: rowLabels(base.label), fields: [text] }
    }
    case 'rows':
      return {
        ...base,
        type: 'array',
        labels: rowLabels(base.label),
        minRows: shape.minRows,
        required: shape.minRows > 0,
        admin: { ...base.admin, initCollapsed: Object.keys(shape.fields).length > 3 },
        fields: fieldsFromModel(shape.fields, labels.fields ?? {}, 'always'),
        ...(shape.minRows > 0 && { validate: both(validate, array as Validate) }),
      }
    case 'group':
      return {
        ...base,
        type: 'group',
        fields: fieldsFromModel(shape.fields, labels.fields ?? {}, model.required ? place : 'onceGroupIsUsed'),
      }
  }
}

/** Fields in the model's order, short ones side by side. */
export function fieldsFromModel(
  models: Record<string, ModelField>,
  labels: Record<string, AnyFieldLabels>,
  place: Place,
): Field[] {
  const fields = Object.entries(models).map(([name, model]) =>
    fieldFromModel(name, model, labelOf(labels, name, name), place),
  )
  return sideBySide(fields)
}

const perRow = 3

/** Puts runs of short inputs into rows, so that a form of many small facts stays on one screen. */
export function sideBySide(fields: Field[]): Field[] {
  const arranged: Field[] = []
  let run: Field[] = []
  const close = () => {
    for (let at = 0; at < run.length; at += perRow) {
      const part = run.slice(at, at + perRow)
      arranged.push(...(part.length > 1 ? [{ type: 'row', fields: part } satisfies RowField] : part))
    }
    run = []
  }
  for (const field of fields) {
    if (isShort(field)) {
      run.push(field)
    } else {
      close()
      arranged.push(field)
    }
  }
  close()
  return arranged
}

function isShort(field: Field): boolean {
  if (field.type === 'text') return !field.localized && !field.hasMany
  if (field.type === 'relationship') return !field.hasMany
  return field.type === 'number' || field.type === 'select' || field.type === 'checkbox'
}

function referenceField(
  base: { name: string; label: { ja: string; en: string } },
  { to, many }: Extract<ModelField['shape'], { is: 'reference' }>,
  required: boolean,
  validate: Validate,
): Field {
  const relationTo = kinds[to].collection
  const hasMany = many ? { hasMany: true as const } : {}
  if (to === 'PublicFile') {
    return {
      ...base,
      type: 'upload',
      relationTo,
      required: required && !many,
      ...hasMany,
      validate: both(validate, upload as Validate),
    } as Field
  }
  return {
    ...base,
    type: 'relationship',
    relationTo,
    required: required && !many,
    ...hasMany,
    validate: both(validate, relationship as Validate),
  } as Field
}

const rowLabels = (label: { ja: string; en: string }) => ({ singular: label, plural: label })

/** Ours first, as its message says what is expected; Payload's own for what only it knows, such as whether a relation exists. */
function both(ours: Validate, payloads: Validate): Validate {
  return async (value: unknown, options: Parameters<Validate>[1]) => {
    const answer = await ours(value, options)
    if (answer !== true || isEmpty(value)) return answer
    return payloads(value, options)
  }
}

function labelOf<T>(labels: Record<string, T> | undefined, name: string, of: string): T {
  const label = labels?.[name]
  if (!label) throw new Error(`no label for "${name}" (${of})`)
  return label
}
