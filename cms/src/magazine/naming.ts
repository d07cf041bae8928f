import { type PayloadRequest, ValidationError } from 'payload'
import { both } from '../labels/bilingual'
import { issueRefusals } from '../labels/magazine'
import { NotPossible, Refused } from '../workflow/refused'

/** What kept one of several documents back, with its name before the reason; what is no refusal stays as it is. */
export function naming(title: string, error: unknown, req: PayloadRequest): unknown {
  if (error instanceof ValidationError) {
    const fields = error.data?.errors.map(({ label, path, message }) => `${labelOf(label, path)}: ${message}`) ?? []
    return new NotPossible(said(title, fields.join(' ') || error.message), req)
  }
  if (error instanceof Refused) return new Refused(said(title, error.message), req)
  if (error instanceof NotPossible) return new NotPossible(said(title, error.message), req)
  return error
}

/** The reason is worded in the editor's language already. */
const said = (title: string, reason: string) => issueRefusals.because(title, both(reason, reason))

const labelOf = (label: unknown, path: string): string => (typeof label === 'string' && label ? label : path)
