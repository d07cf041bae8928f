// Loaded before a program that was started with a channel: tells who asks how much memory is in use once garbage is collected.
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

process.on('message', async () => {
  collectGarbage()
  // Finalizers run in turns of their own and free more.
  await sleep(50)
  collectGarbage()
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage()
  process.send?.({ heapUsed, external, arrayBuffers, rss })
})
// Nothing is left running when the test that started it is killed.
process.on('disconnect', () => process.exit(1))
// A channel alone does not keep the program running.
process.channel?.unref()
