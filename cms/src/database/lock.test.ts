import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { NestedWriteError } from './errors'
import { type Turn, WriterLock } from './lock'

test('lets in one writer at a time, in the order of asking, and every one of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 20 }),
      async (s, releases) => {
        const lock = new WriterLock()
        const granted: number[] = []
        let holders = 0
        const writers = releases.map(async (releaseCalls, number) => {
          const turn = await lock.acquire()
          granted.push(number)
          holders += 1
          expect(holders).toBe(1)
          await s.schedule(Promise.resolve(number))
          holders -= 1
          // Released once or often: whoever comes next is let in once.
          for (let call = 0; call <= releaseCalls; call += 1) turn.release()
        })
        await s.waitFor(Promise.all(writers))
        expect(granted).toEqual(releases.map((_, number) => number))
        expect(lock.held).toBe(false)
        expect(lock.waiting).toBe(0)
      },
    ),
  )
})

test('a late second release does not take the place from the next holder', async () => {
  const lock = new WriterLock()
  const first = await lock.acquire()
  const second = lock.acquire()
  first.release()
  const turn = await second
  first.release()
  expect(lock.held).toBe(true)
  turn.release()
  expect(lock.held).toBe(false)
})

test('run leaves the place when its work throws', async () => {
  const lock = new WriterLock()
  await expect(lock.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(lock.held).toBe(false)
})

/** Begins as Payload's adapter does: announced in the caller's context, granted later. */
async function begin(lock: WriterLock): Promise<Turn> {
  lock.announce()
  return (async () => {
    await Promise.resolve()
    return lock.acquire()
  })()
}

/** In a context of its own, as each request has. */
const inOwnContext = async <T>(work: () => Promise<T>): Promise<T> => {
  await Promise.resolve()
  return work()
}

test('a write from inside the holder fails with the advice to pass req', async () => {
  const lock = new WriterLock(30)
  await inOwnContext(async () => {
    lock.announce()
    const turn = await lock.acquire()
    await expect(lock.acquire()).rejects.toThrow('pass req')
    await expect(lock.run(async () => 'written')).rejects.toThrow(NestedWriteError)
    expect(lock.waiting).toBe(0)
    turn.release()
  })
  expect(lock.held).toBe(false)
})

test('a write that was started inside the holder, but not awaited there, waits its turn', async () => {
  const lock = new WriterLock(30)
  let later: Promise<string> = Promise.resolve('')
  await inOwnContext(async () => {
    lock.announce()
    const turn = await lock.acquire()
    later = lock.run(async () => 'written')
    await sleep(5)
    turn.release()
  })
  await sleep(60)
  expect(await later).toBe('written')
})

test('writers that begin side by side do not take each other for nested', async () => {
  const lock = new WriterLock(20)
  const order: number[] = []
  await Promise.all(
    [1, 2, 3].map((number) =>
      inOwnContext(async () => {
        const turn = await begin(lock)
        await sleep(30)
        order.push(number)
        turn.release()
      }),
    ),
  )
  expect(order).toEqual([1, 2, 3])
})

test('one context may write again once its transaction has ended', async () => {
  const lock = new WriterLock(20)
  await inOwnContext(async () => {
    lock.announce()
    ;(await lock.acquire()).release()
    expect(await lock.run(async () => 'written')).toBe('written')
    lock.announce()
    ;(await lock.acquire()).release()
  })
})
