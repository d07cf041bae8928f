import { sourceDocuments } from '@kakehashi/content-store'
import { both, field } from './bilingual'

const documentOptions = sourceDocuments

/** Fields that mean the same wherever they stand. */
export const common = {
  fiscalYear: field('年度', 'Fiscal year', [
    '年度が始まる西暦年です。令和5年度（2023年4月〜2024年3月）は 2023 と書きます。',
    'The year in which it begins: 2023 is April 2023 to March 2024 (令和5年度).',
  ]),
  prefecture: field('都道府県', 'Prefecture'),
  country: field('国・地域', 'Country or region'),
  countries: field('国・地域', 'Countries and regions'),
  municipality: field('自治体・団体', 'Municipality or association'),
  municipalities: field('自治体・団体', 'Municipalities and associations'),
  office: field('担当事務所', 'Office'),
  programme: field('関連する事業', 'Programme'),
  focusArea: field('重点分野', 'Focus area'),
  place: field('場所', 'Place'),
  tel: field('電話番号', 'Telephone'),
  email: field('メールアドレス', 'E-mail'),
  website: field('ウェブサイト', 'Website'),
  count: field('人数', 'Number'),
  order: field('並び順', 'Order', ['小さい数から順に並びます。', 'Lower numbers come first.']),
  description: field('説明', 'Description', [
    '一覧や検索結果にも表示されます。1〜3文で書いてください。',
    'Also shown in lists and search results. Write one to three sentences.',
  ]),
  body: field('本文', 'Body'),
  note: field('注記', 'Note', [
    '読者に示す補足です。内部のメモは書かないでください。',
    'A remark for readers. Not for internal notes.',
  ]),
  breakdown: field('内訳', 'Breakdown'),
} as const

/** Every kind but files. */
export const everyKind = {
  sources: {
    ...field('出典', 'Sources', [
      '事実の根拠となる資料と、その中の見出しや節を書きます。1つ以上必要です。',
      'The documents the facts come from, and the section in each. At least one.',
    ]),
    fields: {
      document: { ...field('資料', 'Document'), options: documentOptions },
      section: field('節・見出し', 'Section'),
    },
  },
  note: common.note,
} as const

export const documentLabels = { ...field('資料', 'Document'), options: documentOptions }

const meetingFormat = {
  ...field('開催形式', 'Format'),
  options: {
    ON_SITE: both('対面', 'On site'),
    ONLINE: both('オンライン', 'Online'),
    HYBRID: both('対面とオンライン', 'On site and online'),
    RECORDED: both('録画配信', 'Recorded'),
  },
} as const

const start = field('開始日', 'Start', ['例: 2023-04-01', 'For example 2023-04-01'])
const end = field('終了日', 'End', ['1日だけなら空のままにします。', 'Leave empty for a single day.'])

export const meeting = {
  format: meetingFormat,
  status: {
    ...field('実施状況', 'State'),
    options: { HELD: both('実施済み', 'Held'), PLANNED: both('予定', 'Planned'), CANCELLED: both('中止', 'Cancelled') },
  },
  dates: {
    ...field('日程', 'Dates'),
    fields: {
      start,
      end,
      startMonth: field('開始月', 'First month', [
        '資料に月しか書かれていないときだけ使います。例: 2023-04',
        'Only where the document gives months only. For example 2023-04',
      ]),
      endMonth: field('終了月', 'Last month'),
      isSpan: field('複数回を含む期間', 'Encloses separate dates', [
        '続けてではなく、この間に何回か行われたときに選びます。',
        'Tick if it was held several times within these dates, not continuously.',
      ]),
    },
  },
  occurrences: {
    ...field('各回', 'Occurrences', ['複数の回に分かれるときだけ書きます。', 'Only if it has several parts.']),
    fields: {
      number: field('回', 'Number'),
      label: field('名称', 'Label'),
      start,
      end,
      format: meetingFormat,
      place: common.place,
      country: common.country,
      attendance: field('参加者数', 'Attendance'),
    },
  },
  person: {
    name: field('氏名', 'Name', ['資料に書かれたとおりに書きます。', 'As the document prints it.']),
    affiliation: field('所属', 'Affiliation'),
    role: field('役割', 'Role'),
  },
} as const
