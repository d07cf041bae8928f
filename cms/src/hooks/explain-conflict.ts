import type { AfterErrorHook } from 'payload'
import { isWorthAnotherTry } from '../database/errors'
import { inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'

/** In place of "something went wrong", when saving once more is all that is needed. */
export const explainConflict: AfterErrorHook = ({ error, result, req }) => {
  if (!isWorthAnotherTry(error)) return
  const [first, ...others] = result?.errors ?? []
  const message = inLanguage(messages.savedByAnother, req.i18n?.language)
  return { status: 409, response: { ...result, errors: [{ ...first, message }, ...others] } }
}
