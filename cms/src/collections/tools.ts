import type { UIField } from 'payload'
import type { Bilingual } from '../labels/bilingual'

/** Something of the desk's own in a form: `component` is a path in the import map. It keeps nothing in the document. */
export const tool = (name: string, label: Bilingual, component: string): UIField => ({
  name,
  type: 'ui',
  label,
  admin: { disableListColumn: true, disableBulkEdit: true, components: { Field: component } },
})
