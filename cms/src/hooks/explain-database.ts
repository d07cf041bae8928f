import type { AfterErrorHook } from 'payload'
import { isStorageProblem, isWorthAnotherTry } from '../database'
import { type Bilingual, inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'

/** In place of "something went wrong": what is the matter with the database, and what the editor can do. */
export const explainDatabase: AfterErrorHook = ({ error, result, req }) => {
  const answer = (status: number, text: Bilingual) => {
    const [first, ...others] = result?.errors ?? []
    return {
      status,
      response: { ...result, errors: [{ ...first, message: inLanguage(text, req.i18n?.language) }, ...others] },
    }
  }
  if (isWorthAnotherTry(error)) return answer(409, messages.savedByAnother)
  if (isStorageProblem(error)) return answer(507, messages.storageFails)
}
