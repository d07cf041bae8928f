/** Where Payload's own wording is missing in Japanese, or says “locale” to people who think of languages. */
export const wording = {
  ja: {
    general: {
      false: 'いいえ',
      locale: '言語',
      locales: '言語',
      noLabel: '—',
      notFound: '見つかりません',
      nothingFound: '見つかりませんでした',
      searchBy: '検索: {{label}}',
      thisLanguage: '日本語',
      true: 'はい',
      untitled: '無題',
    },
  },
  en: {
    general: { locale: 'Language', locales: 'Languages', noLabel: '—' },
  },
}
