import { languageCodes } from '@kakehashi/content-store'
import { type CollectionBeforeChangeHook, type CollectionConfig, Forbidden } from 'payload'
import { roleAccess, userAccess } from '../access/functions'
import { limitLogins } from '../access/login-limits'
import { checkPassword } from '../access/passwords'
import { roles } from '../access/rules'
import { secondFactorEndpoints } from '../access/second-factor/endpoints'
import { secondFactorFields } from '../access/second-factor/fields'
import { askForCode } from '../access/second-factor/login'
import * as labels from '../labels/administration'
import { nameOf } from '../labels/bilingual'
import { groups } from '../labels/groups'
import { languageLabels } from '../languages'
import { recordLogin, recordLogout, recordUserChange, recordUserRemoval } from '../record/users'

const minutes = 60 * 1000

/**
 * The first administrator is made by a script on the server, never over HTTP: Payload's own form for the first user
 * would make whoever opens the desk first its administrator.
 */
const onlyByAdministrators: CollectionBeforeChangeHook = ({ operation, req, data }) => {
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local') throw new Forbidden(req.t)
  return data
}

export const users = ({ secureCookies }: { secureCookies: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: labels.users.singular, plural: labels.users.plural },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 15 * minutes,
    tokenExpiration: 8 * 60 * 60,
    cookies: { secure: secureCookies, sameSite: 'Lax' },
  },
  access: userAccess,
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    hideAPIURL: true,
    description: labels.users.about,
    defaultColumns: ['name', 'email', 'role', 'languages'],
    listSearchableFields: ['name', 'email'],
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', label: nameOf(labels.userFields.name), required: true },
    {
      name: 'role',
      type: 'select',
      label: nameOf(labels.userFields.role),
      required: true,
      defaultValue: 'reader',
      saveToJWT: true,
      access: roleAccess,
      options: roles.map((role) => ({ value: role, label: labels.roles[role] })),
      admin: { description: labels.userFields.role.help },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: nameOf(labels.userFields.languages),
      saveToJWT: true,
      access: roleAccess,
      options: languageCodes.map((code) => ({ value: code, label: languageLabels[code] })),
      admin: {
        description: labels.userFields.languages.help,
        condition: (data) => data?.role === 'translator',
      },
    },
    {
      name: 'office',
      type: 'relationship',
      relationTo: 'offices',
      label: nameOf(labels.userFields.office),
      saveToJWT: true,
      access: roleAccess,
      admin: {
        description: labels.userFields.office.help,
        condition: (data) => data?.role === 'officeEditor',
      },
    },
    ...secondFactorFields,
  ],
  endpoints: secondFactorEndpoints,
  hooks: {
    beforeOperation: [limitLogins, checkPassword],
    beforeLogin: [askForCode],
    beforeChange: [onlyByAdministrators],
    afterChange: [recordUserChange],
    afterDelete: [recordUserRemoval],
    afterLogin: [recordLogin],
    afterLogout: [recordLogout],
  },
})
