import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
} from 'payload'
import { isFailedLogin } from '../access/login-limits'
import { idOf } from '../access/rules'
import { keepRecord } from './keep'

/** What decides over somebody's rights. Names and passwords are his own business; that they changed is noted. */
const rightsOf = (user: Record<string, unknown> | undefined) => ({
  role: user?.role ?? null,
  languages: user?.languages ?? [],
  office: idOf(user?.office) ?? null,
  email: user?.email ?? null,
})

export const recordUserChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const [before, after] = [rightsOf(previousDoc), rightsOf(doc)]
  const changed = JSON.stringify(before) !== JSON.stringify(after)
  // Sessions and counts of logins are kept in the same document.
  if (operation === 'update' && !changed) return doc
  await keepRecord(req, {
    deed: operation === 'create' ? 'userAdded' : 'userChanged',
    collection: 'users',
    document: doc.id,
    title: doc.name,
    detail: operation === 'create' ? { after } : { before, after },
  })
  return doc
}

export const recordUserRemoval: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await keepRecord(req, {
    deed: 'userRemoved',
    collection: 'users',
    document: id,
    title: doc.name,
    detail: { before: rightsOf(doc) },
  })
  return doc
}

export const recordLogin: CollectionAfterLoginHook = async ({ user, req }) => {
  await keepRecord(req, { deed: 'loggedIn', who: { id: user.id, name: user.name, role: user.role } })
  return user
}

export const recordLogout: CollectionAfterLogoutHook = async ({ req }) => {
  await keepRecord(req, { deed: 'loggedOut' })
}

/** After the transaction of the attempt has been taken back: the record of it must stay. */
export const recordFailedLogin: AfterErrorHook = async ({ error, req }) => {
  if (!isFailedLogin(error)) return
  const email = (req.data as { email?: unknown } | undefined)?.email
  const { payload, headers, payloadAPI } = req
  await keepRecord(
    { payload, headers, payloadAPI, user: null },
    { deed: 'loginFailed', who: { id: undefined, name: String(email ?? '').slice(0, 200) } },
  )
}
