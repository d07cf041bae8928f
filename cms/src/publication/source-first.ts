import { type Kind, kinds, sourceLanguage } from '@kakehashi/content-store'
import { type CollectionBeforeOperationHook, type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { isEmpty } from '../fields/validation'
import { inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'

interface Update {
  id?: number | string
  draft?: boolean
  publishSpecificLocale?: string
  data?: { _status?: unknown }
}

/**
 * A translation cannot be published before its source text: readers fall back to Japanese, so it must be there. Payload
 * checks only the language that is being saved.
 */
export const sourceFirst =
  (kind: Kind): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id, draft, publishSpecificLocale, data } = args as Update
    const language = publishSpecificLocale ?? req.locale
    const publishes = data?._status === 'published' && !draft
    if (!operation.startsWith('update') || id === undefined || !publishes || language === sourceLanguage) return args

    const { collection, label } = kinds[kind]
    // A request of its own in the same transaction: Payload would change the language of the one that is being served.
    const beside: Partial<PayloadRequest> = { transactionID: req.transactionID }
    const source = (await req.payload.findByID({
      collection: collection as CollectionSlug,
      id,
      locale: sourceLanguage,
      draft: !publishSpecificLocale,
      depth: 0,
      joins: false,
      disableErrors: true,
      req: beside,
    })) as Record<string, unknown> | null
    if (!source) return args
    const sourceIsThere = publishSpecificLocale
      ? source._status === 'published'
      : !isEmpty(source[label]) || (kinds[kind].schema.shape as Record<string, unknown>)[label] instanceof z.ZodOptional
    if (sourceIsThere) return args
    const message = inLanguage(messages.sourceFirst, req.i18n?.language)
    throw new ValidationError({ collection, errors: [{ path: label, message }] }, req.t)
  }
