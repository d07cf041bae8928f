import { LruCache } from '@kakehashi/content-store'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  TokenKind,
  validate,
} from 'graphql'
import { maxTokens } from '../errors.js'
import { refusal, refusalOf, requestCodes, toldMistakes } from './request-errors.js'

/** Bytes that a prepared document takes for each of its tokens, its plan included; measured on Node 20 with generated operations. */
const bytesPerToken = 280

/** A query of a valid document. */
export interface ChosenOperation {
  document: DocumentNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  operation: OperationDefinitionNode
  /** As the request gave it: undefined where the document has one operation only. */
  name: string | undefined
}

interface KnownDocument<Prepared> {
  document: DocumentNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  tokens: number
  /** By the names that requests gave. */
  operations: Map<string | undefined, Prepared>
}

export interface DocumentOptions<Prepared> {
  schema: GraphQLSchema
  introspection: boolean
  /** Bytes of documents that are kept prepared, as estimated. */
  cacheBytes: number
  /** What is done once for each operation. */
  prepare(operation: ChosenOperation): Prepared
}

/**
 * Finds the operation that a request names, prepared. Documents are parsed and validated when they first come, and the last
 * ones kept; of documents with mistakes nothing is kept. @throws {RefusedRequest}
 */
export function createDocuments<Prepared>({ schema, introspection, cacheBytes, prepare }: DocumentOptions<Prepared>) {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]
  const known = new LruCache<string, KnownDocument<Prepared>>(cacheBytes)

  const read = (query: string): KnownDocument<Prepared> => {
    const document = parsed(query)
    const errors = validate(schema, document, rules, { maxErrors: toldMistakes })
    if (errors.length > 0) {
      // What fields there are is a part of what introspection tells.
      const told = introspection ? errors : errors.map(withoutSuggestion)
      throw refusalOf(requestCodes.validation, told)
    }
    return { document, fragments: fragmentsOf(document), tokens: tokensOf(document), operations: new Map() }
  }

  return (query: string, operationName: string | undefined): Prepared => {
    let found = known.get(query)
    let prepared = found?.operations.get(operationName)
    if (!prepared) {
      found ??= read(query)
      const { document, fragments, operations } = found
      prepared = prepare({ document, fragments, operation: chosen(document, operationName), name: operationName })
      operations.set(operationName, prepared)
      known.set(query, found, found.tokens * bytesPerToken)
    }
    return prepared
  }
}

function parsed(query: string): DocumentNode {
  if (query === '') throw refusal(requestCodes.badRequest, 'A request has a non-empty `query`.')
  try {
    return parse(query, { maxTokens })
  } catch (error) {
    throw refusalOf(requestCodes.parse, [error as GraphQLError])
  }
}

function chosen(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName)
  if (!operation) {
    throw refusal(requestCodes.resolution, '"operationName" must name one of the operations of the document.')
  }
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw refusal(requestCodes.validation, 'The graph is for reading: of operations it has queries only.')
  }
  return operation
}

const fragmentsOf = ({ definitions }: DocumentNode) =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )

function tokensOf({ loc }: DocumentNode): number {
  let count = 0
  for (let token = loc?.startToken; token && token.kind !== TokenKind.EOF; token = token.next ?? undefined) count++
  return count
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  error.message = error.message.replace(/ ?Did you mean(.+?)\?$/, '')
  return error
}
