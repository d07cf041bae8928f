import { type Bilingual, both } from './bilingual'

/** The preview of a newsletter's mail. */
export const mailPreview = {
  tab: both('メールのプレビュー', 'Mail preview'),
  title: both('届くメール', 'The mail as it arrives'),
  about: both(
    '最後に保存した内容からつくったメールです。送信の機能はまだありません。言語は画面の上で切り替えます。',
    'The mail that the newest saved state makes. Sending is not there yet. Change the language at the top.',
  ),
  saveFirst: both('一度保存すると、メールのプレビューが出ます。', 'Save it once: the preview appears then.'),
  subject: both('件名', 'Subject'),
  html: both('HTML（パソコン）', 'HTML (computer)'),
  phone: both('HTML（スマートフォン）', 'HTML (phone)'),
  text: both('テキスト', 'Plain text'),
  show: both('表示', 'Show'),
  withdrawn: both(
    '次の項目は公開されていないので、メールとウェブサイトでは省かれます。',
    'These items are not published, so the mail and the web site leave them out.',
  ),
  reload: both('読み直す', 'Read again'),
  lines: (count: number): Bilingual => both(`${count}行`, `${count} lines`),
} as const
