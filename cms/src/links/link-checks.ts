import { type Language, languageCodes } from '@kakehashi/content-store'
import type { CollectionConfig } from 'payload'
import { shownAccess } from '../access/functions'
import { groups } from '../labels/groups'
import { failureNames, linkChecks as labels, linkStatusNames } from '../labels/links'
import { languageLabels } from '../languages'
import { type Failure, failures } from './check-link'

export const linkChecksSlug = 'link-checks'

export const linkStatuses = ['ok', 'failing', 'broken'] as const
export type LinkStatus = (typeof linkStatuses)[number]

/** A document and language in which a link stands. */
export interface LinkPlace {
  collection: string
  document: string
  title: string
  language: Language
}

/** A row of `link-checks`: an address, and what it was when it was last asked. */
export interface LinkCheck {
  id: string | number
  address: string
  status: LinkStatus
  failure?: Failure | null
  httpStatus?: number | null
  /** How often in a row it failed, and when that began. ISO 8601. */
  failures: number
  since?: string | null
  checkedAt: string
  places: LinkPlace[]
}

const { fields } = labels
const tokyoTime = {
  components: { Cell: '/admin/TokyoTime#TokyoTime' },
  date: { pickerAppearance: 'dayAndTime' },
} as const

/** The links in what is published. The desk writes it; no API does. */
export const linkChecks: CollectionConfig = {
  slug: linkChecksSlug,
  labels: { singular: labels.singular, plural: labels.plural },
  admin: {
    group: groups.administration,
    useAsTitle: 'address',
    description: labels.about,
    hideAPIURL: true,
    defaultColumns: ['address', 'status', 'failure', 'since', 'checkedAt'],
    listSearchableFields: ['address'],
    pagination: { defaultLimit: 50, limits: [50, 100, 500] },
  },
  access: shownAccess,
  graphQL: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  defaultSort: '-since',
  timestamps: false,
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, label: fields.address },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: fields.status,
      options: linkStatuses.map((value) => ({ value, label: linkStatusNames[value] })),
    },
    {
      name: 'failure',
      type: 'select',
      label: fields.failure,
      options: failures.map((value) => ({ value, label: failureNames[value] })),
    },
    { name: 'httpStatus', type: 'number', label: fields.httpStatus },
    { name: 'since', type: 'date', index: true, label: fields.since, admin: tokyoTime },
    { name: 'checkedAt', type: 'date', required: true, label: fields.checkedAt, admin: tokyoTime },
    { name: 'failures', type: 'number', required: true, label: fields.failures, admin: { hidden: true } },
    {
      name: 'places',
      type: 'array',
      label: fields.places,
      labels: { singular: fields.place, plural: fields.places },
      fields: [
        { name: 'title', type: 'text', required: true, label: fields.title },
        {
          name: 'language',
          type: 'select',
          required: true,
          label: fields.language,
          options: languageCodes.map((value) => ({ value, label: languageLabels[value] })),
        },
        { name: 'collection', type: 'text', required: true, label: fields.collection },
        { name: 'document', type: 'text', required: true, label: fields.document },
      ],
    },
  ],
}
