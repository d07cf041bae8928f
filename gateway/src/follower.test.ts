import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  type Entry,
  type Kind,
  kindNames,
  kinds,
  type LocalizedText,
  languages,
  pickText,
} from '@kakehashi/content-store'
import { contentFolder, type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { modes, type TestGraph, testGraph } from './testing/graph.js'

/** The script that partners are given, and the editors it is set against. */
const follower = fileURLToPath(new URL('../../docs/examples/follow-changes.mjs', import.meta.url))
const editor = fileURLToPath(new URL('./testing/edit-content.ts', import.meta.url))

/** How often the follower is killed. More than a few is for a thorough run. */
const kills = Number(process.env.FOLLOWER_KILLS ?? 4)

const screaming = (kind: Kind) => kind.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase()

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function kill(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  const ended = once(process, 'exit')
  process.kill('SIGKILL')
  await ended
}

/** Every file of a copy by its name, with its very bytes. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const kind of kindNames.map(screaming)) {
    const entries = path.join(folder, kind, 'entries')
    for (const name of await readdir(entries)) {
      if (name.endsWith('.json')) found.set(`${kind}/${name}`, await readFile(path.join(entries, name), 'utf8'))
    }
  }
  return found
}

/** Names and times of what is published, told by the store itself. */
async function published(content: RealContent): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>()
  for (const kind of kindNames) {
    const ids = (await content.store.origins(kind)).map(({ id }) => id)
    for (const entry of (await content.store.get(kind, ids)) as Entry[]) {
      const label = (entry.body as Record<string, unknown>)[kinds[kind].label] as LocalizedText | undefined
      const names = languages.map(({ code, graphql }) => [graphql, pickText(label, code)?.value ?? null])
      found.set(`${screaming(kind)}/${entry.id}.json`, Object.fromEntries(names))
    }
  }
  return found
}

function namesIn(files: Map<string, string>): Map<string, unknown> {
  return new Map(
    [...files].map(([file, text]) => {
      const entity = JSON.parse(text) as Record<string, { value: string } | null> & { __typename: Kind }
      const names = languages.map(({ graphql }) => {
        const served = entity[`${kinds[entity.__typename].label}_${graphql}`]
        return [graphql, served?.value ?? null]
      })
      return [file, Object.fromEntries(names)]
    }),
  )
}

describe.each(modes)('a partner who follows the changes, with subgraphs %s', (mode) => {
  let content: RealContent
  let graph: TestGraph
  let folder: string
  const running: ChildProcess[] = []
  const run = (...args: string[]) => {
    const one = start(...args)
    running.push(one)
    return one
  }
  const follow = (into: string) => run(follower, String(new URL('/graphql', graph.url)), path.join(folder, into))
  const finish = async (process: ChildProcess) => {
    const [code] = await once(process, 'exit')
    expect(code).toBe(0)
  }
  const edit = async () => {
    const process = run('--import', 'tsx', editor, content.file, contentFolder)
    await once(process.stdout as NodeJS.ReadableStream, 'data')
    return process
  }

  beforeAll(async () => {
    content = await realContent()
    graph = await testGraph({ store: content.store, mode })
    folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-partner-'))
  })
  afterAll(async () => {
    for (const process of running) await kill(process)
    await graph.stop()
    await content.remove()
    await rm(folder, { recursive: true })
  })

  it(
    'and is killed at any moment, while editors publish, withdraw, delete and translate, has all and nothing else',
    async () => {
      let editors = await edit()
      for (let round = 0; round < kills; round++) {
        const process = follow('copy')
        await Promise.race([once(process, 'exit'), sleep(50 + Math.random() * 900)])
        await kill(process)
        if (round % 4 === 2) {
          await kill(editors)
          editors = await edit()
        }
      }
      await finish(follow('copy'))
      await kill(editors)

      // What the editors did in the meantime, then what is there from the beginning.
      await finish(follow('copy'))
      await finish(follow('fresh'))
      const copy = await filesOf(path.join(folder, 'copy'))
      expect(copy).toEqual(await filesOf(path.join(folder, 'fresh')))
      const expected = await published(content)
      expect(namesIn(copy)).toEqual(expected)
      expect(expected.size).toBeGreaterThan(800)
      expect(
        [...expected.values()].filter((names) => /^edition /.test(String(Object(names).EN))).length,
      ).toBeGreaterThan(20)
    },
    120_000 + kills * 5_000,
  )

  it('finds on the page for partners an operation that works', async () => {
    const page = await readFile(fileURLToPath(new URL('../../docs/partners.md', import.meta.url)), 'utf8')
    const operations = [...page.matchAll(/```graphql\n([^`]*)```/g)].map((match) => match[1] ?? '')
    expect(operations).toHaveLength(1)
    for (const operation of operations) {
      const { data, errors } = await graph.ask(operation)
      expect(errors).toBeUndefined()
      expect(data?.changes).toMatchObject({ hasMore: false, cursor: expect.any(String) })
    }
  })

  it('starts anew by itself when the cursor has expired', async () => {
    await finish(follow('copy'))
    const before = await filesOf(path.join(folder, 'copy'))
    const other = await realContent()
    const rebuilt = await testGraph({ store: other.store, mode })
    try {
      await finish(run(follower, String(new URL('/graphql', rebuilt.url)), path.join(folder, 'copy')))
      const after = await filesOf(path.join(folder, 'copy'))
      expect(namesIn(after)).toEqual(await published(other))
      expect(after).not.toEqual(before)
    } finally {
      await rebuilt.stop()
      await other.remove()
    }
  }, 120_000)
})
