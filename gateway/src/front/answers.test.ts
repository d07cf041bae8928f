import type { ContentReader } from '@kakehashi/content-store'
import { Answer } from './answer.js'
import { Answers, keyOf } from './answers.js'
import { ResponseCache } from './response-cache.js'

const answer = (json: string, complete = true) =>
  new Answer(json, { executed: true, complete, cacheControl: 'public, no-cache' })

describe('the key of an operation', () => {
  const operation = { callerClass: 'public', text: '{ a }', variables: { a: 1, b: { c: [1, 2], d: null } } }

  it('is the same whatever order names were written in', () => {
    expect(keyOf({ ...operation, variables: { b: { d: null, c: [1, 2] }, a: 1 } })).toBe(keyOf(operation))
    expect(keyOf({ callerClass: 'public', text: '{ a }' })).toBe(
      keyOf({ callerClass: 'public', text: '{ a }', variables: {} }),
    )
  })

  it.each([
    ['the class of the caller', { callerClass: 'partner' }],
    ['the text', { text: '{ a  }' }],
    ['the operation', { operationName: 'A' }],
    ['a value', { variables: { a: 1, b: { c: [2, 1], d: null } } }],
    ['the type of a value', { variables: { a: '1', b: { c: [1, 2], d: null } } }],
    ['a name that objects have', { variables: JSON.parse('{"a":1,"b":{"c":[1,2],"d":null},"__proto__":{"x":1}}') }],
  ])('is another with %s', (_, difference) => {
    expect(keyOf({ ...operation, ...difference })).not.toBe(keyOf(operation))
  })
})

describe('the response cache', () => {
  it('forgets everything with another revision', () => {
    const cache = new ResponseCache(1_000_000)
    cache.set('key', 1, answer('{}'))
    cache.spell('public', 'spelling', 'key')
    expect(cache.get('key', 1)).toBeDefined()
    expect(cache.getSpelled('public', 'spelling', 1)).toBeDefined()
    expect(cache.getSpelled('partner', 'spelling', 1)).toBeUndefined()
    expect(cache.getSpelled('public', 'spelling', 2)).toBeUndefined()
    expect(cache.get('key', 1)).toBeUndefined()
    expect([cache.size, cache.bytes]).toEqual([0, 0])
  })

  it('holds no more bytes than it may, and drops what was used longest ago', () => {
    const cache = new ResponseCache(20_000)
    for (let number = 0; number < 100; number++) {
      cache.set(`key ${number}`, 1, answer(`"${'x'.repeat(1_000)}"`))
      expect(cache.get('key 0', 1)).toBeDefined()
      expect(cache.bytes).toBeLessThanOrEqual(20_000)
    }
    expect(cache.size).toBeGreaterThan(8)
    expect(cache.get('key 1', 1)).toBeUndefined()
    expect(cache.get('key 99', 1)).toBeDefined()
  })

  it('counts compressed forms and spellings too, and gives every byte back', async () => {
    const cache = new ResponseCache(10_000_000)
    const kept = answer(`"${'x'.repeat(50_000)}"`)
    cache.set('key', 1, kept)
    const before = cache.bytes
    await kept.in('br')
    expect(cache.bytes).toBeGreaterThan(before)
    const compressed = cache.bytes
    for (let number = 0; number < 100; number++) cache.spell('public', `spelling ${number}`, 'key')
    expect(cache.bytes).toBeGreaterThan(compressed)
    expect(cache.bytes).toBeLessThan(compressed + 1_000)
    cache.set('key', 2, answer('{}'))
    await kept.in('gzip')
    expect(cache.bytes).toBeLessThan(1_000)
  })

  it('does not keep what would push out everything else', () => {
    const cache = new ResponseCache(10_000)
    cache.set('key', 1, answer(`"${'x'.repeat(5_000)}"`))
    expect(cache.size).toBe(0)
  })
})

describe('answers', () => {
  let revision: number
  let answers: Answers
  beforeEach(() => {
    revision = 1
    answers = new Answers({ look: async () => ({ revision, reader: {} }) } as ContentReader, 1_000_000)
  })

  const deferred = () => {
    let resolve: (made: Answer) => void = () => {}
    const promise = new Promise<Answer>((done) => {
      resolve = done
    })
    return { promise, resolve }
  }
  const never = () => Promise.reject(new Error('must not be executed'))

  it('are made once for identical requests in flight', async () => {
    const made = deferred()
    const first = answers.answer('key', 1, () => made.promise)
    const second = answers.answer('key', 1, never)
    made.resolve(answer('"one"'))
    expect([(await first).source, (await second).source]).toEqual(['execution', 'flight'])
    expect((await second).answer).toBe((await first).answer)
    expect((await answers.answer('key', 1, never)).source).toBe('cache')
  })

  it('in flight since before a publication are not given to who comes after it', async () => {
    const old = deferred()
    const early = answers.answer('key', 1, () => old.promise)
    revision = 2
    const late = await answers.answer('key', 2, async () => answer('"new"'))
    old.resolve(answer('"old"'))
    expect([String((await early).answer.body), String(late.answer.body)]).toEqual(['"old"', '"new"'])
    expect(String((await answers.answer('key', 2, never)).answer.body)).toBe('"new"')
  })

  it('made while something was published are not kept', async () => {
    await answers.answer('key', 1, async () => {
      revision = 2
      return answer('"half of each"')
    })
    expect(answers.cache.size).toBe(0)
  })

  it('with errors are given to all who wait, and not kept; what fails does not stand in the way', async () => {
    expect((await answers.answer('key', 1, async () => answer('{}', false))).source).toBe('execution')
    expect(answers.cache.size).toBe(0)
    await expect(answers.answer('key', 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect((await answers.answer('key', 1, async () => answer('{}'))).source).toBe('execution')
  })

  it('are made for each when the store cannot say where it stands', async () => {
    const blind = new Answers({ look: () => Promise.reject(new Error('gone')) } as never, 1_000_000)
    expect(await blind.look()).toBeUndefined()
    expect((await blind.answer('key', undefined, async () => answer('{}'))).source).toBe('execution')
    expect(blind.cache.size).toBe(0)
  })
})
