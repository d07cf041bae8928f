import type { Reads } from '@kakehashi/subgraphs'

/** What the parts of the gateway share about one request. */
export interface RequestContext {
  /** In the answer's `x-request-id`, in logs and on the way to subgraphs. */
  requestId: string
  /** What subgraphs in this process have read for the request, so that none reads it again. */
  reads: Reads
}
