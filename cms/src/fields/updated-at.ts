import type { Field } from 'payload'

/** Payload's own field for the last change, but shown in Tokyo time in lists. */
export const updatedAt: Field = {
  name: 'updatedAt',
  type: 'date',
  index: true,
  label: { ja: '更新（日本時間）', en: 'Updated (Tokyo time)' },
  admin: { disableBulkEdit: true, hidden: true, components: { Cell: '/admin/TokyoTime#TokyoTime' } },
}
