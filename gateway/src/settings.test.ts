import path from 'node:path'
import { gatewaySettings } from './settings.js'

describe('settings', () => {
  it('have defaults that run the graph on one machine', () => {
    expect(gatewaySettings({})).toEqual({
      GRAPH_PORT: 4000,
      GRAPH_HOST: '127.0.0.1',
      DATABASE_URL: path.resolve('data/content.db'),
      SUBGRAPH_URLS: {},
      SUBGRAPH_TIMEOUT_MS: 2_000,
      INTROSPECTION: true,
      MEDIA_DIR: path.resolve('data/media'),
      LOG_LEVEL: 'info',
    })
  })

  it('are read from the environment; what is empty counts as not set', () => {
    const settings = gatewaySettings({
      GRAPH_PORT: '4100',
      DATABASE_URL: 'file:/var/kakehashi',
      SUBGRAPH_URLS: 'publications=http://p:4001/graphql, grants=http://g:4001/graphql?a=b',
      INTROSPECTION: 'false',
      MEDIA_DIR: '',
      PATH: '/bin',
    })
    expect(settings).toMatchObject({
      GRAPH_PORT: 4100,
      DATABASE_URL: '/var/kakehashi/content.db',
      INTROSPECTION: false,
    })
    expect(settings.SUBGRAPH_URLS.publications?.href).toBe('http://p:4001/graphql')
    expect(settings.SUBGRAPH_URLS.grants?.search).toBe('?a=b')
    expect(settings.MEDIA_DIR).toBe('/var/kakehashi/media')
  })

  it.each([
    ['GRAPH_PORT', 'http', 'GRAPH_PORT must be a port: a whole number from 0 to 65535.'],
    ['GRAPH_PORT', '70000', 'GRAPH_PORT must be a port: a whole number from 0 to 65535.'],
    ['DATABASE_URL', './data', 'DATABASE_URL must be file: and the folder of the data, such as file:./data.'],
    ['SUBGRAPH_TIMEOUT_MS', '0', 'SUBGRAPH_TIMEOUT_MS must be milliseconds: a whole number from 1 to 60000.'],
    [
      'SUBGRAPH_URLS',
      'news=http://x',
      'SUBGRAPH_URLS names the subgraph "news"; there are publications, programmes, grants, offices.',
    ],
    ['SUBGRAPH_URLS', 'grants=x', 'SUBGRAPH_URLS must give grants an address like http://127.0.0.1:4001/graphql.'],
    ['INTROSPECTION', 'yes', 'INTROSPECTION must be true or false.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
  ])('say in a sentence what is wrong with %s=%s', (name, value, sentence) => {
    expect(() => gatewaySettings({ [name]: value })).toThrow(sentence)
  })
})
