/** Odd stamps are written in English, even ones in Japanese. */
export const localeOf = (stamp: number): 'ja' | 'en' => (stamp % 2 === 0 ? 'ja' : 'en')

/** One save that touches every table of a page with the same stamp. */
export function pageData(stamp: number) {
  return {
    locale: localeOf(stamp),
    data: {
      title: textOf(stamp),
      stamp,
      facts: [1, 2, 3].map((number) => ({ text: `${textOf(stamp)} fact ${number}`, stamp })),
      _status: 'published' as const,
    },
  }
}

export const textOf = (stamp: number): string => `${localeOf(stamp)} ${stamp}`
