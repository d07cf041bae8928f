import fc from 'fast-check'
import { compareKeys } from './order.js'

describe('compareKeys', () => {
  it('puts numbers before texts, and orders numbers by size', () => {
    const keys = ['b', 10, '1', 9, -1, 'a', '']
    expect(keys.sort(compareKeys)).toEqual([-1, 9, 10, '', '1', 'a', 'b'])
  })

  it('orders texts as their UTF-8 bytes are ordered, as the engines do', () => {
    expect(['\u{1f600}', '\uff21', '\u4e00'].sort(compareKeys)).toEqual(['\u4e00', '\uff21', '\u{1f600}'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareKeys(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
    )
  })
})
