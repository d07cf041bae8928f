import type { QueryPlan } from '@apollo/query-planner'
import { LruCache } from '@kakehashi/content-store'
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getVariableValues,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
} from 'graphql'
import type { RequestContext } from '../context.js'
import type { LimitCheck } from '../limits/limits.js'
import type { MaxAgeOf } from './cache-hints.js'
import { type Conditions, conditionsIn, conditionVariables } from './conditions.js'
import type { ChosenOperation } from './documents.js'
import type { PlanParts, Run, Step } from './fetch.js'
import { type OriginalExecution, originalShape } from './original.js'
import { compilePlan } from './plan.js'
import { refusalOf, requestCodes, toldMistakes } from './request-errors.js'
import { compileShape, NotCovered, type ShapeOfData } from './shape.js'
import type { SupergraphPlanner } from './supergraph-planner.js'

type Variables = Readonly<Record<string, unknown>>

export interface ExecutionParts extends PlanParts {
  planner: SupergraphPlanner
  original: OriginalExecution
  maxAgeOf: MaxAgeOf
}

/** Of the shapes that an operation has under different conditions, so many are kept. */
const keptShapes = 8

/** An operation that is planned and compiled when it is first executed, and from then on only executed. */
export class PreparedOperation {
  readonly #conditionVariables: readonly string[]
  readonly #asksForSchema: boolean
  readonly #shapes = new LruCache<string, ShapeOfData>(keptShapes)
  #planned: { plan: QueryPlan; fetch: Step } | undefined
  #maxAge: number | undefined

  constructor(
    private readonly chosen: ChosenOperation,
    private readonly parts: ExecutionParts,
    private readonly checkLimits: LimitCheck,
  ) {
    this.#conditionVariables = conditionVariables(chosen.document)
    this.#asksForSchema = asksForSchema(chosen.document)
  }

  /** How long a cache that is not told of changes may go on sending an answer, in seconds. */
  get maxAgeSeconds(): number {
    this.#maxAge ??= this.parts.maxAgeOf(this.chosen)
    return this.#maxAge
  }

  /** @throws {RefusedRequest} when the variables do not fit, or make the operation larger than it may be. */
  async execute(given: Variables, context: RequestContext): Promise<ExecutionResult> {
    const variables = this.#coerced(given)
    this.checkLimits(variables)
    this.#planned ??= this.#plan()
    const { plan, fetch } = this.#planned
    const conditions = conditionsIn(this.#conditionVariables, variables)
    if (!conditions || this.#asksForSchema) {
      const { document, name: operationName } = this.chosen
      return this.parts.original({ plan, document, operationName, variables, context })
    }
    const run: Run = { context, variables, conditions, data: {}, errors: [] }
    await fetch(run)
    return this.#answer(run)
  }

  /** Variables as resolvers get them: checked, and with their defaults. */
  #coerced(given: Variables): Variables {
    const { variableDefinitions = [] } = this.chosen.operation
    const maxErrors = toldMistakes
    const { coerced, errors } = getVariableValues(this.parts.planner.schema, variableDefinitions, given, {
      maxErrors,
    })
    if (errors) throw refusalOf(requestCodes.badInput, errors)
    return coerced
  }

  #plan() {
    const { planner } = this.parts
    const plan = planner.plan(planner.operationOf(this.chosen.document, this.chosen.name))
    return { plan, fetch: compilePlan(plan, this.parts) }
  }

  #answer({ data: fetched, errors, variables, conditions }: Run): ExecutionResult {
    const told = errors.length > 0 ? { errors: errors as GraphQLError[] } : {}
    try {
      return { ...told, data: this.#shape(conditions)(fetched, errors.length > 0) }
    } catch (error) {
      if (!(error instanceof NotCovered)) throw error
    }
    try {
      const operation = this.parts.planner.operationOf(this.chosen.document, this.chosen.name)
      const { data, errors: broken } = originalShape(operation, variables, fetched)
      return {
        ...(errors.length === 0 && broken.length > 0 ? { extensions: { valueCompletion: broken } } : told),
        data,
      }
    } catch (error) {
      return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] }
    }
  }

  #shape(conditions: Conditions): ShapeOfData {
    const key = this.#conditionVariables.map((name) => (conditions[name] ? '1' : '0')).join('')
    let shape = this.#shapes.get(key)
    if (!shape) {
      const { operation, fragments } = this.chosen
      const { schema, queryType } = this.parts.planner
      shape = compileShape(operation.selectionSet, queryType, { schema, fragments, conditions })
      this.#shapes.set(key, shape)
    }
    return shape
  }
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== SchemaMetaFieldDef.name && name.value !== TypeMetaFieldDef.name) return undefined
      found = true
      return BREAK
    },
  })
  return found
}
