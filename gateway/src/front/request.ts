import { HttpError } from './respond.js'

/** What a client asks for, before its document is looked up or parsed. */
export interface GraphqlRequest {
  query?: string
  /** SHA-256 of a registered document, in hexadecimal. */
  documentHash?: string
  operationName?: string
  variables?: Record<string, unknown>
}

type Parameters = Record<string, unknown>

const badRequest = (message: string) => new HttpError(400, 'BAD_REQUEST', message)

const isMap = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws {HttpError} 400 when the body is not a request in the form of GraphQL over HTTP. */
export function requestOfBody(body: string): GraphqlRequest {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw badRequest('The body is not JSON.')
  }
  if (Array.isArray(value)) {
    throw new HttpError(400, 'BATCHING_NOT_SUPPORTED', 'Operations come one in a request: at most 1 is allowed.')
  }
  if (!isMap(value)) throw badRequest('The body must be a JSON object.')
  return requestOf(value)
}

/** @throws {HttpError} 400 when the parameters are not a request in the form of GraphQL over HTTP. */
export function requestOfSearch(search: URLSearchParams): GraphqlRequest {
  const parameters: Parameters = {}
  for (const name of ['query', 'documentId', 'operationName', 'variables', 'extensions']) {
    const values = search.getAll(name)
    if (values.length > 1) throw badRequest(`The parameter "${name}" is given ${values.length} times.`)
    const [value] = values
    if (value === undefined || value === '') continue
    parameters[name] = name === 'variables' || name === 'extensions' ? parsed(name, value) : value
  }
  return requestOf(parameters)
}

function parsed(name: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw badRequest(`The parameter "${name}" is not JSON.`)
  }
}

function requestOf({ query, documentId, operationName, variables, extensions }: Parameters): GraphqlRequest {
  const text = stringOf('query', query)
  const given = mapOf('extensions', extensions)
  const documentHash = hashOfId(stringOf('documentId', documentId)) ?? hashOfExtension(given)
  if (!text && documentHash === undefined) {
    throw badRequest('There is no operation: send its text as "query", or the id of a registered one as "documentId".')
  }
  return {
    query: text,
    documentHash,
    operationName: stringOf('operationName', operationName),
    variables: requireShallow(mapOf('variables', variables)),
  }
}

/** Levels of lists and objects in variables; the deepest input of the schema has three. */
const deepestVariables = 16

function requireShallow(variables: Parameters | undefined): Parameters | undefined {
  let level: unknown[] = variables ? [variables] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestVariables) {
      throw new HttpError(
        400,
        'VARIABLES_TOO_DEEP',
        `The variables are nested deeper than ${deepestVariables} levels; at most ${deepestVariables} are allowed.`,
      )
    }
    level = level
      .flatMap((value) => Object.values(value as object))
      .filter((value: unknown) => typeof value === 'object' && value !== null)
  }
  return variables
}

function stringOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw badRequest(`The parameter "${name}" must be a string.`)
  return value
}

function mapOf(name: string, value: unknown): Parameters | undefined {
  if (value === undefined || value === null) return undefined
  if (!isMap(value)) throw badRequest(`The parameter "${name}" must be an object.`)
  return value
}

const hashForm = /^[0-9a-f]{64}$/i

/** `sha256:` and 64 hexadecimal digits, the prefixed form of the GraphQL-over-HTTP draft. */
function hashOfId(id: string | undefined): string | undefined {
  if (id === undefined) return undefined
  const hash = id.replace(/^sha256:/, '')
  if (!hashForm.test(hash)) throw badRequest('The "documentId" must be "sha256:" and 64 hexadecimal digits.')
  return hash.toLowerCase()
}

/** The form that clients of Apollo and urql send by themselves. */
function hashOfExtension(extensions: Parameters | undefined): string | undefined {
  const hash = isMap(extensions?.persistedQuery) ? extensions.persistedQuery.sha256Hash : undefined
  if (hash === undefined) return undefined
  if (typeof hash !== 'string' || !hashForm.test(hash)) {
    throw badRequest('The extension "persistedQuery" must have a "sha256Hash" of 64 hexadecimal digits.')
  }
  return hash.toLowerCase()
}
