import { monthAfter, monthAsked, startOfDay, tokyoDay, tokyoMinute, weeksOf } from './calendar'

test('a moment belongs to the day that it is in Tokyo', () => {
  expect(tokyoDay('2026-11-30T15:00:00Z')).toBe('2026-12-01')
  expect(tokyoDay('2026-11-30T14:59:59Z')).toBe('2026-11-30')
  expect(tokyoMinute('2026-11-30T15:05:00Z')).toBe('00:05')
  expect(startOfDay('2026-12-01').toISOString()).toBe('2026-11-30T15:00:00.000Z')
})

test('a month has all its days once, in weeks from Sunday, with the days around it', () => {
  for (const [month, days] of [
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-11', 30],
    ['2026-12', 31],
  ] as const) {
    const weeks = weeksOf(month)
    const all = weeks.flat()
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(all.map(({ date }) => date)).toEqual([...new Set(all.map(({ date }) => date))].sort())
    expect(all.filter(({ inMonth }) => inMonth)).toHaveLength(days)
    expect(new Date(all[0]?.date ?? '').getUTCDay()).toBe(0)
    expect([weeks[0], weeks.at(-1)].every((week) => week?.some(({ inMonth }) => inMonth))).toBe(true)
  }
})

test('months follow each other over the turn of the year, and nonsense is this month', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  const now = new Date('2026-11-30T16:00:00Z')
  expect(monthAsked('2026-02', now)).toBe('2026-02')
  for (const asked of ['', '2026-13', '2026-2', 'x', "2026-02'"]) expect(monthAsked(asked, now)).toBe('2026-12')
})
