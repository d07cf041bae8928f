import type { Role } from '../access/rules'
import { type Bilingual, both, field } from './bilingual'

export const users = {
  singular: both('利用者', 'User'),
  plural: both('利用者', 'Users'),
  about: both('編集デスクに入れる人。', 'Who may enter the editors’ desk.'),
} as const

export const userFields = {
  name: field('氏名', 'Name'),
  role: field('役割', 'Role', [
    '管理者はすべて、編集者は内容の編集と公開、翻訳者は担当言語の文章の編集と公開ができます。閲覧者は見るだけです。自分の役割は変えられません。',
    'Administrators may do everything, editors edit and publish content, translators edit and publish the texts of their languages, readers only look. Nobody can change his own role.',
  ]),
  languages: field('担当言語', 'Languages', [
    '翻訳者が編集し公開できる言語です。',
    'The languages that a translator may edit and publish.',
  ]),
} as const

export const roles: Record<Role, Bilingual> = {
  administrator: both('管理者', 'Administrator'),
  editor: both('編集者', 'Editor'),
  translator: both('翻訳者', 'Translator'),
  reader: both('閲覧者', 'Reader'),
}
