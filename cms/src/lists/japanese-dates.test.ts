import fc from 'fast-check'
import { readDay, readFiscalYear, readMonth } from './japanese-dates'

test.each([
  ['2024-04-01', '2024-04-01'],
  ['2024/4/1', '2024-04-01'],
  ['２０２４年４月１日', '2024-04-01'],
  ['2024年4月1日（月）', '2024-04-01'],
  ['2024.4.1', '2024-04-01'],
  ['20240401', '2024-04-01'],
  ['2024/04/01 0:00', '2024-04-01'],
  ['令和6年4月1日', '2024-04-01'],
  ['令和 6 年 4 月 1 日', '2024-04-01'],
  ['令和六年四月一日', '2024-04-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['㋿元年五月一日', '2019-05-01'],
  ['R6.4.1', '2024-04-01'],
  ['Ｒ６．４．１', '2024-04-01'],
  ['r06/04/01', '2024-04-01'],
  ['R元.5.1', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['H元.1.8', '1989-01-08'],
  ['平成十五年十二月二十一日', '2003-12-21'],
  ['昭和64年1月7日', '1989-01-07'],
  ['S63-12-31', '1988-12-31'],
  ['45383', '2024-04-01'],
  [45383, '2024-04-01'],
  [new Date('2024-04-01T00:00:00Z'), '2024-04-01'],
  ['2024-02-29', '2024-02-29'],
])('%p is the day %s', (cell, value) => {
  expect(readDay(cell)).toEqual({ value })
})

test.each([
  ['2023-02-29', 'noSuchDay'],
  ['2024-13-01', 'noSuchDay'],
  ['令和6年4月31日', 'noSuchDay'],
  ['平成31年5月1日', 'notInEra'],
  ['令和元年4月30日', 'notInEra'],
  ['昭和64年1月8日', 'notInEra'],
  ['令和0年1月1日', 'notADate'],
  ['6.4.1', 'notADate'],
  ['4月1日', 'notADate'],
  ['2024', 'notADate'],
  [2024, 'notADate'],
  ['未定', 'notADate'],
  ['4/1/2024', 'notADate'],
  ['2024年4月', 'notADate'],
  ['4月1日〜3日', 'notADate'],
])('%p is not taken as a day: %s', (cell, problem) => {
  expect(readDay(cell)).toEqual({ problem })
})

test('every day of the Reiwa era is read as it is written, in each way', () => {
  const days = fc.date({
    min: new Date('2019-05-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (date) => {
      const value = date.toISOString().slice(0, 10)
      const [year, month, day] = value.split('-').map(Number) as [number, number, number]
      const era = year - 2018
      for (const text of [
        value,
        `${year}/${month}/${day}`,
        `${year}年${month}月${day}日`,
        `令和${era === 1 ? '元' : era}年${month}月${day}日`,
        `R${era}.${month}.${day}`,
      ]) {
        expect(readDay(text)).toEqual({ value })
      }
    }),
  )
})

test.each([
  ['2023-10', '2023-10'],
  ['2023年10月', '2023-10'],
  ['令和5年10月', '2023-10'],
  ['R5.10', '2023-10'],
  ['2023/10/15', '2023-10'],
  ['令和元年5月', '2019-05'],
  ['平成31年4月', '2019-04'],
  ['昭和64年1月', '1989-01'],
  ['平成元年1月', '1989-01'],
  [new Date('2023-10-01T00:00:00Z'), '2023-10'],
])('%p is the month %s', (cell, value) => {
  expect(readMonth(cell)).toEqual({ value })
})

test.each([['10月'], ['2023'], ['令和5年'], ['2023-13']])('%p is not taken as a month', (cell) => {
  expect(readMonth(cell)).toHaveProperty('problem')
})

test.each([
  ['2023', 2023],
  [2023, 2023],
  ['２０２３年度', 2023],
  ['令和5年度', 2023],
  ['令和五年度', 2023],
  ['令和元年度', 2019],
  ['R5', 2023],
  ['R5年度', 2023],
  ['平成31年度', 2019],
  ['平成32年度', 2020],
  ['H24', 2012],
  ['昭和63年度', 1988],
  ['FY2023', 2023],
])('%p is the fiscal year %d', (cell, value) => {
  expect(readFiscalYear(cell)).toEqual({ value })
})

test.each([['5'], [5], ['23'], ['令和'], ['2023年4月'], ['2023-2024'], [new Date(0)]])(
  '%p is not taken as a fiscal year',
  (cell) => {
    expect(readFiscalYear(cell)).toEqual({ problem: 'notADate' })
  },
)
