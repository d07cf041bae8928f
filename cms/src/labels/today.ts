import { both } from './bilingual'

/** The first screen after login. */
export const today = {
  title: both('今日の仕事', 'Today'),
  waiting: both('あなたを待っているもの', 'Waiting for you'),
  inReview: both('確認中', 'In review'),
  due: both('今日の予定', 'Due today'),
  outdated: both('原文より古い訳', 'Translations older than their source'),
  lastOut: both('最近公開したもの', 'Went out last'),
  brokenLinks: both('切れているリンク', 'Broken links'),
  nothing: both('ありません。', 'Nothing.'),
  more: (count: number) => both(`ほか${count}件`, `${count} more`),
  toReview: both('承認か差し戻し', 'Approve or return'),
  returned: both('差し戻されました', 'Returned to you'),
  toTranslate: both('翻訳', 'Translate'),
} as const
