import { LruCache } from './lru.js'

describe('a cache that forgets', () => {
  it('forgets what was used longest ago', () => {
    const cache = new LruCache<string, number>(2)
    cache.set('a', 1)
    cache.set('b', 2)
    expect(cache.get('a')).toBe(1)
    cache.set('c', 3)
    expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2])
  })

  it('counts what is set again once, with its new weight', () => {
    const cache = new LruCache<string, string>(10, (value) => value.length)
    cache.set('a', 'xxxx')
    cache.set('b', 'xxxx')
    cache.set('a', 'xxxxxx')
    expect([cache.weight, cache.size]).toEqual([10, 2])
    cache.set('a', 'xxxxxxx')
    expect([cache.weight, cache.get('b'), cache.get('a')]).toEqual([7, undefined, 'xxxxxxx'])
    expect([cache.delete('a'), cache.delete('a'), cache.weight]).toEqual([true, false, 0])
  })

  it('does not give up everything for what it cannot hold', () => {
    const cache = new LruCache<string, string>(10, (value) => value.length)
    cache.set('a', 'xxxx')
    cache.set('b', 'x'.repeat(11))
    expect([cache.get('a'), cache.get('b'), cache.weight]).toEqual(['xxxx', undefined, 4])
  })

  it('keeps values that are undefined or false', () => {
    const cache = new LruCache<string, boolean>(1)
    cache.set('a', false)
    expect(cache.get('a')).toBe(false)
  })
})
