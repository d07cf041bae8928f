import type { Action, MoveName, Role, State } from '../access/rules'
import type { FieldStatus } from '../translation/freshness'
import { roles } from './administration'
import { type Bilingual, both } from './bilingual'

/** How far a language has come, as the desk says it. */
export const stateNames: Record<State, Bilingual> = {
  draft: both('下書き', 'Draft'),
  inReview: both('確認中', 'In review'),
  approved: both('承認済み', 'Approved'),
  scheduled: both('公開予約', 'Scheduled'),
  published: both('公開中', 'Published'),
  withdrawn: both('公開終了', 'Withdrawn'),
}

export const moveNames: Record<MoveName, Bilingual> = {
  submit: both('確認に出す', 'Hand in for review'),
  takeBack: both('確認を取り下げる', 'Take back'),
  approve: both('承認する', 'Approve'),
  return: both('差し戻す', 'Return'),
  schedule: both('公開を予約する', 'Schedule'),
  unschedule: both('予約を取り消す', 'Cancel schedule'),
  publish: both('公開する', 'Publish'),
  withdraw: both('公開をやめる', 'Withdraw'),
  scheduleEnd: both('公開終了を予約する', 'Schedule the end'),
  unscheduleEnd: both('終了の予約を取り消す', 'Cancel the end'),
}

export const actionNames: Record<Action, Bilingual> = {
  read: both('閲覧', 'read this'),
  create: both('新規作成', 'create this'),
  edit: both('編集', 'change this'),
  translate: both('この言語の翻訳', 'change texts in this language'),
  submit: both('確認の依頼', 'hand this in for review'),
  review: both('承認・差し戻し', 'approve or return this'),
  publish: both('公開', 'publish this'),
  withdraw: both('公開の終了', 'withdraw this'),
  restore: both('以前の版に戻すこと', 'restore versions of this'),
  shareDraft: both('下書きのリンクの作成', 'make links to drafts of this'),
  delete: both('削除と復元', 'delete this or bring it back'),
  readRecord: both('操作の記録の閲覧', 'read the record'),
  editGlossary: both('用語集の編集', 'change the glossary'),
  importLists: both('一覧の取り込み', 'import lists'),
  manageUsers: both('利用者の管理', 'manage users'),
}

export const translationNames: Record<FieldStatus, Bilingual> = {
  current: both('最新', 'Current'),
  outdated: both('原文より古い', 'Older than its source'),
  missing: both('未翻訳', 'Missing'),
}

/** Why something was refused. */
export const refusals = {
  login: both('ログインしてください。', 'Log in first.'),
  action: (action: Action, role: Role): Bilingual =>
    both(
      `${roles[role].ja}には、ここでの${actionNames[action].ja}の権限がありません。担当の事務所と言語を確かめ、必要なら管理者か編集長に頼んでください。`,
      `As ${roles[role].en.toLowerCase()} you may not ${actionNames[action].en}. Check whose office and which language it is, or ask an administrator or the chief editor.`,
    ),
  restoreAsDraft: both(
    '以前の版は「下書きとして戻す」で戻してください。言語ごとに確かめてから公開できます。',
    'Restore the version as a draft: each language can then be checked and published by itself.',
  ),
  state: (move: MoveName, state: State): Bilingual =>
    both(
      `今は「${stateNames[state].ja}」なので、「${moveNames[move].ja}」はできません。`,
      `“${moveNames[move].en}” is not possible in the state “${stateNames[state].en}”.`,
    ),
  sourceFirst: both('先に日本語を公開してください。', 'Publish the Japanese first.'),
  notLive: both('この言語は公開されていません。', 'This language is not published.'),
  noIdentifier: both('先に識別子を入力してください。', 'Fill in the identifier first.'),
  noText: both(
    'この言語の題名・名称がまだありません。入力してください。',
    'There is no title or name in this language yet: write one first.',
  ),
  noAlternativeText: both(
    'この言語の代替テキストがまだありません。画像に何が写っているかを書いてください。',
    'There is no alternative text in this language yet: say what the image shows.',
  ),
  noteMissing: both('理由をひとこと書いてください。', 'Write a word about the reason.'),
  timeMissing: both('今より後の日時を選んでください（日本時間）。', 'Choose a moment in the future (Tokyo time).'),
  endBeforeStart: both(
    '公開終了は、公開予約より後の日時にしてください（日本時間）。',
    'The end must come after the moment when it goes out (Tokyo time).',
  ),
  notGoingOut: both(
    'この言語は公開されておらず、公開の予約もありません。',
    'This language is not published, nor scheduled to be.',
  ),
  noEnd: both('公開終了の予約はありません。', 'No end is scheduled.'),
  unknownMove: both('そのような手続きはありません。', 'There is no such step.'),
  unknownLanguage: both('言語を選んでください。', 'Name one of the languages.'),
  notFound: both('見つかりません。', 'Not found.'),
  inBin: both('ゴミ箱に入っています。先に元に戻してください。', 'This lies in the bin: bring it back first.'),
  stale: both(
    'あなたが開いた後に、ほかの人がこの内容を保存しました。あなたの文はこの画面に残っていますが、まだ保存されていません。必要な文を控えてから、開き直してください。',
    'Somebody has saved this since you opened it. What you wrote is still in this form, but not saved. Copy what you need, then open it again.',
  ),
} as const

export const panel = {
  title: both('この言語の進み具合', 'Progress of this language'),
  all: both('すべての言語', 'All languages'),
  note: both('ひとこと（差し戻しには必要）', 'Note (needed to return it)'),
  when: both('公開する日時（日本時間）', 'When to publish (Tokyo time)'),
  live: both('公開中', 'on the site'),
  saveFirst: both('保存すると手続きのボタンが出ます。', 'Save first: the steps appear then.'),
  failed: both('できませんでした', 'Not possible'),
  noMoves: both('ここであなたができる手続きはありません。', 'There is nothing for you to do here.'),
  source: both('原文（日本語）', 'Source (Japanese)'),
  changed: both('翻訳した後に原文が変わりました', 'The source has changed since'),
  stillRight: both('このままで正しい', 'Still right'),
  allStillRight: both('すべてこのままで正しい', 'All still right'),
  terms: both('用語', 'Terms'),
  termMissing: both('用語集の訳が使われていません', 'Not as the glossary has it'),
  missing: (count: number): Bilingual => both(`未翻訳 ${count}`, `${count} missing`),
  outdated: (count: number): Bilingual => both(`原文より古い ${count}`, `${count} older than the source`),
  scheduledFor: both('公開予定', 'Goes out'),
  endsAt: both('公開終了予定', 'Is withdrawn'),
  whenEnd: both('公開を終える日時（日本時間）', 'When to withdraw (Tokyo time)'),
  by: both('担当', 'by'),
} as const
