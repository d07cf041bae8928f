import { Client, fetchExchange, getOperationName, makeOperation, mapExchange } from '@urql/core'
import { documentIds } from '../gql/document-ids'
import { settings } from '../settings'

/**
 * Sends the id under which the graph knows a document in place of its text: the graph may admit nothing else, and need not
 * parse it. `npm run codegen` writes the ids.
 */
const registeredDocuments = mapExchange({
  onOperation: (operation) => {
    const hash = documentIds[getOperationName(operation.query) ?? '']
    if (operation.kind !== 'query' || hash === undefined) return operation
    const query = { ...operation.query, definitions: [], documentId: `sha256:${hash}` }
    return makeOperation(operation.kind, { ...operation, query }, operation.context)
  },
})

/**
 * A client of the graph that waits no longer than `deadline` milliseconds and keeps nothing: what an editor publishes is seen by
 * the next reader. It asks by GET, with variables always in the same order, so that one question has one address for whatever
 * keeps answers on the way; by POST when that address would be too long.
 * @param more headers that a request of the draft stack's pages bears besides
 */
export const createGraphClient = (
  deadline: number,
  more: () => Promise<Record<string, string>> = async () => ({}),
): Client =>
  new Client({
    url: settings().graphUrl,
    exchanges: [registeredDocuments, fetchExchange],
    requestPolicy: 'network-only',
    preferGetMethod: 'within-url-limit',
    // A GET without it could be of any site's making, and is refused.
    fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
    fetch: async (input, init) =>
      fetch(input, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), ...(await more()) },
        cache: 'no-store',
        signal: AbortSignal.timeout(deadline),
      }),
  })
