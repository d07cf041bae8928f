import type { Count } from '../i18n/messages'
import type { LanguageCode } from '../languages'
import { language } from '../languages'
import { remember } from './remember'

const plain = remember((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
const myriads = remember((locale: string) => new Intl.NumberFormat(locale, { notation: 'compact' }))
const currency = remember(
  (locale: string) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'JPY', currencyDisplay: 'narrowSymbol' }),
)
const sizes = {
  kilobyte: remember(
    (locale: string) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'kilobyte',
        unitDisplay: 'short',
        maximumFractionDigits: 0,
      }),
  ),
  megabyte: remember(
    (locale: string) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'megabyte',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }),
  ),
}
const plurals = remember((locale: string) => new Intl.PluralRules(locale))

export const formatNumber = (value: number, lang: LanguageCode): string => plain(language(lang).locale).format(value)

/** A number for a sentence: how it is written, and whether the language speaks of that many in the singular. */
export function counted(value: number, lang: LanguageCode): Count {
  const { locale } = language(lang)
  return { text: plain(locale).format(value), one: plurals(locale).select(value) === 'one' }
}

const yenWords: Partial<Record<LanguageCode, string>> = { ja: '円', 'ja-easy': '円', zh: '日元', ko: ' 엔' }

/** Whole yen. Where the language counts in ten thousands, round amounts do too: 250万円. */
export function formatYen(amount: number, lang: LanguageCode): string {
  const { locale } = language(lang)
  const word = yenWords[lang]
  if (word === undefined) return currency(locale).format(amount)
  const inMyriads = amount >= 10_000 && amount < 100_000_000 && amount % 10_000 === 0
  if (!inMyriads) return plain(locale).format(amount) + word
  // The compact form rounds to two digits unless it is told how many there are.
  const unit = myriads(locale)
    .formatToParts(10_000)
    .find(({ type }) => type === 'compact')?.value
  return plain(locale).format(amount / 10_000) + unit + word
}

/** The size of a file, as precisely as a reader who is about to download it needs: 640 kB, 2.4 MB, 2,4 Mo. */
export function formatBytes(bytes: number, lang: LanguageCode): string {
  const { locale } = language(lang)
  if (bytes < 1_000_000) return sizes.kilobyte(locale).format(Math.max(1, Math.round(bytes / 1000)))
  return sizes.megabyte(locale).format(bytes / 1_000_000)
}
