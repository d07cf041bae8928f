import type { FileState, FileStop } from '../files/processed-files'
import { type Bilingual, both } from './bilingual'

/** How far the desk has come with a file. */
export const readingStates: Record<FileState, Bilingual> = {
  waiting: both('処理中', 'In progress'),
  done: both('完了', 'Done'),
  refused: both('処理できません', 'Not possible'),
}

/** What is the matter with a file, and what an editor can do. The file itself can be published and downloaded all the same. */
export const readingStops: Record<FileStop, Bilingual> = {
  encrypted: both(
    'パスワードで保護された PDF なので、本文を読み取れません。保護を外した PDF を登録すると、本文を検索できるようになります。',
    'This PDF is protected by a password, so its text cannot be read. Add it without protection to have its text found.',
  ),
  damaged: both(
    'ファイルが壊れているため、中身を読み取れません。読者も開けないおそれがあります。作り直したファイルを登録してください。',
    'The file is damaged and cannot be read; readers may be unable to open it. Make it again and add that one.',
  ),
  tooManyPages: both(
    'ページが多すぎるため、本文を検索できません。章ごとなど、分けた PDF を登録してください。',
    'It has too many pages for its text to be searched. Add it in parts, such as chapters.',
  ),
  tooSlow: both(
    '読み取りに時間がかかりすぎるため、途中でやめました。PDF を作り直すか、分けて登録してください。',
    'Reading it took too long and was stopped. Make the PDF again, or add it in parts.',
  ),
  tooLarge: both(
    '読み取りに必要なメモリが多すぎるため、途中でやめました。画像を小さくするか、分けて登録してください。',
    'Reading it took too much memory and was stopped. Make its images smaller, or add it in parts.',
  ),
  tooManyPixels: both(
    '画像の縦横の画素数が多すぎます。小さくした画像を登録してください。',
    'The image has too many pixels. Add a smaller one.',
  ),
  missing: both(
    'サーバーにファイルが見つかりません。もう一度登録してください。',
    'The file is not there on the server. Add it again.',
  ),
  failed: both(
    '何度か試しましたが、読み取れませんでした。管理者に連絡してください。',
    'It could not be read, though it was tried several times. Tell the administrator.',
  ),
}

export const filePanel = {
  title: both('ファイルの中身', 'Content of the file'),
  waiting: both('本文と画像を準備しています。', 'Its text and pictures are being prepared.'),
  readPages: (pages: number): Bilingual =>
    both(`${pages}ページの本文を検索できます。`, `The text of ${pages} pages can be found.`),
  somePages: (pages: number, of: number): Bilingual =>
    both(
      `全${of}ページのうち${pages}ページの本文を検索できます。ほかのページには文字の情報がありません。`,
      `The text of ${pages} of ${of} pages can be found. There is no text on the others.`,
    ),
  noText: (pages: number): Bilingual =>
    both(
      `全${pages}ページに文字の情報がないため（スキャンした画像など）、本文は検索できません。`,
      `There is no text on its ${pages} pages (they may be scans), so it cannot be found by its text.`,
    ),
  pictures: (count: number): Bilingual =>
    both(`大きさの異なる画像を${count}点用意しました。`, `${count} pictures of different sizes are ready.`),
  firstPage: both('1ページ目の画像', 'Picture of the first page'),
  stillPublic: both(
    'ファイルの公開とダウンロードはできます。',
    'The file itself can be published and downloaded all the same.',
  ),
} as const

export const focalPicker = {
  title: both('切り抜きの中心', 'Focal point'),
  hint: both(
    '画像を切り抜くときに残したいところを押してください。矢印キーでも動かせます。元の画像は変わりません。',
    'Press where the image must stay in sight when it is cropped; arrow keys move it too. The image itself is not changed.',
  ),
  place: (x: number, y: number): Bilingual =>
    both(`左から${x}%、上から${y}%`, `${x}% from the left, ${y}% from the top`),
  clear: both('中央に戻す', 'Back to the middle'),
} as const
