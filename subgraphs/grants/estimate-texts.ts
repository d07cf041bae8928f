import type { LocalizedText } from '@kakehashi/content-store'

/** What Kakehashi itself says in an estimate; no document does. */
export const ourTexts = {
  APPLICANT: {
    ja: '申請できる団体・人について、資料に定めがありません。お問い合わせください。',
    en: 'The documents do not say who may apply. Please ask.',
    fr: 'Les documents ne précisent pas qui peut déposer une demande. Veuillez vous renseigner.',
    zh: '资料中没有规定申请对象，请咨询。',
    ko: '신청 대상에 관한 규정이 자료에 없습니다. 문의해 주십시오.',
    'ja-easy':
      'だれが申（もう）し込（こ）むことができるか、資料（しりょう）に書（か）いてありません。聞（き）いてください。',
  },
  MINIMUM_COST: {
    ja: '対象となる経費の下限について、資料に定めがありません。お問い合わせください。',
    en: 'The documents do not state this minimum in words. Please ask.',
    fr: 'Les documents ne formulent pas ce minimum. Veuillez vous renseigner.',
    zh: '资料中没有关于对象经费下限的说明，请咨询。',
    ko: '대상 경비의 하한에 관한 설명이 자료에 없습니다. 문의해 주십시오.',
    'ja-easy':
      'お金（かね）がいくらより多（おお）くかかればいいか、資料（しりょう）に書（か）いてありません。聞（き）いてください。',
  },
  OTHER_SUBSIDIES: {
    ja: 'この助成とほかの助成を併せて受けられるかについて、資料に定めがありません。お問い合わせください。',
    en: 'The documents do not say whether this other aid can be combined with the grant. Please ask.',
    fr: 'Les documents ne précisent pas si cette autre aide est cumulable avec la subvention. Veuillez vous renseigner.',
    zh: '资料中没有规定能否与该其他资助同时领取，请咨询。',
    ko: '이 다른 지원과 함께 받을 수 있는지에 관한 규정이 자료에 없습니다. 문의해 주십시오.',
    'ja-easy':
      'ほかのところからもお金（かね）をもらうとき、このお金（かね）をもらえるか、資料（しりょう）に書（か）いてありません。聞（き）いてください。',
  },
  RATE: {
    ja: '助成額について、資料に定めがありません。お問い合わせください。',
    en: 'The documents do not say how much is paid. Please ask.',
    fr: 'Les documents ne précisent pas le montant de l’aide. Veuillez vous renseigner.',
    zh: '资料中没有规定资助金额，请咨询。',
    ko: '지원 금액에 관한 규정이 자료에 없습니다. 문의해 주십시오.',
    'ja-easy': 'お金（かね）がいくらもらえるか、資料（しりょう）に書（か）いてありません。聞（き）いてください。',
  },
  CAP: {
    ja: 'このような事業の上限額について、資料に定めがありません。お問い合わせください。',
    en: 'The documents state no cap for a project of this kind. Please ask.',
    fr: 'Les documents n’indiquent pas de plafond pour un tel projet. Veuillez vous renseigner.',
    zh: '资料中没有规定此类项目的上限金额，请咨询。',
    ko: '이러한 사업의 상한액에 관한 규정이 자료에 없습니다. 문의해 주십시오.',
    'ja-easy':
      'このような仕事（しごと）で一番（いちばん）多（おお）くていくらか、資料（しりょう）に書（か）いてありません。聞（き）いてください。',
  },
  ENDED: {
    ja: 'この制度は終了しています。',
    en: 'This scheme has ended.',
    fr: 'Ce dispositif a pris fin.',
    zh: '该制度已结束。',
    ko: '이 제도는 종료되었습니다.',
    'ja-easy': 'この制度（せいど）は、もう終（お）わりました。',
  },
  ROUNDING: {
    ja: '1円未満の端数について資料に定めがないため、この試算では切り捨てています。',
    en: 'The documents do not say how fractions of a yen are rounded; this estimate rounds down.',
    fr: 'Les documents ne précisent pas l’arrondi des fractions de yen ; cette estimation arrondit à l’unité inférieure.',
    zh: '资料中没有规定不足1日元的零头如何处理，本估算予以舍去。',
    ko: '1엔 미만의 단수 처리에 관한 규정이 자료에 없어 이 추산에서는 버립니다.',
    'ja-easy':
      '1円（えん）より小（ちい）さい数（かず）は、資料（しりょう）に書（か）いてありません。ここでは数（かぞ）えません。',
  },
} as const satisfies Record<string, LocalizedText>
