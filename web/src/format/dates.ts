import type { LanguageCode } from '../languages'
import { language } from '../languages'
import { remember } from './remember'

const formatter = (options: Intl.DateTimeFormatOptions) =>
  remember((locale: string) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))

const day = formatter({ year: 'numeric', month: 'long', day: 'numeric' })
const month = formatter({ year: 'numeric', month: 'long' })
const year = formatter({ year: 'numeric' })
/** Moments are told by the clock of Japan. */
const moment = formatter({ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'Asia/Tokyo' })

function parts(value: string): { date: Date; format: typeof day } | undefined {
  const format = /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? day
    : /^\d{4}-\d{2}$/.test(value)
      ? month
      : /^\d{4}$/.test(value)
        ? year
        : undefined
  const date = new Date(value)
  return format && !Number.isNaN(date.getTime()) ? { date, format } : undefined
}

/** A date as precise as it is given: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. What is none of these stays as it is. */
export function formatDate(value: string, lang: LanguageCode): string {
  const known = parts(value)
  return known ? known.format(language(lang).locale).format(known.date) : value
}

/** The day in Japan of a moment with a time zone. */
export const formatMoment = (value: string, lang: LanguageCode): string =>
  moment(language(lang).locale).format(new Date(value))

const minute = formatter({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' })

/** Day and time of day in Japan of a moment with a time zone. */
export const formatMinute = (value: string, lang: LanguageCode): string =>
  minute(language(lang).locale).format(new Date(value))

const dayOfMonth = formatter({ day: 'numeric' })
const dayOfYear = formatter({ month: 'long', day: 'numeric' })
const monthOfYear = formatter({ month: 'long' })

interface PeriodGiven {
  start?: string | null
  end?: string | null
  startMonth?: string | null
  endMonth?: string | null
}

/** A stretch of time, in days where they are known and in months where not; undefined when nothing is known. */
export function formatPeriod(period: PeriodGiven | null | undefined, lang: LanguageCode): string | undefined {
  const from = period?.start ?? period?.startMonth
  const to = period?.end ?? period?.endMonth
  const start = parts(from ?? to ?? '')
  if (!start) return undefined
  const { locale } = language(lang)
  const end = parts(to ?? from ?? '') ?? start
  const first = start.format(locale)
  if (start.date.getTime() === end.date.getTime()) return first.format(start.date)
  if (lang === 'en' || lang === 'fr') return first.formatRange(start.date, end.date)
  // In the east `Intl` falls back to slashes; what both ends share is said once: 2024年11月8日〜10日.
  const sameYear = start.date.getUTCFullYear() === end.date.getUTCFullYear()
  const sameMonth = sameYear && start.date.getUTCMonth() === end.date.getUTCMonth()
  const inDays = end.format === day
  const rest = !sameYear ? end.format : !inDays ? monthOfYear : sameMonth ? dayOfMonth : dayOfYear
  return `${first.format(start.date)}${lang === 'ko' ? '~' : '〜'}${rest(locale).format(end.date)}`
}
