import { office, report } from './contract/sample-entries.js'
import { isKind, kindNames } from './kinds/index.js'
import { referencesOf } from './references.js'

describe('referencesOf', () => {
  it('finds references in fields, lists, and lists of parts, with their paths', () => {
    const { body } = office('london', {
      country: 'GB',
      coverage: [{ country: 'GB' }, { country: 'IE' }],
      secondedStaff: {
        fiscalYear: 2023,
        persons: 1,
        municipalityCount: 1,
        byDivision: [
          {
            division: { ja: '課' },
            persons: 1,
            placements: [{ municipality: 'fukui-ken', nextOffice: 'paris' }],
          },
        ],
      },
    })
    expect(referencesOf('Office', body)).toEqual([
      { path: 'country', kind: 'Country', id: 'GB' },
      { path: 'coverage[0].country', kind: 'Country', id: 'GB' },
      { path: 'coverage[1].country', kind: 'Country', id: 'IE' },
      { path: 'secondedStaff.byDivision[0].placements[0].municipality', kind: 'Municipality', id: 'fukui-ken' },
      { path: 'secondedStaff.byDivision[0].placements[0].nextOffice', kind: 'Office', id: 'paris' },
    ])
  })

  it('finds none where nothing is referred to', () => {
    expect(referencesOf('Report', report('a').body)).toEqual([])
  })

  it('leads only to kinds that exist', () => {
    const targets = kindNames.flatMap((kind) =>
      referencesOf(kind, valueEverywhere()).map((reference) => reference.kind),
    )
    expect(targets.length).toBeGreaterThan(50)
    expect(targets.filter((target) => !isKind(target))).toEqual([])
  })
})

/** A body that has a value in every field, and one item in every list. */
function valueEverywhere(): unknown {
  const value: unknown = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'entries') return () => [[0, value]]
        return name === Symbol.toPrimitive ? () => 'x' : value
      },
    },
  )
  return value
}
