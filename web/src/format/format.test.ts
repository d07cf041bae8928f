import { formatDate, formatMoment, formatPeriod } from './dates'
import { formatFiscalYear } from './fiscal-years'
import { counted, formatBytes, formatNumber, formatYen } from './numbers'

/** `Intl` sets thin and non-breaking spaces, which differ between its versions. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u2009\u202f]/g, ' ')

describe('fiscal years', () => {
  it('bear the era in Japanese, which began anew in 2019', () => {
    expect(formatFiscalYear(2023, 'ja')).toBe('令和5年度（2023年度）')
    expect(formatFiscalYear(2019, 'ja')).toBe('令和元年度（2019年度）')
    expect(formatFiscalYear(2018, 'ja')).toBe('平成30年度（2018年度）')
    expect(formatFiscalYear(2012, 'ja')).toBe('平成24年度（2012年度）')
    expect(formatFiscalYear(1989, 'ja')).toBe('平成元年度（1989年度）')
    expect(formatFiscalYear(1988, 'ja')).toBe('1988年度')
  })

  it('are short in the other languages', () => {
    expect(formatFiscalYear(2023, 'en')).toBe('FY2023')
    expect(formatFiscalYear(2023, 'fr')).toBe('exercice 2023')
    expect(formatFiscalYear(2023, 'zh')).toBe('2023财年')
    expect(formatFiscalYear(2023, 'ko')).toBe('2023회계연도')
    expect(formatFiscalYear(2023, 'ja-easy')).toBe('2023年度（ねんど）')
  })
})

describe('sizes of files', () => {
  it('are written as the language does', () => {
    expect(plain(formatBytes(2_449_000, 'ja'))).toBe('2.4 MB')
    expect(plain(formatBytes(2_449_000, 'fr'))).toBe('2,4 Mo')
    expect(plain(formatBytes(640_200, 'en'))).toBe('640 kB')
    expect(plain(formatBytes(12, 'en'))).toBe('1 kB')
  })
})

describe('yen', () => {
  it('are counted in ten thousands where the language does so', () => {
    expect(formatYen(5_000_000, 'ja')).toBe('500万円')
    expect(formatYen(12_340_000, 'ja')).toBe('1,234万円')
    expect(formatYen(5_000_000, 'zh')).toBe('500万日元')
    expect(formatYen(5_000_000, 'ko')).toBe('500만 엔')
    expect(formatYen(5_000_000, 'ja-easy')).toBe('500万円')
  })

  it('are written out where they are not round, few or very many', () => {
    expect(formatYen(1_234_567, 'ja')).toBe('1,234,567円')
    expect(formatYen(5_000, 'ja')).toBe('5,000円')
    expect(formatYen(0, 'ja')).toBe('0円')
    expect(formatYen(200_000_000, 'ja')).toBe('200,000,000円')
  })

  it('have a currency sign elsewhere', () => {
    expect(plain(formatYen(5_000_000, 'en'))).toBe('¥5,000,000')
    expect(plain(formatYen(5_000_000, 'fr'))).toBe('5 000 000 ¥')
  })
})

describe('dates', () => {
  it('are as precise as they are known', () => {
    expect(formatDate('2023-10-18', 'ja')).toBe('2023年10月18日')
    expect(formatDate('2023-10', 'ja')).toBe('2023年10月')
    expect(formatDate('2023', 'ja')).toBe('2023年')
    expect(formatDate('2023-10-18', 'en')).toBe('18 October 2023')
    expect(formatDate('2023-10', 'fr')).toBe('octobre 2023')
    expect(formatDate('2023-10-18', 'ko')).toBe('2023년 10월 18일')
  })

  it('stay as they are when they are no dates', () => {
    expect(formatDate('spring 2023', 'en')).toBe('spring 2023')
    expect(formatDate('2023-13-45', 'en')).toBe('2023-13-45')
  })

  it('of moments are the day in Japan', () => {
    expect(formatMoment('2023-12-31T15:30:00.000Z', 'en')).toBe('1 January 2024')
  })

  it('of a stretch of time say once what both ends share', () => {
    expect(formatPeriod({ start: '2024-11-08', end: '2024-11-10' }, 'ja')).toBe('2024年11月8日〜10日')
    expect(formatPeriod({ start: '2024-10-18', end: '2024-11-25' }, 'ja')).toBe('2024年10月18日〜11月25日')
    expect(formatPeriod({ start: '2024-12-30', end: '2025-01-02' }, 'ja')).toBe('2024年12月30日〜2025年1月2日')
    expect(formatPeriod({ startMonth: '2024-05', endMonth: '2024-06' }, 'ja')).toBe('2024年5月〜6月')
    expect(plain(formatPeriod({ start: '2024-11-08', end: '2024-11-10' }, 'en'))).toMatch(/^8 ?[–-] ?10 November 2024$/)
  })

  it('of one day name it once, and of nothing nothing', () => {
    expect(formatPeriod({ start: '2024-11-08', end: '2024-11-08' }, 'en')).toBe('8 November 2024')
    expect(formatPeriod({ start: '2024-11-08' }, 'en')).toBe('8 November 2024')
    expect(formatPeriod({ end: '2024-11-08' }, 'en')).toBe('8 November 2024')
    expect(formatPeriod({}, 'ja')).toBeUndefined()
    expect(formatPeriod(null, 'ja')).toBeUndefined()
  })
})

describe('numbers', () => {
  it('are grouped as the language does', () => {
    expect(formatNumber(1234567, 'ja')).toBe('1,234,567')
    expect(plain(formatNumber(1234567, 'fr'))).toBe('1 234 567')
    expect(formatNumber(12.5, 'en')).toBe('12.5')
  })

  it('know when the language speaks in the singular', () => {
    expect(counted(1, 'en')).toEqual({ text: '1', one: true })
    expect(counted(0, 'en').one).toBe(false)
    expect(counted(0, 'fr').one).toBe(true)
    expect(counted(1, 'ja').one).toBe(false)
  })
})
