import { sourceLanguage } from '@kakehashi/content-store'
import type { PayloadRequest, Validate } from 'payload'
import { inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'
import type { ModelField } from './shape'

/** Where a field stands: in a group that may be left out as a whole, what is required is so only once the group is used. */
export type Place = 'always' | 'onceGroupIsUsed'

interface Context {
  siblingData?: unknown
  req: PayloadRequest
}

/**
 * Checks one value against the content model when a document is published (drafts are not checked). A localized text is
 * required in the source language only; its translations may be missing. Answers in the editor's language what was expected.
 */
export function validatorOf(model: ModelField, place: Place): Validate {
  const localized = model.shape.is === 'localizedText' || model.shape.is === 'localizedHtml'
  return (value: unknown, { siblingData, req }: Context) => {
    const say = (text: { ja: string; en: string }) => inLanguage(text, req.i18n?.language)
    if (isEmpty(value)) {
      if (!model.required) return true
      if (localized && req.locale && req.locale !== sourceLanguage) return true
      if (place === 'onceGroupIsUsed' && !isUsed(siblingData)) return true
      return say(localized ? messages.requiredInJapanese : messages.required)
    }
    // Rich text becomes HTML, and a relation a readable id, on their way out: the publisher checks those.
    if (['localizedHtml', 'reference', 'rows', 'group', 'localizedTexts'].includes(model.shape.is)) return true
    const checked = localized ? { [sourceLanguage]: value } : value
    return model.schema.safeParse(checked).success || say(expectation(model))
  }
}

function expectation({ shape }: ModelField) {
  switch (shape.is) {
    case 'date':
      return messages.expectedDate
    case 'month':
      return messages.expectedMonth
    case 'partialDate':
      return messages.expectedPartialDate
    case 'email':
      return messages.expectedEmail
    case 'url':
      return messages.expectedUrl
    case 'number':
      return messages.expectedNumber(shape)
    case 'choice':
    case 'prefecture':
      return messages.expectedChoice
    default:
      return messages.expectedText
  }
}

export function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** True if anything in a group has been filled in. An unticked box does not count. */
function isUsed(group: unknown): boolean {
  if (group === null || typeof group !== 'object') return !isEmpty(group) && group !== false
  return Object.entries(group).some(([name, value]) => name !== 'id' && isUsed(value))
}
