import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openContent } from '../dev/open-content.js'
import { contentFolder } from '../testing/real-content.js'

function start(parameters: string[], env: Record<string, string>) {
  const script = fileURLToPath(new URL('./serve.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', script, ...parameters], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

describe('one subgraph as a program', () => {
  it('waits for the content store, answers, and ends when it is told to', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-subgraph-'))
    const child = start(['grants'], { PORT: '0', DATABASE_URL: `file:${folder}` })
    try {
      for await (const line of createInterface({ input: child.stdout })) {
        const { msg, url } = JSON.parse(line) as { msg: string; url?: string }
        if (msg === 'waiting for the content store') {
          await (await openContent(contentFolder, path.join(folder, 'content.db'))).close()
        }
        if (!url) continue
        const response = await fetch(url, {
          method: 'POST',
          body: JSON.stringify({ query: '{ grantSchemes { totalCount } }' }),
        })
        expect(await response.json()).toEqual({ data: { grantSchemes: { totalCount: expect.any(Number) } } })
        break
      }
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      expect(await ended).toEqual([0, null])
    } finally {
      child.kill('SIGKILL')
      await rm(folder, { recursive: true })
    }
  })

  it.each([
    [['news'], {}, 'SUBGRAPH must be one of publications, programmes, grants, offices.\n'],
    [[], {}, 'SUBGRAPH must be one of publications, programmes, grants, offices.\n'],
    [['grants'], { PORT: 'x' }, 'PORT must be a port: a whole number from 0 to 65535.\n'],
  ])('ends with a sentence when it is started as %j with %j', async (parameters, env, sentence) => {
    const child = start(parameters, env as Record<string, string>)
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    const [code] = await once(child, 'close')
    expect([code, errors]).toEqual([1, sentence])
  })
})
