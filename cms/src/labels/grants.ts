import { both, field } from './bilingual'
import { common, everyKind } from './common'
import type { KindLabels } from './kind-labels'

const recipientFields = {
  municipality: common.municipality,
  printedName: field('名称（資料のとおり）', 'Name as printed'),
  recipientKind: {
    ...field('種別', 'Kind'),
    options: {
      PREFECTURE: both('都道府県', 'Prefecture'),
      DESIGNATED_CITY: both('政令指定都市', 'Designated city'),
      MUNICIPALITY: both('市区町村', 'Municipality'),
      ASSOCIATION: both('地域国際化協会等', 'Association'),
      COMPANY: both('企業', 'Company'),
      OTHER: both('その他', 'Other'),
    },
  },
} as const

export const grantSchemes: KindLabels<'GrantScheme'> = {
  singular: both('助成制度', 'Grant scheme'),
  plural: both('助成制度', 'Grant schemes'),
  about: both(
    '助成・支援の制度。要件、助成率、上限額。',
    'Grant schemes: who may apply, at what rate and up to what amount.',
  ),
  fields: {
    ...everyKind,
    name: field('名称', 'Name'),
    description: common.description,
    body: common.body,
    status: {
      ...field('状況', 'State'),
      options: { CURRENT: both('実施中', 'Current'), HISTORICAL: both('終了', 'Historical') },
    },
    recipientKind: {
      ...field('助成先', 'Recipient'),
      options: { BODY: both('団体', 'Body'), PERSON: both('個人', 'Person') },
    },
    focusArea: common.focusArea,
    programme: common.programme,
    eligibleBodies: field('対象団体', 'Who may apply', ['1行に1つ書きます。', 'One per row.']),
    eligibleProjects: field('対象事業', 'Eligible projects', ['1行に1つ書きます。', 'One per row.']),
    exclusions: field('対象外', 'Not eligible', ['1行に1つ書きます。', 'One per row.']),
    minimumEligibleCostExclusiveYen: field('対象となる事業費（円超）', 'Cost must exceed (yen)', [
      'この額以下の事業は対象になりません。',
      'Projects that cost this much or less are not eligible.',
    ]),
    rate: {
      ...field('助成率', 'Rate'),
      fields: {
        text: field('助成率の説明', 'Rate in words'),
        numerator: field('分子', 'Numerator', ['「2分の1以内」なら 1。', '1 for “up to one half”.']),
        denominator: field('分母', 'Denominator', ['「2分の1以内」なら 2。', '2 for “up to one half”.']),
      },
    },
    caps: {
      ...field('上限額', 'Caps'),
      fields: {
        amountYen: field('金額（円）', 'Amount (yen)'),
        condition: field('条件', 'Condition'),
        conditionCode: {
          ...field('条件の種類', 'Kind of condition', [
            '助成額の試算に使われます。当てはまるものがなければ空のままにします。',
            'Used to estimate grants. Leave empty if none fits.',
          ]),
          options: {
            MAINLY_ABROAD: both('主に海外で実施', 'Mainly abroad'),
            MAINLY_IN_JAPAN: both('主に国内で実施', 'Mainly in Japan'),
            SINGLE: both('単独で申請', 'Single applicant'),
            JOINT: both('共同で申請', 'Joint applicants'),
          },
        },
      },
    },
    rules: {
      ...field('試算の根拠', 'Rules for estimates', [
        '資料に書かれた要件と助成額の決まりです。書かれていないことは加えないでください。試算では「要問合せ」になります。',
        'What documents state about eligibility and amounts. Leave out what they do not state: estimates then say “ask”.',
      ]),
      fields: {
        code: {
          ...field('種類', 'About'),
          options: {
            APPLICANT: both('対象団体・対象者', 'Who may apply'),
            MINIMUM_COST: both('対象経費の下限', 'Minimum cost'),
            OTHER_SUBSIDIES: both('他の助成との関係', 'Other public aid'),
            RATE: both('助成率', 'Rate'),
            CAP: both('上限額', 'Cap'),
          },
        },
        text: field('決まりの文', 'Rule in words'),
        applicants: {
          ...field('対象となる者', 'Applicants', ['「対象団体・対象者」のときに選びます。', 'For “Who may apply”.']),
          fields: {
            applicantKind: {
              ...field('種別', 'Kind'),
              options: {
                PREFECTURE: both('都道府県', 'Prefecture'),
                MUNICIPALITY: both('市区町村', 'Municipality'),
                ASSOCIATION: both('地域国際化協会', 'Regional international association'),
                PARTNER_NGO: both('自治体・協会と連携するNGO', 'NGO working with one of these'),
                JET_PARTICIPANT: both('JETプログラム参加者', 'JET participant'),
                SPORTS_EXCHANGE_ADVISER: both('スポーツ国際交流員（SEA）', 'Sports exchange adviser (SEA)'),
              },
            },
          },
        },
        andSimilar: field('「など」がある', 'And others', [
          '資料に「など」とあるときに選びます。',
          'When the document adds “and others”.',
        ]),
        source: { ...everyKind.sources, ...field('出典', 'Source') },
      },
    },
    budgetLimited: field('予算の範囲内', 'Within the budget'),
    period: field('対象期間', 'Period'),
    contact: {
      ...field('問合せ先', 'Contact'),
      fields: { department: field('担当課', 'Department'), tel: common.tel, email: common.email },
    },
    figures: {
      ...field('実績', 'Figures'),
      fields: {
        fiscalYear: common.fiscalYear,
        adopted: field('採択', 'Adopted'),
        awarded: field('助成', 'Awarded'),
        withdrawn: field('取下げ', 'Withdrawn'),
        recipients: field('助成先の数', 'Recipients'),
        breakdown: {
          ...common.breakdown,
          fields: { category: field('区分', 'Category'), awarded: field('助成', 'Awarded') },
        },
        note: common.note,
      },
    },
    sinceFiscalYear: field('開始年度', 'Since fiscal year'),
    quota: field('定員・件数', 'Quota'),
  },
}

export const grantAwards: KindLabels<'GrantAward'> = {
  singular: both('助成実績', 'Grant award'),
  plural: both('助成実績', 'Grant awards'),
  about: both('資料に載った助成の1件ずつ。取下げも含みます。', 'Every printed award, withdrawn ones included.'),
  fields: {
    ...everyKind,
    title: field('事業名', 'Project title', [
      '取り下げられた事業では資料に書かれていません。',
      'Documents do not print it for withdrawn projects.',
    ]),
    scheme: field('助成制度', 'Grant scheme'),
    fiscalYear: common.fiscalYear,
    status: {
      ...field('状況', 'State'),
      options: { AWARDED: both('助成', 'Awarded'), WITHDRAWN: both('取下げ', 'Withdrawn') },
    },
    category: {
      ...field('区分', 'Category'),
      options: { SALES_CHANNEL: both('販路開拓', 'Sales channels'), INBOUND: both('インバウンド', 'Inbound tourism') },
    },
    recipient: { ...field('助成先', 'Recipient'), fields: recipientFields },
    coRecipients: { ...field('共同の助成先', 'Joint recipients'), fields: recipientFields },
    prefecture: common.prefecture,
    partnerCountries: field('相手国・地域', 'Partner countries'),
    partnerCountriesFrom: {
      ...field('相手国の根拠', 'Partner countries known from'),
      options: {
        LIST: both('一覧に記載', 'Printed in the list'),
        TITLE: both('事業名から判断', 'Told from the title'),
      },
    },
    month: field('実施月', 'Month', ['例: 2023-10', 'For example 2023-10']),
    disaster: field('災害', 'Disaster'),
  },
}

export const commendations: KindLabels<'Commendation'> = {
  singular: both('表彰', 'Commendation'),
  plural: both('表彰', 'Commendations'),
  about: both('自治体国際交流表彰などの受賞団体。', 'Winners of commendations for international exchange.'),
  fields: {
    ...everyKind,
    award: field('賞', 'Award'),
    edition: field('回', 'Edition', ['「第18回」なら 18。', '18 for “the 18th”.']),
    year: field('年', 'Year'),
    fiscalYear: common.fiscalYear,
    winner: { ...field('受賞団体', 'Winner'), fields: recipientFields },
    prefecture: common.prefecture,
    counterpart: field('交流相手', 'Counterpart'),
    counterpartCountry: field('交流相手の国・地域', 'Counterpart’s country'),
    ceremonyMonth: field('表彰式の月', 'Month of the ceremony', ['例: 2024-05', 'For example 2024-05']),
    presentation: field('取組の発表', 'Presentation'),
  },
}
