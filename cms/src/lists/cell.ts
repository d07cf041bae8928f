/** A cell as a file holds it. Days are at midnight UTC; in a text file every cell is a text. */
export type Cell = string | number | boolean | Date | null

/** What somebody sees as one cell: row and column counted from 1, as a spreadsheet program does. */
export interface Place {
  row: number
  /** Undefined for what is the matter with the row as a whole. */
  column?: number
}

export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')

/** The letters over a column, counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** A text as it is compared: without width, case, spaces or kinds of brackets. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[〔［【「『]/g, '(')
    .replace(/[〕］】」』]/g, ')')
