import { both, field } from './bilingual'
import { common, everyKind } from './common'
import type { KindLabels } from './kind-labels'

const municipalityKinds = {
  PREFECTURE: both('都道府県', 'Prefecture'),
  DESIGNATED_CITY: both('政令指定都市', 'Designated city'),
  CITY: both('市', 'City'),
  TOWN: both('町', 'Town'),
  VILLAGE: both('村', 'Village'),
  SPECIAL_WARD: both('特別区', 'Special ward'),
  ADMINISTRATIVE_WARD: both('行政区', 'Administrative ward'),
  REGIONAL_UNION: both('広域連合', 'Regional union'),
  ASSOCIATION: both('地域国際化協会・団体', 'Association'),
} as const

const municipalityCount = field('自治体数', 'Number of municipalities')

export const offices: KindLabels<'Office'> = {
  singular: both('事務所', 'Office'),
  plural: both('事務所', 'Offices'),
  about: both('東京本部と海外事務所。', 'The Tokyo headquarters and the overseas offices.'),
  fields: {
    ...everyKind,
    name: field('名称', 'Name'),
    localName: field('現地での名称', 'Local name', [
      '現地の言葉で、資料に書かれたとおり。',
      'In the language of its country, as printed.',
    ]),
    description: common.description,
    body: common.body,
    officeKind: {
      ...field('種類', 'Kind'),
      options: { HEADQUARTERS: both('本部', 'Headquarters'), OVERSEAS: both('海外事務所', 'Overseas office') },
    },
    order: common.order,
    city: field('都市', 'City'),
    country: common.country,
    prefecture: common.prefecture,
    postalCode: field('郵便番号', 'Postal code'),
    address: field('住所', 'Address'),
    tel: common.tel,
    telNote: field('電話についての注記', 'Note on the telephone'),
    fax: field('ファクス', 'Fax'),
    website: common.website,
    access: {
      ...field('交通', 'Getting there'),
      fields: {
        line: field('路線', 'Line'),
        station: field('駅', 'Station'),
        exit: field('出口', 'Exit'),
        walkMinutes: field('徒歩（分）', 'Walk (minutes)'),
      },
    },
    coverage: {
      ...field('担当する国・地域', 'Countries covered'),
      fields: { country: common.country, note: common.note },
    },
    staff: {
      ...field('職員数', 'Staff'),
      fields: {
        asOf: field('時点', 'As of', ['例: 2024-04-01', 'For example 2024-04-01']),
        total: field('合計', 'Total'),
        byRole: { ...field('職別', 'By role'), fields: { role: field('職', 'Role'), count: common.count } },
      },
    },
    secondedStaff: {
      ...field('派遣職員', 'Seconded staff'),
      fields: {
        fiscalYear: common.fiscalYear,
        persons: field('人数', 'People'),
        municipalityCount,
        municipalities: field('派遣元', 'Seconded from'),
        byDivision: {
          ...field('課別', 'By division'),
          fields: {
            division: field('課', 'Division'),
            persons: field('人数', 'People'),
            placements: {
              ...field('配置', 'Placements'),
              fields: {
                municipality: field('派遣元', 'Seconded from'),
                nextOffice: field('次の配属先', 'Next office'),
              },
            },
          },
        },
        note: common.note,
      },
    },
    supportCounts: {
      ...field('活動支援件数', 'Activities supported', [
        '自治体の海外活動を支援した件数を、年度ごとに書きます。',
        'Activities of local governments abroad that the office supported, by fiscal year.',
      ]),
      fields: {
        fiscalYear: common.fiscalYear,
        total: field('合計', 'Total'),
        prefecturesAndDesignatedCities: field('都道府県・政令指定都市', 'Prefectures and designated cities'),
        municipalities: field('市区町村', 'Municipalities'),
        other: field('その他', 'Other'),
      },
    },
    channels: {
      ...field('発信媒体', 'Channels'),
      fields: {
        channelKind: field('種類', 'Kind', ['例: FACEBOOK、X、BLOG、WECHAT', 'Such as FACEBOOK, X, BLOG or WECHAT']),
        name: field('名称', 'Name'),
        note: common.note,
      },
    },
    newsletter: {
      ...field('ニュースレター', 'Newsletter'),
      fields: {
        name: field('名称', 'Name'),
        contents: field('内容', 'Contents'),
        issuesPerYear: field('年間発行回数', 'Issues per year'),
      },
    },
    supportHighlights: field('支援の例', 'Highlights of support'),
    seminarExample: {
      ...field('セミナーの例', 'Example of a seminar'),
      fields: { name: field('名称', 'Name'), text: field('内容', 'Text'), fiscalYear: common.fiscalYear },
    },
    residentOfficers: {
      ...field('駐在員', 'Resident officers'),
      fields: { fiscalYear: common.fiscalYear, municipalities: field('派遣元', 'Sent by') },
    },
  },
}

export const branches: KindLabels<'Branch'> = {
  singular: both('支部', 'Branch'),
  plural: both('支部', 'Branches'),
  about: both('都道府県と政令指定都市に置かれた支部。', 'Branches in the prefectures and designated cities.'),
  fields: {
    ...everyKind,
    name: field('名称', 'Name'),
    municipality: common.municipality,
    branchKind: { ...field('種類', 'Kind'), options: municipalityKinds },
    prefecture: common.prefecture,
    order: common.order,
    department: field('担当部署', 'Department'),
    headPost: field('支部長の職', 'Post of the head', [
      '職名だけを書き、氏名は書きません。',
      'The post only, never a name.',
    ]),
  },
}

export const countries: KindLabels<'Country'> = {
  singular: both('国・地域', 'Country or region'),
  plural: both('国・地域', 'Countries and regions'),
  about: both(
    '識別名は ISO 3166-1 の2文字コード（大文字）です。',
    'The identifier is the two-letter ISO 3166-1 code in capitals.',
  ),
  fields: { ...everyKind, name: field('名称', 'Name') },
}

export const municipalities: KindLabels<'Municipality'> = {
  singular: both('自治体・団体', 'Municipality or association'),
  plural: both('自治体・団体', 'Municipalities and associations'),
  about: both(
    '都道府県、市区町村、広域連合、地域国際化協会など。',
    'Prefectures, cities, towns, villages, wards, unions and international associations.',
  ),
  fields: {
    ...everyKind,
    name: field('名称', 'Name'),
    municipalityKind: { ...field('種類', 'Kind'), options: municipalityKinds },
    prefecture: common.prefecture,
    parent: field('上位の自治体', 'Part of', [
      '行政区なら市、協会なら設立した自治体。',
      'The city of a ward, the municipality of an association.',
    ]),
    legalForm: field('法人格', 'Legal form'),
    englishName: {
      ...field('英語名の由来', 'English name'),
      options: { ROMANISED: both('ローマ字表記', 'Romanised by us'), TRANSLATED: both('翻訳', 'Translated by us') },
    },
  },
}

export const surveys: KindLabels<'Survey'> = {
  singular: both('受託調査', 'Commissioned survey'),
  plural: both('受託調査', 'Commissioned surveys'),
  about: both('自治体の依頼で行った海外調査。', 'Surveys abroad that local governments commissioned.'),
  fields: {
    ...everyKind,
    title: field('題名', 'Title'),
    fiscalYear: common.fiscalYear,
    offices: field('調査した事務所', 'Offices'),
  },
}
