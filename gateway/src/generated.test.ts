import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { compose } from './compose.js'
import { packageRoot } from './package-root.js'
import { apiSchemaFile, supergraphFile } from './supergraph.js'

const root = path.join(packageRoot, '..')

describe('what is generated and committed', () => {
  it('is what the subgraphs compose to now: npm run compose -w gateway', async () => {
    const { supergraph, api } = await compose()
    expect(readFileSync(supergraphFile, 'utf8')).toBe(supergraph)
    expect(readFileSync(apiSchemaFile, 'utf8')).toBe(api)
  })

  it('are the types that codegen writes now: npm run codegen', () => {
    const cli = path.join(root, 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--config', 'codegen.yml', '--check'], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '' },
      encoding: 'utf8',
    })
    expect({ status, stale: /stale files[\s\S]*/.exec(`${stdout}${stderr}`)?.[0] }).toEqual({
      status: 0,
      stale: undefined,
    })
  })
})

/** The fields of a type that gives answers. */
const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []

describe('the schema that clients see', () => {
  const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'))
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))

  it('describes every type, field, argument and value', () => {
    const isPlain = (argument: string) => ['id', 'code', 'in', 'by'].includes(argument)
    const missing = types.flatMap((type) => {
      const named = (name: string) => `${type.name}.${name}`
      const parts = isEnumType(type)
        ? type.getValues()
        : isInputObjectType(type)
          ? Object.values(type.getFields())
          : fieldsOf(type)
      const gaps = parts.filter((part) => !part.description).map((part) => named(part.name))
      for (const field of fieldsOf(type)) {
        const unexplained = field.args.filter((argument) => !argument.description && !isPlain(argument.name))
        gaps.push(...unexplained.map((argument) => `${named(field.name)}(${argument.name})`))
      }
      return type.description || type.name === 'Query' ? gaps : [type.name, ...gaps]
    })
    expect(missing).toEqual([])
  })

  it('has the same pages everywhere', () => {
    const connections = types.filter((type) => type.name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThan(10)
    for (const type of connections) {
      const names = fieldsOf(type).map((field) => field.name)
      expect(names.filter((name) => name !== 'facets').sort()).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount'])
    }
    const lists = types.flatMap(fieldsOf).filter((field) => /Connection!?$/.test(String(field.type)))
    expect(lists.length).toBeGreaterThan(connections.length)
    for (const { name, args } of lists) {
      const first = args.find((argument) => argument.name === 'first')
      expect({ name, type: String(first?.type), by: first?.defaultValue }).toEqual({ name, type: 'Int!', by: 20 })
      expect(args.map((argument) => argument.name)).toContain('after')
    }
  })

  it('takes the language of every text as an argument', () => {
    for (const type of types) {
      for (const field of fieldsOf(type).filter(({ type: given }) => /^\[?(Text|RichText)\b/.test(String(given)))) {
        const argument = field.args.find(({ name }) => name === 'in')
        expect(`${type.name}.${field.name}: ${argument?.type}`).toBe(`${type.name}.${field.name}: Language!`)
      }
    }
  })
})
