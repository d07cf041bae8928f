import { fromWestToEast, hoursFromJapan } from './office-times'

const winter = new Date('2026-01-15T03:30:00Z')
const summer = new Date('2026-07-15T03:30:00Z')

describe('clocks of the offices', () => {
  it('follow summer time where there is one', () => {
    expect(hoursFromJapan('new-york', winter)).toBe(-14)
    expect(hoursFromJapan('new-york', summer)).toBe(-13)
    expect(hoursFromJapan('london', winter)).toBe(-9)
    expect(hoursFromJapan('sydney', winter)).toBe(2)
    expect(hoursFromJapan('sydney', summer)).toBe(1)
    expect(hoursFromJapan('tokyo', winter)).toBe(0)
    expect(hoursFromJapan('seoul', summer)).toBe(0)
  })

  it('are right over midnight and the new year', () => {
    expect(hoursFromJapan('new-york', new Date('2025-12-31T20:00:00Z'))).toBe(-14)
  })

  it('are unknown for an office that we do not know', () => {
    expect(hoursFromJapan('atlantis', winter)).toBeUndefined()
  })

  it('put offices in order from west to east, the unknown last', () => {
    const offices = ['tokyo', 'atlantis', 'sydney', 'new-york', 'paris', 'london'].map((id) => ({ id }))
    expect(fromWestToEast(offices, winter).map(({ id }) => id)).toEqual([
      'new-york',
      'london',
      'paris',
      'tokyo',
      'sydney',
      'atlantis',
    ])
  })
})
