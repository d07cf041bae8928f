/**
 * Days, months and fiscal years as Japanese offices write them: 令和6年4月1日, R6.4.1, 令和元年度, ２０２４/４/１, and the day
 * numbers of Excel. What could mean two things is not guessed at.
 */

/** Why something is not taken as a date: it is not written as one, there is no such day, or its era had ended or not begun. */
export type DateProblem = 'notADate' | 'noSuchDay' | 'notInEra'

export type DateReading = { value: string } | { problem: DateProblem }
export type YearReading = { value: number } | { problem: DateProblem }

interface Era {
  names: readonly string[]
  /** Year 1 of the era is this year and one. */
  before: number
  /** First and last day, ISO 8601. */
  from: string
  to: string
}

const eras: readonly Era[] = [
  { names: ['令和', 'R'], before: 2018, from: '2019-05-01', to: '9999-12-31' },
  { names: ['平成', 'H'], before: 1988, from: '1989-01-08', to: '2019-04-30' },
  { names: ['昭和', 'S'], before: 1925, from: '1926-12-25', to: '1989-01-07' },
]

const era = '(?<era>令和|平成|昭和|[RHS])\\.?(?<eraYear>\\d{1,2})'
const year = `(?:${era}|(?<year>\\d{4}))`
const day = new RegExp(`^${year}[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?$`)
const compactDay = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/
const month = new RegExp(`^${year}[-/.年](?<month>\\d{1,2})月?$`)
const fiscalYear = new RegExp(`^(?:FY)?${year}(?:年度?|FY)?$`)

/** @returns the day as ISO 8601 */
export function readDay(cell: string | number | Date): DateReading {
  if (cell instanceof Date) return { value: cell.toISOString().slice(0, 10) }
  const text = simplified(String(cell))
  const serial = dayOfSerial(text)
  if (serial) return { value: serial }
  const found = (day.exec(text) ?? compactDay.exec(text))?.groups
  if (!found) return { problem: 'notADate' }
  return checked(found, Number(found.month), Number(found.day))
}

/** @returns the month as `YYYY-MM`; a whole day stands for its month */
export function readMonth(cell: string | number | Date): DateReading {
  const found = cell instanceof Date ? undefined : month.exec(simplified(String(cell)))?.groups
  if (!found) {
    const whole = readDay(cell)
    return 'value' in whole ? { value: whole.value.slice(0, 7) } : whole
  }
  // An era may change within a month: any day of the month will do.
  const readings = [1, 28].map((one) => checked(found, Number(found.month), one))
  const good = readings.find((reading) => 'value' in reading)
  return good && 'value' in good ? { value: good.value.slice(0, 7) } : (readings[0] as DateReading)
}

/**
 * @returns the calendar year in which the fiscal year begins. Plans made before an era ended count its years on (平成32年度 is
 * 2020), which can mean one year only; so do we.
 */
export function readFiscalYear(cell: string | number | Date): YearReading {
  if (cell instanceof Date) return { problem: 'notADate' }
  const found = fiscalYear.exec(simplified(String(cell)))?.groups
  const value = found && yearOf(found)
  return value === undefined || value === 0 ? { problem: 'notADate' } : { value }
}

function checked(found: Record<string, string | undefined>, monthNumber: number, dayNumber: number): DateReading {
  const yearNumber = yearOf(found)
  if (yearNumber === undefined) return { problem: 'notADate' }
  const date = new Date(Date.UTC(yearNumber, monthNumber - 1, dayNumber))
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== dayNumber) return { problem: 'noSuchDay' }
  const value = date.toISOString().slice(0, 10)
  const named = eraOf(found)
  if (named && (value < named.from || value > named.to)) return { problem: 'notInEra' }
  return { value }
}

function yearOf(found: Record<string, string | undefined>): number | undefined {
  if (found.year) return Number(found.year)
  const named = eraOf(found)
  const number = Number(found.eraYear)
  return named && number > 0 ? named.before + number : undefined
}

const eraOf = (found: Record<string, string | undefined>): Era | undefined =>
  eras.find(({ names }) => names.includes(found.era ?? ''))

/** One width, no spaces, no weekday, no midnight; numbers in digits. */
function simplified(text: string): string {
  return (
    text
      .normalize('NFKC')
      .trim()
      .replace(/\s+0?0:00(:00)?$/, '')
      .replace(/\s+/g, '')
      .replace(/\([日月火水木金土](曜日?)?\)$/, '')
      .replace(/[‐‑–—−ー]/g, '-')
      .replace(/元(?=[年./-])/, '1')
      // Of the characters, only those before a unit are numbers.
      .replace(/[〇一二三四五六七八九十]+(?=[年月日])/g, (number) => String(fromCharacters(number)))
      .toUpperCase()
  )
}

const characters = '〇一二三四五六七八九'

/** 十五 → 15, 二十一 → 21, 二〇二四 → 2024. */
function fromCharacters(text: string): number {
  const digit = (character: string) => characters.indexOf(character)
  if (!text.includes('十')) return Number([...text].map(digit).join(''))
  const [tens = '', ones = ''] = text.split('十')
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0)
}

/** Between 1954 and 2119: what is less or more is a year or something else. */
const serials = { least: 20_000, most: 80_000 } as const
const dayZero = Date.UTC(1899, 11, 30)
const dayMilliseconds = 24 * 60 * 60 * 1000

/** The day that Excel means by a number. */
function dayOfSerial(text: string): string | undefined {
  if (!/^\d{5}(\.0+)?$/.test(text)) return undefined
  const number = Number(text)
  if (number < serials.least || number > serials.most) return undefined
  return new Date(dayZero + number * dayMilliseconds).toISOString().slice(0, 10)
}
