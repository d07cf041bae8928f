import { parse } from 'graphql'
import { DocumentStore } from './document-store.js'

const documentOf = (fields: number) => parse(`{ ${'id '.repeat(fields)} }`)

it('holds documents up to a number of bytes, those used last', async () => {
  const store = new DocumentStore(1_000_000)
  for (let number = 0; number < 100; number++) {
    await store.set(`document ${number}`, documentOf(500))
    await store.get('document 0')
    expect(store.bytes).toBeLessThanOrEqual(1_000_000)
  }
  expect(store.bytes).toBeGreaterThan(700_000)
  expect(await store.get('document 0')).toBeDefined()
  expect(await store.get('document 1')).toBeUndefined()
  expect(await store.get('document 99')).toBeDefined()
  expect(await store.delete('document 99')).toBe(true)
  expect(await store.get('document 99')).toBeUndefined()
})

it('weighs a document by its tokens', async () => {
  const [short, long] = [new DocumentStore(1_000_000), new DocumentStore(1_000_000)]
  await short.set('a', documentOf(10))
  await long.set('a', documentOf(1_000))
  expect(long.bytes).toBeGreaterThan(short.bytes * 20)
})
