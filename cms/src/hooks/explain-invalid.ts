import type { AfterErrorHook } from 'payload'
import { inLanguage } from '../labels/bilingual'
import { messages } from '../labels/messages'
import { fileProblem } from '../uploads/check-upload'

const megabyte = 1024 * 1024

interface FieldProblem {
  label?: unknown
  path: string
  message: string
}

/** Payload's own message names the fields that are not valid; ours says for each what was expected too. */
export const explainInvalid: AfterErrorHook = ({ error, result, req }) => {
  // A request is too large before anything else of it is known.
  if ((error as { status?: unknown }).status === 413) {
    const largestFile = req.payload.config.upload.limits?.fileSize ?? 0
    const tooLarge = fileProblem(messages.fileTooLarge(largestFile / megabyte), req.i18n?.language)
    return explainInvalid({
      error: tooLarge,
      result: { errors: [{ name: tooLarge.name, data: tooLarge.data, message: tooLarge.message }] },
      req,
      context: req.context,
    }) as ReturnType<AfterErrorHook>
  }
  const problems = (error as { data?: { errors?: unknown } }).data?.errors
  if (!Array.isArray(problems) || problems.length === 0 || !result?.errors?.[0]) return
  const explained = (problems as FieldProblem[]).map(
    ({ label, path, message }) =>
      // The desk shows one line for each part between commas.
      `${typeof label === 'string' && label ? label : path} – ${message.replaceAll(',', ';')}`,
  )
  const [first, ...others] = result.errors
  const intro = inLanguage(messages.checkFields, req.i18n?.language)
  return { response: { ...result, errors: [{ ...first, message: `${intro}: ${explained.join(', ')}` }, ...others] } }
}
