import { Alarm } from './alarm'

test('sleeps as long as it is told', async () => {
  const started = performance.now()
  expect(await new Alarm().sleep(30)).toBe(false)
  expect(performance.now() - started).toBeGreaterThanOrEqual(28)
})

test('is woken early', async () => {
  const alarm = new Alarm()
  const sleeping = alarm.sleep(60_000)
  alarm.ring()
  expect(await sleeping).toBe(true)
})

test('does not lose a call that comes while nobody sleeps, and hears it once', async () => {
  const alarm = new Alarm()
  alarm.ring()
  expect(await alarm.sleep(60_000)).toBe(true)
  expect(await alarm.sleep(1)).toBe(false)
})
