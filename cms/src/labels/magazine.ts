import { type Bilingual, both } from './bilingual'

/** The composing of an issue. */
export const composing = {
  tab: both('目次をつくる', 'Compose'),
  title: both('この号の目次', 'Contents of this issue'),
  about: both(
    '記事を欄ごとに並べます。並べ替えは「並びを保存する」を押すまで保存されません。公開すると、この号の記事がまとめて公開されます。',
    'Arrange the articles by section. Nothing is stored until you press “Save the order”. Publishing the issue publishes all its articles at once.',
  ),
  saveFirst: both('号を一度保存すると、目次をつくれます。', 'Save the issue once: then you can compose it.'),
  cover: both('表紙', 'Cover'),
  noCover: both(
    '表紙画像がまだありません。右の「表紙画像」で選んでください。',
    'There is no cover yet: choose one at the side.',
  ),
  empty: both('記事はまだありません。', 'No articles yet.'),
  up: (title: string): Bilingual => both(`「${title}」を上へ`, `Move “${title}” up`),
  down: (title: string): Bilingual => both(`「${title}」を下へ`, `Move “${title}” down`),
  remove: (title: string): Bilingual => both(`「${title}」をこの号から外す`, `Remove “${title}” from this issue`),
  removeShort: both('外す', 'Remove'),
  sectionOf: (title: string): Bilingual => both(`「${title}」の欄`, `Section of “${title}”`),
  open: both('記事を開く', 'Open the article'),
  add: both('記事を加える', 'Add an article'),
  addTo: both('加える欄', 'Section to add to'),
  find: both('どの号にもない記事を題名で探す', 'Find an article that is in no issue, by its title'),
  findButton: both('探す', 'Find'),
  addThis: (title: string): Bilingual => both(`「${title}」を加える`, `Add “${title}”`),
  noneFound: both('見つかりませんでした。', 'Nothing found.'),
  newTitle: both('新しい記事の題名（日本語）', 'Title of a new article (Japanese)'),
  addNew: both('新しい記事を加える', 'Add a new article'),
  isNew: both('保存すると作られます', 'Made when you save'),
  save: both('並びを保存する', 'Save the order'),
  saved: both('並びを保存しました。', 'The order is saved.'),
  reset: both('変更をやめて読み直す', 'Discard and read again'),
  changed: both('まだ保存されていない変更があります。', 'There are changes that are not saved yet.'),
  moved: (title: string, section: string, place: number): Bilingual =>
    both(`「${title}」は${section}の${place}番目です。`, `“${title}” is now number ${place} in ${section}.`),
  removed: (title: string): Bilingual => both(`「${title}」を外しました。`, `“${title}” is removed.`),
  leaving: both('次の公開でこの号から外れる記事', 'Leaves this issue with the next publication'),
  languages: both('言語ごとの状態', 'State of each language'),
  noTranslation: both('訳なし', 'no translation'),
  preview: both('この号をプレビューする', 'Preview this issue'),
  publish: (language: string): Bilingual => both(`${language}をまとめて公開する`, `Publish ${language} as one`),
  goesOut: both('まとめて公開', 'Publish as one'),
  ready: (language: string): Bilingual =>
    both(`${language}：すべて公開できます。`, `${language}: everything is ready.`),
  notReady: (language: string): Bilingual => both(`${language}：まだ公開できません。`, `${language}: not ready yet.`),
  published: (language: string): Bilingual =>
    both(`${language}：公開中で、変更はありません。`, `${language}: published, nothing has changed.`),
  failed: both('できませんでした', 'Not possible'),
  contents: both('もくじ', 'Contents'),
} as const

/** Why an issue, or one of its articles, cannot go where somebody wants it. */
export const issueRefusals = {
  badRequest: both('目次の送信内容が正しくありません。', 'That is no composition of an issue.'),
  changed: both(
    '開いた後に、ほかの人がこの号の目次を変えました。何も保存していません。読み直してから、もう一度並べてください。',
    'Somebody has changed the contents of this issue since you opened it. Nothing was saved: read it again, then arrange it once more.',
  ),
  changedSince: both(
    '目次を開いた後に、この号か記事が変わりました。何も公開していません。読み直して、内容を確かめてください。',
    'This issue or one of its articles has changed since you opened the contents. Nothing was published: read it again and check it.',
  ),
  elsewhere: (title: string): Bilingual =>
    both(
      `「${title}」はすでにほかの号にあります。何も保存していません。`,
      `“${title}” is in another issue already. Nothing was saved.`,
    ),
  gone: both(
    '加えようとした記事がありません。何も保存していません。',
    'An article that you add is not there. Nothing was saved.',
  ),
  tooMany: (most: number): Bilingual =>
    both(`1つの号の記事は${most}本までです。`, `An issue holds ${most} articles at the most.`),
  because: (title: string, why: Bilingual): Bilingual => both(`「${title}」：${why.ja}`, `“${title}”: ${why.en}`),
  notApproved: (state: Bilingual): Bilingual =>
    both(`承認されていません（今は「${state.ja}」）。`, `not approved (it is “${state.en}”).`),
  noTitle: (language: Bilingual): Bilingual =>
    both(`${language.ja}の題名がありません。`, `no title in ${language.en}.`),
  notReady: (problems: readonly Bilingual[]): Bilingual =>
    both(
      `この号はまだ公開できません。何も公開していません。\n${problems.map(({ ja }) => ja).join('\n')}`,
      `This issue cannot go out yet. Nothing was published.\n${problems.map(({ en }) => en).join('\n')}`,
    ),
  sourceFirst: both('この記事の日本語がまだ公開されていません。', 'its Japanese is not published yet.'),
  asOne: both(
    'この号には記事があります。目次の「まとめて公開」か、手続きの「公開する」で、号ごと公開してください。',
    'This issue has articles: publish it as a whole, by the steps of the form or from its contents.',
  ),
  withdrawAsOne: both(
    'この号の記事が公開されています。先に手続きの「公開をやめる」で、号ごと公開をやめてください。',
    'Articles of this issue are published: withdraw the issue as a whole first, by the steps of the form.',
  ),
  withItsIssue: both(
    'この記事は、号の中での場所がまだ公開されていません。号の「目次をつくる」から、号ごと公開してください。',
    'The place of this article in its issue is not published yet: publish the issue as a whole, from its contents.',
  ),
} as const
