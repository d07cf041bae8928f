import { both } from './bilingual'

/** Names of Payload's own controls that are drawn as a picture only. */
export const names = {
  selectAll: both('すべて選ぶ', 'Select all'),
  selectRow: both('この行を選ぶ', 'Select this row'),
  choose: both('選択', 'Choose'),
  more: both('そのほかの操作', 'More'),
  text: both('本文', 'Text'),
  previous: both('前へ', 'Previous'),
  next: both('次へ', 'Next'),
  livePreview: both('下書きのプレビュー', 'Preview of the draft'),
  // The buttons over a long text, by the names that its editor gives them.
  bold: both('太字', 'Bold'),
  italic: both('斜体', 'Italic'),
  underline: both('下線', 'Underline'),
  strikethrough: both('取り消し線', 'Strikethrough'),
  subscript: both('下付き', 'Subscript'),
  superscript: both('上付き', 'Superscript'),
  inlineCode: both('コード', 'Code'),
  link: both('リンク', 'Link'),
  removeFile: both('ファイルを外す', 'Remove the file'),
  copyAddress: both('ファイルのアドレスをコピーする', 'Copy the address of the file'),
  fileName: both('ファイル名', 'File name'),
} as const
