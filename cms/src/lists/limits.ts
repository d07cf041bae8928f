/** What a list may measure. A whole year's annual report has a few hundred rows; these leave room for all years together. */
export const limits = {
  fileBytes: 10 * 1024 * 1024,
  /** Of a workbook, unpacked: a small archive can hold gigabytes of zeros. */
  unpackedBytes: 100 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  /** As many as a cell of Excel holds. */
  cellCharacters: 32_767,
  /** The header stands within these, below titles and remarks. */
  headerWithin: 20,
} as const
