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
    '管理者と編集長はすべての内容を、事務所編集者は自分の事務所の内容を編集・承認・公開できます。執筆者は下書きを書いて確認に出し、翻訳者は担当言語の文章だけを書いて確認に出します。閲覧者は見るだけです。自分の役割は変えられません。',
    'Administrators and the chief editor edit, approve and publish everything, office editors what is their office’s. Writers write drafts and hand them in for review, translators the texts of their languages only. Readers only look. Nobody can change his own role.',
  ]),
  languages: field('担当言語', 'Languages', ['翻訳者が書ける言語です。', 'The languages that a translator may write.']),
  office: field('所属事務所', 'Office', [
    '事務所編集者が編集・公開できるのは、この事務所の内容です。',
    'An office editor edits and publishes what is this office’s.',
  ]),
} as const

export const roles: Record<Role, Bilingual> = {
  administrator: both('管理者', 'Administrator'),
  editor: both('編集長', 'Chief editor'),
  officeEditor: both('事務所編集者', 'Office editor'),
  writer: both('執筆者', 'Writer'),
  translator: both('翻訳者', 'Translator'),
  reader: both('閲覧者', 'Reader'),
}

/** What stands between a stranger and the desk. */
export const passwords = {
  tooShort: (letters: number) =>
    both(`パスワードは${letters}文字以上にしてください。`, `A password needs ${letters} letters at least.`),
  tooLong: (letters: number) =>
    both(`パスワードは${letters}文字までです。`, `A password may have ${letters} letters at most.`),
  tooFewLetters: both('同じ文字の繰り返しは避けてください。', 'Use more than a few different letters.'),
  ownName: both(
    'パスワードに自分の名前やメールアドレスを入れないでください。',
    'Leave your name and e-mail address out of the password.',
  ),
  tooCommon: both(
    'よく使われるパスワードです。ほかの言葉にしてください。',
    'Many people use this password: think of another.',
  ),
  tooManyLogins: both(
    '失敗が続いたので、しばらくログインできません。15分ほど待ってから、もう一度お試しください。',
    'Too many failed attempts. Wait about 15 minutes, then try again.',
  ),
} as const
