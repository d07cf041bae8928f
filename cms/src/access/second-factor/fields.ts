import type { Field } from 'payload'
import { both } from '../../labels/bilingual'
import { secondFactor as words } from '../../labels/second-factor'

const onlyTheDesk = { create: () => false, read: () => false, update: () => false }

/** Where a user's second factor is kept, out of reach of every API. */
export const secondFactorFields: Field[] = [
  { name: 'secondFactor', type: 'json', label: words.title, hidden: true, access: onlyTheDesk },
  {
    name: 'secondFactorPending',
    type: 'json',
    label: both('二段階ログインの準備', 'Login in two steps, being set up'),
    hidden: true,
    access: onlyTheDesk,
  },
  {
    name: 'secondFactorPanel',
    type: 'ui',
    label: words.title,
    admin: { components: { Field: '/admin/SecondFactor#SecondFactor' }, disableListColumn: true },
  },
]
