import type { Bilingual } from '../labels/bilingual'
import { both } from '../labels/bilingual'
import { fileProblems } from '../labels/lists'
import { type Cell, isEmptyCell, type Place } from './cell'
import { type Column, columnName, Headers } from './columns'
import { FileProblem } from './file-problem'
import { limits } from './limits'
import type { ListDefinition } from './lists'
import type { FileContent } from './read-file'

/** Something that keeps a list from being imported. */
export interface Problem {
  /** Undefined for what is the matter with the file as a whole. */
  place?: Place
  message: Bilingual
  /** What stands in the cell. */
  value?: string
}

export interface Table {
  sheet: string
  /** The columns that are known, each with its number in the file, counted from 1. */
  columns: { column: Column; number: number }[]
  /** Columns that are not taken in: nobody knows their headers. */
  ignored: { number: number; header: string }[]
  /** The rows below the header that are not empty, with their numbers in the file, counted from 1. */
  rows: { row: number; cells: readonly Cell[] }[]
  problems: Problem[]
}

/**
 * Finds the row of headers – above it there may be titles – and what the columns are.
 * @throws {FileProblem} when there is no such row, or nothing below it
 */
export function findTable(content: FileContent, list: ListDefinition, columns: readonly Column[]): Table {
  const headers = new Headers(columns)
  const known = (cells: readonly Cell[]) =>
    cells.filter((cell) => typeof cell === 'string' && headers.find(cell)).length
  const [best] = content.sheets
    .flatMap((sheet) =>
      sheet.rows
        .slice(0, limits.headerWithin)
        .map((cells, index) => ({ sheet, index, cells, known: known(cells), needed: neededIn(cells, headers, list) })),
    )
    .sort((a, b) => b.needed - a.needed || b.known - a.known)
  if (!best || best.known === 0 || best.needed === 0)
    throw new FileProblem(fileProblems.noHeader(neededNames(list, columns)))

  const found: Table['columns'] = []
  const ignored: Table['ignored'] = []
  const problems: Problem[] = []
  for (const [index, cell] of best.cells.entries()) {
    if (isEmptyCell(cell)) continue
    const number = index + 1
    const column = headers.find(String(cell))
    const place = { row: best.index + 1, column: number }
    if (!column) ignored.push({ number, header: String(cell).trim() })
    else if (found.some((one) => one.column === column))
      problems.push({ place, message: fileProblems.twice(column.header) })
    else found.push({ column, number })
  }
  for (const column of columns.filter((one) => list.needed.includes(columnName(one)))) {
    const isThere = found.some((one) => one.column === column)
    if (!isThere) problems.push({ place: { row: best.index + 1 }, message: fileProblems.missingColumn(column.header) })
  }
  const rows = best.sheet.rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(best.index + 1)
    .filter(({ cells }) => found.some(({ number }) => !isEmptyCell(cells[number - 1])))
  if (rows.length === 0) throw new FileProblem(fileProblems.empty)
  if (rows.length > limits.rows) throw new FileProblem(fileProblems.tooManyRows(limits.rows))
  return { sheet: best.sheet.name, columns: found, ignored, rows, problems }
}

const neededIn = (cells: readonly Cell[], headers: Headers, { needed }: ListDefinition): number =>
  new Set(
    cells.flatMap((cell) => {
      const column = typeof cell === 'string' ? headers.find(cell) : undefined
      return column && needed.includes(columnName(column)) ? [column] : []
    }),
  ).size

/** The columns that every file must have, in words. */
export function neededNames(list: ListDefinition, columns: readonly Column[]): Bilingual {
  const needed = columns.filter((column) => list.needed.includes(columnName(column)))
  return both(needed.map(({ header }) => header.ja).join('、'), needed.map(({ header }) => header.en).join(', '))
}
