import { type Language, languageCodes } from '@kakehashi/content-store'
import type { Access, FieldAccess, PayloadRequest } from 'payload'

export const roles = ['administrator', 'editor', 'translator', 'reader'] as const
export type Role = (typeof roles)[number]

type ContentAction = 'read' | 'create' | 'update' | 'translate' | 'publish' | 'delete'

/**
 * Who may do what with content: every kind of it, files and the texts of the site alike. Whoever is not logged in may do
 * nothing. `translate` is changing and publishing the localized texts of one's own languages.
 */
const contentRules: Record<Role, readonly ContentAction[]> = {
  administrator: ['read', 'create', 'update', 'publish', 'delete'],
  editor: ['read', 'create', 'update', 'publish', 'delete'],
  translator: ['read', 'translate'],
  reader: ['read'],
}

/** What the rules look at in a user of the desk. */
export interface DeskUser {
  id: number | string
  role: Role
  languages: readonly Language[]
}

/** The logged-in user, or undefined. A user whose role is unknown counts as not logged in. */
export function deskUser(req: Pick<PayloadRequest, 'user'>): DeskUser | undefined {
  const user = req.user as { id?: number | string; role?: unknown; languages?: unknown } | null | undefined
  if (user?.id === undefined || !roles.includes(user.role as Role)) return undefined
  const languages = Array.isArray(user.languages) ? user.languages : []
  return {
    id: user.id,
    role: user.role as Role,
    languages: languageCodes.filter((code) => languages.includes(code)),
  }
}

const may = (user: DeskUser | undefined, action: ContentAction): boolean =>
  user !== undefined && contentRules[user.role].includes(action)

/** True if the user may change texts in the locale, whatever else he may change. */
export function mayTranslate(user: DeskUser | undefined, locale: string | null | undefined): boolean {
  return user !== undefined && may(user, 'translate') && (user.languages as readonly string[]).includes(locale ?? '')
}

export const mayPublishEverything = (user: DeskUser | undefined): boolean => may(user, 'publish')
export const mayChangeStructure = (user: DeskUser | undefined): boolean => may(user, 'update')

const whoever =
  (action: ContentAction): Access =>
  ({ req }) =>
    may(deskUser(req), action)

/** Access to a collection of content. Which texts a translator may save and publish is narrowed by `guardTranslations`. */
export const contentAccess = {
  read: whoever('read'),
  readVersions: whoever('read'),
  create: whoever('create'),
  delete: whoever('delete'),
  unlock: () => false,
  update: (({ req }) => {
    const user = deskUser(req)
    return may(user, 'update') || mayTranslate(user, req.locale)
  }) satisfies Access,
}

/** For fields that are the same in all languages: translators read them only. */
export const structureAccess: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => may(deskUser(req), 'create'),
  update: ({ req }) => mayChangeStructure(deskUser(req)),
}

export const isAdministrator = (req: PayloadRequest): boolean => deskUser(req)?.role === 'administrator'

/** Administrators manage users; everybody may see and change his own account (but not his role). */
export const userAccess = {
  admin: ({ req }: { req: PayloadRequest }) => deskUser(req) !== undefined,
  create: (({ req }) => isAdministrator(req)) satisfies Access,
  read: (({ req }) => isAdministrator(req) || onlyOneself(req)) satisfies Access,
  update: (({ req }) => isAdministrator(req) || onlyOneself(req)) satisfies Access,
  delete: (({ req }) => {
    const user = deskUser(req)
    return user?.role === 'administrator' && { id: { not_equals: user.id } }
  }) satisfies Access,
  unlock: (({ req }) => isAdministrator(req)) satisfies Access,
}

/** Role and languages: set by administrators, and by nobody for himself. */
export const roleAccess: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => isAdministrator(req),
  update: ({ req, id, doc }) => {
    const user = deskUser(req)
    const account = id ?? (doc as { id?: number | string } | undefined)?.id
    return user?.role === 'administrator' && account !== undefined && String(account) !== String(user.id)
  },
}

function onlyOneself(req: PayloadRequest) {
  const user = deskUser(req)
  return user !== undefined && { id: { equals: user.id } }
}
