import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { article, office, report, upsert } from './sample-entries.js'

export function describeFacets(open: OpenStore): void {
  describe('facets', () => {
    const at = opened(open)
    beforeEach(async () => {
      await at.store.apply([
        upsert(report('a', { office: 'london', countries: ['GB', 'FR'], fiscalYear: 2022 })),
        upsert(report('b', { office: 'london', countries: ['GB'], fiscalYear: 2023 })),
        upsert(report('c', { office: 'paris', countries: ['FR'], fiscalYear: 2023 })),
        upsert(article('d', { office: 'paris', countries: ['DE'] })),
        upsert(office('london', { coverage: [{ country: 'GB' }] })),
      ])
    })

    it('count the values of each key, largest first, then by value', async () => {
      expect(await at.store.facets('Report', { by: ['country', 'fiscalYear'] })).toEqual([
        {
          key: 'country',
          values: [
            { value: 'FR', count: 2 },
            { value: 'GB', count: 2 },
          ],
        },
        {
          key: 'fiscalYear',
          values: [
            { value: 2023, count: 2 },
            { value: 2022, count: 1 },
          ],
        },
      ])
      expect(await at.store.facets('Publication', { by: ['kind'] })).toEqual([
        {
          key: 'kind',
          values: [
            { value: 'Report', count: 3 },
            { value: 'Article', count: 1 },
          ],
        },
      ])
    })

    it('count among what the other keys leave; a key does not narrow itself', async () => {
      const where = { office: ['london'], country: ['FR'] }
      expect(await at.store.facets('Publication', { where, by: ['office', 'country', 'fiscalYear'] })).toEqual([
        {
          key: 'office',
          values: [
            { value: 'london', count: 1 },
            { value: 'paris', count: 1 },
          ],
        },
        {
          key: 'country',
          values: [
            { value: 'GB', count: 2 },
            { value: 'FR', count: 1 },
          ],
        },
        { key: 'fiscalYear', values: [{ value: 2022, count: 1 }] },
      ])
    })

    it('count only what is within, whichever key is counted', async () => {
      const within = { country: ['FR'] }
      const expected = [
        { key: 'country', values: expect.arrayContaining([{ value: 'FR', count: 2 }]) },
        { key: 'fiscalYear', values: expect.any(Array) },
      ]
      const counted = await at.store.facets('Publication', { within, where: { country: ['GB'] }, by: ['country'] })
      const unfiltered = await at.store.facets('Publication', { within, by: ['country', 'fiscalYear'] })
      expect(unfiltered).toEqual(expected)
      expect(counted[0]).toEqual(unfiltered[0])
    })

    it('are empty for an unknown key, and where nothing is left', async () => {
      expect(await at.store.facets('Report', { by: ['colour'] })).toEqual([{ key: 'colour', values: [] }])
      expect(await at.store.facets('Report', { where: { office: [] }, by: ['country'] })).toEqual([
        { key: 'country', values: [] },
      ])
      expect(await at.store.facets('Report', { by: [] })).toEqual([])
    })

    it('follow every change', async () => {
      await at.store.apply([
        upsert(report('a', { version: 2, office: 'seoul', fiscalYear: 2022 })),
        { operation: 'REMOVE', kind: 'Report', id: 'c', version: 1 },
      ])
      expect(await at.store.facets('Report', { by: ['office', 'country'] })).toEqual([
        {
          key: 'office',
          values: [
            { value: 'london', count: 1 },
            { value: 'seoul', count: 1 },
          ],
        },
        { key: 'country', values: [{ value: 'GB', count: 1 }] },
      ])
    })
  })
}
