import { setImmediate as nextTurn } from 'node:timers/promises'
import type { SourceDocument } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import type { Id } from '../access/rules'
import { type Column, columnsOf } from './columns'
import type { ListDefinition } from './lists'
import { Planner } from './planner'
import type { FileContent } from './read-file'
import { findTable, type Problem, type Table } from './table'
import type { Values } from './values-in'

export type Outcome = 'new' | 'changed' | 'same'

export interface Change {
  column: Column
  /** As a list shows it; empty for what was or will be empty. */
  from: string
  to: string
}

export interface PlannedRow {
  row: number
  outcome: Outcome
  /** The identifier of the entry, and what it is called. */
  slug: string
  title: string
  changes: Change[]
}

/** A document as it is to be stored, in all languages. */
export interface PlannedDocument {
  /** Undefined for a new one. */
  id?: Id
  slug: string
  data: Values
  /** As it is stored now. */
  before?: Values
}

export interface Plan {
  list: ListDefinition
  table: Table
  rows: PlannedRow[]
  problems: Problem[]
  /** What has to be written, and nothing else. */
  documents: PlannedDocument[]
  /** The same for the same file on the same content: what somebody looked at is what is taken in. */
  digest: string
}

export interface PlanOptions {
  /** What new entries cite when their rows say nothing of it. */
  source?: { document: SourceDocument; section: string }
  /** The language in which values are shown. */
  language: 'ja' | 'en'
}

/** Rows between two turns of the event loop. */
const rowsPerTurn = 100

/**
 * Looks at every row of a file: which entry it is about, whether it is new, changed or the same, and everything that is wrong with it.
 * Nothing is written.
 * @throws {FileProblem} when the file is no such list at all
 */
export async function planImport(
  payload: Payload,
  list: ListDefinition,
  content: FileContent,
  options: PlanOptions,
): Promise<Plan> {
  const columns = columnsOf(list)
  const table = findTable(content, list, columns)
  const planner = await Planner.open(payload, list, columns, table, options)
  for (const [index, { row, cells }] of table.rows.entries()) {
    planner.read(row, cells)
    if (index % rowsPerTurn === 0) await nextTurn()
  }
  for (const [index, row] of planner.readRows().entries()) {
    planner.place(row)
    if (index % rowsPerTurn === 0) await nextTurn()
  }
  return planner.plan()
}
