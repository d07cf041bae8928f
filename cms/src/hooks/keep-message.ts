import type { AfterErrorHook } from 'payload'

/** What Payload says of an error without a name. */
const nothingSaid = 'An unknown error occurred.'

/**
 * Gives an error back its message. Payload leaves out that of an error without a name, and names errors by their classes, which have
 * none once a production build has shortened them; there it leaves out `data`, too, which forms read. What is not meant for whoever asks stays hidden, by Payload's own rule.
 */
export const keepMessage: AfterErrorHook = ({ error, result }) => {
  const { message, isPublic, status, data } = error as Error & { isPublic?: boolean; status?: number; data?: unknown }
  const isMeantForAll = isPublic ?? (status !== undefined && status !== 500)
  const [told] = result?.errors ?? []
  if (!told || !message || !isMeantForAll) return
  if (told.message !== nothingSaid && (told.data || !data)) return
  return { response: { ...result, errors: [{ message, ...(data ? { data } : {}) }] } as never }
}
