import { both } from './bilingual'

/** The groups of the desk's navigation, in their order. */
export const groups = {
  publications: both('出版物', 'Publications'),
  programmes: both('事業', 'Programmes'),
  grants: both('助成', 'Grants'),
  offices: both('拠点と自治体', 'Offices and municipalities'),
  translation: both('翻訳', 'Translation'),
  site: both('サイト', 'Site'),
  administration: both('管理', 'Administration'),
} as const

/** Headings of the tabs in long forms. */
export const tabs = {
  text: both('本文', 'Text'),
  facts: both('基本情報', 'Facts'),
  details: both('詳細', 'Details'),
  people: both('参加者・講師', 'People'),
  dates: both('日程と場所', 'Dates and places'),
  statistics: both('統計', 'Statistics'),
  contact: both('所在地と連絡先', 'Address and contact'),
  staff: both('職員', 'Staff'),
  activities: both('活動', 'Activities'),
  eligibility: both('対象と要件', 'Eligibility'),
  money: both('助成額', 'Amounts'),
  figures: both('実績', 'Figures'),
  organisation: both('組織', 'Organisation'),
  related: both('関連する内容', 'Related content'),
  sources: both('出典と注記', 'Sources and note'),
} as const
