import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'
import { type Bilingual, inLanguage } from '../../labels/bilingual'
import { secondFactor as words } from '../../labels/second-factor'
import { type StoredUser, spendCode } from './kept'

/** The password was right; what is missing is the code, or it is wrong. Status 401. */
export class CodeNeeded extends APIError<{ secondFactor: 'needed' | 'wrong' }> {
  constructor(what: 'needed' | 'wrong', why: Bilingual, req: Pick<PayloadRequest, 'i18n'>) {
    super(inLanguage(why, req.i18n?.language), 401, { secondFactor: what }, true)
  }
}

/** After the password, for those who have turned it on: the code of their app, or a recovery code. */
export const askForCode: CollectionBeforeLoginHook = async ({ req, user }) => {
  const stored = user as unknown as StoredUser
  if (!stored.secondFactor) return user
  const code = (req.data as { code?: unknown } | undefined)?.code
  if (typeof code !== 'string' || code.trim() === '') throw new CodeNeeded('needed', words.needed, req)
  const left = spendCode(req.payload, { id: stored.id, secondFactor: stored.secondFactor }, code)
  if (!left) throw new CodeNeeded('wrong', words.wrong, req)
  await req.payload.update({ collection: 'users', id: stored.id, data: { secondFactor: left }, req })
  return { ...user, secondFactor: left }
}
