import { both, field } from './bilingual'
import { common, everyKind } from './common'
import type { KindLabels } from './kind-labels'

export const site: KindLabels<'Site'> = {
  singular: both('サイトの文章', 'Site texts'),
  plural: both('サイトの文章', 'Site texts'),
  about: both('クレアの紹介と、サイト全体で使う文章。', 'About CLAIR, and the texts that the whole site uses.'),
  fields: {
    ...everyKind,
    name: field('正式名称', 'Full name'),
    shortName: field('略称', 'Short name'),
    tagline: field('キャッチフレーズ', 'Tagline'),
    homeLead: field('トップページの導入文', 'Lead of the home page'),
    about: field('クレアについて', 'About CLAIR'),
    notice: field('お知らせ', 'Notice', [
      '入力すると全ページの上に表示されます。用が済んだら空にしてください。',
      'Shown above every page while it is filled in. Empty it when it is over.',
    ]),
    legalForm: field('法人格', 'Legal form'),
    foundedYear: field('設立年', 'Founded in'),
    purposes: {
      ...field('理念と約束', 'Purposes'),
      fields: {
        purposeKind: {
          ...field('種類', 'Kind'),
          options: { PHILOSOPHY: both('理念', 'Philosophy'), COMMITMENT: both('約束', 'Commitment') },
        },
        text: field('文', 'Text'),
      },
    },
    departments: {
      ...field('部署', 'Departments'),
      fields: {
        name: field('部', 'Department'),
        divisions: {
          ...field('課', 'Divisions'),
          fields: { name: field('課', 'Division'), tel: common.tel, email: common.email },
        },
      },
    },
    contactPoints: {
      ...field('問合せ窓口', 'Contact points'),
      fields: {
        topic: field('用件', 'Topic'),
        division: field('担当課', 'Division'),
        tel: common.tel,
        email: common.email,
      },
    },
    links: { ...field('リンク', 'Links'), fields: { name: field('名称', 'Name'), url: field('アドレス', 'Address') } },
  },
}
