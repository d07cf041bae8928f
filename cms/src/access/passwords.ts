import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { passwords as words } from '../labels/administration'
import { type Bilingual, inLanguage } from '../labels/bilingual'

/** Fewer letters can be tried out in days once a database is stolen. */
const shortest = 12
const longest = 200

/** Beginnings and rows of keys that lists of stolen passwords are full of. */
const common = [
  'password',
  'passw0rd',
  'qwerty',
  'asdfgh',
  'letmein',
  'welcome',
  'kakehashi',
  '123456',
  'abcdef',
  '1q2w3e',
]

/** What is wrong with a password for this user; undefined if nothing is. */
export function passwordProblem(password: string, user: { email?: unknown; name?: unknown }): Bilingual | undefined {
  const letters = [...password.normalize('NFKC')]
  if (letters.length < shortest) return words.tooShort(shortest)
  if (letters.length > longest) return words.tooLong(longest)
  if (new Set(letters).size < 5) return words.tooFewLetters
  const folded = password.toLowerCase()
  const own = [String(user.email ?? '').split('@')[0], String(user.name ?? '')]
    .map((one) => (one ?? '').toLowerCase().trim())
    .filter((one) => one.length >= 4)
  if (own.some((one) => folded.includes(one))) return words.ownName
  const left = common.reduce((rest, one) => rest.replaceAll(one, ''), folded)
  return left.length < folded.length && left.replace(/[0-9\W_]/g, '').length < 5 ? words.tooCommon : undefined
}

interface Args {
  data?: { password?: unknown; email?: unknown; name?: unknown }
  id?: number | string
}

/** Holds wherever a password is set: for a new user, in one's account, and by the letter for a forgotten one. */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, id } = args as Args
  const sets = ['create', 'update', 'updateByID', 'resetPassword'].includes(operation)
  if (!sets || data?.password === undefined || data.password === null) return args
  const stored = id === undefined ? null : await req.payload.findByID({ collection: 'users', id, disableErrors: true })
  const problem =
    typeof data.password === 'string'
      ? passwordProblem(data.password, { ...stored, ...data })
      : words.tooShort(shortest)
  if (problem) throw new APIError(inLanguage(problem, req.i18n?.language), 400, undefined, true)
  return args
}
