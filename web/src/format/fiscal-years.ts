import type { LanguageCode } from '../languages'

/** The eras of Japan by the first fiscal year that bears their name. */
const eras = [
  { name: '令和', first: 2019 },
  { name: '平成', first: 1989 },
]

function eraYear(year: number): string | undefined {
  const era = eras.find(({ first }) => year >= first)
  if (!era) return undefined
  const number = year - era.first + 1
  return `${era.name}${number === 1 ? '元' : number}年度`
}

/** A fiscal year by the calendar year in which it begins in April: 2023 is 令和5年度（2023年度）, FY2023. */
export function formatFiscalYear(year: number, lang: LanguageCode): string {
  switch (lang) {
    case 'ja': {
      const inEra = eraYear(year)
      return inEra ? `${inEra}（${year}年度）` : `${year}年度`
    }
    case 'ja-easy':
      return `${year}年度（ねんど）`
    case 'en':
      return `FY${year}`
    case 'fr':
      return `exercice ${year}`
    case 'zh':
      return `${year}财年`
    case 'ko':
      return `${year}회계연도`
  }
}
