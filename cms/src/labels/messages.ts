import { type Bilingual, both } from './bilingual'

/** What the desk answers when a value does not fit. */
export const messages = {
  checkFields: both('入力を確かめてください', 'Please check'),
  required: both('入力してください。公開するには必要です。', 'Fill this in: it is needed for publication.'),
  requiredInJapanese: both(
    '日本語で入力してください。日本語は原文なので、公開するには必要です。',
    'Fill this in in Japanese: it is the source text and needed for publication.',
  ),
  notPublished: both(
    'まだ公開されていないか、取り下げられています。公開中のものを選んでください。',
    'This has not been published yet, or was withdrawn. Choose something that readers can see.',
  ),
  sourceFirst: both(
    '先に日本語を公開してください。翻訳は日本語の原文があって初めて公開できます。',
    'Publish the Japanese first: a translation can only be published once its source text is.',
  ),
  expectedDate: both('日付は 2023-04-01 のように書いてください。', 'Write the date like 2023-04-01.'),
  expectedMonth: both('年月は 2023-04 のように書いてください。', 'Write the month like 2023-04.'),
  expectedPartialDate: both(
    '2023、2023-04、2023-04-01 のいずれかの形で、資料にある細かさまで書いてください。',
    'Write 2023 or 2023-04 or 2023-04-01: as precisely as the document says.',
  ),
  expectedEmail: both(
    'メールアドレスを name@example.jp の形で書いてください。',
    'Write an e-mail address like name@example.jp.',
  ),
  expectedUrl: both('https:// で始まるアドレスを書いてください。', 'Write an address that starts with https://.'),
  expectedChoice: both('一覧から選んでください。', 'Choose one from the list.'),
  expectedText: both('20,000字以内の文字を入力してください。', 'Write a text of at most 20,000 characters.'),
  expectedNumber: ({ whole, min, max }: { whole: boolean; min?: number; max?: number }): Bilingual => {
    const japanese = [min !== undefined && `${min}以上`, max !== undefined && `${max}以下`].filter(Boolean).join('')
    const english = [min !== undefined && `of ${min} or more`, max !== undefined && `up to ${max}`].filter(Boolean)
    return both(
      `${japanese && `${japanese}の`}${whole ? '整数' : '数'}を入力してください。`,
      `${[whole ? 'Write a whole number' : 'Write a number', ...english].join(' ')}.`,
    )
  },
  expectedSlug: both(
    '英字・数字を1つのハイフンでつないでください（例: clair-report-2023-london）。120字以内です。',
    'Use letters and digits joined by single hyphens (such as clair-report-2023-london) of at most 120 characters.',
  ),
  slugMissing: both(
    '識別名を入力してください。空のままなら英語の題名から作られますが、英語の題名がまだありません。',
    'Fill in the identifier. Left empty it is made from the English title – but there is none yet.',
  ),
  file: both('ファイル', 'File'),
  fileType: both(
    'PDF、PNG、JPEG、WebP、AVIF のいずれかを選んでください。このファイルの中身はどれでもありません。',
    'Choose a PDF, PNG, JPEG, WebP or AVIF: the content of this file is none of them.',
  ),
  fileEnding: (ending: string): Bilingual =>
    both(
      `ファイル名の末尾が中身と合いません。中身に合わせて .${ending} に変えてください。`,
      `The ending of the file’s name does not fit its content, which is .${ending}: rename the file.`,
    ),
  fileDamaged: both(
    'ファイルが壊れているか、途中で切れています。作り直すか、もう一度送ってください。',
    'The file is damaged or incomplete: make it again, or send it again.',
  ),
  fileTooLarge: (megabytes: number): Bilingual =>
    both(`${megabytes} MB までのファイルを選んでください。`, `Choose a file of at most ${megabytes} MB.`),
  fileIsPublished: both(
    '一度公開したファイルは差し替えられません。新しいファイルとして登録し、刊行物などでそちらを選び直してください。',
    'A file that has been published cannot be replaced: add the new one as a file of its own and choose it where the old one is used.',
  ),
  storageFails: both(
    'サーバーのディスクがいっぱいか、データベースのファイルが壊れています。保存されていません。入力した文章を手元に控えて、管理者に連絡してください。',
    'The server’s disk is full, or its database is damaged. Nothing was saved: keep a copy of your text and tell the administrator.',
  ),
  savedByAnother: both(
    '同じものを別の人（または別の画面）が同時に保存しているか、データベースが切り替わったところです。何も保存されていません。少し待って、もう一度保存してください。',
    'Someone else, or another window, was saving the same entry, or the database was changing over. Nothing was saved: wait a moment and save again.',
  ),
  fileTooManyPixels: (megapixels: number): Bilingual =>
    both(
      `画像の画素数が多すぎます。縦×横が${megapixels < 100 ? `${megapixels * 100}万` : `${megapixels / 100}億`}画素までの画像を選んでください。`,
      `The image has too many pixels: choose one of at most ${megapixels} megapixels.`,
    ),
  altMissing: (languages: readonly string[]): Bilingual =>
    both(
      `${languages.join('、')}で入力してください。画像を見られない読者に、何が写っているかを伝えます。飾りだけの画像なら「飾りの画像」に印を付けてください。`,
      `Write it in ${languages.join('; ')}: it tells readers who cannot see the image what it shows. If the image is decoration only – tick “Decorative image”.`,
    ),
  fileOfMany: both('ファイルは1件ずつ選んでください。', 'Choose a file for one entry at a time.'),
} as const
