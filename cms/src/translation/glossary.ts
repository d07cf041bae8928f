import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { glossaryAccess } from '../access/functions'
import { groups } from '../labels/groups'
import { glossary as labels } from '../labels/translations'
import { keepRecord } from '../record/keep'

export const glossarySlug = 'glossary'

const noteChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (req.user)
    await keepRecord(req, { deed: 'glossaryChanged', collection: glossarySlug, document: doc.id, title: doc.term })
  return doc
}

const noteRemoval: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await keepRecord(req, { deed: 'deleted', collection: glossarySlug, document: id, title: doc.term })
  return doc
}

/** Terms with an agreed translation. They help who translates, and are not published. */
export const glossary: CollectionConfig = {
  slug: glossarySlug,
  labels: { singular: labels.singular, plural: labels.plural },
  access: glossaryAccess,
  admin: {
    group: groups.translation,
    useAsTitle: 'term',
    description: labels.about,
    hideAPIURL: true,
    defaultColumns: ['term', 'note', 'updatedAt'],
    listSearchableFields: ['term', 'note'],
  },
  defaultSort: 'term',
  fields: [
    {
      name: 'term',
      type: 'text',
      localized: true,
      required: true,
      label: labels.fields.term,
      admin: { description: labels.help.term },
    },
    {
      name: 'otherSpellings',
      type: 'textarea',
      localized: true,
      label: labels.fields.otherSpellings,
      admin: { description: labels.help.otherSpellings },
    },
    { name: 'note', type: 'textarea', label: labels.fields.note },
  ],
  hooks: { afterChange: [noteChange], afterDelete: [noteRemoval] },
}
