import { languageCodes } from '@kakehashi/content-store'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { recordAccess } from '../access/functions'
import { groups } from '../labels/groups'
import { deedNames, record as labels } from '../labels/record'
import { languageLabels } from '../languages'
import { Refused } from '../workflow/refused'
import { deeds } from './deeds'
import { exportRecord } from './export'

export const recordSlug = 'record'

const neverChanges: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') throw new Refused(labels.appendOnly, req)
  return data
}

const neverGoes: CollectionBeforeDeleteHook = ({ req }) => {
  throw new Refused(labels.appendOnly, req)
}

/** Who did what, when and from where. Rows are only added, by the desk itself: not even a script with all rights changes one. */
export const record: CollectionConfig = {
  slug: recordSlug,
  labels: { singular: labels.singular, plural: labels.plural },
  admin: {
    group: groups.administration,
    useAsTitle: 'deed',
    description: labels.about,
    hideAPIURL: true,
    defaultColumns: ['at', 'who', 'deed', 'title', 'language', 'note', 'from'],
    listSearchableFields: ['who', 'title', 'note'],
    components: { beforeListTable: ['/admin/RecordExport#RecordExport'] },
    pagination: { defaultLimit: 50, limits: [50, 100, 500] },
  },
  access: recordAccess,
  endpoints: [exportRecord],
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  defaultSort: '-at',
  timestamps: false,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: labels.fields.at,
      admin: { components: { Cell: '/admin/TokyoTime#TokyoTime' }, date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'who', type: 'text', index: true, label: labels.fields.who },
    { name: 'user', type: 'text', index: true, label: labels.fields.user },
    { name: 'role', type: 'text', label: labels.fields.role },
    {
      name: 'deed',
      type: 'select',
      required: true,
      index: true,
      label: labels.fields.deed,
      options: deeds.map((value) => ({ value, label: deedNames[value] })),
    },
    { name: 'collection', type: 'text', index: true, label: labels.fields.collection },
    { name: 'document', type: 'text', index: true, label: labels.fields.document },
    { name: 'title', type: 'text', label: labels.fields.title },
    {
      name: 'language',
      type: 'select',
      label: labels.fields.language,
      options: languageCodes.map((value) => ({ value, label: languageLabels[value] })),
    },
    { name: 'note', type: 'textarea', label: labels.fields.note },
    { name: 'from', type: 'text', label: labels.fields.from },
    { name: 'detail', type: 'json', label: labels.fields.detail },
  ],
  hooks: { beforeChange: [neverChanges], beforeDelete: [neverGoes] },
}
