import { both, field } from './bilingual'
import { common, documentLabels, everyKind, meeting } from './common'
import type { KindLabels } from './kind-labels'

const approximate = field('概数', 'Approximate', [
  '資料に「約」とあるとき選びます。',
  'Tick if the document says “about”.',
])

export const programmes: KindLabels<'Programme'> = {
  singular: both('事業', 'Programme'),
  plural: both('事業', 'Programmes'),
  about: both(
    'クレアの事業、サービス、ツール、研修。統計もここに記録します。',
    'What CLAIR runs and offers: services, tools, trainings. Their statistics are kept here too.',
  ),
  fields: {
    ...everyKind,
    name: field('名称', 'Name'),
    description: common.description,
    body: common.body,
    programmeKind: {
      ...field('種類', 'Kind'),
      options: {
        SERVICE: both('サービス', 'Service'),
        TRAINING: both('研修', 'Training'),
        SEMINAR: both('セミナー', 'Seminar'),
        TOOL: both('ツール', 'Tool'),
        PUBLICATION: both('出版', 'Publication'),
        CONFERENCE: both('会議', 'Conference'),
        EXCHANGE: both('交流', 'Exchange'),
        DISPATCH: both('派遣', 'Dispatch'),
      },
    },
    status: {
      ...field('実施状況', 'State'),
      options: {
        CURRENT: both('実施中', 'Current'),
        HISTORICAL: both('終了', 'Historical'),
        PLANNED: both('予定', 'Planned'),
      },
    },
    focusArea: common.focusArea,
    offices: field('担当事務所', 'Offices'),
    targetBodies: field('対象', 'For whom', ['対象となる団体を1行に1つ書きます。', 'Who may use it: one per row.']),
    terms: {
      ...field('条件', 'Terms', [
        '「期間」「費用」などの見出しと内容です。',
        'A heading such as “Period” or “Cost” with its text.',
      ]),
      fields: { label: field('見出し', 'Heading'), text: field('内容', 'Text') },
    },
    statistics: {
      ...field('統計', 'Statistics', [
        '資料に書かれた数字を1行に1つ書きます。計算した数字は入れません。',
        'Printed figures, one per row. Do not enter figures you calculated.',
      ]),
      fields: {
        metric: field('項目', 'Metric'),
        value: field('値', 'Value'),
        unit: field('単位', 'Unit'),
        fiscalYear: common.fiscalYear,
        asOf: field('時点', 'As of', ['例: 2023-07-01', 'For example 2023-07-01']),
        approximate,
        municipality: common.municipality,
        rank: field('順位', 'Rank'),
        field: field('分野', 'Field'),
        recipient: field('派遣先', 'Recipient'),
        note: common.note,
        document: documentLabels,
      },
    },
    grantScheme: field('助成制度', 'Grant scheme'),
    website: common.website,
    aliases: field('別名', 'Other names', [
      '検索されそうな略称や旧称です。',
      'Abbreviations and former names that readers may search for.',
    ]),
    sinceFiscalYear: field('開始年度', 'Since fiscal year'),
    sinceYear: field('開始年', 'Since year', [
      '資料に年度ではなく暦年だけがあるとき使います。',
      'Where the document gives a calendar year only.',
    ]),
  },
}

export const focusAreas: KindLabels<'FocusArea'> = {
  singular: both('重点分野', 'Focus area'),
  plural: both('重点分野', 'Focus areas'),
  about: both('中期経営計画の7つの分野。', 'The seven areas of the mid-term plan.'),
  fields: {
    ...everyKind,
    name: field('名称', 'Name'),
    description: common.description,
    order: common.order,
    numeral: field('番号表記', 'Numeral', ['計画での書き方です。例: Ⅰ', 'As the plan writes it, for example Ⅰ.']),
    tier: {
      ...field('区分', 'Tier'),
      options: { PRIORITY: both('重点', 'Priority'), COMMON_FOUNDATION: both('共通基盤', 'Common foundation') },
    },
    formerName: field('旧名称', 'Former name'),
    policies: {
      ...field('施策', 'Policies'),
      fields: {
        number: field('番号', 'Number'),
        text: field('内容', 'Text'),
        keywords: field('キーワード', 'Keywords', [
          '資料にある日本語の語句です。',
          'Japanese terms from the document.',
        ]),
      },
    },
    planSections: {
      ...field('計画・報告の節', 'Sections of plans and reports'),
      fields: {
        fiscalYear: common.fiscalYear,
        headings: field('見出し', 'Headings'),
        document: documentLabels,
      },
    },
  },
}

export const sessions: KindLabels<'Session'> = {
  singular: both('セミナー・研修', 'Session'),
  plural: both('セミナー・研修', 'Sessions'),
  about: both(
    '日付のあるセミナー、研修、会議。見本市や体験会は「イベント」へ。',
    'Dated seminars, trainings and conferences. Fairs and festivals belong under Events.',
  ),
  fields: {
    ...everyKind,
    title: field('題名', 'Title'),
    sessionKind: {
      ...field('種類', 'Kind'),
      options: {
        SEMINAR: both('セミナー', 'Seminar'),
        TRAINING: both('研修', 'Training'),
        MEETING: both('会合', 'Meeting'),
        STAFF_TRAINING: both('職員研修', 'Staff training'),
        CONFERENCE: both('会議', 'Conference'),
        ORIENTATION: both('オリエンテーション', 'Orientation'),
        EXCHANGE: both('交流', 'Exchange'),
        CAREER_FAIR: both('キャリアフェア', 'Career fair'),
        RECEPTION: both('レセプション', 'Reception'),
        PROMOTION: both('広報・PR', 'Promotion'),
        BRIEFING: both('説明会', 'Briefing'),
        EVENT: both('催し', 'Event'),
        DRILL: both('訓練', 'Drill'),
        STUDY_VISIT: both('視察', 'Study visit'),
        INTERNSHIP: both('インターンシップ', 'Internship'),
        PRESENTATION: both('発表', 'Presentation'),
        PANEL: both('パネルディスカッション', 'Panel'),
        LECTURE: both('講演', 'Lecture'),
      },
    },
    status: meeting.status,
    programme: common.programme,
    office: common.office,
    fiscalYear: common.fiscalYear,
    number: field('回', 'Number', ['「第24回」なら 24。', '24 for “the 24th”.']),
    dates: meeting.dates,
    occurrences: meeting.occurrences,
    format: meeting.format,
    place: common.place,
    countries: common.countries,
    municipalities: common.municipalities,
    hostMunicipality: field('開催自治体', 'Host municipality'),
    participants: {
      ...field('参加者', 'Participants'),
      fields: {
        total: field('合計', 'Total'),
        unit: field('単位', 'Unit', ['「名」「団体」など。', 'Such as “people” or “bodies”.']),
        approximate,
        breakdown: {
          ...common.breakdown,
          fields: { label: field('区分', 'Label'), value: field('数', 'Number') },
        },
        note: common.note,
      },
    },
    target: field('対象', 'For whom'),
    lectures: {
      ...field('講演', 'Lectures'),
      fields: {
        title: field('題名', 'Title'),
        presentedBy: field('発表団体', 'Presented by'),
        speakers: { ...field('講師', 'Speakers'), fields: meeting.person },
      },
    },
    speakers: { ...field('講師', 'Speakers'), fields: meeting.person },
    category: {
      ...field('研修の区分', 'Training category'),
      options: { GENERAL: both('一般', 'General'), BUSINESS: both('業務', 'Business') },
    },
    timesHeld: field('実施回数', 'Times held'),
    exhibitors: field('出展者数', 'Exhibitors'),
  },
}

export const events: KindLabels<'Event'> = {
  singular: both('イベント', 'Event'),
  plural: both('イベント', 'Events'),
  about: both(
    '見本市、物産展、料理体験、現地メディア招請など。',
    'Fairs, festivals, cooking events, familiarisation tours and media coverage.',
  ),
  fields: {
    ...everyKind,
    name: field('名称', 'Name'),
    eventKind: {
      ...field('種類', 'Kind'),
      options: {
        ECONOMIC_EXCHANGE: both('経済交流', 'Economic exchange'),
        COOKING_EXPERIENCE: both('料理体験', 'Cooking experience'),
        FAM_TOUR: both('招請ツアー', 'Familiarisation tour'),
        DOMESTIC_OUTREACH: both('国内での広報', 'Outreach in Japan'),
        CEREMONY: both('式典', 'Ceremony'),
        MEDIA_COVERAGE: both('海外メディアでのPR', 'Media coverage abroad'),
      },
    },
    role: {
      ...field('クレアの役割', 'Role of CLAIR'),
      options: { HOST: both('主催', 'Host'), PARTICIPANT: both('参加', 'Participant') },
    },
    status: meeting.status,
    programme: common.programme,
    office: common.office,
    fiscalYear: common.fiscalYear,
    dates: meeting.dates,
    occurrences: meeting.occurrences,
    place: common.place,
    countries: common.countries,
    invitedFrom: field('招請元の国', 'Invited from'),
    municipalities: common.municipalities,
    attendance: field('来場者数', 'Attendance'),
    attendanceApproximate: field('来場者数は概数', 'Attendance is approximate'),
    exhibitors: {
      ...field('出展', 'Exhibitors'),
      fields: {
        localGovernments: field('自治体', 'Local governments'),
        businesses: field('企業', 'Businesses'),
        products: field('品目', 'Products'),
      },
    },
    themeIngredients: {
      ...field('食材', 'Ingredients'),
      fields: { municipality: common.municipality, ingredients: field('食材', 'Ingredients') },
    },
    dishes: field('料理', 'Dishes'),
  },
}

export const placements: KindLabels<'Placement'> = {
  singular: both('研修員受入れ', 'Trainee placement'),
  plural: both('研修員受入れ', 'Trainee placements'),
  about: both(
    '自治体職員協力交流事業（LGOTP）の研修員。個人名は書きません。',
    'Trainees of the Local Government Officials Training Programme (LGOTP). No personal names.',
  ),
  fields: {
    ...everyKind,
    field: field('研修分野', 'Field'),
    fiscalYear: common.fiscalYear,
    programme: common.programme,
    municipality: field('受入自治体', 'Receiving municipality'),
    country: field('研修員の国・地域', 'Trainee’s country or region'),
    origin: field('派遣元', 'Sent by'),
    trainees: field('人数', 'Trainees'),
  },
}

export const dispatches: KindLabels<'Dispatch'> = {
  singular: both('専門家・アドバイザー派遣', 'Dispatch'),
  plural: both('専門家・アドバイザー派遣', 'Dispatches'),
  about: both(
    '海外へ送る専門家と、自治体へ送るアドバイザー。',
    'Experts sent abroad and advisers sent to municipalities.',
  ),
  fields: {
    ...everyKind,
    title: field('題名', 'Title'),
    dispatchKind: {
      ...field('種類', 'Kind'),
      options: {
        EXPERT: both('専門家派遣', 'Expert'),
        PROMOTION_ADVISER: both('プロモーションアドバイザー', 'Promotion adviser'),
        INTERNATIONALISATION_ADVISER: both('地域国際化推進アドバイザー', 'Internationalisation adviser'),
      },
    },
    fiscalYear: common.fiscalYear,
    programme: common.programme,
    municipality: common.municipality,
    municipalityRole: {
      ...field('自治体の立場', 'Role of the municipality', [
        'アドバイザーは自治体が受け入れ、専門家は自治体が送り出します。',
        'Advisers go to it (recipient); experts come from it (sender).',
      ]),
      options: { RECIPIENT: both('受入れ', 'Recipient'), SENDER: both('送出し', 'Sender') },
    },
    senderName: field('送出し団体の名称', 'Name of the sender'),
    field: field('分野', 'Field'),
    country: common.country,
    destination: field('派遣先', 'Destination'),
    office: common.office,
    dates: meeting.dates,
    dispatchCount: field('派遣回数', 'Number of dispatches'),
    advisers: { ...field('派遣者', 'People sent'), fields: meeting.person },
    participants: field('参加者数', 'Participants'),
    format: meeting.format,
  },
}
