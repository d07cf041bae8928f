import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { variables as cmsVariables } from '../cms/src/settings'
import { previewSettingsSchema } from '../gateway/src/preview/settings'
import { settingsSchema as gatewaySettings } from '../gateway/src/settings'
import { subgraphSettingsSchema } from '../subgraphs/bin/settings'
import { settingsSchema as webSettings } from '../web/src/settings'

const root = path.resolve(import.meta.dirname, '..')

type Defaults = Record<string, string>

/** Name and default of every variable in a schema, in the words of the tables. */
function defaultsOf(schema: z.ZodObject): Defaults {
  const required = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required ?? []
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, variable]) => [
      name,
      required.includes(name) ? 'must be set' : defaultOf(variable as z.ZodType) || 'none',
    ]),
  )
}

/** The default as it would be written in the environment: before what the schema makes of it. */
function defaultOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodDefault) return String(schema.def.defaultValue)
  if (schema instanceof z.ZodPipe) return defaultOf(schema.in as z.ZodType)
  return ''
}

/** What the launcher reads, out of its source: it runs before anything is installed, without Zod. */
function launcherDefaults(): Defaults {
  const folder = path.join(root, 'scripts/launcher')
  const source = readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
  const read = /(?<![.\w])env\.([A-Z][A-Z_]+)(?: \?\? '([^']*)')?|port\(env, '([A-Z_]+)', (\d+)\)/g
  return Object.fromEntries(
    [...source.matchAll(read)].map(([, name, value, port, number]) => [name ?? port, value ?? number ?? 'none']),
  )
}

const processes: Record<string, Defaults> = {
  'A subgraph': defaultsOf(subgraphSettingsSchema),
  'The gateway': defaultsOf(gatewaySettings),
  'The graph of drafts': defaultsOf(previewSettingsSchema),
  'The CMS and its publisher': defaultsOf(
    z.object(Object.fromEntries(Object.entries(cmsVariables).map(([name, { schema }]) => [name, schema]))),
  ),
  'The web site': defaultsOf(webSettings),
  '`npm start`': launcherDefaults(),
}

/** The tables of docs/operating.md by the headings above them. */
function tables(): Record<string, { name: string; fallback: string; meaning: string }[]> {
  const sections = readFileSync(path.join(root, 'docs/operating.md'), 'utf8').split(/^## /m).slice(1)
  return Object.fromEntries(
    sections
      .map((section) => [
        section.slice(0, section.indexOf('\n')),
        [...section.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|$/gm)].map(([, name, fallback, meaning]) => ({
          name: String(name),
          fallback: String(fallback),
          meaning: String(meaning),
        })),
      ])
      .filter(([, rows]) => rows?.length),
  )
}

describe('docs/operating.md', () => {
  it.each(Object.entries(processes))('%s: names every variable that is read, and its default', (process, defaults) => {
    const rows = tables()[process] ?? []
    expect(Object.fromEntries(rows.map(({ name, fallback }) => [name, fallback]))).toEqual(defaults)
    expect(Object.keys(defaults)).not.toEqual([])
  })

  it('has no table of what nothing reads', () => {
    expect(Object.keys(tables())).toEqual(Object.keys(processes))
  })
})
