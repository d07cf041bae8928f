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
    const cache = new LruCache<string, string>(10)
    cache.set('a', 'first', 4)
    cache.set('b', 'other', 4)
    cache.set('a', 'second', 6)
    expect([cache.weight, cache.size]).toEqual([10, 2])
    cache.set('a', 'third', 7)
    expect([cache.weight, cache.get('b'), cache.get('a')]).toEqual([7, undefined, 'third'])
    expect([cache.delete('a'), cache.delete('a'), cache.weight]).toEqual([true, false, 0])
  })

  it('does not give up everything for what it cannot hold', () => {
    const cache = new LruCache<string, string>(10)
    cache.set('a', 'light', 4)
    cache.set('b', 'heavy', 11)
    expect([cache.get('a'), cache.get('b'), cache.weight]).toEqual(['light', undefined, 4])
  })

  it('keeps values that are undefined or false', () => {
    const cache = new LruCache<string, boolean>(1)
    cache.set('a', false)
    expect(cache.get('a')).toBe(false)
  })

  it('can be emptied', () => {
    const cache = new LruCache<string, number>(10)
    cache.set('a', 1, 10)
    cache.clear()
    expect([cache.size, cache.weight, cache.get('a')]).toEqual([0, 0, undefined])
  })
})
