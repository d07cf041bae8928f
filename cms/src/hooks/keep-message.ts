import type { AfterErrorHook } from 'payload'

/** What Payload says of an error without a name. */
const nothingSaid = 'An unknown error occurred.'

/**
 * Gives an error back its message. Payload leaves out that of an error without a name, and names errors by their classes, which have
 * none once a production build has shortened them. What is not meant for whoever asks stays hidden, by Payload's own rule.
 */
export const keepMessage: AfterErrorHook = ({ error, result }) => {
  const { message, isPublic, status } = error as Error & { isPublic?: boolean; status?: number }
  const isMeantForAll = isPublic ?? (status !== undefined && status !== 500)
  if (result?.errors?.[0]?.message !== nothingSaid || !message || !isMeantForAll) return
  return { response: { ...result, errors: [{ message }] } as never }
}
