import type { UIField } from 'payload'
import { panel } from '../labels/workflow'

/** How far the language that is being edited has come, and what can be done with it: first in every form's sidebar. */
export const progressPanel: UIField = {
  name: 'progress',
  type: 'ui',
  label: panel.title,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/admin/ProgressPanel#ProgressPanel' },
  },
}
