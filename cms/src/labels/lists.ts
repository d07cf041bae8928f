import { type Bilingual, both } from './bilingual'

/** The lists by their names. */
export const listLabels = {
  awards: {
    title: both('助成実績', 'Grant awards'),
    about: both('1行が助成1件です。', 'One row for each award.'),
  },
  sessions: {
    title: both('セミナー・研修', 'Sessions'),
    about: both('1行がセミナー・研修・会議1件です。', 'One row for each seminar, training or conference.'),
  },
  events: {
    title: both('イベント', 'Events'),
    about: both('1行がイベント1件です。', 'One row for each event.'),
  },
  statistics: {
    title: both('統計', 'Statistics'),
    about: both('1行が資料に載った数字1つです。事業に付きます。', 'One row for each printed figure of a programme.'),
  },
} as const

/** What stands over columns that are no field of a form. */
export const columnWords = {
  identifier: both('識別名', 'Identifier'),
  sourceDocument: both('出典：資料', 'Source: Document'),
  sourceSection: both('出典：節・見出し', 'Source: Section'),
} as const

/** What a list of truths and untruths says. */
export const flagWords = { yes: both('はい', 'Yes'), no: both('いいえ', 'No') } as const

/** What is the matter with a file, before its rows are looked at. */
export const fileProblems = {
  noFile: both('CSV か Excel（.xlsx）のファイルを選んでください。', 'Choose a CSV or Excel (.xlsx) file.'),
  tooLarge: (megabytes: number): Bilingual =>
    both(`${megabytes} MB までのファイルを選んでください。`, `Choose a file of at most ${megabytes} MB.`),
  oldExcel: both(
    '古い形式（.xls）か、パスワード付きの Excel ファイルです。パスワードを外し、.xlsx で保存し直してください。',
    'This is an old Excel file (.xls) or one with a password: save it as .xlsx without a password.',
  ),
  notAWorkbook: both(
    'Excel（.xlsx）のファイルとして開けません。壊れているか、別の形式です。Excel で開いて保存し直してください。',
    'This cannot be opened as an Excel file (.xlsx): it is damaged or something else. Open it in Excel and save it again.',
  ),
  unpacksTooLarge: (megabytes: number): Bilingual =>
    both(
      `展開すると ${megabytes} MB を超えるファイルです。いらないシートや書式を消してください。`,
      `Unpacked, the file has more than ${megabytes} MB: remove sheets and formatting that are not needed.`,
    ),
  encoding: both(
    '文字コードが分かりません。Excel で「CSV UTF-8」か .xlsx で保存し直してください。',
    'The encoding of the text cannot be told: save it as “CSV UTF-8” or .xlsx.',
  ),
  quotes: (line: number): Bilingual =>
    both(
      `${line}行目あたりの引用符（"）が閉じていません。`,
      `A quotation mark (") around line ${line} is not closed, or stands inside a cell.`,
    ),
  empty: both('データの行がありません。', 'There are no rows of data.'),
  tooManyRows: (most: number): Bilingual =>
    both(
      `${most.toLocaleString('en')}行までに分けてください。`,
      `Divide it: at most ${most.toLocaleString('en')} rows.`,
    ),
  tooManyColumns: (most: number): Bilingual => both(`${most}列までにしてください。`, `At most ${most} columns.`),
  noHeader: (expected: Bilingual): Bilingual =>
    both(
      `見出しの行が見つかりません。最初の${20}行のどこかに、次の見出しが要ります: ${expected.ja}`,
      `There is no row of headers. Within the first ${20} rows there must be these: ${expected.en}`,
    ),
  missingColumn: (column: Bilingual): Bilingual =>
    both(`「${column.ja}」の列がありません。`, `There is no column “${column.en}”.`),
  twice: (column: Bilingual): Bilingual =>
    both(`「${column.ja}」の列が2つあります。`, `There are two columns “${column.en}”.`),
  busy: both(
    'ほかの取り込みが動いています。終わってからもう一度行ってください。',
    'Another import is running: try again when it has ended.',
  ),
  sourceDocument: both('出典の資料を一覧から選んでください。', 'Choose the source document from the list.'),
} as const

/** What is the matter with a cell or a row, and what was expected. */
export const cellProblems = {
  expected: (what: Bilingual): Bilingual => both(`${what.ja}`, `${what.en}`),
  required: both('入力が必要です。', 'This is needed.'),
  requiredColumn: (column: Bilingual): Bilingual =>
    both(
      `新しい内容には「${column.ja}」が要ります。列を加えてください。`,
      `A new entry needs “${column.en}”: add the column.`,
    ),
  day: both(
    '日付ではありません。2024-04-01、2024/4/1、令和6年4月1日、R6.4.1 のように書きます。',
    'This is not a date. Write 2024-04-01, 2024/4/1, 令和6年4月1日 or R6.4.1.',
  ),
  noSuchDay: both('暦にない日付です。', 'There is no such day.'),
  notInEra: both(
    '元号と年が合いません。昭和は64年1月7日まで、平成は31年4月30日まで、令和は元年5月1日からです。',
    'Era and year do not fit: Shōwa ends on 64.1.7, Heisei on 31.4.30, and Reiwa begins on 1.5.1.',
  ),
  month: both(
    '年月ではありません。2024-04、2024年4月、令和6年4月 のように書きます。',
    'This is not a month. Write 2024-04, 2024年4月 or 令和6年4月.',
  ),
  fiscalYear: both(
    '年度ではありません。2023、令和5年度、R5 のように書きます。',
    'This is not a fiscal year. Write 2023, 令和5年度 or R5.',
  ),
  number: both('数ではありません。', 'This is not a number.'),
  ambiguousNumber: both(
    'どの数か決められません。1万2千、1.2万、12,000 のように書きます。',
    'It is not clear which number this is. Write 12,000, 1万2千 or 1.2万.',
  ),
  approximateNumber: both(
    '「約」「余り」などは書かず、数だけにします。概数の列があればそこに記します。',
    'Write the number alone, without “about”: tick the column for approximate numbers if there is one.',
  ),
  choice: (names: Bilingual): Bilingual => both(`次のどれかを書きます: ${names.ja}`, `Write one of: ${names.en}`),
  flag: both('「はい」か「いいえ」、または空にします。', 'Write yes or no, or leave it empty.'),
  prefecture: both('都道府県の名前を書きます（例: 福井県）。', 'Write the name of a prefecture, such as 福井県.'),
  noSuchName: (kind: Bilingual, near: string): Bilingual =>
    both(
      `「${kind.ja}」にない名前です。${near && `近いもの: ${near}`}`,
      `There is no “${kind.en}” of this name.${near && ` Close to it: ${near}`}`,
    ),
  severalOfName: (candidates: string): Bilingual =>
    both(
      `同じ名前がいくつかあります。識別名で書きます: ${candidates}`,
      `There are several of this name. Write the identifier: ${candidates}`,
    ),
  tooLong: (most: number): Bilingual => both(`${most}字までです。`, `At most ${most} characters.`),
  errorValue: (value: string): Bilingual =>
    both(`Excel の計算がエラーです（${value}）。`, `The cell shows an error of Excel (${value}).`),
  sourcesDiffer: both(
    '資料と節を同じ数だけ、1行に1つずつ書きます。',
    'Write as many documents as sections, one per line in the cell.',
  ),
  sameRow: (row: number): Bilingual =>
    both(
      `${row}行目と同じ内容を指しています。どちらかを消すか、識別名の列で区別します。`,
      `This is the same entry as in row ${row}: remove one, or tell them apart by a column of identifiers.`,
    ),
  severalEntries: (candidates: string): Bilingual =>
    both(
      `当てはまる内容がいくつかあります。識別名の列に書きます: ${candidates}`,
      `Several entries fit. Add a column of identifiers: ${candidates}`,
    ),
  notPublished: both(
    'この内容は下書きか、公開を終えています。先に公開するか削除します。',
    'This entry is a draft or was withdrawn: publish or delete it first.',
  ),
  hasDraft: both(
    'この内容には公開していない変更があります。失われないように、先に公開するか元に戻します。',
    'This entry has changes that are not published. So that they are not lost, publish them or take them back first.',
  ),
  model: (path: string, message: string): Bilingual => both(`${path}: ${message}`, `${path}: ${message}`),
} as const

/** The view. */
export const listView = {
  title: both('一覧の取り込みと書き出し', 'Import and export of lists'),
  about: both(
    '年次報告などの一覧を、CSV か Excel からまとめて取り込みます。確かめてから、すべて取り込むか、まったく取り込まないかのどちらかです。同じファイルを2度取り込んでも重複しません。',
    'Takes in lists such as those of the annual report from CSV or Excel. You look at everything first; then all of it is taken in, or nothing. The same file twice makes no doubles.',
  ),
  list: both('一覧', 'List'),
  file: both('ファイル（CSV・Excel）', 'File (CSV, Excel)'),
  document: both('出典の資料', 'Source document'),
  section: both('出典の節・見出し', 'Source section'),
  sourceHelp: both(
    'ファイルに出典の列がないとき、新しい内容に付きます。',
    'For new entries, where the file has no columns for sources.',
  ),
  none: both('（なし）', '(none)'),
  preview: both('内容を確かめる', 'Look at it first'),
  looking: both('読んでいます…', 'Reading…'),
  exporting: both('書き出し', 'Export'),
  exportHelp: both(
    '公開している内容を書き出します。手を入れて、そのまま取り込み直せます。',
    'Writes what is published. You can change it and import it again.',
  ),
  exportCsv: both('CSV で書き出す', 'Export as CSV'),
  exportXlsx: both('Excel で書き出す', 'Export as Excel'),
  columnsNeeded: both('要る列', 'Columns needed'),
  columnsAll: both('使える列の見出し', 'Headers that are known'),
  whatWasRead: both('読み取った内容', 'What was read'),
  rows: (count: number): Bilingual => both(`${count.toLocaleString('en')}行`, `${count.toLocaleString('en')} rows`),
  encoding: both('文字コード', 'Encoding'),
  sheet: both('シート', 'Sheet'),
  ignored: both('取り込まない列', 'Columns that are not taken in'),
  problems: (count: number): Bilingual =>
    both(`直すところが ${count.toLocaleString('en')} あります`, `${count.toLocaleString('en')} things to put right`),
  problemsHelp: both(
    'すべて直すまで取り込めません。ファイルを直して、もう一度選んでください。',
    'Nothing can be taken in before all are right: mend the file and choose it again.',
  ),
  moreProblems: (count: number): Bilingual =>
    both(`ほかに ${count.toLocaleString('en')}`, `${count.toLocaleString('en')} more`),
  row: both('行', 'Row'),
  column: both('列', 'Column'),
  value: both('値', 'Value'),
  expected: both('どう直すか', 'What was expected'),
  outcome: both('結果', 'Outcome'),
  entry: both('内容', 'Entry'),
  changes: both('変わるところ', 'What changes'),
  new: both('新規', 'New'),
  changed: both('変更', 'Changed'),
  same: both('変更なし', 'Same'),
  wholeRow: both('行全体', 'Whole row'),
  wholeFile: both('ファイル全体', 'Whole file'),
  empty: both('（空）', '(empty)'),
  moreRows: (count: number): Bilingual =>
    both(`ほかに ${count.toLocaleString('en')}行`, `${count.toLocaleString('en')} more rows`),
  confirm: (count: number): Bilingual =>
    both(`${count.toLocaleString('en')}件を取り込んで公開する`, `Take in and publish ${count.toLocaleString('en')}`),
  confirmHelp: both(
    '読者にすぐ見えるようになります。終わるまでの間、ほかの人の保存は少し待たされます。',
    'Readers see it at once. Until it is done, others’ saves wait a little.',
  ),
  nothing: both(
    '変わるところはありません。取り込むものがありません。',
    'Nothing would change: there is nothing to take in.',
  ),
  running: both('取り込んでいます', 'Taking it in'),
  done: (made: number, changed: number): Bilingual =>
    both(
      `取り込みました。新規 ${made.toLocaleString('en')}件、変更 ${changed.toLocaleString('en')}件。`,
      `Done: ${made.toLocaleString('en')} new, ${changed.toLocaleString('en')} changed.`,
    ),
  failed: both('取り込めませんでした。何も変わっていません。', 'It could not be taken in. Nothing was changed.'),
  lost: both(
    'サーバーが途中で止まりました。何も変わっていません。もう一度取り込んでください。',
    'The server stopped in between. Nothing was changed: import it again.',
  ),
  movedOn: both(
    '確かめた後に内容が変わりました。もう一度確かめてください。',
    'Something changed since you looked: look at it again.',
  ),
  again: both('別のファイルを選ぶ', 'Choose another file'),
  progress: (done: number, total: number): Bilingual =>
    both(
      `${total.toLocaleString('en')}件中 ${done.toLocaleString('en')}件`,
      `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    ),
} as const

export const listRefusals = {
  notAllowed: both(
    '一覧の取り込みは、編集長と管理者だけができます。',
    'Lists are imported by chief editors and administrators only.',
  ),
  unknownList: both('この名前の一覧はありません。', 'There is no list of this name.'),
  unknownFormat: both('書き出せる形式は csv と xlsx です。', 'Lists are exported as csv or xlsx.'),
  unknownImport: both('この取り込みは見つかりません。', 'There is no such import.'),
} as const
