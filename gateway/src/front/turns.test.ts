import { Turns } from './turns.js'

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

test('so many work at a time, in the order in which they came, and a failure gives its turn on', async () => {
  const turns = new Turns(2)
  const started: number[] = []
  let running = 0
  let most = 0
  const ends = new Map<number, () => void>()
  const all = [0, 1, 2, 3, 4].map((one) =>
    turns.take(async () => {
      started.push(one)
      most = Math.max(most, ++running)
      await new Promise<void>((resolve) => ends.set(one, resolve))
      running--
      if (one === 1) throw new Error('it went wrong')
      return one
    }),
  )
  const settled = Promise.allSettled(all)
  await nextTurn()
  expect(started).toEqual([0, 1])
  ends.get(1)?.()
  await nextTurn()
  expect(started).toEqual([0, 1, 2])
  ends.get(0)?.()
  ends.get(2)?.()
  await nextTurn()
  expect(started).toEqual([0, 1, 2, 3, 4])
  ends.get(3)?.()
  ends.get(4)?.()
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
  expect(most).toBe(2)
  await expect(turns.take(async () => 5)).resolves.toBe(5)
})
