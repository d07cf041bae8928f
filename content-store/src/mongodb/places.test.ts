import fc from 'fast-check'
import type { Place } from '../engine/cursor.js'
import type { Key } from '../kinds/index.js'
import { compareKeys } from '../order.js'
import { fromText, placeText, readPlace, toText } from './places.js'

const key: fc.Arbitrary<Key> = fc.oneof(
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000') && !text.includes('\u0001')),
  fc.double({ noNaN: true }),
  fc.integer(),
)
const place: fc.Arbitrary<Place> = fc.record({
  position: key,
  id: fc.constantFrom('a', 'a-1', 'b'),
  entry: fc.nat(2 ** 30 - 1),
})

/** As MongoDB compares texts. */
const compareTexts = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
const comparePlaces = (a: Place, b: Place) =>
  compareKeys(a.position, b.position) || compareKeys(a.id, b.id) || a.entry - b.entry

describe('the text of a place', () => {
  it('sorts as the place does, and gives it back', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(Math.sign(compareTexts(placeText(a), placeText(b)))).toBe(Math.sign(comparePlaces(a, b)))
        // Zero has two signs and one place.
        const position = a.position === 0 ? 0 : a.position
        expect(readPlace(placeText(a))).toEqual({ ...a, position })
      }),
      { numRuns: 2_000 },
    )
  })

  it('is within bounds when its position is', () => {
    fc.assert(
      fc.property(place, key, (one, bound) => {
        expect(compareTexts(placeText(one), fromText(bound)) >= 0).toBe(compareKeys(one.position, bound) >= 0)
        expect(compareTexts(placeText(one), toText(bound)) < 0).toBe(compareKeys(one.position, bound) <= 0)
      }),
      { numRuns: 2_000 },
    )
  })
})
