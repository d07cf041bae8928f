import type { Kind } from '@kakehashi/content-store'
import type { Bilingual } from '../labels/bilingual'
import { listLabels } from '../labels/lists'

export const listNames = ['awards', 'sessions', 'events', 'statistics'] as const
export type ListName = (typeof listNames)[number]

/** The column that says in which document a row stands, in lists of rows within documents. */
export const ownerPath = 'owner'

/** A list that can be imported and exported: documents of a kind, or rows within them. */
export interface ListDefinition {
  name: ListName
  kind: Kind
  /** The field of the documents whose rows make the list; without it, each document is a row of the list. */
  rows?: 'statistics'
  labels: { title: Bilingual; about: Bilingual }
  /** The columns that together say which entry a row is about: what has the same in all of them is the same. */
  keys: readonly string[]
  /** What tells apart entries that have the same in all of these. */
  tellingApart: readonly string[]
  /** The columns that every file must have, and every row fill. */
  needed: readonly string[]
  /** What stands in front of the identifiers of new entries. */
  prefix?: string
  /** What a new entry is where its row does not say: a report lists what has been. */
  defaults: Readonly<Record<string, string>>
  /** How lists usually call a column, besides the desk's own words. */
  aliases: Readonly<Record<string, readonly string[]>>
}

const periodAliases = {
  'dates.start': ['開始日', '開催日', '実施日', '日付', '期日', 'Date', 'Start'],
  'dates.end': ['終了日', 'End'],
  'dates.startMonth': ['開始月', '開催月', '実施月'],
  place: ['会場', '開催地', '開催場所'],
  countries: ['国', '国名', '開催国'],
  office: ['事務所', '事務所名'],
  programme: ['事業', '事業名'],
  municipalities: ['参加自治体', '参加団体'],
}

export const lists: Record<ListName, ListDefinition> = {
  awards: {
    name: 'awards',
    kind: 'GrantAward',
    labels: listLabels.awards,
    keys: ['scheme', 'fiscalYear', 'recipient.printedName', 'title'],
    tellingApart: ['month', 'status'],
    needed: ['scheme', 'fiscalYear', 'recipient.printedName'],
    prefix: 'award',
    defaults: { status: 'AWARDED' },
    aliases: {
      scheme: ['制度', '制度名', '助成事業', '助成事業名', 'Scheme'],
      'recipient.printedName': ['団体名', '助成団体', '助成先', '名称', 'Recipient'],
      'recipient.municipality': ['自治体', 'Municipality'],
      'recipient.recipientKind': ['団体種別', '種別'],
      title: ['題名', '助成対象事業', '助成対象事業名', 'Title'],
      partnerCountries: ['相手国', '対象国', '国名'],
    },
  },
  sessions: {
    name: 'sessions',
    kind: 'Session',
    labels: listLabels.sessions,
    keys: ['title', 'fiscalYear'],
    tellingApart: ['number', 'office', 'dates.start', 'dates.startMonth'],
    needed: ['title', 'fiscalYear'],
    prefix: 'session',
    defaults: { status: 'HELD' },
    aliases: {
      ...periodAliases,
      title: ['名称', 'セミナー名', '研修名', 'テーマ'],
      'participants.total': ['参加者数', '参加者', '参加人数', '人数', 'Participants'],
      format: ['形式', '開催方法'],
    },
  },
  events: {
    name: 'events',
    kind: 'Event',
    labels: listLabels.events,
    keys: ['name', 'fiscalYear'],
    tellingApart: ['office', 'dates.start', 'dates.startMonth', 'place'],
    needed: ['name', 'fiscalYear'],
    prefix: 'event',
    defaults: { status: 'HELD' },
    aliases: {
      ...periodAliases,
      name: ['題名', 'イベント名', '行事名', '催事名', 'Title'],
      attendance: ['入場者数', '参加者数', '来場者'],
      'exhibitors.localGovernments': ['出展自治体数', '出展団体数'],
    },
  },
  statistics: {
    name: 'statistics',
    kind: 'Programme',
    rows: 'statistics',
    labels: listLabels.statistics,
    keys: [ownerPath, 'metric', 'fiscalYear', 'asOf', 'municipality', 'field', 'recipient'],
    tellingApart: ['unit', 'rank', 'note'],
    needed: [ownerPath, 'metric', 'value'],
    defaults: {},
    aliases: {
      [ownerPath]: ['事業名', '事業・サービス', 'programme'],
      metric: ['指標', '統計項目'],
      value: ['数値', '件数', '数'],
      asOf: ['時点（日付）', '基準日'],
    },
  },
}
