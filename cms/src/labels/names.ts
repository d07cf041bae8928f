import { both } from './bilingual'

/** Names of Payload's own controls that are drawn as a picture only. */
export const names = {
  selectAll: both('すべて選ぶ', 'Select all'),
  selectRow: both('この行を選ぶ', 'Select this row'),
  choose: both('選択', 'Choose'),
  more: both('そのほかの操作', 'More'),
  text: both('本文', 'Text'),
} as const
