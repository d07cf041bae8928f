import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chainOf, defaultsOf, readDockerfile } from '../scripts/rehearsal/dockerfile.mjs'

const root = path.resolve(import.meta.dirname, '..')
const stages = readDockerfile(readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8'))
const names = stages.map(({ name }) => name)
/** Stages that become images: those that say what they run. */
const images = names.filter((name) => stages.find((stage) => stage.name === name)?.steps.some(isCommand))
const steps = stages.flatMap((stage) => stage.steps.map((step) => ({ stage: stage.name, ...step })))

function isCommand({ instruction }: { instruction: string }): boolean {
  return instruction === 'CMD'
}

/** Of `.dockerignore`: what gets to the builder at all. The last line that fits decides. */
function isSent(file: string): boolean {
  const lines = readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n')
  let sent = true
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
    const [pattern, says] = line.startsWith('!') ? [line.slice(1), true] : [line, false]
    const expression = new RegExp(
      `^${pattern
        .replaceAll('.', '\\.')
        .replaceAll('**/', '(?:.*/)?')
        .replaceAll(/(?<![.)])\*/g, '[^/]*')}(?:/.*)?$`,
    )
    if (expression.test(file)) sent = says
  }
  return sent
}

test('images for every process', () => {
  expect(images.sort()).toEqual(['cms', 'desk-scripts', 'gateway', 'mongo-users', 'preview-graph', 'subgraph', 'web'])
})

test('only instructions that the rehearsal can take, and that add nothing from elsewhere', () => {
  const known = ['WORKDIR', 'ENV', 'COPY', 'RUN', 'USER', 'CMD']
  expect(steps.filter(({ instruction }) => !known.includes(instruction))).toEqual([])
})

test('every image from outside has an exact version', () => {
  const outside = stages.map(({ from }) => from).filter((from) => !names.includes(from))
  expect(outside.length).toBeGreaterThan(0)
  for (const image of outside) expect(image).toMatch(/^[a-z/]+:\d+\.\d+\.\d+(-[a-z-]+)?$/)
})

test.each(images)('%s: nobody in particular runs it, without a shell between', (name) => {
  const { user, command } = defaultsOf(stages, name)
  expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/)
  expect(Array.isArray(command) && command[0]).toBe('node')
})

test.each(images)('%s: nothing is installed or built in it, and no development package gets into it', (name) => {
  const own = chainOf(stages, name)
  expect(own.flatMap((stage) => stage.steps).filter(({ instruction }) => instruction === 'RUN')).toEqual([])
  for (const { text, flags } of own.flatMap((stage) => stage.steps)) {
    if (!text.includes('node_modules') || flags.from === undefined) continue
    const source = chainOf(stages, flags.from).flatMap((stage) => stage.steps)
    const installs = source.filter(({ instruction }) => instruction === 'RUN').map((step) => step.text)
    expect(installs).toEqual([expect.stringMatching(/^npm install .*--omit=dev/)])
  }
})

test('no secret is in an image', () => {
  for (const { text } of steps.filter(({ instruction }) => instruction === 'ENV')) {
    expect(text).not.toMatch(/SECRET|PASSWORD|KEY|TOKEN/i)
  }
  for (const file of ['.env', 'deploy/.env', 'cms/.env.local', 'data/cms.db', '.git/config']) {
    expect([file, isSent(file)]).toEqual([file, false])
  }
})

describe('every file that is copied', () => {
  const copies = steps.filter(({ instruction }) => instruction === 'COPY')

  test.each(copies.filter(({ flags }) => flags.from === undefined))('$line: $text is there and sent', ({ text }) => {
    for (const source of text.split(/\s+/).slice(0, -1)) {
      expect([source, existsSync(path.join(root, source)), isSent(source)]).toEqual([source, true, true])
    }
  })

  test.each(copies.filter(({ flags }) => flags.from !== undefined))(
    '$line: $text comes from an earlier stage, which has or makes it',
    ({ stage, text, flags }) => {
      expect(names.indexOf(flags.from ?? '')).toBeGreaterThanOrEqual(0)
      expect(names.indexOf(flags.from ?? '')).toBeLessThan(names.indexOf(stage))
      for (const source of text.split(/\s+/).slice(0, -1)) {
        const inContext = path.relative('/app', source)
        expect(inContext).not.toMatch(/^\.\./)
        // What builds make is not there before them; it stands where its sources are.
        const made = /(^|\/)(node_modules|dist|\.next)(\/|$)/.exec(inContext)
        const known = made ? inContext.slice(0, made.index) : inContext
        expect([source, existsSync(path.join(root, known))]).toEqual([source, true])
      }
    },
  )

  test('tests and what is built here stay here', () => {
    for (const file of ['gateway/src/run.test.ts', 'web/.next/BUILD_ID', 'gateway/dist/run.js', 'cms/node_modules/x']) {
      expect([file, isSent(file)]).toEqual([file, false])
    }
  })
})
