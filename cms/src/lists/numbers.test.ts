import fc from 'fast-check'
import { readNumber } from './numbers'

test.each([
  ['12', 12],
  ['１２', 12],
  ['1,234,567', 1_234_567],
  ['１，２３４', 1234],
  ['0', 0],
  ['3.5', 3.5],
  ['-5', -5],
  ['▲1,200', -1200],
  ['△3', -3],
  ['−7', -7],
  ['182人', 182],
  ['12 名', 12],
  ['¥3,000', 3000],
  ['3,000円', 3000],
  ['1万', 10_000],
  ['1.2万', 12_000],
  ['１万２千', 12_000],
  ['12万3,456', 123_456],
  ['3千', 3000],
  ['12千円', 12_000],
  ['3万人', 30_000],
  ['2億', 200_000_000],
  ['1億2,000万円', 120_000_000],
  [33_757, 33_757],
])('%p is %d', (cell, value) => {
  expect(readNumber(cell)).toEqual({ value })
})

test.each([
  ['3万5', 'ambiguous'],
  ['2千5', 'ambiguous'],
  ['1.2万3千', 'ambiguous'],
  ['1万12千', 'ambiguous'],
  ['約100', 'approximate'],
  ['100余り', 'approximate'],
  ['100人程度', 'approximate'],
  ['1,23', 'notANumber'],
  ['1.234.567', 'notANumber'],
  ['十二', 'notANumber'],
  ['多数', 'notANumber'],
  ['万', 'notANumber'],
  ['千円', 'notANumber'],
  ['', 'notANumber'],
  ['12〜15', 'notANumber'],
  ['1e5', 'notANumber'],
  ['0x10', 'notANumber'],
  [Number.NaN, 'notANumber'],
])('%p is not guessed at: %s', (cell, problem) => {
  expect(readNumber(cell)).toEqual({ problem })
})

test('every whole number is read as it is written, with and without separators, in both widths', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_147_483_647 }), (value) => {
      const grouped = value.toLocaleString('en')
      const wide = grouped.replace(/[0-9,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
      for (const text of [String(value), grouped, wide, `${grouped}人`]) expect(readNumber(text)).toEqual({ value })
    }),
  )
})
