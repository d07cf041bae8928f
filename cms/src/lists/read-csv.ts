import { CsvError, parse } from 'csv-parse/sync'
import { fileProblems } from '../labels/lists'
import { FileProblem } from './file-problem'
import { unguarded } from './formula-guard'
import { limits } from './limits'

const delimiters = [',', '\t', ';'] as const

/**
 * The cells of a text file, divided by commas, tabs or semicolons: whichever makes the most headers that are known.
 * @param isHeader whether a text is the header of a column
 * @throws {FileProblem}
 */
export function readCsv(text: string, isHeader: (text: string) => boolean): string[][] {
  const headersWith = (delimiter: string) => {
    try {
      const head = parsed(text, delimiter, limits.headerWithin)
      return Math.max(0, ...head.map((row) => row.filter(isHeader).length))
    } catch {
      // With another delimiter, quotation marks stand inside of cells.
      return 0
    }
  }
  const counts = delimiters.map((delimiter) => ({ delimiter, headers: headersWith(delimiter) }))
  const best = counts.reduce((one, other) => (other.headers > one.headers ? other : one))
  return parsed(text, best.delimiter, limits.rows + limits.headerWithin + 1).map((row) => row.map(unguarded))
}

function parsed(text: string, delimiter: string, rows: number): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      max_record_size: limits.columns * limits.cellCharacters,
      to: rows,
    })
  } catch (error) {
    if (error instanceof CsvError) throw new FileProblem(fileProblems.quotes(Number(error.lines ?? 1)))
    throw error
  }
}
