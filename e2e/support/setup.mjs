import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startKakehashi } from './kakehashi.mjs'

/** Starts Kakehashi once, as `npm start` does, on free ports and a data folder of its own. */
export default async function setup() {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'kakehashi-e2e-'))
  const kakehashi = await startKakehashi({ dataFolder, onLine: (line) => console.log(line) })
  globalThis.kakehashi = kakehashi
  process.env.E2E_DATA = dataFolder
  for (const [name, url] of Object.entries(kakehashi.urls)) process.env[`E2E_${name.toUpperCase()}`] = url
}
