import { both } from './bilingual'

/** Exchange with translation agencies. */
export const xliff = {
  exportThis: both('翻訳用に書き出す（XLIFF）', 'Export for translation (XLIFF)'),
  exportAll: both('この一覧を書き出す（XLIFF）', 'Export this list (XLIFF)'),
  importTitle: both('翻訳を読み込む（XLIFF）', 'Import translations (XLIFF)'),
  importAbout: both(
    '翻訳会社から戻ったファイルを選びます。問題が一つでもあれば、何も読み込みません。読み込んだ訳は下書きになります。',
    'Choose the file that came back from the agency. If anything is wrong with it, nothing is imported. What is imported becomes drafts.',
  ),
  file: both('XLIFF 2.1 のファイル', 'XLIFF 2.1 file'),
  import: both('読み込む', 'Import'),
  imported: (fields: number, documents: number) =>
    both(
      `${documents}件の内容に、${fields}項目の訳を読み込みました。`,
      `Imported ${fields} texts of ${documents} entries.`,
    ),
  nothingNew: both('新しい訳はありませんでした。', 'There were no new translations.'),
  refused: (count: number) =>
    both(
      `問題が${count}つあります。何も読み込んでいません。`,
      `${count} ${count === 1 ? 'problem' : 'problems'}. Nothing was imported.`,
    ),
  line: (line: number) => both(`${line}行目`, `Line ${line}`),
  tooLarge: (megabytes: number) =>
    both(`ファイルは${megabytes} MBまでです。`, `A file may have ${megabytes} MB at most.`),
  tooMany: (documents: number) =>
    both(`一度に書き出せるのは${documents}件までです。`, `At most ${documents} entries can be exported at once.`),
  nothing: both('書き出す内容がありません。', 'There is nothing to export.'),
  notXml: (what: string) =>
    both(
      `XMLとして読めません。ファイルが壊れているようです。（${what}）`,
      `This is not XML: the file seems damaged. (${what})`,
    ),
  notXliff: both('XLIFF 2 のファイルではありません。', 'This is no XLIFF 2 file.'),
  wrongSource: both('原文の言語（srcLang）が日本語ではありません。', 'Its source language (srcLang) is not Japanese.'),
  wrongLanguage: (tag: string) =>
    both(
      `訳の言語（trgLang「${tag}」）が、このデスクの言語ではありません。`,
      `Its target language (trgLang “${tag}”) is none of the desk’s.`,
    ),
  empty: both('中に何も入っていません。', 'It holds nothing.'),
  noDocument: both(
    'どの内容のものか（original）が書かれていません。',
    'It does not say (original) of what entry it is.',
  ),
  noName: both('どの項目のものか（name）が書かれていません。', 'It does not say (name) of what text it is.'),
  noSource: both('原文（source）がありません。', 'It has no source.'),
  unknownElement: (name: string) =>
    both(`「${name}」は読み込めない要素です。`, `The element “${name}” cannot be imported.`),
  unknownDocument: (name: string) => both(`「${name}」という内容はありません。`, `There is no entry “${name}”.`),
  mayNot: both('この内容をこの言語で書く権限がありません。', 'You may not write this entry in this language.'),
  inBin: both('この内容はゴミ箱に入っています。', 'This entry lies in the bin.'),
  unknownUnit: (name: string) =>
    both(
      `「${name}」という項目は、今の原文にありません。書き出した後に原文が変わっています。`,
      `The source no longer has the text “${name}”: it has changed since the export.`,
    ),
  twice: (name: string) => both(`「${name}」が2度出てきます。`, `“${name}” is there twice.`),
  outdated: both(
    '原文が、書き出した後に変わっています。書き出し直してください。',
    'The source has changed since the export: export it again.',
  ),
  codes: both(
    '原文にある印（リンク、太字、改行など）が、訳では欠けているか、増えています。',
    'Marks of the source (links, bold letters, line breaks) are missing in the translation, or there are others.',
  ),
  half: both(
    'この本文は一部しか訳されていません。全部訳すか、全部空にしてください。',
    'This text is translated in part only. Translate all of it, or leave all of it empty.',
  ),
} as const
