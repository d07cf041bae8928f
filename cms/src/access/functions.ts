import { type Kind, kinds } from '@kakehashi/content-store'
import type { Access, CollectionConfig, FieldAccess, PayloadRequest } from 'payload'
import { type Action, deskUser, may, mayAnywhere, officePlace, reachOf } from './rules'

/** The tables of `rules.ts` as Payload asks for them. What these cannot see, `workflow/guard.ts` refuses. */

const whoever =
  (action: Action): Access =>
  ({ req }) =>
    reachOf(deskUser(req), action) === 'all'

/** True, false, or the condition that a document has to meet. */
function reach(kind: Kind, action: Action, req: PayloadRequest) {
  const user = deskUser(req)
  if (reachOf(user, action) !== 'office' || kind === 'PublicFile')
    return may(user, action, { kind, language: req.locale })
  const place = officePlace(kind)
  return may(user, action, { kind }) && place ? { [place]: { in: [user?.office] } } : false
}

/** Access to a collection or global of content. */
export function contentAccess(kind: Kind): NonNullable<CollectionConfig['access']> & { update: Access; read: Access } {
  return {
    read: whoever('read'),
    readVersions: whoever('read'),
    create: ({ req }) => may(deskUser(req), 'create', { kind }),
    delete: ({ req, data }) => {
      // Payload asks with a date whether something may be put into the bin. For good goes only what lies there.
      if (data?.deletedAt) return reach(kind, 'delete', req)
      return may(deskUser(req), 'delete', { kind }) && { deletedAt: { exists: true } }
    },
    unlock: () => false,
    update: ({ req, data }) => {
      // Payload asks with this status whether to offer its button; a global it asks with what is stored.
      if (data?._status === 'published' && kind !== 'Site') return reach(kind, 'publish', req)
      return reach(kind, reachOf(deskUser(req), 'edit') ? 'edit' : 'translate', req)
    },
  }
}

/** For fields that are the same in all languages: translators read them only. */
export const structureAccess: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => mayAnywhere(deskUser(req), 'create'),
  update: ({ req }) => mayAnywhere(deskUser(req), 'edit'),
}

/** What the desk writes itself and shows to whoever is logged in. */
export const shownAccess = {
  read: whoever('read'),
  create: () => false,
  update: () => false,
  delete: () => false,
  unlock: () => false,
} satisfies CollectionConfig['access']

export const recordAccess = { ...shownAccess, read: whoever('readRecord') } satisfies CollectionConfig['access']

export const glossaryAccess = {
  read: whoever('read'),
  create: whoever('editGlossary'),
  update: whoever('editGlossary'),
  delete: whoever('editGlossary'),
  unlock: () => false,
} satisfies CollectionConfig['access']

const managesUsers = (req: PayloadRequest): boolean => mayAnywhere(deskUser(req), 'manageUsers')

/** Administrators manage users; everybody may see and change his own account (but not his role). */
export const userAccess = {
  admin: ({ req }: { req: PayloadRequest }) => deskUser(req) !== undefined,
  create: (({ req }) => managesUsers(req)) satisfies Access,
  read: (({ req }) => managesUsers(req) || onlyOneself(req)) satisfies Access,
  update: (({ req }) => managesUsers(req) || onlyOneself(req)) satisfies Access,
  delete: (({ req }) => managesUsers(req) && { id: { not_equals: deskUser(req)?.id } }) satisfies Access,
  unlock: (({ req }) => managesUsers(req)) satisfies Access,
}

/** Role, languages and office: set by administrators, and by nobody for himself. */
export const roleAccess: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => managesUsers(req),
  update: ({ req, id, doc }) => {
    const account = id ?? (doc as { id?: number | string } | undefined)?.id
    return managesUsers(req) && account !== undefined && String(account) !== String(deskUser(req)?.id)
  },
}

function onlyOneself(req: PayloadRequest) {
  const user = deskUser(req)
  return user !== undefined && { id: { equals: user.id } }
}

/** The kind of a collection or global of content. */
export const kindOfCollection = (slug: string): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].collection === slug)
