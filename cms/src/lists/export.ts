import { kinds, sourceLanguage } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import writeXlsxFile from 'write-excel-file/universal'
import { cellText } from './cell-value'
import { type Column, columnsOf, sourceColumns } from './columns'
import { guarded } from './formula-guard'
import { type ListDefinition, ownerPath } from './lists'
import { readNames } from './names'
import { readDocuments } from './stored-documents'
import { type Values, valueIn } from './values-in'

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

export const contentTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * What is published of a list, as a file that can be imported again. Translations other than English have columns only where there
 * are any.
 */
export async function exportList(
  payload: Payload,
  list: ListDefinition,
  { format, language }: { format: Format; language: 'ja' | 'en' },
): Promise<Uint8Array> {
  const all = columnsOf(list)
  const names = await readNames(
    payload,
    new Set(all.flatMap(({ shape }) => (shape.is === 'reference' ? [shape.to] : []))),
  )
  const documents = (await readDocuments(payload, list)).filter(({ _status }) => _status === 'published')
  const items = documents.flatMap((document) =>
    list.rows
      ? ((document[list.rows] ?? []) as Values[]).map((item) => ({ document, item }))
      : [{ document, item: document as Values }],
  )
  const valueAt = (document: Values, item: Values, column: Column): unknown => {
    if (column.path === ownerPath) return document.id
    if (column.path.startsWith('sources.')) return sourcesIn(item, column, language)
    return valueIn(item, column)
  }
  const columns = all.filter(
    (column) =>
      !column.language ||
      [sourceLanguage, 'en'].includes(column.language) ||
      items.some(({ document, item }) => valueAt(document, item, column)),
  )
  const header = columns.map((column) => column.header[language])
  const rows = items.map(({ document, item }) =>
    columns.map((column) => {
      const value = valueAt(document, item, column)
      return column.path.startsWith('sources.') ? String(value) : cellText(value, column, names, language)
    }),
  )
  return format === 'csv' ? asCsv([header, ...rows]) : asXlsx(list, header, rows, language)
}

/** The documents or the sections of all citations, one per line: what a document is called, or a section's heading. */
function sourcesIn(item: Values, { path, options }: Column, language: 'ja' | 'en'): string {
  return ((item.sources ?? []) as Values[])
    .map((source) => {
      const text = String(path === sourceColumns.document ? source.document : source.section)
      return path === sourceColumns.document ? (options?.[text]?.[language] ?? text) : text.replace(/\s*\n\s*/g, ' ')
    })
    .join('\n')
}

/** With the mark by which Excel knows UTF-8. */
function asCsv(rows: readonly (string | number)[][]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => quoted(String(guardedCell(cell)))).join(','))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

const guardedCell = (cell: string | number) => (typeof cell === 'string' ? guarded(cell) : cell)
const quoted = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Without what XML has no room for. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')

async function asXlsx(
  list: ListDefinition,
  header: readonly string[],
  rows: readonly (string | number)[][],
  language: 'ja' | 'en',
): Promise<Uint8Array> {
  const cell = (value: string | number) =>
    value === ''
      ? null
      : typeof value === 'number'
        ? { value, type: Number }
        : { value: printable(value), type: String }
  const file = await writeXlsxFile(
    [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cell)),
    ],
    { sheet: list.labels.title[language].replace(/[[\]*?/\\:]/g, ' ').slice(0, 31), stickyRowsCount: 1 },
  ).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}

export const fileNameOf = (list: ListDefinition, format: Format, now = new Date()): string =>
  `${kinds[list.kind].collection}-${list.name}-${now.toISOString().slice(0, 10)}.${format}`
