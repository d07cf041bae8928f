import type { Bilingual } from '../labels/bilingual'
import { inLanguage } from '../labels/bilingual'
import { columnLetters } from './cell'
import type { Outcome, Plan } from './plan'
import type { FileContent } from './read-file'
import type { Problem } from './table'

const problemsShown = 500
const rowsShown = 200

export interface ShownProblem {
  row: number | null
  /** The letters over the column; null for what is the matter with the whole row. */
  column: string | null
  header: string | null
  value: string | null
  message: string
}

export interface ShownRow {
  row: number
  outcome: Outcome
  slug: string
  title: string
  changes: { column: string; from: string; to: string }[]
}

/** What the desk shows of a file before anything is taken in. Counts are of all rows, lists are cut. */
export interface Preview {
  file: { name: string; format: FileContent['format']; encoding: string | null; sheet: string | null }
  counts: Record<Outcome | 'rows' | 'problems', number>
  ignored: { column: string; header: string }[]
  problems: ShownProblem[]
  rows: ShownRow[]
  /** Undefined where nothing can be taken in. */
  digest: string | null
}

/** @param language of the desk */
export function previewOf(plan: Plan, content: FileContent, name: string, language: string | undefined): Preview {
  const say = (text: Bilingual) => inLanguage(text, language)
  const headers = new Map(plan.table.columns.map(({ column, number }) => [number, say(column.header)]))
  const count = (outcome: Outcome) => plan.rows.filter((row) => row.outcome === outcome).length
  const problem = ({ place, message, value }: Problem): ShownProblem => ({
    row: place?.row ?? null,
    column: place?.column ? columnLetters(place.column) : null,
    header: (place?.column && headers.get(place.column)) || null,
    value: value ?? null,
    message: say(message),
  })
  // What changes is what somebody has to look at.
  const rows = [...plan.rows].sort(
    (a, b) => Number(a.outcome === 'same') - Number(b.outcome === 'same') || a.row - b.row,
  )
  return {
    file: {
      name,
      format: content.format,
      encoding: content.format === 'csv' ? content.encoding : null,
      sheet: plan.table.sheet || null,
    },
    counts: {
      rows: plan.table.rows.length,
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      problems: plan.problems.length,
    },
    ignored: plan.table.ignored.map(({ number, header }) => ({ column: columnLetters(number), header })),
    problems: plan.problems.slice(0, problemsShown).map(problem),
    rows: rows.slice(0, rowsShown).map(({ changes, ...row }) => ({
      ...row,
      changes: changes.map(({ column, from, to }) => ({
        column: say(column.header),
        from: short(from),
        to: short(to),
      })),
    })),
    digest: plan.problems.length === 0 && plan.documents.length > 0 ? plan.digest : null,
  }
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
