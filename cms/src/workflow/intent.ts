import { type Language, languageCodes } from '@kakehashi/content-store'
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import type { MoveName } from '../access/rules'
import { binIntent } from './bin'

/** What an operation is about, as far as hooks that see only data cannot tell. */
export interface Intent {
  /** True when only a draft is saved. */
  draft: boolean
  /** The one language that is published, when not all are. */
  publishes: Language | undefined
  restores: boolean
  bin: 'bins' | 'unbins' | undefined
}

const intent = Symbol('what the running operation is about')

interface Context {
  [intent]?: Intent
  kakehashiStep?: Step
}

interface Args {
  draft?: boolean
  publishSpecificLocale?: string
  data?: Record<string, unknown>
  trash?: boolean
}

function note(args: Args, operation: string, req: PayloadRequest): void {
  const publishes = languageCodes.find((code) => code === args.publishSpecificLocale)
  Object.assign(req.context, {
    [intent]: {
      draft: args.draft === true,
      publishes,
      restores: operation === 'restoreVersion',
      bin: operation.startsWith('update') ? binIntent(args) : undefined,
    } satisfies Intent,
  })
}

/** Remembers what the operation is about until it changes something. A fallback must never be taken for what is stored. */
export const noteIntent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (['create', 'update', 'updateByID', 'restoreVersion'].includes(operation)) {
    note(args as Args, operation, req)
    req.fallbackLocale = null as never
  }
  return args
}

export const noteGlobalIntent: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (['update', 'restoreVersion'].includes(operation)) {
    note(args as Args, operation, req)
    req.fallbackLocale = null as never
  }
  return args
}

export const intentOf = (req: PayloadRequest): Intent =>
  (req.context as Context)[intent] ?? { draft: false, publishes: undefined, restores: false, bin: undefined }

/** Not a symbol: Payload takes a context that has nothing else for an empty one. */
const step = 'kakehashiStep'

/** A step that somebody takes by a button, and what he wrote to it. */
export interface Step {
  move: MoveName
  note: string | undefined
}

/** The context of an operation that carries out a step. */
export const contextOf = (taken: Step): Record<string, unknown> => ({ [step]: taken }) as Record<string, unknown>

export const stepOf = (req: PayloadRequest): Step | undefined => (req.context as Context)[step]
