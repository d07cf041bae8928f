import { bySection, type magazineSections, sectionOf } from './index.js'

const article = (id: string, section?: (typeof magazineSections)[number] | null, position?: number | null) => ({
  id,
  ...(section !== undefined && { section }),
  ...(position !== undefined && { position }),
})

const shape = (articles: ReturnType<typeof article>[]) =>
  bySection(articles).map(({ section, articles: inside }) => [section, inside.map(({ id }) => id).join('')])

test('an issue has its sections in the order of the magazine, and in each its articles by position', () => {
  expect(
    shape([article('n', 'NEWS', 1), article('c', 'FEATURE', 3), article('a', 'FEATURE', 1), article('j', 'JET')]),
  ).toEqual([
    ['FEATURE', 'ac'],
    ['JET', 'j'],
    ['NEWS', 'n'],
  ])
})

test('what names no place stands behind what does, in the given order, and without a section in the last', () => {
  expect(
    shape([article('x'), article('b', 'JET', null), article('c', 'JET'), article('a', 'JET', 0), article('y', null)]),
  ).toEqual([
    ['JET', 'abc'],
    ['OTHER', 'xy'],
  ])
  expect(sectionOf({ section: 'UNKNOWN' as never })).toBe('OTHER')
  expect(bySection([])).toEqual([])
})
