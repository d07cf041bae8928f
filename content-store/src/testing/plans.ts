import type { CommandStartedEvent, Db, Document } from 'mongodb'

/** The queries among the commands that were sent, one of each form, for asking the server how it would answer them. */
export class RecordedQueries {
  readonly #forms = new Map<string, Document>()

  readonly record = ({ commandName, command }: CommandStartedEvent): void => {
    if (!queries.has(commandName)) return
    for (const query of separated(command)) this.#forms.set(formOf(query), query)
  }

  clear(): void {
    this.#forms.clear()
  }

  get all(): Document[] {
    return [...this.#forms.values()]
  }
}

const queries = new Set([
  'find',
  'aggregate',
  'count',
  'distinct',
  'update',
  'delete',
  'findAndModify',
  'findandmodify',
])

/** What belongs to the call and not to the query. */
const ofTheCall = new Set([
  'lsid',
  'txnNumber',
  'startTransaction',
  'autocommit',
  '$db',
  '$clusterTime',
  '$readPreference',
  'readConcern',
  'writeConcern',
  'maxTimeMS',
])

/** Each statement of a command by itself, as the server explains only one, and each query that an aggregate unites. */
function separated(command: Document): Document[] {
  const plain = Object.fromEntries(Object.entries(command).filter(([name]) => !ofTheCall.has(name)))
  for (const statements of ['updates', 'deletes'] as const) {
    if (plain[statements]) return plain[statements].map((one: Document) => ({ ...plain, [statements]: [one] }))
  }
  const pipeline = plain.pipeline as Document[] | undefined
  if (!pipeline) return [plain]
  const united = pipeline.filter((stage) => stage.$unionWith)
  return [
    { ...plain, pipeline: pipeline.filter((stage) => !stage.$unionWith) },
    ...united.map(({ $unionWith: { coll, pipeline: own } }) => ({ aggregate: coll, pipeline: own, cursor: {} })),
  ]
}

/** The query with its values left out: two that differ in them are planned alike. */
function formOf(query: Document): string {
  const lengths = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const forms = value.map(lengths)
      const isOfValues = forms.every((form) => typeof form === 'string')
      return isOfValues ? [forms.length > 1 ? 'several' : forms.length === 1 ? 'one' : 'none'] : forms
    }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      // Numbers of rows and names of groups are no matter of form.
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, lengths(inner)]))
    }
    return typeof value
  }
  const { find, aggregate, update, delete: remove, findAndModify } = query
  return JSON.stringify([find, aggregate, update, remove, findAndModify, lengths(query)])
}

export interface Plan {
  /** The stages of the plan that was chosen, wherever they stand in it. */
  stages: string[]
  indexes: string[]
  /** Only with statistics. */
  keysExamined: number
  documentsExamined: number
}

/** How the server answers a query. With `statistics` it is run; never ask so for one that writes. */
export async function planOf(database: Db, query: Document, statistics = false): Promise<Plan> {
  const explained = await database.command({
    explain: query,
    verbosity: statistics ? 'executionStats' : 'queryPlanner',
  })
  const plan: Plan = { stages: [], indexes: [], keysExamined: 0, documentsExamined: 0 }
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'rejectedPlans' || name === 'command' || name === 'parsedQuery') continue
      if (name === 'stage' && typeof inner === 'string') plan.stages.push(inner)
      else if (name === 'indexName' && typeof inner === 'string') plan.indexes.push(inner)
      // They are told more than once, for the query and for each plan that was tried.
      else if (name === 'totalKeysExamined') plan.keysExamined = Math.max(plan.keysExamined, Number(inner))
      else if (name === 'totalDocsExamined') plan.documentsExamined = Math.max(plan.documentsExamined, Number(inner))
      // The plan's tree; its statistics tell the same tree again.
      else if (name !== 'executionStages' && name !== 'allPlansExecution') look(inner)
    }
  }
  look(explained)
  return plan
}
