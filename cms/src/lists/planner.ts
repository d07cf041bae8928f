import { createHash, randomBytes } from 'node:crypto'
import { type Kind, kinds } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { kindOfCollection } from '../access/functions'
import type { Id } from '../access/rules'
import type { Bilingual } from '../labels/bilingual'
import { cellProblems } from '../labels/lists'
import { messages } from '../labels/messages'
import { mapEntry } from '../publisher/map-entry'
import { type Source, sourcesOf } from '../publisher/sources'
import { titleOf } from '../workflow/seen'
import { type Cell, folded, isEmptyCell } from './cell'
import { cellText, emptyValue, type NamesByKind, readCell, type Value } from './cell-value'
import { type Column, columnName, sourceColumns } from './columns'
import { type ListDefinition, ownerPath } from './lists'
import { readNames } from './names'
import type { Change, Outcome, Plan, PlannedDocument, PlannedRow, PlanOptions } from './plan'
import { type Document, idsWithDrafts, readDocuments } from './stored-documents'
import type { Problem, Table } from './table'
import { isSameValue, putValue, type Values, valueIn } from './values-in'

/** A row whose cells could all be read. */
interface ReadRow {
  row: number
  values: ReadonlyMap<Column, Value>
  sources?: Values[]
}

/** A document while rows are put into it. */
interface Open {
  document: Document | undefined
  slug: string
  /** Made when the first row changes something. */
  copy?: Values
  rows: number[]
}

/** Puts the rows of a file together with what is stored. */
export class Planner {
  readonly #open = new Map<string, Open>()
  readonly #claimed = new Map<object | string, number>()
  readonly #rows: PlannedRow[] = []
  readonly #rowsRead: ReadRow[] = []
  readonly #keysInFile = new Map<string, number>()
  readonly #problems: Problem[]
  readonly #present: ReadonlySet<Column>
  readonly #keys: readonly Column[]
  readonly #fullKeys: readonly Column[]
  readonly #byKey = new Map<string, { document: Document; item: Values }[]>()
  readonly #bySlug: ReadonlyMap<string, Document>
  readonly #byId: ReadonlyMap<Id, Document>

  static async open(
    payload: Payload,
    list: ListDefinition,
    columns: readonly Column[],
    table: Table,
    options: PlanOptions,
  ): Promise<Planner> {
    const source = sourcesOf(payload).find(({ kind }) => kind === list.kind)
    if (!source) throw new Error(`the CMS has no collection for ${list.kind}`)
    const documents = await readDocuments(payload, list)
    const wanted = new Set<Kind>(columns.flatMap(({ shape }) => (shape.is === 'reference' ? [shape.to] : [])))
    for (const collection of source.refersTo) {
      const kind = kindOfCollection(collection)
      if (kind) wanted.add(kind)
    }
    const names = await readNames(payload, wanted)
    const unpublished = await idsWithDrafts(payload, list)
    return new Planner(list, columns, table, options, source, names, documents, unpublished)
  }

  private constructor(
    private readonly list: ListDefinition,
    private readonly columns: readonly Column[],
    private readonly table: Table,
    private readonly options: PlanOptions,
    private readonly source: Source,
    private readonly names: NamesByKind,
    documents: readonly Document[],
    private readonly unpublished: ReadonlySet<string>,
  ) {
    this.#problems = [...table.problems]
    this.#present = new Set(table.columns.map(({ column }) => column))
    const present = (names: readonly string[]) =>
      columns.filter((column) => this.#present.has(column) && names.includes(columnName(column)))
    this.#keys = present(list.keys)
    this.#fullKeys = [...this.#keys, ...present(list.tellingApart)]
    this.#bySlug = new Map(documents.map((document) => [String(document.slug), document]))
    this.#byId = new Map(documents.map((document) => [document.id, document]))
    for (const document of documents) {
      for (const item of this.#itemsOf(document)) {
        const key = this.#keyOf(this.#keys, (column) => this.#valueOf(document, item, column))
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), { document, item }])
      }
    }
  }

  /** Reads a row. What is wrong in it is noted. */
  read(row: number, cells: readonly Cell[]): void {
    const before = this.#problems.length
    const values = this.#read(row, cells)
    const sources = this.#readSources(row, cells)
    if (this.#problems.length > before) return
    const key = this.#keyOf(this.#keys, (column) => values.get(column))
    this.#keysInFile.set(key, (this.#keysInFile.get(key) ?? 0) + 1)
    this.#rowsRead.push({ row, values, ...(sources && { sources }) })
  }

  /** The rows that could be read, when all have been. */
  readRows(): readonly ReadRow[] {
    return this.#rowsRead
  }

  /** Finds the entry of a row, and puts the row into it. */
  place({ row, values, sources }: ReadRow): void {
    const before = this.#problems.length
    const target = this.#target(row, values)
    if (!target) return
    const { open, item, isNew } = target
    const changes = isNew
      ? this.#fill(row, open, values, sources)
      : this.#compare(open, item as Values, values, sources)
    if (this.#problems.length > before) return
    const outcome: Outcome = isNew ? 'new' : changes.length > 0 ? 'changed' : 'same'
    if (outcome !== 'same' && !this.#mayChange(row, open)) return
    open.rows.push(row)
    this.#rows.push({
      row,
      outcome,
      slug: open.slug,
      title: this.#titleOf(open, values),
      changes: isNew ? [] : changes,
    })
  }

  plan(): Plan {
    const documents: PlannedDocument[] = []
    for (const { document, slug, copy, rows } of this.#open.values()) {
      if (!copy || rows.length === 0) continue
      this.#check(copy, slug, rows[0])
      documents.push({ ...(document && { id: document.id, before: document }), slug, data: copy })
    }
    const digest = createHash('sha256')
      .update(
        JSON.stringify([
          this.list.name,
          this.options.source ?? null,
          this.#rows.map(({ row, outcome, slug, changes }) => [
            row,
            outcome,
            slug,
            changes.map(({ column, to }) => [columnName(column), to]),
          ]),
          documents.map(({ id, data }) => [id ?? null, id === undefined ? withoutRowIds(data) : data.updatedAt]),
        ]),
      )
      .digest('base64url')
    const problems = this.#problems.sort(
      (a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
    )
    return { list: this.list, table: this.table, rows: this.#rows, problems, documents, digest }
  }

  /** The values of a row, by column. What is wrong is noted. */
  #read(row: number, cells: readonly Cell[]): Map<Column, Value> {
    const values = new Map<Column, Value>()
    for (const { column, number } of this.table.columns) {
      if (column.path.startsWith('sources.')) continue
      const cell = cells[number - 1]
      const reading = readCell(cell, column, this.names)
      if ('problem' in reading) this.#problem(row, reading.problem, number, cell)
      else if (isEmptyCell(cell) && this.list.needed.includes(columnName(column)))
        this.#problem(row, cellProblems.required, number)
      else values.set(column, reading.value)
    }
    return values
  }

  /** What a row cites; undefined where the file has no columns for it, or the cells are empty. */
  #readSources(row: number, cells: readonly Cell[]): Values[] | undefined {
    const [documents, sections] = [sourceColumns.document, sourceColumns.section].map((path) => {
      const place = this.table.columns.find(({ column }) => column.path === path)
      const lines = place ? linesOf(cells[place.number - 1]) : []
      return { place, lines }
    })
    if (!documents?.place || !sections?.place) return undefined
    if (documents.lines.length === 0 && sections.lines.length === 0) return undefined
    if (documents.lines.length !== sections.lines.length) {
      this.#problem(row, cellProblems.sourcesDiffer, sections.place.number)
      return undefined
    }
    const { column, number } = documents.place
    return documents.lines.flatMap((line, index): Values[] => {
      const reading = readCell(line, column, this.names)
      if ('value' in reading) return [{ document: reading.value, section: sections.lines[index] }]
      this.#problem(row, reading.problem, number, line)
      return []
    })
  }

  /** Which entry a row is about. */
  #target(row: number, values: ReadonlyMap<Column, Value>): { open: Open; item?: Values; isNew: boolean } | undefined {
    const isWithin = this.list.rows !== undefined
    const given = isWithin ? undefined : this.#text(values, 'slug')
    const bySlug = given ? this.#bySlug.get(given) : undefined
    const key = this.#keyOf(this.#keys, (column) => values.get(column))
    const ofKey = this.#byKey.get(key) ?? []
    // Several of one title in a year are told apart by number, office and date; one alone is found without them.
    const isAlone = this.#keysInFile.get(key) === 1 && ofKey.length < 2
    const columns = isAlone ? this.#keys : this.#fullKeys
    const fullKey = this.#keyOf(columns, (column) => values.get(column))
    const slug = given || this.#stableSlug(columns, values)
    const found = given
      ? bySlug
        ? [{ document: bySlug, item: bySlug as Values }]
        : []
      : ofKey.filter(
          ({ document, item }) => this.#keyOf(columns, (column) => this.#valueOf(document, item, column)) === fullKey,
        )
    const ownDocument = isWithin ? this.#byId.get(this.#valueAt(values, ownerPath) as Id) : this.#bySlug.get(slug)
    const match = found.length > 1 ? found.find(({ document }) => !isWithin && document.slug === slug) : found[0]
    if (found.length > 1 && !match) {
      this.#problem(row, cellProblems.severalEntries(shownSlugs(found.map(({ document }) => document))))
      return undefined
    }
    // Made from this very row, and since then given another title in the desk.
    const existing =
      match ?? (!isWithin && ownDocument ? { document: ownDocument, item: ownDocument as Values } : undefined)
    const claim = existing?.item ?? (isWithin ? fullKey : slug)
    const other = this.#claimed.get(claim)
    if (other !== undefined) {
      this.#problem(row, cellProblems.sameRow(other))
      return undefined
    }
    this.#claimed.set(claim, row)
    const document = existing?.document ?? (isWithin ? ownDocument : undefined)
    return {
      open: this.#opened(document, document?.slug ?? slug),
      ...(existing && { item: existing.item }),
      isNew: !existing,
    }
  }

  #opened(document: Document | undefined, slug: string): Open {
    const known = this.#open.get(slug)
    if (known) return known
    const open: Open = { document, slug, rows: [] }
    this.#open.set(slug, open)
    return open
  }

  #copyOf(open: Open): Values {
    open.copy ??= open.document ? structuredClone<Values>(open.document) : { slug: open.slug }
    return open.copy
  }

  /** A new entry: what the row says, what a report takes for granted, and where it stands. */
  #fill(row: number, open: Open, values: ReadonlyMap<Column, Value>, sources: Values[] | undefined): Change[] {
    const item: Values = {}
    for (const [column, value] of values) {
      if (column.path !== ownerPath && column.path !== 'slug' && !isSameValue(value, null))
        putValue(item, column, value)
    }
    for (const column of this.columns) {
      // A box that nobody ticks is stored as such, as the desk does.
      const usual = column.shape.is === 'flag' ? false : this.list.defaults[column.path]
      if (usual !== undefined && isSameValue(valueIn(item, column), null)) putValue(item, column, usual)
    }
    this.#guessMunicipality(item)
    const cited = sources ?? (this.options.source ? [{ ...this.options.source }] : undefined)
    for (const column of this.columns) {
      if (!column.required || column.path === ownerPath) continue
      const isThere = column.path.startsWith('sources.') ? cited : !isSameValue(valueIn(item, column), null)
      if (isThere) continue
      const number = this.table.columns.find((one) => one.column === column)?.number
      if (number) this.#problem(row, cellProblems.required, number)
      else this.#problem(row, cellProblems.requiredColumn(column.header))
    }
    const copy = this.#copyOf(open)
    if (this.list.rows) {
      copy[this.list.rows] = [...((copy[this.list.rows] as Values[] | null) ?? []), { id: rowId(), ...item }]
    } else {
      Object.assign(copy, item, cited && { sources: cited.map((one) => ({ id: rowId(), ...one })) })
    }
    return []
  }

  /** What a row changes in the entry that there is. Columns that the file does not have are left as they are. */
  #compare(open: Open, item: Values, values: ReadonlyMap<Column, Value>, sources: Values[] | undefined): Change[] {
    const changes: Change[] = []
    const shown = (value: unknown, column: Column) =>
      String(cellText(value, column, this.names, this.options.language)).trim()
    const target = () => {
      const copy = this.#copyOf(open)
      if (!this.list.rows) return copy
      return (copy[this.list.rows] as Values[]).find(({ id }) => id === item.id) as Values
    }
    for (const [column, value] of values) {
      if (column.path === ownerPath || column.path === 'slug') continue
      const current = valueIn(item, column)
      // An empty cell says nothing where there must be something, and the usual stands for it.
      if (isSameValue(value, emptyValue(column)) && (column.required || this.list.defaults[column.path])) continue
      if (isSameValue(current, value)) continue
      changes.push({ column, from: shown(current, column), to: shown(value, column) })
      putValue(target(), column, value)
    }
    const before = (item.sources ?? []) as Values[]
    if (sources && !isDeepSame(before.map(citation), sources.map(citation))) {
      const [column] = this.columns.filter(({ path }) => path === sourceColumns.section)
      const lines = (all: readonly Values[]) => all.map((one) => `${one.document} ${one.section}`).join('\n')
      if (column) changes.push({ column, from: lines(before), to: lines(sources) })
      this.#copyOf(open).sources = sources.map((one) => ({ id: rowId(), ...one }))
    }
    return changes
  }

  /** The name that a report prints is often all that it says of who received an award. */
  #guessMunicipality(item: Values): void {
    const recipient = item.recipient as Values | undefined
    if (this.list.kind !== 'GrantAward' || !recipient || recipient.municipality !== undefined) return
    const found = this.names.get('Municipality')?.find(String(recipient.printedName))
    if (found && 'id' in found) recipient.municipality = found.id
  }

  /** Nobody's unpublished work is published or overwritten by a list. */
  #mayChange(row: number, { document }: Open): boolean {
    if (!document) return true
    const message =
      document._status !== 'published'
        ? cellProblems.notPublished
        : this.unpublished.has(String(document.id))
          ? cellProblems.hasDraft
          : undefined
    if (message) this.#problem(row, message)
    return !message
  }

  /** What the publisher would say of the document: it must be fit for readers. */
  #check(data: Values, slug: string, row: number | undefined): void {
    const slugs = new Map<string, ReadonlyMap<Id, string>>(
      [...this.names].map(([kind, names]) => [kinds[kind].collection, names.slugs]),
    )
    const now = new Date().toISOString()
    const document = { id: 0, ...data, slug, createdAt: now, updatedAt: now }
    const mapped = mapEntry(this.list.kind, document, this.source.fields, slugs)
    if (!('problems' in mapped)) return
    for (const { field, message } of mapped.problems) {
      const within =
        this.list.rows && field.startsWith(`${this.list.rows}.`) ? field.split('.').slice(2).join('.') : field
      const place = this.table.columns.find(
        ({ column }) => within === column.path || within.startsWith(`${column.path}.`),
      )
      const path = field === 'id' ? messages.expectedSlug : cellProblems.model(field, message)
      this.#problems.push({
        ...(row !== undefined && { place: { row, ...(place && { column: place.number }) } }),
        message: path,
      })
    }
  }

  #problem(row: number, message: Bilingual, column?: number, cell?: Cell): void {
    this.#problems.push({
      place: { row, ...(column !== undefined && { column }) },
      message,
      ...(!isEmptyCell(cell) && {
        value: (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).slice(0, 200),
      }),
    })
  }

  #itemsOf(document: Document): Values[] {
    return this.list.rows ? ((document[this.list.rows] ?? []) as Values[]) : [document]
  }

  #valueOf(document: Document, item: Values, column: Column): unknown {
    return column.path === ownerPath ? document.id : valueIn(item, column)
  }

  #keyOf(columns: readonly Column[], at: (column: Column) => unknown): string {
    return JSON.stringify(columns.map((column) => keyText(at(column))))
  }

  /** The identifier that a row without one has: the same whenever the same row comes. */
  #stableSlug(columns: readonly Column[], values: ReadonlyMap<Column, Value>): string {
    const parts = columns.flatMap((column) => {
      const value = values.get(column)
      const { shape } = column
      const text = shape.is === 'reference' ? this.names.get(shape.to)?.slugOf(value) : keyText(value)
      return text ? [[columnName(column), text]] : []
    })
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
    return [this.list.prefix, this.#valueAt(values, 'fiscalYear'), hash].filter(Boolean).join('-')
  }

  #valueAt(values: ReadonlyMap<Column, Value>, path: string): Value | undefined {
    for (const [column, value] of values) if (columnName(column) === path) return value
    return undefined
  }

  #text(values: ReadonlyMap<Column, Value>, path: string): string | undefined {
    const value = this.#valueAt(values, path)
    return typeof value === 'string' && value !== '' ? value : undefined
  }

  #titleOf({ slug, copy, document }: Open, values: ReadonlyMap<Column, Value>): string {
    const title = titleOf(this.list.kind, copy ?? document ?? {}) ?? slug
    const own = this.list.rows ? this.#text(values, 'metric') : undefined
    return own ? `${title}：${own}` : title
  }
}

/** One line of a citation for each line in a cell. */
const linesOf = (cell: Cell | undefined): string[] =>
  isEmptyCell(cell)
    ? []
    : String(cell)
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter(Boolean)

/** In a cell, a section stands on one line. */
const citation = ({ document, section }: Values) => [
  document,
  String(section)
    .trim()
    .replace(/\s*\n\s*/g, ' '),
]
const isDeepSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** A value as it tells entries apart: width and spaces do not. */
const keyText = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return ''
  return typeof value === 'string' ? folded(value) : String(value)
}

const shownSlugs = (documents: readonly Document[]): string =>
  documents
    .slice(0, 5)
    .map(({ slug }) => String(slug))
    .join('、')

/** Rows are numbered by whoever writes them, with 12 random bytes as Payload does. */
const rowId = () => randomBytes(12).toString('hex')

/** What the digest of a new document is made of: its rows are numbered anew each time. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, inner]) => [name, withoutRowIds(inner)]),
  )
}
