import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js'
import type { FetchNode, ResponsePath } from '@apollo/query-planner'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../context.js'
import { missingAt, missingRootFields } from '../data-sources/missing-answer.js'
import type { SubgraphClients } from '../data-sources/subgraph-client.js'
import { SubgraphError } from '../errors.js'
import type { Conditions } from './conditions.js'
import { merge } from './merge.js'
import { commonPath, type Data, objectsAt, pathsOf } from './places.js'
import { compileRepresentation } from './representations.js'

/** One execution of a plan. */
export interface Run {
  readonly context: RequestContext
  readonly variables: Readonly<Record<string, unknown>>
  readonly conditions: Conditions
  /** What was fetched so far, merged. */
  readonly data: Data
  readonly errors: unknown[]
}

export type Step = (run: Run) => Promise<void>

/** A call for objects of the answer, of which there is at least one. */
type FetchStep = (run: Run, objects: readonly Data[]) => Promise<void>

export interface PlanParts {
  clients: SubgraphClients
  supergraphSchema: GraphQLSchema
}

/** Compiles a call of a subgraph, which adds fields to the objects at `path` of the answer. */
export function compileFetch(node: FetchNode, path: ResponsePath, parts: PlanParts): Step {
  const step = node.requires ? fetchOfEntities(node, path, parts) : fetchOfFields(node, path, parts)
  return async (run) => {
    // A subgraph that gave no list where one should be ends the whole execution, as it ends the original.
    const targets = objectsAt(path, run.data)
    if (targets.length === 0) return
    try {
      await step(run, targets)
    } catch (error) {
      run.errors.push(error)
    }
  }
}

/** Fields of the root types: the same for all objects at the path. */
function fetchOfFields(node: FetchNode, path: ResponsePath, parts: PlanParts): FetchStep {
  const call = compileCall(node, parts)
  return async (run, targets) => {
    const { data, errors } = await call(run, {}, path)
    for (const error of errors) run.errors.push(toldError(error, error.path && [[...path, ...error.path]])[0])
    if (!data) return
    applyRewrites(parts.supergraphSchema, node.outputRewrites, data)
    for (const target of targets) merge(target, data)
  }
}

/** Fields of entities: each is asked for once, wherever it stands in the answer. */
function fetchOfEntities(node: FetchNode, path: ResponsePath, parts: PlanParts): FetchStep {
  const { supergraphSchema } = parts
  const represent = compileRepresentation(node.requires ?? [], supergraphSchema)
  const call = compileCall(node, parts)

  return async (run, objects) => {
    const representations: Data[] = []
    /** Of each representation the places, among the objects, of those that it stands for. */
    const places: number[][] = []
    const known = new Map<string, number[]>()
    for (const [place, object] of objects.entries()) {
      const representation = represent(object)
      if (!representation?.__typename) continue
      applyRewrites(supergraphSchema, node.inputRewrites, representation)
      const key = JSON.stringify(representation)
      const same = known.get(key)
      if (same) same.push(place)
      else {
        const first = [place]
        known.set(key, first)
        representations.push(representation)
        places.push(first)
      }
    }
    if (representations.length === 0) return

    const { data, errors } = await call(run, { representations }, path)
    if (errors.length > 0) {
      const paths = pathsOf(path, run.data)
      for (const error of errors) run.errors.push(...toldError(error, pathsOfError(error, path, paths, places)))
    }
    if (!data) return
    const entities = data._entities
    if (!Array.isArray(entities) || entities.length !== representations.length) {
      throw new Error(
        `the subgraph "${node.serviceName}" did not answer for each of ${representations.length} entities`,
      )
    }
    entities.forEach((entity: Data | null, index) => {
      if (!entity) return
      if (typeof entity !== 'object') throw new TypeError(`the subgraph "${node.serviceName}" gave no entity`)
      if (node.outputRewrites) {
        entity.__typename ||= representations[index]?.__typename
        applyRewrites(supergraphSchema, node.outputRewrites, entity)
      }
      for (const place of places[index] ?? []) merge(objects[place] as Data, entity)
    })
  }
}

/** Where in the client's answer an error of an entity belongs: wherever the entity stands. */
function pathsOfError(
  { path: errorPath }: GraphQLError,
  path: ResponsePath,
  paths: readonly ResponsePath[],
  places: readonly number[][],
): ResponsePath[] | undefined {
  if (!errorPath) return undefined
  const [, index, ...rest] = errorPath
  if (typeof index !== 'number') return [commonPath(path)]
  return (places[index] ?? []).map((place) => [...(paths[place] ?? []), ...rest])
}

/** An error of a subgraph as errors of the answer, one for each place. */
function toldError(error: GraphQLError, paths: readonly ResponsePath[] = [[]]): GraphQLError[] {
  const extensions = { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions }
  return paths.map(
    (path) => new GraphQLError(error.message, { path: error.path && path, originalError: error, extensions }),
  )
}

interface Answer {
  data: Data | null | undefined
  errors: readonly GraphQLError[]
}

function compileCall(node: FetchNode, { clients }: PlanParts) {
  const { serviceName, operation: query, operationName, variableUsages = [], requires } = node
  const client = clients[serviceName]
  if (!client) throw new Error(`there is no client for the subgraph "${serviceName}"`)
  return async (run: Run, extra: Data, path: ResponsePath): Promise<Answer> => {
    const variables = extra
    for (const name of variableUsages) {
      if (Object.hasOwn(run.variables, name) && run.variables[name] !== undefined) variables[name] = run.variables[name]
    }
    try {
      const { data, errors = [] } = await client({ query, operationName, variables }, run.context)
      return { data: data as Data | null | undefined, errors }
    } catch (error) {
      if (!(error instanceof SubgraphError)) throw error
      if (requires) throw missingAt(error, commonPath(path))
      return { data: null, errors: missingRootFields(error, query) }
    }
  }
}
