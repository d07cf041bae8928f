import { createBreather } from './breather'

test('lets the event loop turn once in so many statements', async () => {
  const breathe = createBreather(4)
  let turns = 0
  setImmediate(() => {
    turns += 1
  })
  for (let statement = 1; statement <= 3; statement += 1) await breathe()
  expect(turns).toBe(0)
  await breathe()
  expect(turns).toBe(1)
})
