import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { fileProblems } from '../labels/lists'
import { type Cell, isEmptyCell } from './cell'
import { FileProblem } from './file-problem'
import { limits } from './limits'

export interface Sheet {
  name: string
  rows: Cell[][]
}

/**
 * The sheets of an Excel workbook. Formulas are not evaluated: a cell has the value that Excel last saw in it. Cells that
 * are merged downwards all have the value of the first.
 * @throws {FileProblem}
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = unpacked(bytes)
  try {
    const sheets = await readXlsxFile(repacked(parts), { trim: false })
    const merges = mergesBySheet(parts)
    return sheets.map(({ sheet, data }, index) => ({
      name: sheet,
      rows: filledDown(
        data.map((row) => row.map(cellOf)),
        merges[index] ?? [],
      ),
    }))
  } catch (error) {
    // The reader has many ways to say that XML is damaged.
    throw error instanceof FileProblem ? error : new FileProblem(fileProblems.notAWorkbook)
  }
}

type Parts = Record<string, Uint8Array>

/** The parts that say something of cells. How large they are is looked at before they are unpacked, and kept to while they are. */
function unpacked(bytes: Uint8Array): Parts {
  let size = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (
          !/^(\[Content_Types\]\.xml|_rels\/|xl\/(?!media|drawings|theme|printerSettings)).*(\.xml|\.rels)?$/.test(name)
        )
          return false
        size += originalSize
        if (size > limits.unpackedBytes)
          throw new FileProblem(fileProblems.unpacksTooLarge(limits.unpackedBytes / 1024 / 1024))
        return true
      },
    })
    if (!parts['xl/workbook.xml']) throw new FileProblem(fileProblems.notAWorkbook)
    for (const [name, part] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/')) parts[name] = withinBounds(part)
    }
    return parts
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(fileProblems.notAWorkbook)
  }
}

const lastRow = limits.rows + limits.headerWithin

/**
 * A sheet without the cells that nobody wrote in, far to the right and below: the reader makes room for all that lies between,
 * which for the last cell of a sheet would be sixteen thousand million.
 */
function withinBounds(part: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const sheet = strFromU8(part)
  let isWithin = true
  for (const [, letters, row] of sheet.matchAll(/\sr="\$?([A-Z]{0,3})\$?(\d{1,7})"/g)) {
    if (isOutside(letters, row)) isWithin = false
  }
  if (isWithin) return part
  const cell = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d+)"[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs
  const kept = sheet
    .replace(cell, (whole, letters: string, row: string, content = '') => {
      if (!isOutside(letters, row)) return whole
      if (!/<(?:\w+:)?(?:v|is)\b/.test(content)) return ''
      throw new FileProblem(
        Number(row) > lastRow ? fileProblems.tooManyRows(limits.rows) : fileProblems.tooManyColumns(limits.columns),
      )
    })
    .replace(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"[^>]*?(?:\/>|>\s*<\/(?:\w+:)?row>)/g, (whole, row: string) =>
      isOutside('', row) ? '' : whole,
    )
  return new Uint8Array(strToU8(kept))
}

const isOutside = (letters = '', row = ''): boolean => Number(row) > lastRow || columnNumber(letters) > limits.columns

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** As the reader takes it: an archive again, in which nothing is larger than it says. */
function repacked(parts: Parts): ArrayBuffer {
  const archive = zipSync(parts, { level: 0 })
  return archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength) as ArrayBuffer
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}

interface Merge {
  column: number
  from: number
  to: number
}

/** The merged cells of each sheet, in the order of the workbook; rows and columns counted from 0. */
function mergesBySheet(parts: Parts): Merge[][] {
  const workbook = textOf(parts['xl/workbook.xml'])
  const targets = new Map(
    [...textOf(parts['xl/_rels/workbook.xml.rels']).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, '[\\w]+:id')) ?? ''
    return mergesIn(textOf(parts[target.startsWith('/') ? target.slice(1) : `xl/${target}`]))
  })
}

function mergesIn(sheet: string): Merge[] {
  const merges: Merge[] = []
  for (const [tag] of sheet.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/g)) {
    const [, letters = '', from = '', to = ''] =
      /^\$?([A-Z]{1,3})\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)$/.exec(attribute(tag, 'ref')) ?? []
    if (!letters || Number(to) <= Number(from)) continue
    merges.push({ column: columnNumber(letters) - 1, from: Number(from) - 1, to: Number(to) - 1 })
  }
  return merges
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const textOf = (part: Uint8Array | undefined): string => (part ? strFromU8(part) : '')

function filledDown(rows: Cell[][], merges: readonly Merge[]): Cell[][] {
  for (const { column, from, to } of merges) {
    const value = rows[from]?.[column] ?? null
    for (let row = from + 1; row <= Math.min(to, rows.length - 1); row++) {
      const cells = rows[row]
      // A row that is empty but for what is merged into it says nothing.
      if (cells && !cells.every(isEmptyCell)) cells[column] = value
    }
  }
  return rows
}
