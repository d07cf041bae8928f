import type { CollectionBeforeOperationHook } from 'payload'

interface Args {
  data?: Record<string, unknown>
  draft?: boolean
  autosave?: boolean
  publishSpecificLocale?: string
  trash?: boolean
}

/** What an operation does with the bin; undefined for all that has nothing to do with it. */
export function binIntent({ data, trash }: Args): 'bins' | 'unbins' | undefined {
  if (data?.deletedAt) return 'bins'
  return trash && data && 'deletedAt' in data ? 'unbins' : undefined
}

/**
 * What goes into the bin or comes out of it changes in nothing else. In the bin it is a draft, so that readers no longer see it,
 * and as a draft it comes back: each language is looked at before it is published again.
 */
export const onlyBin: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' && operation !== 'updateByID') return args
  const intent = binIntent(args as Args)
  if (!intent) return args
  const data = { deletedAt: intent === 'bins' ? new Date().toISOString() : null, _status: 'draft' }
  return {
    ...args,
    data,
    draft: false,
    autosave: false,
    publishSpecificLocale: undefined,
    publishAllLocales: undefined,
  }
}
