import { entryIdSchema, kinds, type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import { type ModelField, modelFields, type Shape } from '../fields/shape'
import { type Bilingual, both, nameOf } from '../labels/bilingual'
import type { AnyFieldLabels } from '../labels/kind-labels'
import { kindLabels } from '../labels/kinds'
import { columnWords } from '../labels/lists'
import { languageLabels } from '../languages'
import { folded } from './cell'
import { type ListDefinition, ownerPath } from './lists'

/** What a cell of a list can hold: one value, or several in one cell. */
export type CellShape = Exclude<Shape, { is: 'localizedHtml' | 'localizedTexts' | 'group' | 'rows' }>

export interface Column {
  /** Where the value stands in a row of the list: `recipient.printedName`; `slug` for the identifier. */
  path: string
  /** Set for texts that each language has for itself. */
  language?: Language
  shape: CellShape
  schema: ModelField['schema']
  /** What a new entry cannot do without. */
  required: boolean
  /** The names of a choice's values. */
  options?: Readonly<Record<string, Bilingual>>
  /** What stands over it in the lists that we write. */
  header: Bilingual
  /** Other headers under which it is found. */
  aliases: readonly string[]
}

/** The columns that cite where a fact stands: several documents in one cell, one per line. */
export const sourceColumns = { document: 'sources.document', section: 'sources.section' } as const

/** The name of a column, unique in its list. */
export const columnName = ({ path, language }: Pick<Column, 'path' | 'language'>): string =>
  language && language !== sourceLanguage ? `${path}.${language}` : path

/**
 * All columns of a list: what the content model has for it and a cell can hold. Longer things (the body of a text, lectures with
 * their speakers) are written in the desk, and stay as they are when a list is imported.
 */
export function columnsOf(list: ListDefinition): Column[] {
  const labels = kindLabels[list.kind].fields as Record<string, AnyFieldLabels>
  const model = modelFields(kinds[list.kind].schema)
  if (!list.rows) {
    return [slugColumn, ...leaves(model, labels, list), ...sourcesOf(model, labels)]
  }
  const rows = model[list.rows]
  if (rows?.shape.is !== 'rows') throw new Error(`${list.kind}.${list.rows} has no rows`)
  const owner: Column = {
    path: ownerPath,
    shape: { is: 'reference', to: list.kind, many: false },
    schema: entryIdSchema,
    required: true,
    header: kindLabels[list.kind].singular,
    aliases: list.aliases[ownerPath] ?? [],
  }
  return [owner, ...leaves(rows.shape.fields, labels[list.rows]?.fields ?? {}, list)]
}

const slugColumn: Column = {
  path: 'slug',
  shape: { is: 'text' },
  schema: entryIdSchema,
  required: false,
  header: columnWords.identifier,
  aliases: ['id', 'slug', '識別名（URL）', 'Identifier (URL)'],
}

function leaves(
  fields: Record<string, ModelField>,
  labels: Record<string, AnyFieldLabels>,
  list: ListDefinition,
  above: { path: string; header?: Bilingual; required: boolean } = { path: '', required: true },
): Column[] {
  return Object.entries(fields).flatMap(([name, field]): Column[] => {
    const own = labels[name]
    if (name === 'id' || !own) return []
    const path = above.path ? `${above.path}.${name}` : name
    const header = above.header ? both(`${above.header.ja}：${own.ja}`, `${above.header.en}: ${own.en}`) : nameOf(own)
    const required = above.required && field.required
    const { shape, schema } = field
    switch (shape.is) {
      case 'group':
        return leaves(shape.fields, own.fields ?? {}, list, { path, header, required })
      case 'rows':
      case 'localizedHtml':
      case 'localizedTexts':
        return []
      case 'localizedText':
        return languageCodes.map((language) => ({
          path,
          language,
          shape,
          schema,
          required: required && language === sourceLanguage,
          header: language === sourceLanguage ? header : inBrackets(header, languageLabels[language]),
          aliases:
            language === sourceLanguage
              ? (list.aliases[path] ?? [])
              : (list.aliases[path] ?? []).map((alias) => `${alias}（${languageLabels[language].ja}）`),
        }))
      default:
        return [
          {
            path,
            shape,
            schema,
            required,
            header,
            aliases: list.aliases[path] ?? [],
            ...(own.options && { options: own.options }),
          },
        ]
    }
  })
}

const inBrackets = (header: Bilingual, language: Bilingual): Bilingual =>
  both(`${header.ja}（${language.ja}）`, `${header.en} (${language.en})`)

function sourcesOf(model: Record<string, ModelField>, labels: Record<string, AnyFieldLabels>): Column[] {
  const { shape } = model.sources ?? {}
  if (shape?.is !== 'rows') return []
  const { document, section } = shape.fields
  const own = labels.sources?.fields ?? {}
  if (!document || !section || document.shape.is !== 'choice') throw new Error('sources are of another form')
  const options = own.document?.options
  return [
    {
      path: sourceColumns.document,
      shape: document.shape,
      schema: document.schema,
      required: true,
      header: columnWords.sourceDocument,
      aliases: ['資料', '出典', 'sources', 'source'],
      ...(options && { options }),
    },
    {
      path: sourceColumns.section,
      shape: { is: 'text' },
      schema: section.schema,
      required: true,
      header: columnWords.sourceSection,
      aliases: ['節', '見出し', 'section'],
    },
  ]
}

/** Finds columns by what stands over them: in Japanese, in English, as the field's own name, or as lists usually call it. */
export class Headers {
  readonly #columns = new Map<string, Column>()

  constructor(columns: readonly Column[]) {
    const add = (header: string, column: Column) => {
      const key = folded(header)
      if (!this.#columns.has(key)) this.#columns.set(key, column)
    }
    for (const column of columns) {
      add(column.header.ja, column)
      add(column.header.en, column)
      add(columnName(column), column)
      if (column.language) add(`${column.path}.${column.language}`, column)
    }
    for (const column of columns) for (const alias of column.aliases) add(alias, column)
  }

  find(header: string): Column | undefined {
    return this.#columns.get(folded(header))
  }
}
