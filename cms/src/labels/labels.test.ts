import type { CollectionConfig, Field } from 'payload'
import { collections } from '../collections'
import { site } from '../globals/site'
import { languageLabels } from '../languages'

const all = collections({ mediaFolder: 'media', mostPixels: 1_000_000, secureCookies: false })

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** What is wrong with a label: it must be there in both languages, and the Japanese one must be Japanese. */
function problem(label: unknown, where: string, allowLatin = false): string[] {
  const { ja, en } = (label ?? {}) as { ja?: unknown; en?: unknown }
  if (typeof ja !== 'string' || !ja.trim()) return [`${where}: no Japanese label`]
  if (typeof en !== 'string' || !en.trim()) return [`${where}: no English label`]
  if (!allowLatin && !kana.test(ja)) return [`${where}: the Japanese label "${ja}" is not Japanese`]
  if (/[ぁ-んァ-ヶ]/.test(en)) return [`${where}: the English label "${en}" is not English`]
  return []
}

function fieldProblems(field: Field, where: string): string[] {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab, index) => [
      ...problem(tab.label, `${where} tab ${index + 1}`),
      ...tab.fields.flatMap((inner) => fieldProblems(inner, where)),
    ])
  }
  if (field.type === 'row') return field.fields.flatMap((inner) => fieldProblems(inner, where))
  const here = `${where}.${'name' in field ? field.name : field.type}`
  const found = 'label' in field ? problem(field.label, here) : [`${here}: no label`]
  const description =
    'admin' in field ? field.admin && 'description' in field.admin && field.admin.description : undefined
  if (description) found.push(...problem(description, `${here} help`))
  if (field.type === 'select') {
    for (const option of field.options) {
      if (typeof option === 'string') found.push(`${here}: the option ${option} has no label`)
      else found.push(...problem(option.label, `${here} option ${option.value}`))
    }
  }
  if (field.type === 'array') {
    found.push(...problem(field.labels?.singular, `${here} row`), ...problem(field.labels?.plural, `${here} rows`))
  }
  if ('fields' in field) found.push(...field.fields.flatMap((inner) => fieldProblems(inner, here)))
  return found
}

function collectionProblems(collection: CollectionConfig): string[] {
  const { slug, labels, admin, fields } = collection
  return [
    ...problem(labels?.singular, `${slug} singular`),
    ...problem(labels?.plural, `${slug} plural`),
    ...(admin?.hidden
      ? []
      : [...problem(admin?.group, `${slug} group`), ...problem(admin?.description, `${slug} help`)]),
    ...fields.flatMap((field) => fieldProblems(field, slug)),
  ]
}

describe('labels', () => {
  test.each(all.filter(({ admin }) => !admin?.hidden).map((collection) => [collection.slug, collection] as const))(
    '%s speaks Japanese and English',
    (_, collection) => {
      expect(collectionProblems(collection)).toEqual([])
    },
  )

  test('the texts of the site and the languages do too', () => {
    expect(problem(site.label, 'site')).toEqual([])
    expect(site.fields.flatMap((field) => fieldProblems(field, 'site'))).toEqual([])
    expect(Object.entries(languageLabels).flatMap(([code, label]) => problem(label, code))).toEqual([])
  })

  test('a missing label is found', () => {
    expect(fieldProblems({ name: 'x', type: 'select', label: { ja: '種類', en: '' }, options: ['A'] }, 'y')).toEqual([
      'y.x: no English label',
      'y.x: the option A has no label',
    ])
    expect(fieldProblems({ name: 'x', type: 'text', label: 'Kind' }, 'y')).toEqual(['y.x: no Japanese label'])
  })
})
