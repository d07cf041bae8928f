import { fileProblems } from '../labels/lists'
import { type Cell, isEmptyCell } from './cell'
import { FileProblem } from './file-problem'
import { limits } from './limits'
import { readCsv } from './read-csv'
import { readXlsx, type Sheet } from './read-xlsx'
import { decodeText, type TextEncoding } from './text-encoding'

/** What a file holds, before anybody asked what it means. */
export type FileContent =
  | { format: 'csv'; encoding: TextEncoding; sheets: [Sheet] }
  | { format: 'xlsx'; sheets: Sheet[] }

/**
 * Reads a list from a file; what it is is told from its bytes, whatever its name.
 * @param isHeader whether a text is the header of a column
 * @throws {FileProblem}
 */
export async function readListFile(bytes: Uint8Array, isHeader: (text: string) => boolean): Promise<FileContent> {
  if (bytes.length === 0) throw new FileProblem(fileProblems.noFile)
  if (bytes.length > limits.fileBytes) throw new FileProblem(fileProblems.tooLarge(limits.fileBytes / 1024 / 1024))
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileProblem(fileProblems.oldExcel)
  if (startsWith(bytes, [0x50, 0x4b])) return { format: 'xlsx', sheets: (await readXlsx(bytes)).map(checked) }
  const { text, encoding } = decodeText(bytes)
  return { format: 'csv', encoding, sheets: [checked({ name: '', rows: readCsv(text, isHeader) })] }
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte)

/** A sheet without the empty rows and cells at its ends, within the limits. */
function checked({ name, rows }: Sheet): Sheet {
  const kept = rows.map(withoutEmptyEnd)
  while (kept.length > 0 && kept.at(-1)?.length === 0) kept.pop()
  if (kept.length > limits.rows + limits.headerWithin) throw new FileProblem(fileProblems.tooManyRows(limits.rows))
  if (kept.some((row) => row.length > limits.columns))
    throw new FileProblem(fileProblems.tooManyColumns(limits.columns))
  return { name, rows: kept }
}

function withoutEmptyEnd(row: readonly Cell[]): Cell[] {
  let end = row.length
  while (end > 0 && isEmptyCell(row[end - 1])) end--
  return row.slice(0, end)
}
