import { sourceLanguage } from '@kakehashi/content-store'
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'

/** With fallback off, Payload leaves a request that names no language without one, and then finds no localized text at all. */
function giveLanguage(req: PayloadRequest): void {
  req.locale ??= sourceLanguage
}

export const sourceLanguageByDefault: CollectionBeforeOperationHook = ({ args, req }) => {
  giveLanguage(req)
  return args
}

export const globalSourceLanguageByDefault: GlobalBeforeOperationHook = ({ args, req }) => {
  giveLanguage(req)
  return args
}
