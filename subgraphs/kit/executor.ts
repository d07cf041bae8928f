import { LruCache } from '@kakehashi/content-store'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  parse,
  validate,
  valueFromASTUntyped,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { SubgraphContext } from './context.js'
import { errorCodes } from './errors.js'
import { writtenOut } from './written-out.js'

export interface Operation {
  query: string
  operationName?: string | null
  variables?: Readonly<Record<string, unknown>> | null
}

export interface ExecutorOptions {
  /** Bytes of documents that are kept prepared, as estimated. */
  cacheBytes?: number
  /** On which use of a document it is compiled: what comes once does not pay for it. 0 never compiles. */
  compileOnUse?: number
}

interface Prepared {
  document: DocumentNode
  uses: number
  /** Undefined as long as graphql-js runs the document: before its compilation, or where the compiler refuses it. */
  compiled?: CompiledQuery
  /** Values of required variables that may be left out, which graphql-jit asks for all the same. */
  defaults?: Readonly<Record<string, unknown>>
}

const largestDocument = 20_000 // tokens

/** Bytes that a prepared document takes for each character of its text; measured on Node 20 with generated operations. */
const bytesPerCharacter = { parsed: 40, compiled: 200 }

const bytesOf = (key: string, { compiled }: Prepared) =>
  1_000 + key.length * (compiled ? bytesPerCharacter.compiled : bytesPerCharacter.parsed)

/**
 * Runs operations on a schema. A document is parsed and validated once, and compiled by graphql-jit once it has proved
 * to come again.
 */
export function createExecutor(schema: GraphQLSchema, options: ExecutorOptions = {}) {
  const { cacheBytes = 16 * 1024 * 1024, compileOnUse = 2 } = options
  const cache = new LruCache<string, Prepared>(cacheBytes)

  return async (operation: Operation, context: SubgraphContext): Promise<ExecutionResult> => {
    const key = `${operation.operationName ?? ''}\n${operation.query}`
    let prepared = cache.get(key)
    if (!prepared) {
      const result = prepare(schema, operation.query)
      if ('errors' in result) return result
      prepared = result
      cache.set(key, prepared, bytesOf(key, prepared))
    }
    prepared.uses++
    if (prepared.uses === compileOnUse) {
      prepared.compiled = compile(schema, prepared.document, operation.operationName)
      prepared.defaults = requiredDefaults(prepared.document, operation.operationName)
      // It weighs more now.
      cache.set(key, prepared, bytesOf(key, prepared))
    }
    if (prepared.compiled) {
      const variables = prepared.defaults ? { ...prepared.defaults, ...operation.variables } : operation.variables
      return prepared.compiled.query(undefined, context, variables ?? {})
    }
    return execute({
      schema,
      document: prepared.document,
      contextValue: context,
      operationName: operation.operationName,
      variableValues: operation.variables,
    })
  }
}

function prepare(schema: GraphQLSchema, query: string): Prepared | { errors: GraphQLError[] } {
  let document: DocumentNode
  try {
    // Without places, which are of no use to the gateway's clients and take two thirds of the memory.
    document = parse(query, { maxTokens: largestDocument, noLocation: true })
  } catch (error) {
    return { errors: [withCode(error as GraphQLError, errorCodes.parse)] }
  }
  const errors = validate(schema, document)
  if (errors.length > 0) return { errors: errors.map((error) => withCode(error, errorCodes.validation)) }
  return { document, uses: 0 }
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null) {
  try {
    const compiled = compileQuery(schema, writtenOut(document), operationName ?? undefined, {
      disablingCapturingStackErrors: true,
      useExperimentalPathBasedSkipInclude: true,
    })
    return isCompiledQuery(compiled) ? compiled : undefined
  } catch {
    return undefined
  }
}

function requiredDefaults(document: DocumentNode, operationName?: string | null) {
  const defaults: Record<string, unknown> = {}
  for (const { type, variable, defaultValue } of getOperationAST(document, operationName)?.variableDefinitions ?? []) {
    if (type.kind !== Kind.NON_NULL_TYPE || !defaultValue) continue
    defaults[variable.name.value] = valueFromASTUntyped(defaultValue)
  }
  return Object.keys(defaults).length > 0 ? defaults : undefined
}

const withCode = (error: GraphQLError, code: string) =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code },
  })
