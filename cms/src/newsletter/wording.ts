import type { Language } from '@kakehashi/content-store'
import type { Newsletter } from './newsletter'

interface Words {
  kinds: Record<Newsletter['kind'], string>
  volume: (text: string) => string
  subject: (name: string, title: string) => string
  more: string
  contents: string
  onTheSite: string
  publisher: string
  writtenIn: Record<Language, string>
}

const publisherInEnglish = 'Council of Local Authorities for International Relations (CLAIR)'

/** The words of the mails themselves. */
export const mailWords: Record<Language, Words> = {
  ja: {
    kinds: {
      MAIL_MAGAZINE: 'クレアメールマガジン',
      FLASH: '海外事務所ニュース',
      OFFICE_NEWSLETTER: '事務所ニューズレター',
    },
    volume: (text) => `第${text}号`,
    subject: (name, title) => `【${name}】${title}`,
    more: '続きを読む',
    contents: 'もくじ',
    onTheSite: 'この号をウェブサイトで読む',
    publisher: '一般財団法人 自治体国際化協会（クレア）',
    writtenIn: { ja: '日本語', en: '英語', fr: 'フランス語', zh: '中国語', ko: '韓国語', 'ja-easy': 'やさしい日本語' },
  },
  en: {
    kinds: {
      MAIL_MAGAZINE: 'CLAIR Mail Magazine',
      FLASH: 'News from the overseas offices',
      OFFICE_NEWSLETTER: 'Office newsletter',
    },
    volume: (text) => `no. ${text}`,
    subject: (name, title) => `[${name}] ${title}`,
    more: 'Read more',
    contents: 'In this issue',
    onTheSite: 'Read this issue on the web site',
    publisher: publisherInEnglish,
    writtenIn: {
      ja: 'in Japanese',
      en: 'in English',
      fr: 'in French',
      zh: 'in Chinese',
      ko: 'in Korean',
      'ja-easy': 'in plain Japanese',
    },
  },
  fr: {
    kinds: {
      MAIL_MAGAZINE: 'Lettre d’information de CLAIR',
      FLASH: 'Nouvelles des bureaux à l’étranger',
      OFFICE_NEWSLETTER: 'Lettre du bureau',
    },
    volume: (text) => `n° ${text}`,
    subject: (name, title) => `[${name}] ${title}`,
    more: 'Lire la suite',
    contents: 'Sommaire',
    onTheSite: 'Lire ce numéro sur le site',
    publisher: publisherInEnglish,
    writtenIn: {
      ja: 'en japonais',
      en: 'en anglais',
      fr: 'en français',
      zh: 'en chinois',
      ko: 'en coréen',
      'ja-easy': 'en japonais facile',
    },
  },
  zh: {
    kinds: { MAIL_MAGAZINE: 'CLAIR电子杂志', FLASH: '海外事务所快讯', OFFICE_NEWSLETTER: '事务所通讯' },
    volume: (text) => `第${text}期`,
    subject: (name, title) => `【${name}】${title}`,
    more: '阅读全文',
    contents: '目录',
    onTheSite: '在网站上阅读本期',
    publisher: '自治体国际化协会（CLAIR）',
    writtenIn: { ja: '日文', en: '英文', fr: '法文', zh: '中文', ko: '韩文', 'ja-easy': '简易日文' },
  },
  ko: {
    kinds: { MAIL_MAGAZINE: 'CLAIR 메일 매거진', FLASH: '해외사무소 소식', OFFICE_NEWSLETTER: '사무소 뉴스레터' },
    volume: (text) => `제${text}호`,
    subject: (name, title) => `[${name}] ${title}`,
    more: '더 읽기',
    contents: '목차',
    onTheSite: '웹사이트에서 이번 호 읽기',
    publisher: '일본 자치체국제화협회(CLAIR)',
    writtenIn: { ja: '일본어', en: '영어', fr: '프랑스어', zh: '중국어', ko: '한국어', 'ja-easy': '쉬운 일본어' },
  },
  'ja-easy': {
    kinds: {
      MAIL_MAGAZINE: 'クレアのメール',
      FLASH: '外国の事務所からのニュース',
      OFFICE_NEWSLETTER: '事務所のニュース',
    },
    volume: (text) => `${text}番目`,
    subject: (name, title) => `【${name}】${title}`,
    more: '続きを読む',
    contents: 'このメールに書いてあること',
    onTheSite: 'ウェブサイトで読む',
    publisher: '自治体国際化協会（クレア）',
    writtenIn: { ja: '日本語', en: '英語', fr: 'フランス語', zh: '中国語', ko: '韓国語', 'ja-easy': 'やさしい日本語' },
  },
}
