import path from 'node:path'
import { defaultPolicy } from './front/policy.js'
import { frontPolicy, gatewaySettings } from './settings.js'

describe('settings', () => {
  it('have defaults that run the graph on one machine', () => {
    expect(gatewaySettings({})).toEqual({
      GRAPH_PORT: 4000,
      GRAPH_HOST: '127.0.0.1',
      DATABASE_URL: 'file:./data',
      SUBGRAPH_URLS: {},
      SUBGRAPH_TIMEOUT_MS: 2_000,
      STOP_GRACE_MS: 10_000,
      INTROSPECTION: true,
      MEDIA_DIR: path.resolve('data/media'),
      LOG_LEVEL: 'info',
      DRAIN_MS: 0,
      RESPONSE_CACHE_MB: 64,
      DOCUMENT_CACHE_MB: 96,
      CDN_MAX_AGE_SECONDS: 0,
      REGISTERED_DOCUMENTS_ONLY: false,
      PARTNER_KEYS: [],
      RATE_LIMIT_PER_MINUTE: 1_200,
      RATE_LIMIT_PER_MINUTE_WITH_KEY: 12_000,
      TRUST_PROXY: 0,
      TRUSTED_ADDRESSES: ['127.0.0.0/8', '::1'],
    })
    expect(frontPolicy(gatewaySettings({}))).toEqual(defaultPolicy)
  })

  it('are read from the environment; what is empty counts as not set', () => {
    const settings = gatewaySettings({
      GRAPH_PORT: '4100',
      DATABASE_URL: 'file:/var/kakehashi',
      SUBGRAPH_URLS: 'publications=http://p:4001/graphql, grants=http://g:4001/graphql?a=b',
      INTROSPECTION: 'false',
      MEDIA_DIR: '',
      PARTNER_KEYS: `nagoya=${'ab'.repeat(32)}, fukui=${'CD'.repeat(32)}`,
      TRUSTED_ADDRESSES: 'none',
      PATH: '/bin',
    })
    expect(settings).toMatchObject({
      GRAPH_PORT: 4100,
      DATABASE_URL: 'file:/var/kakehashi',
      INTROSPECTION: false,
    })
    expect(settings.SUBGRAPH_URLS.publications?.href).toBe('http://p:4001/graphql')
    expect(settings.SUBGRAPH_URLS.grants?.search).toBe('?a=b')
    expect(settings.PARTNER_KEYS).toEqual([
      { name: 'nagoya', hash: Buffer.alloc(32, 0xab) },
      { name: 'fukui', hash: Buffer.alloc(32, 0xcd) },
    ])
    expect(settings.TRUSTED_ADDRESSES).toEqual([])
    expect(settings.MEDIA_DIR).toBe('/var/kakehashi/media')
    const { DATABASE_URL, MEDIA_DIR } = gatewaySettings({ DATABASE_URL: 'mongodb://one,two/kakehashi?replicaSet=rs0' })
    expect([DATABASE_URL, MEDIA_DIR]).toEqual([
      'mongodb://one,two/kakehashi?replicaSet=rs0',
      path.resolve('data/media'),
    ])
  })

  it.each([
    ['GRAPH_PORT', 'http', 'GRAPH_PORT must be a port: a whole number from 0 to 65535.'],
    ['GRAPH_PORT', '70000', 'GRAPH_PORT must be a port: a whole number from 0 to 65535.'],
    [
      'DATABASE_URL',
      './data',
      'DATABASE_URL must be file: and the folder of the data, such as file:./data, or a replica set of MongoDB, such as ' +
        'mongodb://one,two,three/kakehashi?replicaSet=rs0.',
    ],
    ['SUBGRAPH_TIMEOUT_MS', '0', 'SUBGRAPH_TIMEOUT_MS must be milliseconds: a whole number from 1 to 60000.'],
    [
      'SUBGRAPH_URLS',
      'news=http://x',
      'SUBGRAPH_URLS names the subgraph "news"; there are publications, programmes, grants, offices.',
    ],
    ['SUBGRAPH_URLS', 'grants=x', 'SUBGRAPH_URLS must give grants an address like http://127.0.0.1:4001/graphql.'],
    ['INTROSPECTION', 'yes', 'INTROSPECTION must be true or false.'],
    ['RESPONSE_CACHE_MB', '-1', 'RESPONSE_CACHE_MB must be megabytes: a whole number from 0 to 65536.'],
    [
      'PARTNER_KEYS',
      'nagoya=secret',
      'PARTNER_KEYS must be partners and the SHA-256 of their keys, in hexadecimal: nagoya=2c26b46b…,fukui=fcde2b2e….',
    ],
    [
      'TRUSTED_ADDRESSES',
      '10.0.0.0/33',
      'TRUSTED_ADDRESSES must be addresses and networks: "10.0.0.0/33" is no address and no network like 10.0.0.0/8.',
    ],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
  ])('say in a sentence what is wrong with %s=%s', (name, value, sentence) => {
    expect(() => gatewaySettings({ [name]: value })).toThrow(sentence)
  })
})
