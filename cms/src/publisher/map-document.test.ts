import { type Language, languageCodes } from '@kakehashi/content-store'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { type CmsDocument, mapDocument } from './map-document'
import { richTextToHtml } from './rich-text'

const flat = (...fields: object[]) => fields as FlattenedField[]
const group = (name: string, ...flattenedFields: object[]) => ({ name, type: 'group', flattenedFields })
const array = (name: string, ...flattenedFields: object[]) => ({ name, type: 'array', flattenedFields })
const text = { name: 'text', type: 'text', localized: true }
const slugs: Record<string, string> = { 'offices/1': 'london', 'countries/2': 'GB', 'countries/3': 'IE' }

const map = (
  document: CmsDocument,
  fields: FlattenedField[],
  names = new Set(fields.flatMap((f) => ('name' in f ? f.name : []))),
) =>
  mapDocument(document, fields, new Set([...names].map((name) => (name === 'slug' ? 'id' : name)) as string[]), {
    slugOf: (collection, id) => slugs[`${collection}/${id}`],
    html: richTextToHtml,
  })

const paragraph = (...words: string[]) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: words.map((word) => ({ type: 'text', text: word, format: 0, version: 1 })),
        version: 1,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  },
})

test.each<[string, object, unknown, unknown]>([
  ['a text in its languages', { type: 'text', localized: true }, { ja: '本', en: 'Book' }, { ja: '本', en: 'Book' }],
  ['empty languages', { type: 'text', localized: true }, { ja: '本', en: '', fr: null, ko: '  ' }, { ja: '本' }],
  ['no Japanese', { type: 'text', localized: true }, { en: 'Book' }, undefined],
  ['an empty text', { type: 'text' }, '', undefined],
  ['null', { type: 'number' }, null, undefined],
  ['zero', { type: 'number' }, 0, 0],
  ['a ticked box', { type: 'checkbox' }, true, true],
  ['a box that is not ticked', { type: 'checkbox' }, false, false],
  ['a choice', { type: 'select' }, 'HELD', 'HELD'],
  ['a day', { type: 'date' }, '2024-02-29T12:00:00.000Z', '2024-02-29'],
  ['texts in no language', { type: 'text', hasMany: true }, ['b', '', 'a'], ['b', 'a']],
  ['a reference', { type: 'relationship', relationTo: 'offices' }, 1, 'london'],
  ['a populated reference', { type: 'relationship', relationTo: 'offices' }, { id: 1, slug: 'x' }, 'london'],
  ['a reference to what is gone', { type: 'relationship', relationTo: 'offices' }, 9, undefined],
  [
    'references in the editor’s order',
    { type: 'relationship', relationTo: 'countries', hasMany: true },
    [3, 9, 2],
    ['IE', 'GB'],
  ],
  ['a group', group('x', { name: 'number', type: 'number' }), { number: 3 }, { number: 3 }],
  [
    'an empty group',
    group('x', { name: 'number', type: 'number' }, array('rows', text)),
    { number: null, rows: [] },
    undefined,
  ],
  ['a group with a box that is not ticked', group('x', { name: 'box', type: 'checkbox' }), { box: false }, undefined],
  [
    'a list of texts',
    array('x', { name: 'id', type: 'text' }, text),
    [
      { id: 'r1', text: { ja: '一' } },
      { id: 'r2', text: {} },
    ],
    [{ ja: '一' }],
  ],
  [
    'rows',
    array('x', { name: 'id', type: 'text' }, text, { name: 'year', type: 'number' }),
    [
      { id: 'r1', text: { ja: '一' }, year: 1 },
      { id: 'r2', text: null, year: null },
    ],
    [{ text: { ja: '一' }, year: 1 }],
  ],
  [
    'rich text',
    { type: 'richText', localized: true },
    { ja: paragraph('本文'), en: paragraph('') },
    { ja: '<p>本文</p>' },
  ],
])('%s', (_, field, value, expected) => {
  expect(map({ x: value }, flat({ name: 'x', ...field }))).toEqual(expected === undefined ? {} : { x: expected })
})

test('the slug becomes the id, and fields that the body does not have stay in the CMS', () => {
  const fields = flat(
    { name: 'slug', type: 'text' },
    { name: 'secret', type: 'text' },
    { name: 'number', type: 'number' },
  )
  expect(map({ slug: 'a', secret: 'b', number: 1 }, fields, new Set(['id', 'number']))).toEqual({ id: 'a', number: 1 })
})

test('changing one language leaves the others as they were', () => {
  const fields = flat(
    { name: 'title', type: 'text', localized: true },
    { name: 'body', type: 'richText', localized: true },
    group('place', { name: 'name', type: 'text', localized: true }),
    array('facts', text),
    array('rows', { name: 'label', type: 'text', localized: true }, { name: 'value', type: 'number' }),
  )
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((word) => word.trim() !== '')
  const inLanguages = <T>(value: fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(languageCodes.map((code) => [code, value])), { requiredKeys: ['ja'] }) as fc.Arbitrary<
      Partial<Record<Language, T>>
    >
  const documents = fc.record({
    title: inLanguages(words),
    body: inLanguages(words.map((word) => paragraph(word))),
    place: fc.record({ name: inLanguages(words) }),
    facts: fc.array(fc.record({ text: inLanguages(words) }), { maxLength: 4 }),
    rows: fc.array(fc.record({ label: inLanguages(words), value: fc.nat() }), { maxLength: 4 }),
  })
  fc.assert(
    fc.property(
      documents,
      fc.constantFrom(...languageCodes.filter((code) => code !== 'ja')),
      words,
      (document, language, word) => {
        const changed = structuredClone(document)
        changed.title[language] = word
        changed.body[language] = paragraph(word)
        changed.place.name[language] = word
        for (const fact of changed.facts) fact.text[language] = word
        for (const row of changed.rows) row.label[language] = word
        expect(without(language, map(changed, fields))).toEqual(without(language, map(document, fields)))
      },
    ),
  )
})

/** The value without anything in one language. */
function without(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => without(language, one))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== language)
  return Object.fromEntries(entries.map(([name, inner]) => [name, without(language, inner)]))
}
