import { both } from './bilingual'

export const languageStates = {
  singular: both('言語ごとの状態', 'State of a language'),
  plural: both('言語ごとの状態', 'States of languages'),
} as const

export const glossary = {
  singular: both('用語', 'Term'),
  plural: both('用語集', 'Glossary'),
  about: both(
    '決まった訳のある用語。翻訳の画面で原文の横に出て、使われていないと知らせます。',
    'Terms with an agreed translation. They are shown beside the source while somebody translates, and misses are pointed out.',
  ),
  fields: {
    term: both('用語', 'Term'),
    note: both('使い方', 'How to use it'),
    otherSpellings: both('ほかの書き方（認めるもの）', 'Other spellings that are right too'),
  },
  help: {
    term: both(
      '日本語の用語と、各言語での訳。言語を切り替えて書きます。',
      'The Japanese term, and its translation in each language: switch the language to write it.',
    ),
    otherSpellings: both('1行に1つ', 'One per line'),
  },
} as const

export const list = {
  title: both('翻訳の状況', 'Translations'),
  about: both(
    '翻訳がまだない、または原文より古い内容。古いものから並びます。',
    'What is not translated yet, or older than its source. The oldest first.',
  ),
  language: both('言語', 'Language'),
  office: both('事務所', 'Office'),
  status: both('状況', 'Status'),
  all: both('すべて', 'All'),
  both: both('未翻訳と古い訳', 'Missing and older'),
  document: both('内容', 'Entry'),
  kind: both('種類', 'Kind'),
  since: both('いつから', 'Since'),
  fields: both('項目', 'Fields'),
  none: both('ありません。すべて最新です。', 'Nothing: everything is current.'),
  count: (count: number) => both(`${count}件`, `${count} entries`),
  next: both('次へ', 'Next'),
  previous: both('前へ', 'Previous'),
  show: both('表示する', 'Show'),
  untitled: both('無題', 'Untitled'),
} as const
