import { parseSettings } from './settings'

describe('settings', () => {
  it('have defaults for one machine', () => {
    expect(parseSettings({})).toEqual({
      graphUrl: 'http://127.0.0.1:4000/graphql',
      graphPublicUrl: 'http://127.0.0.1:4000/graphql',
      origin: 'http://127.0.0.1:3000',
    })
  })

  it('take the public origin without what follows it', () => {
    const { origin, graphPublicUrl } = parseSettings({
      WEB_URL: 'https://kakehashi.example/ja/',
      GRAPH_PUBLIC_URL: 'https://graph.example/graphql',
    })
    expect(origin).toBe('https://kakehashi.example')
    expect(graphPublicUrl).toBe('https://graph.example/graphql')
  })

  it('treat an empty variable as one that is not set', () => {
    expect(parseSettings({ WEB_PORT: '', WEB_URL: '' }).origin).toBe('http://127.0.0.1:3000')
  })

  it.each([
    [{ GRAPH_URL: 'graph' }, 'GRAPH_URL must be an address that begins with http:// or https://, but it is "graph".'],
    [
      { GRAPH_URL: 'file:///x' },
      'GRAPH_URL must be an address that begins with http:// or https://, but it is "file:///x".',
    ],
    [{ WEB_PORT: '70000' }, 'WEB_PORT must be a port number from 1 to 65535, but it is "70000".'],
    [{ WEB_PORT: 'web' }, 'WEB_PORT must be a port number from 1 to 65535, but it is "web".'],
  ])('name the variable that is wrong: %j', (environment, sentence) => {
    expect(() => parseSettings(environment)).toThrow(sentence)
  })

  it('name every variable that is wrong', () => {
    expect(() => parseSettings({ GRAPH_URL: 'x', WEB_URL: 'y' })).toThrow(/GRAPH_URL .*\nWEB_URL /)
  })
})
