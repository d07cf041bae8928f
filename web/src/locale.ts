import { formatDate, formatMinute, formatMoment, formatPeriod } from './format/dates'
import { formatFiscalYear } from './format/fiscal-years'
import { counted, formatBytes, formatNumber, formatYen } from './format/numbers'
import { messages } from './i18n'
import { isLanguageCode, type LanguageCode, language } from './languages'
import { links } from './links'

/** Everything that a page needs to speak one language: its words, its addresses, its forms of numbers and dates. */
export function localeIn(lang: LanguageCode) {
  return {
    lang,
    ...language(lang),
    m: messages[lang],
    to: links(lang),
    number: (value: number) => formatNumber(value, lang),
    counted: (value: number) => counted(value, lang),
    bytes: (value: number) => formatBytes(value, lang),
    yen: (amount: number) => formatYen(amount, lang),
    date: (value: string) => formatDate(value, lang),
    moment: (value: string) => formatMoment(value, lang),
    minute: (value: string) => formatMinute(value, lang),
    period: (value: Parameters<typeof formatPeriod>[0]) => formatPeriod(value, lang),
    fiscalYear: (year: number) => formatFiscalYear(year, lang),
  }
}

export type Locale = ReturnType<typeof localeIn>

/** The locale that a page's address names. The proxy lets only known languages through to pages. */
export async function localeOf(params: Promise<{ lang: string }>): Promise<Locale> {
  const { lang } = await params
  return localeIn(isLanguageCode(lang) ? lang : 'ja')
}
