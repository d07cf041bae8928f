import type { Deed } from '../record/deeds'
import { type Bilingual, both } from './bilingual'

export const record = {
  singular: both('操作の記録', 'Record entry'),
  plural: both('操作の記録', 'Record'),
  about: both(
    'だれが、いつ、どこから、何をしたか。自動で書かれ、変えることも消すこともできません。',
    'Who did what, when and from where. It is written by the desk; nobody can change or remove it.',
  ),
  appendOnly: both('操作の記録は変えられません。', 'The record cannot be changed.'),
  fields: {
    at: both('日時（日本時間）', 'When (Tokyo time)'),
    who: both('だれが', 'Who'),
    user: both('利用者番号', 'User id'),
    role: both('役割', 'Role'),
    deed: both('何を', 'What'),
    collection: both('種類', 'Collection'),
    document: both('番号', 'Document id'),
    title: both('題名', 'Title'),
    language: both('言語', 'Language'),
    note: both('ひとこと', 'Note'),
    from: both('どこから', 'From where'),
  },
} as const

export const deedNames: Record<Deed, Bilingual> = {
  created: both('新規作成', 'Created'),
  submitted: both('確認に提出', 'Handed in for review'),
  takenBack: both('確認の取り下げ', 'Taken back'),
  approved: both('承認', 'Approved'),
  returned: both('差し戻し', 'Returned'),
  scheduled: both('公開予約', 'Scheduled'),
  unscheduled: both('予約の取り消し', 'Schedule cancelled'),
  endScheduled: both('公開終了の予約', 'End scheduled'),
  endUnscheduled: both('公開終了の予約の取り消し', 'End cancelled'),
  published: both('公開', 'Published'),
  withdrawn: both('公開終了', 'Withdrawn'),
  reopened: both('承認後の編集で下書きに', 'Draft again, as it was changed'),
  confirmed: both('翻訳の確認', 'Translation confirmed'),
  exported: both('書き出し', 'Exported'),
  imported: both('読み込み', 'Imported'),
  restored: both('以前の版に復元', 'Version restored'),
  binned: both('ごみ箱へ', 'Put into the bin'),
  unbinned: both('ごみ箱から戻す', 'Brought back from the bin'),
  deleted: both('完全に削除', 'Deleted for good'),
  loggedIn: both('ログイン', 'Logged in'),
  loginFailed: both('ログイン失敗', 'Login failed'),
  loggedOut: both('ログアウト', 'Logged out'),
  userAdded: both('利用者の追加', 'User added'),
  userChanged: both('利用者の変更', 'User changed'),
  userRemoved: both('利用者の削除', 'User removed'),
  glossaryChanged: both('用語集の変更', 'Glossary changed'),
}
