import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Content, kindNames, readContent, referencesOf } from '@kakehashi/content-store'
import { loadingOrder, nameOf } from './order'

const contentFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../content')
const sources = [{ document: 'brochure-2025' as const, section: 'test' }]
const empty = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Content

test('every record once, after all that it refers to, but for the references that are deferred', async () => {
  const content = await readContent(contentFolder)
  const planned = loadingOrder(content)
  expect(planned).toHaveLength(kindNames.reduce((sum, kind) => sum + content[kind].length, 0))

  const placed = new Set<string>()
  for (const { kind, body, deferred } of planned) {
    const later = referencesOf(kind, body).filter((reference) => !placed.has(nameOf(reference.kind, reference.id)))
    expect(later.map((reference) => reference.path)).toEqual(deferred.map((reference) => reference.path))
    placed.add(nameOf(kind, body.id))
  }
  expect(placed.size).toBe(planned.length)
})

test('the same content gives the same order', async () => {
  const content = await readContent(contentFolder)
  expect(loadingOrder(await readContent(contentFolder))).toEqual(loadingOrder(content))
})

test('a circle is cut in one place, and a record may refer to itself', () => {
  const municipality = (id: string, parent: string) => ({
    id,
    sources,
    name: { ja: id },
    municipalityKind: 'CITY' as const,
    parent,
  })
  const content = { ...empty, Municipality: [municipality('a', 'b'), municipality('b', 'a'), municipality('c', 'c')] }
  expect(loadingOrder(content).map(({ body, deferred }) => [body.id, deferred.map(({ id }) => id)])).toEqual([
    ['b', ['a']],
    ['a', []],
    ['c', ['c']],
  ])
})
